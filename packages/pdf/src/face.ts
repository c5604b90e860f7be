/** Which typeface, by the role it has and not by its name, so that a theme can be given other fonts. */
export interface FontKey {
  family: 'serif' | 'sans' | 'mono'
  /** CSS weight: 400, 600, 700. */
  weight: number
  italic: boolean
  /** Optical size: drawn for small notes, text, standfirsts, or titles. */
  optical: 'caption' | 'text' | 'subhead' | 'display'
}

/** Vertical measures in units per em; `descender` is negative. */
export interface FaceMetrics {
  unitsPerEm: number
  ascender: number
  descender: number
  capHeight: number
  xHeight: number
  italicAngle: number
  /** xMin, yMin, xMax, yMax. */
  bbox: readonly [number, number, number, number]
}

/** How a stretch of text of one script and direction is shaped. */
export interface Shaping {
  /** ISO 15924: `Latn`. */
  script: string
  direction: 'ltr' | 'rtl'
  /** BCP 47. */
  language: string
  /** OpenType features by tag: `{ smcp: true }`. */
  features: Readonly<Record<string, boolean>>
}

/** A glyph as the font sets it, in units per em. */
export interface ShapedGlyph {
  id: number
  advance: number
  dx: number
  dy: number
  /** Where the text it stands for begins, in UTF-16 units of the text that was shaped. */
  cluster: number
  /** Whether text cut before this cluster and shaped in two parts gives the same glyphs. */
  safeToBreak: boolean
}

/** An opened font: a value of the process, shared by documents, never changed by one. */
export interface Face {
  /** Unique among the faces of a composition and the same in every run: the PostScript name. */
  name: string
  metrics: FaceMetrics
  /** Weight as the font states it; PDF's StemV is derived from it. */
  weight: number
  serif: boolean
  fixedPitch: boolean
  /** Advance of a glyph as the font has it, in units per em: what a PDF viewer moves by. */
  advance(glyph: number): number
  /** Whether the font has a glyph for a character (code point). */
  covers(codePoint: number): boolean
  /** Text to glyphs, in the order they are drawn, left to right. */
  shape(text: string, how: Shaping): readonly ShapedGlyph[]
  /** TrueType bytes with only these glyphs, under their own numbers. Sorted or not; the result depends on the set alone. */
  subset(glyphs: Iterable<number>): Uint8Array
}
