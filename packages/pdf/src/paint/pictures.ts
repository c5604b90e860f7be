/**
 * A picture on a page, turned as its EXIF orientation says (EXIF 2.32, tag 274).
 */
import type { Rect } from '../geometry.ts'
import { operand } from './numbers.ts'

/** From the picture as stored to the picture as shown, both in the unit square with y upward. */
const turns: Readonly<Record<number, readonly [number, number, number, number, number, number]>> = {
  1: [1, 0, 0, 1, 0, 0],
  2: [-1, 0, 0, 1, 1, 0],
  3: [-1, 0, 0, -1, 1, 1],
  4: [1, 0, 0, -1, 0, 1],
  5: [0, -1, -1, 0, 1, 1],
  6: [0, -1, 1, 0, 0, 1],
  7: [0, 1, 1, 0, 0, 0],
  8: [0, 1, -1, 0, 1, 0],
}

/**
 * @param name The page's name for the picture.
 * @param rect Where it is shown, from the bottom left corner of the page.
 * @param orientation 1 to 8.
 * @returns The operators.
 */
export function pictureOperators(name: string, rect: Rect, orientation: number): string {
  const turn = (turns[orientation] ?? turns[1] ?? []).join(' ')
  const place = [rect.width, 0, 0, rect.height, rect.x, rect.y].map(operand).join(' ')
  return `q ${place} cm ${turn} cm /${name} Do Q`
}
