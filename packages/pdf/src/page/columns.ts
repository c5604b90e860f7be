/**
 * The columns of a page: filled to the foot, or, where the galley ends, balanced.
 */
import type { VItem } from '../galley/types.ts'
import { shortness, skipDiscardable } from './break.ts'
import { type Filled, fillFrame } from './fill.ts'

/** The columns of one page. */
export interface ColumnRoom {
  count: number
  height: number
  grid: number
  /** No page has higher columns. */
  whole: boolean
}

/** How the columns were filled; one that stayed empty is missing at the end. */
export interface FilledColumns {
  filled: readonly Filled[]
  /** Where the rest begins. */
  next: number
  /** Nothing is left. */
  done: boolean
}

/** Heights that are tried above the least: balancing looks no further, for the first that works is the best or near it. */
const tries = 12
/** What a line more of height costs, and one line of difference between two columns (squared). */
const higher = 30

/**
 * Fills the columns of a page, one after the other. If the galley ends on this page, the columns are made as
 * equal in height as good breaks allow.
 *
 * @param items
 * @param from
 * @param room
 */
export function fillColumns(items: readonly VItem[], from: number, room: ColumnRoom): FilledColumns {
  const full = fillInTurn(items, from, room)
  return full.done && room.count > 1 ? balance(items, from, { room, full }) : full
}

function fillInTurn(items: readonly VItem[], from: number, { count, ...room }: ColumnRoom): FilledColumns {
  const filled: Filled[] = []
  let next = from
  while (filled.length < count) {
    const column = fillFrame(items, next, room)
    if (!column) break
    filled.push(column)
    next = column.stop.next
    if (skipDiscardable(items, next) === items.length) return { filled, next, done: true }
  }
  return { filled, next, done: false }
}

function balance(
  items: readonly VItem[],
  from: number,
  { room, full }: { room: ColumnRoom; full: FilledColumns },
): FilledColumns {
  const { count, grid, height } = room
  const total = full.filled.reduce((sum, { stop }) => sum + stop.used, 0)
  const least = Math.max(1, Math.floor(total / count / grid))
  let best = full
  let lowest = Infinity
  for (let lines = least; lines <= least + tries && lines * grid <= height; lines++) {
    const columns = fillInTurn(items, from, { ...room, height: lines * grid, whole: false })
    if (!columns.done) continue
    const cost = costOf(columns, grid, count) + (lines - least) * higher
    if (cost < lowest) [best, lowest] = [columns, cost]
  }
  return best
}

/** Breaks, and how far each column is from the highest. */
function costOf({ filled }: FilledColumns, grid: number, count: number): number {
  const height = Math.max(...filled.map(({ stop }) => stop.used))
  const empty = (count - filled.length) * shortness(0, { height, grid })
  return filled.reduce((sum, { stop }) => sum + stop.cost + shortness(stop.used, { height, grid }), empty)
}
