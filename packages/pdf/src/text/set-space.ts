/**
 * Spaces to glue, and what ends lines (The TeXbook, chapters 12 and 14).
 */
import type { Box, Glue, Item } from '../items.ts'
import type { Resources } from '../resources.ts'
import type { TextSpan } from './clean.ts'
import { runOf } from './run.ts'
import { defaultScript } from './scripts.ts'
import { shapeWord } from './shape-word.ts'
import { spaces } from './spaces.ts'

/** TeX's interword glue, as parts of the space: cmr10 has 3.33 pt plus 1.67 minus 1.11 (The TeXbook, page 433). */
const stretchPerSpace = 1 / 2
const shrinkPerSpace = 1 / 3

const forbidden: Item = { type: 'penalty', cost: Infinity }
const forced: Item = { type: 'penalty', cost: -Infinity }
/** Fills the rest of a last line: TeX's \parfillskip, finite so that sums stay numbers. */
const fill: Glue = { type: 'glue', width: 0, stretch: 100_000, shrink: 0 }

/** What ends a paragraph. */
export const finish: readonly Item[] = [forbidden, fill, forced]

/** The rest of the line is filled. A space that takes no room keeps the words of the two lines apart as text. */
export function setForcedBreak({ run }: Box): Item[] {
  return [forbidden, { ...fill, run }, forced]
}

/** A space as glue, which stretches if it is elastic; where it is no place to break, a penalty forbids it. */
export function setSpace(
  { width, run }: Box,
  { breaks, elastic }: { breaks: boolean; elastic: boolean },
): Item[] {
  const stretch = elastic ? width * stretchPerSpace : 0
  const glue: Glue = { type: 'glue', width, stretch, shrink: elastic ? width * shrinkPerSpace : 0, run }
  return breaks ? [glue] : [forbidden, glue]
}

/**
 * Spaces as boxes, each made once for a span.
 *
 * @param resources
 * @returns A function from a space and its span to its box: the font's own glyph for it, otherwise that of the
 * ordinary space, as wide as Unicode names it.
 */
export function spaceBoxes(resources: Resources): (text: string, span: TextSpan) => Box {
  const made = new Map<TextSpan, Map<string, Box>>()
  return (text, span) => {
    const ofSpan = made.get(span) ?? new Map<string, Box>()
    made.set(span, ofSpan)
    const box = ofSpan.get(text) ?? spaceBox(text, span, resources)
    ofSpan.set(text, box)
    return box
  }
}

function spaceBox(text: string, span: TextSpan, resources: Resources): Box {
  const { elastic = true, ems } = spaces.get(text) ?? {}
  const faces = resources.faces(span.style.font)
  const own = !elastic && faces[0]?.covers(text.codePointAt(0) ?? 0)
  const face = own ? faces[0] : faces.find((candidate) => candidate.covers(0x20))
  if (!face) throw new TypeError('Expected fonts with a space, received none that has one')
  const [piece] = shapeWord({ text: own ? text : ' ', face, script: defaultScript }, span.style, new Map())
  const [glyph] = piece && 'glyphs' in piece ? piece.glyphs : []
  const look = runOf(span, face)
  if (!glyph) return { type: 'box', width: 0, run: { ...look, glyphs: [] } }
  const advance = own || ems === undefined ? glyph.advance : ems * span.style.size
  return { type: 'box', width: advance, run: { ...look, glyphs: [{ ...glyph, advance, text }] } }
}
