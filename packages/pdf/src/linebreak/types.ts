import type { Block, Blocks } from '../blocks.ts'
import type { GlyphRun } from '../items.ts'

/**
 * The measures of an article, in points: the title block's (the page less its margins), and a column's. Blocks in
 * a panel have the measure less its padding on both sides, a cell the width of its columns less its padding.
 */
export interface Measures {
  title: number
  column: number
}

/** A run at its place in a line; `x` from the start of the measure. Justified spaces have their final advances. */
export interface LineRun {
  x: number
  run: GlyphRun
}

/**
 * A set line. The space it was broken at hangs after its last word, outside of `width`: text taken out of the
 * PDF has it.
 */
export interface Line {
  runs: readonly LineRun[]
  /** From the start of the measure to the end of the ink. */
  width: number
  /**
   * The measure it was set to: its block's less the indents at start and end. The indent of a first line and the
   * offset of centred lines are in `x`; whoever places the line adds `indent.start`.
   */
  measure: number
  /** Leading of its paragraph: baseline to baseline. */
  leading: number
  /** Adjustment ratio of its glue: above 0 stretched, below 0 shrunk. */
  ratio: number
  /** Ends with a hyphen made by the line breaker. */
  hyphenated: boolean
}

/** A block whose text is set lines. */
export type LineBlock = Block<Line>
/** The article as set lines. */
export type LineBlocks = Blocks<Line>
