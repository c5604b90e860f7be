/**
 * Vocabulary: lengths and places. Every length is in points (1/72 inch). The origin of a page is its top left
 * corner, x grows to the right, y grows downward.
 */

export interface Point {
  x: number
  y: number
}

export interface Size {
  width: number
  height: number
}

export interface Rect extends Point, Size {}

export interface Sides {
  top: number
  right: number
  bottom: number
  left: number
}
