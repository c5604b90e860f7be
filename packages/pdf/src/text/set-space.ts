/**
 * Spaces to glue, and what ends lines (The TeXbook, chapters 12 and 14).
 */
import type { Box, Glue, Item } from '../items.ts'
import type { Resources } from '../resources.ts'
import type { TextSpan } from './clean.ts'
import { boxOf, runOf } from './run.ts'
import { defaultScript } from './scripts.ts'
import { noGlyphs, shapeWord } from './shape-word.ts'
import { spaces } from './spaces.ts'

/** TeX's interword glue, as parts of the space: cmr10 has 3.33 pt plus 1.67 minus 1.11 (The TeXbook, page 433). */
const stretchPerSpace = 1 / 2
const shrinkPerSpace = 1 / 3
/**
 * Ems of the narrowest space in a line. Words of a narrower one run together to the eye, and to readers of the file, which
 * part words where they stand 0.15 em apart; tracking takes its part of the rest.
 */
const narrowest = 0.165

const forbidden: Item = { type: 'penalty', cost: Infinity }
const forced: Item = { type: 'penalty', cost: -Infinity }
/** Fills the rest of a last line: TeX's \parfillskip, finite so that sums stay numbers. */
const fill: Glue = { type: 'glue', width: 0, stretch: 100_000, shrink: 0 }

/** What ends a paragraph of a base level: which way it runs is known from its fill. */
export function finishAt(level: number): readonly Item[] {
  return [forbidden, level === 0 ? fill : { ...fill, level }, forced]
}

/** The rest of the line is filled. A space that takes no room keeps the words of the two lines apart as text. */
export function setForcedBreak({ run }: Box, level: number): Item[] {
  return [forbidden, { ...fill, run, level }, forced]
}

/** How a space is to be set. */
export interface SpaceUse {
  /** What a line that ends at it costs, as far as the words around it say: TeX's penalty, `Infinity` forbids. */
  cost: number
  /** Whether it may stretch and shrink. */
  elastic: boolean
  /** Bidirectional level. */
  level: number
}

/** Sets spaces, each once for a span. */
export interface SetSpace {
  /**
   * A space as a box: the font's own glyph for it, otherwise that of the ordinary space, as wide as Unicode names it.
   */
  box(text: string, span: TextSpan): Box
  /** A space as glue, which stretches if it is elastic; where a break costs something, a penalty says so. */
  glue(text: string, span: TextSpan, use: SpaceUse): readonly Item[]
}

/** The spaces of a paragraph, or of several. */
export function spaceSetter(resources: Resources): SetSpace {
  const boxes = new Map<TextSpan, Map<string, Box>>()
  const glues = new Map<TextSpan, Map<string, readonly Item[]>>()
  const box: SetSpace['box'] = (text, span) => once(boxes, span, text, () => spaceBox(text, span, resources))
  // Nearly every space is like the one before it.
  let last: (SpaceUse & { text: string; span: TextSpan; items: readonly Item[] }) | undefined
  return {
    box,
    glue: (text, span, { cost, elastic, level }) => {
      if (last?.span === span && last.text === text && isAlike(last, { cost, elastic, level }))
        return last.items
      const key = `${text}${cost}${elastic ? 'e' : 'r'}${level}`
      const items = once(glues, span, key, () => glueOf(text, box(text, span), { cost, elastic, level }))
      last = { text, span, cost, elastic, level, items }
      return items
    },
  }
}

function isAlike(one: SpaceUse, other: SpaceUse): boolean {
  return one.cost === other.cost && one.elastic === other.elastic && one.level === other.level
}

function once<V>(made: Map<TextSpan, Map<string, V>>, span: TextSpan, key: string, make: () => V): V {
  const ofSpan = made.get(span) ?? new Map<string, V>()
  made.set(span, ofSpan)
  const value = ofSpan.get(key) ?? make()
  ofSpan.set(key, value)
  return value
}

function glueOf(text: string, { width, run }: Box, use: SpaceUse): Item[] {
  const { elastic = true, breaks = true } = spaces.get(text) ?? {}
  const gives = elastic && use.elastic
  const glue: Glue = {
    type: 'glue',
    width,
    stretch: gives ? width * stretchPerSpace : 0,
    shrink: gives ? Math.max(0, Math.min(width * shrinkPerSpace, width - narrowest * run.size)) : 0,
    run,
    level: use.level,
  }
  if (breaks && use.cost === 0) return [glue]
  return [breaks && use.cost < Infinity ? { type: 'penalty', cost: use.cost } : forbidden, glue]
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
  if (!glyph) return boxOf(noGlyphs, look, 0)
  const advance = own || ems === undefined ? glyph.advance : ems * span.style.size
  const { id, dx, dy } = glyph
  return boxOf({ ...noGlyphs, glyphs: [{ id, advance, dx, dy, text }], width: advance }, look, 0)
}
