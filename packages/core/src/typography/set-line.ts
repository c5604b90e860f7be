import { dashes, ranges } from './dashes.ts'
import { type SetStyle, styleOf } from './languages.ts'
import type { Edit, Line, Run } from './line.ts'
import { apostrophes, ellipses, type LineRule, primes, spaces } from './marks.ts'
import { quotes } from './quotes.ts'

/** In this order: where two would change one place, the first does. */
const rules: readonly LineRule[] = [ellipses, primes, apostrophes, ranges, dashes, spaces]

/** Addresses, paths and the like are copied, not read. */
const copied =
  /(?:(?<![a-z\d+.-])[a-z][a-z\d+.-]{1,30}:\/\/|www\.)\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+|(?<!\S)(?:\/[\w.-]+){2,}/giu

/**
 * @param line A whole block.
 * @param language That of the block, for what stands between its texts.
 * @returns The edits that set it, in order and apart.
 */
export function setLine(line: Line, language: string | undefined): Edit[] {
  const { text, runs } = line
  const taken = new Set<number>()
  const take = (start: number, end: number): void => {
    for (let index = start; index < end; index += 1) taken.add(index)
  }
  const free = ({ start, end }: Edit): boolean => {
    for (let index = start; index < end; index += 1) if (taken.has(index)) return false
    return true
  }
  if (/www|[/@]/i.test(text))
    for (const { index, 0: found } of text.matchAll(copied)) take(index, index + found.length)

  const styleAt = (index: number): SetStyle => styleOf(runAt(runs, index)?.language ?? language)
  const styles = new Set(runs.map((run) => styleOf(run.language)))
  const edits: Edit[] = []
  const settle = (made: Edit): void => {
    if (!free(made)) return
    take(made.start, made.end)
    edits.push(made)
  }
  for (const rule of rules) {
    for (const style of styles) {
      for (const made of rule(text, style).filter(({ start }) => styleAt(start) === style)) settle(made)
    }
  }
  return [...edits, ...quotes(text, taken, styleAt)].sort((a, b) => a.start - b.start)
}

function runAt(runs: readonly Run[], index: number): Run | undefined {
  let low = 0
  let high = runs.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((runs[middle]?.start ?? 0) <= index) low = middle
    else high = middle - 1
  }
  const run = runs[low]
  return run && run.start <= index && index < run.end ? run : undefined
}
