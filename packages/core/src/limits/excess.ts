import type { Limits } from './limits.ts'
import { afterContainers, type Passage, scan } from './scan.ts'

/** Part of a source that is over a limit. Offsets. */
export interface Excess {
  start: number
  end: number
  over: keyof Limits
  /** Counted in the passage. */
  marks: number
  lines: number
}

/**
 * Finds what asks too much of the parser.
 *
 * @param text The source.
 * @param limits All limits.
 * @returns The parts in order, none touching another.
 */
export function findExcess(text: string, limits: Limits): Excess[] {
  const passages = scan(text, endOfFrontMatter(text, limits))
  const cut = findCut(passages, limits)
  const before = cut ? passages.filter(({ end }) => end <= cut.start) : passages
  const tooMuch = overWork(before, limits.work)
  const parts = before.flatMap((passage): Excess[] => {
    const over = overOf(passage, limits) ?? (tooMuch.has(passage) ? 'work' : undefined)
    return over ? [part(passage, over, text)] : []
  })
  const tail: Excess[] = cut ? [{ ...part(cut, cut.over, text), end: text.trimEnd().length }] : []
  return [...parts, ...tail].filter(({ start, end }) => start < end)
}

/** The marker of a list item or quotation stays outside, so that its text stays inside; deeper ones cost too much. */
const markersKept = 3

/** Limits that all of the text before counts towards. */
const cutting = ['length', 'lines', 'containers'] as const

function part(passage: Passage, over: keyof Limits, text: string): Excess {
  const { end, marks, lines } = passage
  return { start: afterContainers(text, passage.start, markersKept), end, over, marks, lines }
}

/** The first passage that the parser shall not see, nor any after it. */
function findCut(
  passages: readonly Passage[],
  limits: Limits,
): (Passage & { over: keyof Limits }) | undefined {
  let lines = 0
  let containers = 0
  for (const passage of passages) {
    lines += passage.lines
    // What is too deep becomes text, so its containers never begin.
    if (!overOf(passage, limits)) containers += passage.containers
    const sums = { length: passage.end, lines, containers }
    const over = cutting.find((name) => sums[name] > limits[name])
    if (over) return { ...passage, over }
  }
  return undefined
}

function overOf(passage: Passage, limits: Limits): keyof Limits | undefined {
  if (passage.depth > limits.depth) return 'depth'
  return passage.fences > limits.fences ? 'fences' : undefined
}

/** The costliest passages, so many that the others together stay within the limit. */
function overWork(passages: readonly Passage[], limit: number): Set<Passage> {
  const cheapestFirst = passages.toSorted((a, b) => workOf(a) - workOf(b))
  let sum = 0
  const tooMuch = cheapestFirst.filter((passage) => {
    sum += workOf(passage)
    return sum > limit
  })
  return new Set(tooMuch)
}

/**
 * Every mark may look at every character, every line at every other, every container at every other. The
 * factors are measured.
 */
function workOf({ marks, lines, depth, start, end }: Passage): number {
  return marks * (end - start) + 2 * lines ** 2 + 100 * depth ** 2
}

/** Where the front matter ends. It is counted apart, since its parsers are others; one that is too long is text. */
function endOfFrontMatter(text: string, limits: Limits): number {
  const block = /^\uFEFF*(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)(?:[^]*?(?:\r\n|\n|\r))??\1[ \t]*(?=[\r\n]|$)/.exec(
    text,
  )
  const length = block?.[0].length ?? 0
  const lines = block?.[0].match(/\r\n|\n|\r/g)?.length ?? 0
  if (length > 0 && length <= limits.length && lines <= limits.lines) return length
  return /^\uFEFF*/.exec(text)?.[0].length ?? 0
}
