/**
 * Where a horizontal list may be broken, and how long the line between two such places is.
 */
import type { Box, Item } from '../items.ts'

/** A legal breakpoint. Sums are of all items before a place, as they stand unbroken. */
export interface Breakpoint {
  /** Of the item that is broken at. */
  index: number
  cost: number
  flagged: boolean
  before: Sums
  /** Width of what ends the line, and of what begins the next. */
  pre: number
  post: number
  /** Where the next line begins: the first item that is not discarded, and the sums before it. */
  next: number
  after: Sums
}

/** Totals of a stretch of a list, in points. */
export interface Sums {
  width: number
  stretch: number
  shrink: number
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

const nothing: Sums = { width: 0, stretch: 0, shrink: 0 }

/** The start of a paragraph, as if a line had been broken before it. */
export const start: Breakpoint = {
  index: -1,
  cost: 0,
  flagged: false,
  before: nothing,
  pre: 0,
  post: 0,
  next: 0,
  after: nothing,
}

/**
 * Finds the legal breakpoints of a list (The TeXbook, page 96): glue after something that is not discarded,
 * penalties that do not forbid, discretionaries.
 *
 * @param items
 * @returns In order; the last is a forced break if the list ends with one.
 */
export function findBreakpoints(items: readonly Item[]): Breakpoint[] {
  const { widths, stretches, shrinks } = sumBefore(items)
  const starts = nextStarts(items)
  const sumsAt = (index: number): Sums => ({
    width: widths[index] ?? 0,
    stretch: stretches[index] ?? 0,
    shrink: shrinks[index] ?? 0,
  })
  const breakpoints: Breakpoint[] = []
  for (const [index, item] of items.entries()) {
    if (!isLegal(item, items[index - 1])) continue
    const next = starts[index] ?? items.length
    const broken = item.type === 'discretionary' ? item : undefined
    breakpoints.push({
      index,
      cost: item.type === 'penalty' || item.type === 'discretionary' ? item.cost : 0,
      flagged: broken?.flagged ?? false,
      before: sumsAt(index),
      pre: broken ? widthOf(broken.pre) : 0,
      post: broken ? widthOf(broken.post) : 0,
      next,
      after: sumsAt(next),
    })
  }
  return breakpoints
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

/** The sums before each item, and after the last. */
function sumBefore(items: readonly Item[]): Record<'widths' | 'stretches' | 'shrinks', Float64Array> {
  const widths = new Float64Array(items.length + 1)
  const stretches = new Float64Array(items.length + 1)
  const shrinks = new Float64Array(items.length + 1)
  const sums = { width: 0, stretch: 0, shrink: 0 }
  for (const [index, item] of items.entries()) {
    if (item.type === 'discretionary') sums.width += widthOf(item.replace)
    else if (item.type !== 'penalty') sums.width += item.width
    if (item.type === 'glue') {
      sums.stretch += item.stretch
      sums.shrink += item.shrink
    }
    widths[index + 1] = sums.width
    stretches[index + 1] = sums.stretch
    shrinks[index + 1] = sums.shrink
  }
  return { widths, stretches, shrinks }
}

/** For a break at each item, the item that the next line begins with: glue, kerns and penalties vanish after a break. */
function nextStarts(items: readonly Item[]): Int32Array {
  const starts = new Int32Array(items.length)
  let following = items.length
  for (let index = items.length - 1; index >= 0; index--) {
    starts[index] = following
    const item = items[index]
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
 * @returns Its natural width, and how much that can grow and shrink.
 */
export function measureLine(from: Breakpoint, to: Breakpoint): Sums {
  return {
    width: to.before.width + to.pre - from.after.width + from.post,
    stretch: to.before.stretch - from.after.stretch,
    shrink: to.before.shrink - from.after.shrink,
  }
}

/**
 * The adjustment ratio of a line (Knuth and Plass, Breaking Paragraphs into Lines, 1981, page 1125).
 *
 * @returns 0: natural; 1: all stretch used; -1: all shrink used, and below that the line is too long. `Infinity`
 * where there is nothing to stretch.
 */
export function ratioOf({ width, stretch, shrink }: Sums, available: number): number {
  const slack = available - width
  // A rounding error is no difference.
  if (Math.abs(slack) < 1e-6) return 0
  if (slack > 0) return stretch > 0 ? slack / stretch : Infinity
  return shrink > 0 ? slack / shrink : -Infinity
}
