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
  /** TrueType bytes with only these glyphs, under their own numbers. Sorted or not; the result depends on the set alone. */
  subset(glyphs: Iterable<number>): Uint8Array
}
