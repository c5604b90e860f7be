/**
 * Where a horizontal list may be broken, and how long the line between two such places is.
 */
import type { Box, Item } from '../items.ts'

/** A legal breakpoint. The sums are of all items before it, as they stand unbroken. */
export interface Breakpoint {
  /** Of the item that is broken at. */
  index: number
  cost: number
  flagged: boolean
  width: number
  stretch: number
  shrink: number
  /** Width of what ends the line, and of what begins the next. */
  pre: number
  post: number
  /** Where the next line begins: the first item that is not discarded, and the sums before it. */
  next: Sums & { index: number }
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
  return boxes.reduce((width, box) => width + box.width, 0)
}

/** The start of a paragraph, as if a line had been broken before it. */
export const start: Breakpoint = {
  index: -1,
  cost: 0,
  flagged: false,
  width: 0,
  stretch: 0,
  shrink: 0,
  pre: 0,
  post: 0,
  next: { index: 0, width: 0, stretch: 0, shrink: 0 },
}

/**
 * Finds the legal breakpoints of a list (The TeXbook, page 96): glue after something that is not discarded,
 * penalties that do not forbid, discretionaries.
 *
 * @param items
 * @returns In order; the last is a forced break if the list ends with one.
 */
export function findBreakpoints(items: readonly Item[]): Breakpoint[] {
  const sums = sumBefore(items)
  const next = nextStarts(items)
  return items.flatMap((item, index) => {
    if (!isLegal(item, items[index - 1])) return []
    const before = sums[index] ?? start.next
    const from = next[index] ?? items.length
    const broken = item.type === 'discretionary' ? item : undefined
    return {
      ...before,
      index,
      cost: item.type === 'penalty' || item.type === 'discretionary' ? item.cost : 0,
      flagged: broken?.flagged ?? false,
      pre: widthOf(broken?.pre ?? []),
      post: widthOf(broken?.post ?? []),
      next: { ...(sums[from] ?? start.next), index: from },
    }
  })
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
function sumBefore(items: readonly Item[]): Sums[] {
  const sums: Sums[] = [{ width: 0, stretch: 0, shrink: 0 }]
  let { width, stretch, shrink } = start.next
  for (const item of items) {
    if (item.type === 'discretionary') width += widthOf(item.replace)
    else if (item.type !== 'penalty') width += item.width
    if (item.type === 'glue') {
      stretch += item.stretch
      shrink += item.shrink
    }
    sums.push({ width, stretch, shrink })
  }
  return sums
}

/** For a break at each item, the item that the next line begins with: glue, kerns and penalties vanish after a break. */
function nextStarts(items: readonly Item[]): number[] {
  const starts: number[] = []
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
    width: to.width + to.pre - from.next.width + from.post,
    stretch: to.stretch - from.next.stretch,
    shrink: to.shrink - from.next.shrink,
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
