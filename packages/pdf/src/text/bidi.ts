/**
 * Which way text runs: the levels of the Unicode bidirectional algorithm (UAX 9). Lines are put in order by them after
 * they are broken (`linebreak/reorder.ts`).
 */
// oxlint-disable-next-line typescript/triple-slash-reference -- a declaration of a foreign module cannot be imported
/// <reference path="./bidi-js.d.ts" />
import bidiFactory from 'bidi-js'

/** The levels of a paragraph: even runs from left to right, odd from right to left. */
export interface Levels {
  /** Of the paragraph: 0 or 1. */
  base: number
  /** Of each UTF-16 unit. */
  of: Uint8Array
}

const bidi = bidiFactory()

/** Letters and marks that run from right to left, and controls that make others do. */
const rightToLeft =
  /[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u
/** Languages that are written from right to left, unless their tag names another script. */
const languages = /^(?:ar|arc|ckb|dv|fa|he|iw|nqo|ps|sd|syr|ug|ur|yi)\b(?!-latn|-cyrl)/i

/**
 * Resolves the levels of a paragraph.
 *
 * @param text
 * @param language Of the paragraph, BCP 47: it decides the base direction, as `lang` and `dir` do on a page.
 * @returns Nothing where all of it runs from left to right, which is most text.
 */
export function levelsOf(text: string, language: string): Levels | undefined {
  const base = languages.test(language) ? 1 : 0
  if (base === 0 && !rightToLeft.test(text)) return undefined
  const { levels } = bidi.getEmbeddingLevels(text, base === 1 ? 'rtl' : 'ltr')
  return { base, of: levels }
}
