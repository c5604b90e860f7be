import type { Article } from '@offprint/core'
import type { Size } from '../geometry.ts'
import type { Page } from '../page/types.ts'
import type { Resources } from '../resources.ts'

/** What pages are made of, whatever the layout. */
export interface Matter {
  /** As it is set: with its typography, its lead picture as a figure. */
  article: Article
  resources: Resources
  /** What is printed beside the article's own words. */
  extras: { abbreviations: boolean; linkAddresses: boolean }
}

/** A page on one side of a sheet. Points, from the top left corner of the trimmed sheet. */
export interface SheetPlace {
  /** The index of the page among those of the composition; none: this part of the sheet stays blank. */
  page: number | undefined
  x: number
  /** The part of the sheet that the page may print on: it ends at the fold. */
  width: number
  /** How far what is printed is moved to the right, because sheets inside of others come out further at the edge. */
  shift: number
}

/** One side of a printed sheet, before it is trimmed and folded. */
export interface SheetSide {
  /** Of the trimmed sheet. */
  size: Size
  places: readonly SheetPlace[]
  /** Distances of the folds from the left edge. */
  folds: readonly number[]
}

/** What was changed so that a text fills what there is. */
export interface Fitting {
  /** Pages or panels that were to be filled. */
  wanted: number
  /** What was changed, in words: `body size 9.4 pt`; nothing where the text fitted as it was. */
  changes: readonly string[]
  /** Whether it fits. */
  fits: boolean
  /** Words that are too many, or, where negative, that there would be room for. */
  words: number
}

/** An article as pages, and as sides of sheets. */
export interface LaidOut {
  pages: readonly Page[]
  sheets: readonly SheetSide[]
  fitting?: Fitting
}
