/**
 * Vocabulary: the article as a list of blocks to be set. The same shape goes through three phases, with other
 * content each time: `Block<StyledRun>` from style, `Block<Item>` from text, `Block<Line>` from linebreak.
 */
import type { Alignment, Code } from '@offprint/core'
import type { Mark, Owner } from './owner.ts'

/** How a paragraph is set. Lengths in points. */
export interface ParagraphStyle {
  /** The role it has in the theme: `body`, `heading2`, `caption` … */
  name: string
  align: 'justify' | 'start' | 'center' | 'end'
  /** Baseline to baseline. */
  leading: number
  /** Space above and below; of two that meet, the larger holds. */
  before: number
  after: number
  indent: { start: number; end: number; first: number }
  hyphenate: boolean
  /** Ragged lines are made about equally long: titles. */
  balance?: boolean
  /** Never parted from the block that follows. */
  keepWithNext: boolean
  /** Never split. */
  keepTogether: boolean
  /** Fewest lines alone on top of a column, and at its foot. */
  widows: number
  orphans: number
}

/** A paragraph, heading, list item's text, note … `label` is set to the left of the first line, in the indent. */
export interface TextBlock<T> {
  kind: 'text'
  owner: Owner
  style: ParagraphStyle
  content: readonly T[]
  label?: { content: readonly T[]; width: number }
  dropCap?: DropCap<T>
  /**
   * Set by linebreak, of justified running text: the best lines for each number of lines that is not much worse than
   * the best of all, from few lines to many. `content` is one of them.
   */
  variants?: readonly Variant<T>[]
}

/** A paragraph in another number of lines. */
export interface Variant<T> {
  content: readonly T[]
  /** Of all its lines, as TeX counts them: what a variant costs is how many more it has than `content`. */
  demerits: number
}

/** The first letter of a text, as high as some of its lines, which are set in beside it: on the baseline of the last. */
export interface DropCap<T> {
  content: readonly T[]
  lines: number
  /** Between the letter and the lines, in points. */
  gap: number
}

/** Pictures with caption and credit below. */
export interface FigureBlock<T> {
  kind: 'figure'
  owner: Owner
  /** How far it is set in: where it belongs to a list item. */
  start?: number
  images: readonly { owner: Owner; url: string; alt: string }[]
  texts: readonly TextBlock<T>[]
  before: number
  after: number
}

/** A cell of a table. */
export interface CellBlock<T> {
  /** The first of its columns, from 0. */
  column?: number
  owner: Owner
  header: boolean
  colSpan: number
  rowSpan: number
  text: TextBlock<T>
}

/** A row of a table. */
export interface RowBlock<T> {
  owner: Owner
  cells: readonly CellBlock<T>[]
}

/** A table with its caption above. */
export interface TableBlock<T> {
  kind: 'table'
  owner: Owner
  /** How far it is set in: where it belongs to a list item. */
  start?: number
  align: readonly Alignment[]
  caption?: TextBlock<T>
  rows: readonly RowBlock<T>[]
  before: number
  after: number
  /** Space inside a cell, all around. */
  padding: number
  /** `#rrggbb` of the rules above, below and under the header rows. */
  rule?: string
  /** Set by linebreak: the width of each column. */
  columns?: readonly number[]
}

/** Preformatted text: one content list a line. */
export interface CodeBlock<T> {
  kind: 'code'
  owner: Owner
  source: Code
  lines: readonly TextBlock<T>[]
  before: number
  after: number
}

/** Blocks on a ground of their own: a sidebar. */
export interface PanelBlock<T> {
  kind: 'panel'
  owner: Owner
  /** How far it is set in: where it belongs to a list item. */
  start?: number
  children: readonly Block<T>[]
  before: number
  after: number
  padding: number
  /** `#rrggbb`, of the ground and of the rule on top. */
  ground?: string
  rule?: string
}

/** A thematic break, or a rule that sets parts off: then it is an artifact. */
export interface RuleBlock {
  kind: 'rule'
  owner: Mark
  before: number
  after: number
  width: number
  thickness: number
  color: string
}

/** A forced break to the next page. */
export interface BreakBlock {
  kind: 'pageBreak'
  owner: Owner
}

/** Any block. */
export type Block<T> =
  | TextBlock<T>
  | FigureBlock<T>
  | TableBlock<T>
  | CodeBlock<T>
  | PanelBlock<T>
  | RuleBlock
  | BreakBlock

/** The whole article as blocks: the title block spans the page, body and notes run in columns. */
export interface Blocks<T> {
  title: readonly Block<T>[]
  body: readonly Block<T>[]
  notes: readonly Block<T>[]
  /** Running head and folio of a page, set as text lines; `folio` gets the page number at paint time through `digits`. */
  furniture: Furniture<T>
}

/** What is printed on every page and is no part of the article. */
export interface Furniture<T> {
  /** Running head of the pages after the first. */
  head?: TextBlock<T>
  /** The ten digits, one block each, from which folios are put together. */
  digits: readonly TextBlock<T>[]
}
