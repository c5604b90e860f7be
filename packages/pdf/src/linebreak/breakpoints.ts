/**
 * Where a horizontal list may be broken, and how long the line between two such places is.
 */
import type { Box, Item } from '../items.ts'

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
  /** Whether anything in the list runs from right to left. */
  turned: boolean
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
 * @param options `micro`: letters may be set apart and hang over the margins; otherwise lines are as they are. `into`:
 * breakpoints that are needed no more, whose memory is taken where it is enough.
 * @returns With the start of the paragraph; the last is a forced break if the list ends with one.
 */
export function findBreakpoints(
  items: readonly Item[],
  { micro = false, into }: { micro?: boolean; into?: Breakpoints } = {},
): Breakpoints {
  const count = countBreakpoints(items) + 1
  const points = into && into.index.length >= count ? emptied(into, count) : newBreakpoints(count)
  const walk: Walk = { points, micro, index: 0, number: 0, begun: 0, last: undefined, ...nothing }
  let before: Item | undefined
  for (let index = 0; index < items.length; index++) {
    const item = items[index]
    if (!item) continue
    walk.index = index
    if (isTurned(item)) points.turned = true
    if (staysAtStart(item)) beginLines(walk, firstBox(item))
    const isBreak = isLegal(item, before)
    if (isBreak) endLine(walk, item)
    add(walk, item)
    if (isBreak && item.type === 'discretionary' && item.post.length > 0) beginWith(walk, item.post)
    before = item
  }
  walk.index = items.length
  beginLines(walk, undefined)
  return points
}

/** The walk writes all but what is said of the first: no line ends there. */
function emptied(points: Breakpoints, count: number): Breakpoints {
  const { index, cost, flagged, ends } = points
  for (const totals of [ends.width, ends.stretch, ends.shrink, ends.give, cost, flagged]) totals[0] = 0
  index[0] = -1
  points.count = count
  points.turned = false
  return points
}

/** Room for so many. */
export function newBreakpoints(count: number): Breakpoints {
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
    turned: false,
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

const nothing: Sums = { width: 0, stretch: 0, shrink: 0, give: 0 }

/** A list as it is walked through, with the sums of all items so far. */
interface Walk extends Sums {
  points: Breakpoints
  micro: boolean
  index: number
  /** The last breakpoint that was found, and the first of which it is not yet known what its next line begins with. */
  number: number
  begun: number
  /** The box before, if nothing that keeps it from the margin stands between. */
  last: Box | undefined
}

/** Notes a line that ends at an item. */
function endLine(walk: Walk, item: Item): void {
  const { points, micro } = walk
  const { ends } = points
  const number = ++walk.number
  const pre = item.type === 'discretionary' ? item.pre : noBoxes
  const last = pre.at(-1) ?? walk.last
  points.index[number] = walk.index
  points.cost[number] = item.type === 'penalty' || item.type === 'discretionary' ? item.cost : 0
  points.flagged[number] = item.type === 'discretionary' && item.flagged ? 1 : 0
  ends.width[number] = walk.width + widthOf(pre) - (micro ? (last?.hang?.end ?? 0) : 0)
  ends.stretch[number] = walk.stretch
  ends.shrink[number] = walk.shrink
  // Nothing is set apart from the last letter of a line.
  const tail = last?.letters ? last.run.size * mostTracking : 0
  ends.give[number] = micro ? walk.give + giveOf(pre) - tail : 0
}

/** Notes that the lines whose start is not known yet go on here, with a box that may hang over the margin. */
function beginLines(walk: Walk, first: Box | undefined): void {
  const { points, micro, number } = walk
  const { begins } = points
  const hang = micro ? (first?.hang?.start ?? 0) : 0
  for (let at = walk.begun; at <= number; at++) {
    points.next[at] = walk.index
    points.hang[at] = hang
    begins.width[at] = walk.width + hang
    begins.stretch[at] = walk.stretch
    begins.shrink[at] = walk.shrink
    begins.give[at] = walk.give
  }
  walk.begun = number + 1
}

/** The line has begun with the second part of what was broken: nothing is discarded after it. */
function beginWith(walk: Walk, post: readonly Box[]): void {
  const { points, number } = walk
  walk.index++
  beginLines(walk, post[0])
  points.begins.width[number] = (points.begins.width[number] ?? 0) - widthOf(post)
  if (walk.micro) points.begins.give[number] = (points.begins.give[number] ?? 0) - giveOf(post)
}

const noBoxes: readonly Box[] = []

function firstBox(item: Item): Box | undefined {
  if (item.type === 'box') return item
  return item.type === 'discretionary' ? item.replace[0] : undefined
}

function giveOf(boxes: readonly Box[]): number {
  let give = 0
  for (const { letters = 0, run } of boxes) give += letters * run.size * mostTracking
  return give
}

function add(walk: Walk, item: Item): void {
  switch (item.type) {
    case 'box':
      addBox(walk, item)
      break
    case 'glue':
      walk.width += item.width
      walk.stretch += item.stretch
      walk.shrink += item.shrink
      walk.last = undefined
      break
    case 'kern':
      walk.width += item.width
      walk.last = undefined
      break
    case 'discretionary':
      for (const box of item.replace) addBox(walk, box)
      break
    default:
  }
}

function addBox(walk: Walk, box: Box): void {
  walk.width += box.width
  if (walk.micro && box.letters) walk.give += box.letters * box.run.size * mostTracking
  walk.last = box
}

function isTurned(item: Item): boolean {
  return (levelOf(item) ?? 0) % 2 === 1
}

/** The bidirectional level of what has one. */
export function levelOf(item: Item): number | undefined {
  if (item.type === 'box' || item.type === 'glue') return item.level ?? 0
  return item.type === 'discretionary' ? item.replace[0]?.level : undefined
}

/** Glue, kerns and penalties vanish after a break, but not forced breaks and what fills an empty line. */
function staysAtStart(item: Item): boolean {
  if (item.type === 'box' || item.type === 'discretionary') return true
  return (item.type === 'penalty' && item.cost === -Infinity) || isFill(item)
}

/** The fill of an empty line: two forced breaks in a row make one. */
function isFill(item: Item): boolean {
  return item.type === 'glue' && isFilled(item.stretch)
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
