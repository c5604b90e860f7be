/**
 * Everything the pure phases need from outside, loaded once and shared by documents.
 */
import type { Size } from './geometry.ts'
import type { Face, FontKey } from './face.ts'

/** A picture, decoded as far as layout needs: its kind, its bytes, its size in pixels as displayed (after EXIF orientation). */
export interface Picture extends Size {
  type: 'image/png' | 'image/jpeg'
  bytes: Uint8Array
  /** EXIF orientation, 1 to 8. */
  orientation: number
  /** Colour components of a JPEG: 1 grey, 3 colour, 4 for presses. */
  components?: number
  /** The parts of a PNG, each a view into its bytes. */
  chunks?: readonly { type: string; data: Uint8Array }[]
  /** Four colour components, for presses: no PDF/A claim with it, unless it brings its profile. */
  cmyk?: boolean
  /** Whether those four are stored as their opposites, as Adobe's programs do. */
  inverted?: boolean
  /** ICC profile that its colours are in, where it brings one that a PDF can use; otherwise they are sRGB. */
  profile?: Uint8Array
  /** Exponent from a sample to light, where it is not sRGB's: 1 for a picture that is linear. */
  gamma?: number
}

/** Fonts, hyphenation and pictures of an article. */
export interface Resources {
  /** The faces for a key, best first: the first that covers a character sets it. */
  faces(key: FontKey): readonly Face[]
  /** Break points inside a word, as offsets; none for a language without patterns. */
  hyphenate(word: string, language: string): readonly number[]
  /** By the address as the article has it; absent: could not be had, a described placeholder is set. */
  pictures: ReadonlyMap<string, Picture>
}

/** A file to be put into the PDF. */
export interface Attachment {
  /** File name: `article.jsonld`. */
  name: string
  /** Media type: `application/ld+json`. */
  type: string
  bytes: Uint8Array
  /** What it is to the PDF (ISO 19005-3, annex E). */
  relationship: 'Source' | 'Data' | 'Alternative' | 'Supplement'
}
