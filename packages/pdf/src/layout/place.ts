/**
 * A vertical list at a place of its own: covers, contents, imprints.
 */
import type { VItem } from '../galley/types.ts'
import type { Point } from '../geometry.ts'
import type { Placed } from '../page/types.ts'

/** A list as it stands on a page. */
export interface PlacedList {
  placed: Placed[]
  height: number
}

/**
 * Sets a list at a place, one item below the other; space stays as it is.
 *
 * @param items
 * @param at Its top left corner.
 */
export function placeList(items: readonly VItem[], at: Point): PlacedList {
  const placed: Placed[] = []
  let y = at.y
  for (const item of items) {
    if (!('height' in item)) continue
    if (item.type === 'vbox') placed.push(...item.contents.map((content) => moved(content, { x: at.x, y })))
    y += item.height
  }
  return { placed, height: y - at.y }
}

/** Something at a place moved by so much. */
export function moved(item: Placed, { x, y }: Point): Placed {
  if (item.kind === 'line') return { ...item, x: item.x + x, baseline: item.baseline + y }
  return { ...item, rect: { ...item.rect, x: item.rect.x + x, y: item.rect.y + y } }
}
