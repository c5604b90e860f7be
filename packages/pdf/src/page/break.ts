/**
 * Where a column ends. The costs are TeX's idea (The TeXbook, chapter 15): a break costs its penalty and what the
 * column is short of its height; the cheapest of those that fit is taken.
 */
import type { VItem } from '../galley/types.ts'

/** A place where a column may end. */
export interface Stop {
  /** The first item that is left for the next frame. */
  next: number
  /** What is used of the frame, in points. */
  used: number
  cost: number
  /** `end`: nothing is left. `forced`: the list says so. */
  why: 'end' | 'forced' | 'penalty'
}

/** Vertical lists are measured in fractions of a point: less than this is rounding. */
export const tolerance = 0.01

/** Cost of a column that is one line short; n lines cost n² times as much. */
const shortLine = 100

/** A frame that receives galley. */
export interface Room {
  height: number
  grid: number
}

/** Where `y` is after an item; its foot, for a box. A frame begins at 0, on a grid line. */
export function advance(y: number, item: VItem, grid: number): number {
  if (item.type === 'vpenalty') return y
  if (item.type === 'vbox' || item.snap === undefined) return y + item.height
  const foot = y + item.height + item.snap
  return Math.ceil((foot - tolerance) / grid) * grid - item.snap
}

/** The first item of a frame: space and penalties before it are discarded. */
export function skipDiscardable(items: readonly VItem[], from: number): number {
  let index = from
  while (index < items.length && items[index]?.type !== 'vbox') index++
  return index
}

/**
 * All legal breaks that fit, and the end if it fits.
 *
 * @param items
 * @param from The first item of the frame, a box.
 * @param room
 * @returns In order; a forced break or the end is the last.
 */
export function findStops(items: readonly VItem[], from: number, { height, grid }: Room): Stop[] {
  const stops: Stop[] = []
  let y = 0
  let used = 0
  for (let index = from; index < items.length; index++) {
    const item = items[index]
    if (!item) break
    if (item.type === 'vpenalty') {
      if (item.cost === -Infinity) return [...stops, { next: index + 1, used, cost: 0, why: 'forced' }]
      if (item.cost < Infinity) stops.push({ next: index + 1, used, cost: item.cost, why: 'penalty' })
      continue
    }
    y = advance(y, item, grid)
    if (item.type !== 'vbox') continue
    if (y > height + tolerance) return stops
    used = y
  }
  return [...stops, { next: items.length, used, cost: 0, why: 'end' }]
}

/** The cheapest of some stops: an end or a forced break before all; of equals the later. */
export function chooseStop(stops: readonly Stop[], room: Room): Stop | undefined {
  const last = stops.at(-1)
  if (last && last.why !== 'penalty') return last
  let best: Stop | undefined
  let lowest = Infinity
  for (const stop of stops) {
    const total = stop.cost + shortness(stop.used, room)
    if (total <= lowest) [best, lowest] = [stop, total]
  }
  return best
}

/** What a column costs that is not full. */
export function shortness(used: number, { height, grid }: Room): number {
  const lines = Math.max(0, height - used) / grid
  return shortLine * lines * lines
}
