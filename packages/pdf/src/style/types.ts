import type { Block, Blocks } from '../blocks.ts'
import type { FontKey } from '../face.ts'
import type { Owner } from '../owner.ts'

/** How characters look. */
export interface CharacterStyle {
  font: FontKey
  /** Points. */
  size: number
  /** `#rrggbb`. */
  color: string
  /** OpenType features by tag: `{ onum: true }`. */
  features: Readonly<Record<string, boolean>>
  /** Extra space after each glyph, in thousandths of the size. */
  tracking: number
  /** Raised baseline, points. */
  rise: number
  /** BCP 47. */
  language: string
  /** What the characters say, where that is not their own text; a reader takes it instead. */
  actual?: string
}

/** Text of one style and owner. A forced line break is the text `'\n'`. */
export interface StyledRun {
  text: string
  style: CharacterStyle
  owner: Owner | 'artifact'
}

/** A block whose text is styled runs. */
export type StyledBlock = Block<StyledRun>
/** The article as styled runs. */
export type StyledBlocks = Blocks<StyledRun>
