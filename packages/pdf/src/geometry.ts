/**
 * Vocabulary: lengths and places. Every length is in points (1/72 inch). The origin of a page is its top left
 * corner, x grows to the right, y grows downward.
 */

/** A place. */
export interface Point {
  x: number
  y: number
}

/** Width and height. */
export interface Size {
  width: number
  height: number
}

/** Top left corner and size. */
export interface Rect extends Point, Size {}

/** Points. 3 mm: what reaches the edge of a page is painted so far beyond it, where a knife may miss the edge. */
export const bleed = 8.504

/** A length for each side. */
export interface Sides {
  top: number
  right: number
  bottom: number
  left: number
}
