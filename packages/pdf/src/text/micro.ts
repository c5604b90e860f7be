/**
 * What a justified line may do with its letters beside stretching its spaces: set them a little apart or closer, and
 * let the first and the last hang over the margins, so that these look straight. Hàn Thế Thành, Micro-typographic
 * extensions to the TeX typesetting system, 2000, chapters 3 and 4.
 */
import type { Face } from '../face.ts'
import type { Box, Glyph } from '../items.ts'

/** The same fields as those of a box. */
export type Micro = Required<Pick<Box, 'letters' | 'hang'>>

/** What glyphs were shaped with. */
export interface Font {
  face: Face
  script: string
  /** Bidirectional level. */
  level: number
}

/** Scripts whose letters stand apart; those of all others are joined, or tied to a line of their own. */
const apart: ReadonlySet<string> = new Set(['Latn', 'Cyrl', 'Grek', 'Armn', 'Geor'])

const nothing: Micro = { letters: 0, hang: { start: 0, end: 0 } }

/** Parts of a glyph's width that hang over the start and the end of a line, as far as the eye sees through it. */
const hangs: ReadonlyMap<string, readonly [start: number, end: number]> = new Map(
  (
    [
      ['.,', 0, 0.7],
      ['-‐\u00ad', 0.3, 0.7],
      [':;', 0, 0.5],
      ['!?…', 0, 0.2],
      ['–', 0.3, 0.3],
      ['—', 0.2, 0.2],
      ["‘’‚'", 0.6, 0.6],
      ['“”„"', 0.5, 0.5],
      ['‹›', 0.4, 0.4],
      ['«»', 0.3, 0.3],
      ['([{', 0.1, 0],
      [')]}', 0, 0.1],
      ['ATVWY', 0.06, 0.06],
    ] as const
  ).flatMap(([characters, start, end]) =>
    [...characters].map((character) => [character, [start, end] as const] as const),
  ),
)

/**
 * @param glyphs As they are set, left to right.
 * @param font Only what runs from left to right all along its line may do anything.
 */
export function microOf(glyphs: readonly Glyph[], { face, script, level }: Font): Micro {
  if (face.fixedPitch || level > 0 || !apart.has(script)) return nothing
  let letters = 0
  for (const { text } of glyphs) if (text !== '') letters++
  const first = glyphs[0]
  const last = glyphs.at(-1)
  if (!first || !last) return nothing
  const [start] = hangs.get(first.text) ?? [0, 0]
  const [, end] = hangs.get(last.text) ?? [0, 0]
  return { letters, hang: { start: start * first.advance, end: end * last.advance } }
}
