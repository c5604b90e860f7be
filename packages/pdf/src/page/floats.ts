/**
 * Floats as insertions (The TeXbook, chapter 15): figures, tables and panels in the order in which the text has them,
 * each in the text, at the foot of its column, or on top of one after it. None passes another.
 */
import type { Float, VBox } from '../galley/types.ts'
import { tolerance } from './costs.ts'

/** Floats of a galley; a place among them is the number of floats before it. */
export interface FloatList {
  each: readonly Float[]
  /** The room that so many take together. */
  rooms: Float64Array
}

/** Floats of a galley, in the order of the text. */
export function toFloatList(each: readonly Float[]): FloatList {
  const rooms = new Float64Array(each.length + 1)
  for (const [index, { room }] of each.entries()) rooms[index + 1] = (rooms[index] ?? 0) + room
  return { each, rooms }
}

/** The room that the floats between two places take, in points. */
export function roomOfFloats({ rooms }: FloatList, from: number, to: number): number {
  return to > from ? (rooms[to] ?? 0) - (rooms[from] ?? 0) : 0
}

/** The floats between two places. */
export function floatsBetween({ each }: FloatList, from: number, to: number): readonly Float[] {
  return to > from ? each.slice(from, to) : []
}

/** Up to where, but not further than `to`, floats fit so much height. */
export function floatsThatFit(list: FloatList, from: number, to: number, height: number): number {
  let end = to
  while (end > from && roomOfFloats(list, from, end) > height + tolerance) end--
  return end
}

/** A box of a float, and how far it is below the top of all of them. */
export interface FloatBox {
  box: VBox
  y: number
}

/**
 * Sets floats one below the other.
 *
 * @param floats
 * @param where On top of a column their space is below them, at its foot above them.
 */
export function stackFloats(floats: readonly Float[], where: 'top' | 'foot'): FloatBox[] {
  let top = 0
  return floats.flatMap(({ boxes, room }) => {
    const height = boxes.reduce((sum, box) => sum + box.height, 0)
    let y = where === 'top' ? top : top + room - height
    top += room
    return boxes.map((box): FloatBox => {
      const at = y
      y += box.height
      return { box, y: at }
    })
  })
}
