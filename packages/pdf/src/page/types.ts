import type { Breach, Content } from '../galley/types.ts'
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
  /** The number from which on all pages look the same. Default: none. */
  alikeFrom?: number
}

/** Something at its place on a page. */
export type Placed = Content

/** What a column holds, and how good it is. */
export interface ColumnMap {
  /** Across the page, or the column of this number, from 1. */
  column: 'title' | number
  /** Grid lines that the text takes, and those that there are. */
  lines: number
  room: number
  /** What stands in it, in order. */
  blocks: readonly BlockMap[]
  /** Lines of notes at its foot. */
  noteLines: number
  /** Of its justified lines, 100 |r|³ (Knuth and Plass 1981): 0 is natural, 100 stretched by all that is good. */
  badness: { mean: number; worst: number }
  /** What was set otherwise than is best for itself, so that the pages are better. */
  changes: readonly ChangeMap[]
  /** The rule that gave at its foot; `never`: something was parted that cannot be. */
  breach?: Breach | 'never'
  /** What all this costs, in the unit of penalties (`docs/typesetting.md`). */
  cost: number
}

/** A block, or the part of it that is in a column. */
export interface BlockMap {
  /** The type of its node, or the part of the title block. */
  what: string
  /** Its first words. */
  words: string
  /** Lines of text; 0 for pictures and rules. */
  lines: number
}

/** A paragraph set in more or fewer lines, or space that was widened. */
export interface ChangeMap {
  what: 'paragraph' | 'space'
  /** The first words of the paragraph, or of what is below the space. */
  words: string
  /** How many lines more. */
  lines: number
}

/** A page with everything on it at its place. */
export interface Page {
  size: Size
  /** 1 for the first. */
  number: number
  /** In reading order, furniture last. */
  placed: readonly Placed[]
  frames: readonly Rect[]
  /** What is in each frame, and what it cost: of pages that galley was put on. */
  columns?: readonly ColumnMap[]
}
