import type { Content } from '../galley/types.ts'
import type { Rect, Sides, Size } from '../geometry.ts'

/** Reusable page geometry. A frame is a rectangle that receives galley: a column. */
export interface PageMaster {
  size: Size
  margins: Sides
  columns: number
  /** Space between two columns. */
  gutter: number
  /** Distance of the baseline grid. */
  grid: number
  /** `#rrggbb` of the hairline between columns; without it there is none. */
  columnRule?: string
  /** The same for the hairline under the running head. */
  headRule?: string
  /** Where the page number stands: at the outer edge of a double page, or in the middle. Default: outer. */
  folio?: 'outer' | 'center' | 'none'
  /** Whether pages after the first have the running head. Default: true. */
  head?: boolean
}

/** The pages that text runs on. Their columns have one measure; margins, height and number of columns may differ. */
export interface PageRun {
  /** The number of the first: other pages may stand before it. */
  first: number
  /** What the page of a number looks like. */
  master(number: number): PageMaster
}

/** Something at its place on a page. */
export type Placed = Content

/** A page with everything on it at its place. */
export interface Page {
  size: Size
  /** 1 for the first. */
  number: number
  /** In reading order, furniture last. */
  placed: readonly Placed[]
  frames: readonly Rect[]
}
