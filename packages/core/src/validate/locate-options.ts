import type { VFile } from 'vfile'
import { type Places, places } from '../places.ts'
import { report } from '../report.ts'
import { rules } from '../rules.ts'

/** Where a block of YAML or TOML stands, and where its findings land. */
export interface LocateOptions {
  file?: VFile | undefined
  /** The places of the whole source, and the offset of the block in it; the block itself by default. */
  within?: { at: Places; start: number } | undefined
}

const deepest = 100

/**
 * Reports values inside one another beyond reason: the parsers of YAML and TOML call themselves for each, and
 * would run out of stack. Counted without regard to quotes, which errs only for text nobody writes.
 *
 * @returns Whether the block must not be parsed.
 */
export function isTooDeep(text: string, { file, within }: LocateOptions, language: string): boolean {
  const index = tooDeepAt(text)
  if (index === undefined) return false
  const { at = places(text), start = 0 } = within ?? {}
  const problem = `here more than ${deepest} values stand inside one another.`
  report(file, rules['source-parses'], at.range(start + index, start + index), {
    language,
    problem,
    advice: 'Write it flatter; the facts in it are left out until then.',
  })
  return true
}

function tooDeepAt(text: string): number | undefined {
  let open = 0
  for (const { 0: mark, index } of text.matchAll(/[[\]{}]|^[ \t]*(?:[-?:][ \t]+)*/gm)) {
    if (mark === '[' || mark === '{') open++
    else if (mark === ']' || mark === '}') open = Math.max(0, open - 1)
    // A level of a block takes two columns at least.
    if (open > deepest || mark.length > 2 * deepest) return index
  }
  return undefined
}

/** @returns The same text, as long, with the line ends that all parsers know: a carriage return alone is none to them. */
export function withLineFeeds(text: string): string {
  return text.replace(/\r(?!\n)/g, '\n')
}
