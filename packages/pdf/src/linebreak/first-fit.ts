import { isFilled, measureLine, ratioOf, start, type Breakpoint, type Sums } from './breakpoints.ts'

/** How breakpoints are chosen. */
export interface FitOptions {
  /** Room of a line by its number, from 0. Points. */
  available: (line: number) => number
  justify: boolean
}

/** A line looser than this, with what its spaces may stretch by, is broken inside a word instead. */
const loosest = 1
/** As much of a ragged line may stay empty before a word is broken. */
const emptiest = 0.2

/**
 * Breaks a paragraph line by line: each takes what it can hold, and a word is broken only where the line would be
 * too loose otherwise.
 *
 * @param breakpoints From `findBreakpoints`.
 * @param options
 * @returns The ends of the lines. One is too long only where nothing fits.
 */
export function firstFit(breakpoints: readonly Breakpoint[], options: FitOptions): Breakpoint[] {
  const ends: Breakpoint[] = []
  let from = start
  let next = 0
  while (next < breakpoints.length) {
    const available = options.available(ends.length)
    const end = chooseEnd(breakpoints, next, { from, available, justify: options.justify })
    const chosen = breakpoints[end]
    if (!chosen) break
    ends.push(chosen)
    from = chosen
    next = end + 1
  }
  return ends
}

function chooseEnd(
  breakpoints: readonly Breakpoint[],
  first: number,
  { from, available, justify }: { from: Breakpoint; available: number; justify: boolean },
): number {
  let free = -1
  let costly = -1
  for (let index = first; index < breakpoints.length; index++) {
    const to = breakpoints[index]
    if (!to) break
    const line = measureLine(from, to)
    if (ratioOf(line, available) < -1) break
    if (to.cost === -Infinity) return index
    if (to.cost > 0) costly = index
    else free = index
  }
  const plain = breakpoints[free]
  if (!plain) return costly < 0 ? first : costly
  return costly > free && isTooLoose(measureLine(from, plain), available, justify) ? costly : free
}

function isTooLoose(line: Sums, available: number, justify: boolean): boolean {
  if (isFilled(line.stretch)) return false
  return justify ? ratioOf(line, available) > loosest : available - line.width > available * emptiest
}
