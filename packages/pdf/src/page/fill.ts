/**
 * One frame from the galley: (frame, rest) → (placed, shorter rest).
 */
import type { Content, VItem } from '../galley/types.ts'
import type { Rect } from '../geometry.ts'
import { advance, chooseStop, findStops, type Room, skipDiscardable, type Stop, tolerance } from './break.ts'
import type { Placed } from './types.ts'

/** How a frame was filled. */
export interface Filled {
  stop: Stop
  /** The first item in it, a box. */
  from: number
  /** A box that is higher than the frame was placed all the same. Points. */
  overfull?: number
}

/**
 * Chooses what goes into a frame.
 *
 * @param items
 * @param from Where the rest begins.
 * @param room `whole`: there is no higher frame, so something has to be placed.
 * @returns Undefined where nothing fits and a higher frame may come. Otherwise `stop.next` is after `from`.
 */
export function fillFrame(
  items: readonly VItem[],
  from: number,
  room: Room & { whole: boolean },
): Filled | undefined {
  const first = skipDiscardable(items, from)
  const stop = chooseStop(findStops(items, first, room), room)
  if (stop) return { stop, from: first }
  return room.whole ? forcePlace(items, first, room) : undefined
}

/** Nothing may be parted, but it has to be: as much as fits, and at least one box. */
function forcePlace(items: readonly VItem[], from: number, { height, grid }: Room): Filled {
  let y = 0
  let index = from
  let used = 0
  for (; index < items.length; index++) {
    const item = items[index]
    if (!item) break
    y = advance(y, item, grid)
    if (y > height + tolerance && index > from) break
    if (item.type === 'vbox') used = y
  }
  const why = index >= items.length ? 'end' : 'penalty'
  const stop: Stop = { next: index, used, cost: 0, why }
  return used > height + tolerance ? { stop, from, overfull: used } : { stop, from }
}

/** The contents of what a frame was filled with, at their places on the page. */
export function placeFilled(
  items: readonly VItem[],
  { from, stop }: Filled,
  frame: Rect,
  grid: number,
): Placed[] {
  const placed: Placed[] = []
  let y = 0
  for (const item of items.slice(from, stop.next)) {
    if (item.type === 'vbox') placed.push(...item.contents.map((content) => moved(content, frame, y)))
    y = advance(y, item, grid)
  }
  return joinFills(placed)
}

/** Parts of one ground that touch become one fill: between two, viewers show a seam. */
function joinFills(placed: readonly Placed[]): Placed[] {
  const joined: Placed[] = []
  const fills: Fill[] = []
  for (const item of placed) {
    if (item.kind !== 'fill') {
      joined.push(item)
      continue
    }
    const ground = fills.slice(-nested).find((fill) => continues(fill, item))
    if (ground) ground.rect.height += item.rect.height
    else {
      const own = { ...item, rect: { ...item.rect } }
      fills.push(own)
      joined.push(own)
    }
  }
  return joined
}

/** Grounds and rules that can lie on one another. */
const nested = 8

type Fill = Extract<Placed, { kind: 'fill' }>

function continues({ rect, color, owner }: Fill, next: Fill): boolean {
  const touches = Math.abs(rect.y + rect.height - next.rect.y) < tolerance
  const sameColumn = rect.x === next.rect.x && rect.width === next.rect.width
  return touches && sameColumn && color === next.color && owner === next.owner
}

function moved(content: Content, { x, y: top }: Rect, y: number): Placed {
  if (content.kind === 'line') return { ...content, x: content.x + x, baseline: content.baseline + top + y }
  const { rect } = content
  return { ...content, rect: { ...rect, x: rect.x + x, y: rect.y + top + y } }
}
