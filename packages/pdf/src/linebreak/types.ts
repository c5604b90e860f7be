import type { Block, Blocks } from '../blocks.ts'
import type { GlyphRun } from '../items.ts'

/** A run at its place in a line; `x` from the start of the measure. Justified spaces have their final advances. */
export interface LineRun {
  x: number
  run: GlyphRun
  /**
   * Points that the pen moves further after each letter, below 0 less: after each glyph that no other glyph of its
   * cluster follows. Missing: 0.
   */
  tracking?: number
}

/**
 * A set line. The space it was broken at hangs after its last word, outside of `width`: text taken out of the
 * PDF has it.
 */
export interface Line {
  runs: readonly LineRun[]
  /** From the start of the measure to the end of the line; what hangs over the margin is no part of it. */
  width: number
  /** The measure it was set to; the paragraph's indents are inside of it, and in `x`. */
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
