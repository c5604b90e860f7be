/**
 * Where a horizontal list may be broken, and how long the line between two such places is.
 */
import type { Box, Discretionary, Item } from '../items.ts'

/** How far letters are set apart or closer at most, in ems: with it the words of a line are three per cent longer. */
export const mostTracking = 0.0135

/** Totals of everything before a place, one of each for every breakpoint; points. */
export interface Totals {
  width: Float64Array
  /** What glue can grow and shrink by. */
  stretch: Float64Array
  shrink: Float64Array
  /** What letters can be set apart by, and as much closer. */
  give: Float64Array
}

/** The legal breakpoints of a list, in order. The first is the start of the paragraph, as if a line ended there. */
export interface Breakpoints {
  count: number
  /** Of the item that is broken at. */
  index: Int32Array
  /** Of the item that the next line begins with: the first that is not discarded. */
  next: Int32Array
  cost: Float64Array
  flagged: Uint8Array
  /** How far the first letter of a line that begins here hangs over the margin; points. */
  hang: Float64Array
  /** Up to the end of a line that ends here; what hangs over the margin is no part of it. */
  ends: Totals
  /** Up to the start of a line that begins here. */
  begins: Totals
}

/** A line: its natural width, and how far that can change. Points. */
export interface Sums {
  width: number
  stretch: number
  shrink: number
  give: number
}

/** Stretch of a glue that fills a line: no space between words has as much. */
const fillStretch = 1000

/** Whether a line with so much stretch is one that fills itself: the last one, or one before a forced break. */
export function isFilled(stretch: number): boolean {
  return stretch >= fillStretch
}

/** The width of boxes side by side. */
export function widthOf(boxes: readonly Box[]): number {
  let width = 0
  for (const box of boxes) width += box.width
  return width
}

/**
 * Finds the legal breakpoints of a list (The TeXbook, page 96): glue after something that is not discarded,
 * penalties that do not forbid, discretionaries.
 *
 * @param items
 * @param options `micro`: letters may be set apart and hang over the margins; otherwise lines are as they are.
 * @returns With the start of the paragraph; the last is a forced break if the list ends with one.
 */
export function findBreakpoints(
  items: readonly Item[],
  { micro = false }: { micro?: boolean } = {},
): Breakpoints {
  const sums = sumBefore(items, micro ? mostTracking : 0)
  const starts = nextStarts(items)
  const points = newBreakpoints(countBreakpoints(items) + 1)
  begin(points, { items, sums, micro }, { number: 0, index: -1, next: 0 })
  let number = 0
  for (let index = 0; index < items.length; index++) {
    const item = items[index]
    if (!item || !isLegal(item, items[index - 1])) continue
    number++
    points.index[number] = index
    points.cost[number] = item.type === 'penalty' || item.type === 'discretionary' ? item.cost : 0
    points.flagged[number] = item.type === 'discretionary' && item.flagged ? 1 : 0
    end(points, { items, sums, micro }, { number, index })
    begin(points, { items, sums, micro }, { number, index, next: starts[index] ?? items.length })
  }
  return points
}

function newBreakpoints(count: number): Breakpoints {
  const totals = (): Totals => ({
    width: new Float64Array(count),
    stretch: new Float64Array(count),
    shrink: new Float64Array(count),
    give: new Float64Array(count),
  })
  return {
    count,
    index: new Int32Array(count).fill(-1),
    next: new Int32Array(count),
    cost: new Float64Array(count),
    flagged: new Uint8Array(count),
    hang: new Float64Array(count),
    ends: totals(),
    begins: totals(),
  }
}

function countBreakpoints(items: readonly Item[]): number {
  let count = 0
  for (let index = 0; index < items.length; index++) {
    const item = items[index]
    if (item && isLegal(item, items[index - 1])) count++
  }
  return count
}

/**
 * Whether a line may end at an item.
 *
 * @param item
 * @param before The item before it.
 */
export function isLegal(item: Item, before: Item | undefined): boolean {
  if (item.type === 'glue') return before?.type === 'box' || before?.type === 'discretionary'
  return (item.type === 'penalty' || item.type === 'discretionary') && item.cost < Infinity
}

/** A list and the sums before each of its items. */
interface Summed {
  items: readonly Item[]
  sums: Totals
  micro: boolean
}

function end(
  { ends }: Breakpoints,
  { items, sums, micro }: Summed,
  { number, index }: { number: number; index: number },
): void {
  const item = items[index]
  const pre = item?.type === 'discretionary' ? item.pre : []
  const last = pre.at(-1) ?? lastBox(items, index)
  ends.width[number] = (sums.width[index] ?? 0) + widthOf(pre) - (micro ? (last?.hang?.end ?? 0) : 0)
  ends.stretch[number] = sums.stretch[index] ?? 0
  ends.shrink[number] = sums.shrink[index] ?? 0
  // Nothing is set apart from the last letter of a line.
  const inner = giveOf(pre) - (last?.letters ? last.run.size * mostTracking : 0)
  ends.give[number] = (sums.give[index] ?? 0) + (micro ? inner : 0)
}

function begin(
  { begins, hang, next: nexts }: Breakpoints,
  { items, sums, micro }: Summed,
  { number, index, next }: { number: number; index: number; next: number },
): void {
  const item = items[index]
  const post = item?.type === 'discretionary' ? item.post : []
  const first = post[0] ?? firstBox(items, next)
  nexts[number] = next
  hang[number] = micro ? (first?.hang?.start ?? 0) : 0
  begins.width[number] = (sums.width[next] ?? 0) - widthOf(post) + (hang[number] ?? 0)
  begins.stretch[number] = sums.stretch[next] ?? 0
  begins.shrink[number] = sums.shrink[next] ?? 0
  begins.give[number] = (sums.give[next] ?? 0) - (micro ? giveOf(post) : 0)
}

/** The box that ends a line broken at an item, if it does: glue and kerns before the break keep it from the margin. */
function lastBox(items: readonly Item[], index: number): Box | undefined {
  const before = items[index - 1]
  if (before?.type === 'penalty') return lastBox(items, index - 1)
  if (before?.type === 'discretionary') return before.replace.at(-1) ?? lastBox(items, index - 1)
  return before?.type === 'box' ? before : undefined
}

function firstBox(items: readonly Item[], index: number): Box | undefined {
  const item = items[index]
  if (item?.type === 'penalty') return firstBox(items, index + 1)
  if (item?.type === 'discretionary') return item.replace[0] ?? firstBox(items, index + 1)
  return item?.type === 'box' ? item : undefined
}

function giveOf(boxes: readonly Box[]): number {
  let give = 0
  for (const { letters = 0, run } of boxes) give += letters * run.size * mostTracking
  return give
}

/** The sums before each item, and after the last. */
function sumBefore(items: readonly Item[], tracking: number): Totals {
  const widths = new Float64Array(items.length + 1)
  const stretches = new Float64Array(items.length + 1)
  const shrinks = new Float64Array(items.length + 1)
  const gives = new Float64Array(items.length + 1)
  const sums = { width: 0, stretch: 0, shrink: 0, give: 0 }
  for (let index = 0; index < items.length; index++) {
    const item = items[index]
    if (item) add(sums, item, tracking)
    widths[index + 1] = sums.width
    stretches[index + 1] = sums.stretch
    shrinks[index + 1] = sums.shrink
    gives[index + 1] = sums.give
  }
  return { width: widths, stretch: stretches, shrink: shrinks, give: gives }
}

function add(sums: Sums, item: Item, tracking: number): void {
  switch (item.type) {
    case 'box':
      sums.width += item.width
      sums.give += (item.letters ?? 0) * item.run.size * tracking
      break
    case 'glue':
      sums.width += item.width
      sums.stretch += item.stretch
      sums.shrink += item.shrink
      break
    case 'kern':
      sums.width += item.width
      break
    case 'discretionary':
      addReplacement(sums, item, tracking)
      break
    default:
  }
}

function addReplacement(sums: Sums, { replace }: Discretionary, tracking: number): void {
  for (const box of replace) add(sums, box, tracking)
}

/**
 * For a break at each item, the item that the next line goes on with: glue, kerns and penalties vanish after a break,
 * but not where the line has begun with the second part of what was broken.
 */
function nextStarts(items: readonly Item[]): Int32Array {
  const starts = new Int32Array(items.length)
  let following = items.length
  for (let index = items.length - 1; index >= 0; index--) {
    const item = items[index]
    const hasBegun = item?.type === 'discretionary' && item.post.length > 0
    starts[index] = hasBegun ? index + 1 : following
    const isForced = item?.type === 'penalty' && item.cost === -Infinity
    const stays = item?.type === 'box' || item?.type === 'discretionary' || isForced || isFill(item)
    if (stays) following = index
  }
  return starts
}

/** The fill of an empty line: two forced breaks in a row make one. */
function isFill(item: Item | undefined): boolean {
  return item?.type === 'glue' && isFilled(item.stretch)
}

/**
 * The line from one breakpoint to another.
 *
 * @param points
 * @param from Number of the breakpoint that the line before ended at.
 * @param to Number of its own end.
 */
export function measureLine({ begins, ends }: Breakpoints, from: number, to: number): Sums {
  return {
    width: difference(begins.width, from, ends.width, to),
    stretch: difference(begins.stretch, from, ends.stretch, to),
    shrink: difference(begins.shrink, from, ends.shrink, to),
    give: Math.max(0, difference(begins.give, from, ends.give, to)),
  }
}

function difference(begins: Float64Array, from: number, ends: Float64Array, to: number): number {
  return (ends[to] ?? 0) - (begins[from] ?? 0)
}
