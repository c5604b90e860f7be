/**
 * Vocabulary: the horizontal list. Box, glue, penalty, kern and discretionary are TeX's (The TeXbook, chapter 14;
 * Knuth and Plass, Breaking Paragraphs into Lines, 1981). Every width is in points.
 */
import type { Face } from './face.ts'
import type { Mark } from './owner.ts'

/** A shaped glyph at its size. */
export interface Glyph {
  /** Glyph index in the face; it is also the code in the PDF. */
  id: number
  /** How far the pen moves. */
  advance: number
  /** How far the glyph is drawn from the pen, x to the right and y upward. */
  dx: number
  dy: number
  /** The text it stands for: a cluster's whole text on its first glyph, `''` on the others. */
  text: string
}

/** Glyphs of one face, size, colour and owner. */
export interface GlyphRun {
  face: Face
  size: number
  /** `#rrggbb`. */
  color: string
  /** How far the baseline is raised (superscripts) or lowered. */
  rise: number
  owner: Mark
  /** What the glyphs say, where that is not their own text: a drop cap says its whole word, the rest of it nothing. */
  actual?: string
  glyphs: readonly Glyph[]
}

/** Unbreakable material. */
export interface Box {
  type: 'box'
  width: number
  run: GlyphRun
  /** Letters that may be set a little apart or closer to justify a line; none where they are joined or of one pitch. */
  letters?: number
  /** How far its first and its last letter may hang over the margin, in points. */
  hang?: { start: number; end: number }
  /** Bidirectional level (UAX 9): glyphs of an odd one are in the order they are drawn, from the left. Missing: 0. */
  level?: number
}

/** A space that may be stretched and shrunk; discarded at a break. `run` holds the space glyph that is painted. */
export interface Glue {
  type: 'glue'
  width: number
  stretch: number
  shrink: number
  run?: GlyphRun
  /** Bidirectional level. Missing: 0. */
  level?: number
}

/** A place where a break costs something: `Infinity` forbids, `-Infinity` forces. */
export interface Penalty {
  type: 'penalty'
  cost: number
}

/** A fixed space, no break. */
export interface Kern {
  type: 'kern'
  width: number
}

/** A place where breaking changes the text: `pre` ends the line, `post` begins the next, `replace` stands where no break is. */
export interface Discretionary {
  type: 'discretionary'
  cost: number
  /** Set for a hyphenation, so that consecutive hyphens can be counted. */
  flagged: boolean
  pre: Box[]
  post: Box[]
  replace: Box[]
}

/** An element of a horizontal list. */
export type Item = Box | Glue | Penalty | Kern | Discretionary
