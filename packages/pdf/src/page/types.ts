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
}

/** Something at its place on a page; `artifact` overrides the owner of its ink: furniture. */
export type Placed = Content & { artifact?: boolean }

/** A page with everything on it at its place. */
export interface Page {
  size: Size
  /** 1 for the first. */
  number: number
  /** In reading order, furniture last. */
  placed: readonly Placed[]
  frames: readonly Rect[]
}
