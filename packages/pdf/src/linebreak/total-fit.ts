/**
 * The best breaks of a whole paragraph: Donald E. Knuth and Michael F. Plass, Breaking Paragraphs into Lines,
 * Software: Practice and Experience 11 (1981), pages 1119 to 1184. Demerits are TeX's (TeX: The Program, part 38).
 */
import { isFilled, measureLine, ratioOf, start, type Breakpoint } from './breakpoints.ts'
import type { FitOptions } from './first-fit.ts'

/** Parameters of plain TeX (The TeXbook, appendix B). */
const linePenalty = 10
const consecutiveHyphens = 10_000
const hyphenBeforeLast = 5000
const contrast = 10_000
/** The worst ratio of a line: badness 200 in the first pass, anything in the second. */
const tolerances = [1.26, Infinity] as const

/** A way to break the paragraph up to a breakpoint. */
interface Node {
  at: Breakpoint
  /** Lines so far. */
  lines: number
  fitness: number
  demerits: number
  previous: Node | undefined
}

/**
 * Breaks a paragraph so that the demerits of all its lines together are the fewest.
 *
 * @param breakpoints From `findBreakpoints`; the last is a forced break.
 * @param options
 * @returns The ends of the lines. One is too long only where nothing fits.
 */
export function totalFit(breakpoints: readonly Breakpoint[], options: FitOptions): Breakpoint[] {
  for (const tolerance of tolerances) {
    const best = bestEnd(breakpoints, options, tolerance)
    if (best) return traceBack(best)
  }
  return []
}

function traceBack(end: Node): Breakpoint[] {
  const ends: Breakpoint[] = []
  for (let node: Node | undefined = end; node?.previous; node = node.previous) ends.push(node.at)
  return ends.reverse()
}

/** One pass. Nothing, where a line would be worse than the tolerance; the last pass accepts any line. */
function bestEnd(
  breakpoints: readonly Breakpoint[],
  { available }: FitOptions,
  tolerance: number,
): Node | undefined {
  let active: Node[] = [{ at: start, lines: 0, fitness: 1, demerits: 0, previous: undefined }]
  for (const to of breakpoints) {
    const isForced = to.cost === -Infinity
    const isLast = to === breakpoints.at(-1)
    const candidates: Node[] = []
    const remaining: Node[] = []
    for (const from of active) {
      const ratio = ratioOf(measureLine(from.at, to), available(from.lines))
      if (ratio >= -1 && !isForced) remaining.push(from)
      if (ratio >= -1 && ratio <= tolerance) candidates.push(extend(from, to, { ratio, isLast }))
    }
    const rescued = candidates.length + remaining.length === 0 && tolerance === Infinity
    // Nothing fits: the line that is too long by the least is accepted.
    if (rescued) candidates.push(...active.slice(-1).map((from) => extend(from, to, { ratio: -1, isLast })))
    active = [...remaining, ...bestOfEachClass(candidates)]
    if (active.length === 0) return undefined
  }
  return fewestDemerits(active)
}

function extend(from: Node, to: Breakpoint, { ratio, isLast }: { ratio: number; isLast: boolean }): Node {
  const { stretch } = measureLine(from.at, to)
  const fitness = isFilled(stretch) && ratio > 0 ? 1 : fitnessOf(ratio)
  const demerits = from.demerits + demeritsOf(from, to, { ratio, fitness, isLast })
  return { at: to, lines: from.lines + 1, fitness, demerits, previous: from }
}

/** Tight, decent, loose, very loose (Knuth and Plass, page 1155; TeX has the decent class end at 1/2). */
function fitnessOf(ratio: number): number {
  if (ratio < -0.5) return 0
  if (ratio <= 0.5) return 1
  return ratio <= 1 ? 2 : 3
}

/** Nothing is as bad as this: TeX's inf_bad, raised so that a looser line is still worse than a loose one. */
const worstBadness = 1_000_000

function demeritsOf(
  from: Node,
  to: Breakpoint,
  { ratio, fitness, isLast }: { ratio: number; fitness: number; isLast: boolean },
): number {
  const badness = Math.min(100 * Math.abs(ratio) ** 3, worstBadness)
  const penalty = to.cost > 0 ? to.cost ** 2 : to.cost > -Infinity ? -(to.cost ** 2) : 0
  const hyphens = from.at.flagged ? (isLast ? hyphenBeforeLast : to.flagged ? consecutiveHyphens : 0) : 0
  const uneven = Math.abs(fitness - from.fitness) > 1 ? contrast : 0
  return (linePenalty + badness) ** 2 + penalty + hyphens + uneven
}

/** Of ways that end alike only the best can be part of the best; one more than `contrast` worse never is. */
function bestOfEachClass(candidates: readonly Node[]): Node[] {
  const best: Node[] = []
  for (const node of candidates) {
    const rival = best[node.fitness]
    if (!rival || node.demerits < rival.demerits) best[node.fitness] = node
  }
  const limit = (fewestDemerits(candidates)?.demerits ?? 0) + contrast
  return best.filter((node) => node && node.demerits <= limit)
}

function fewestDemerits(nodes: readonly Node[]): Node | undefined {
  return nodes.reduce<Node | undefined>(
    (best, node) => (best && best.demerits <= node.demerits ? best : node),
    undefined,
  )
}
