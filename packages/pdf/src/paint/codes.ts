/**
 * Which code stands for which glyph. A code is the glyph's own number, so that subsets and widths do not depend on
 * the document; only where one glyph stands for several texts (a hyphen and a hyphen made at a line end, a space
 * and a no-break space, a capital and its small capital) the further texts get codes that no glyph in use has.
 */
import type { Face } from '../face.ts'
import type { Glyph, GlyphRun } from '../items.ts'
import type { Page } from '../page/types.ts'

/** A code of a font: the glyph it draws, the text it means. */
export interface Code {
  code: number
  glyph: number
  text: string
  /** How far a viewer moves by it, in thousandths of the size, exactly as the file says it. */
  advance: number
  /** Its two bytes, as they stand in a literal string. */
  shown: string
}

/** The codes of one face in one document. */
export interface FaceCodes {
  face: Face
  /** By code, in ascending order. */
  codes: ReadonlyMap<number, Code>
  /** Whether some code is not its glyph's number. */
  remapped: boolean
  /** The code of a glyph that is on the pages. */
  codeOf(glyph: Glyph): Code
}

/** Codes have two bytes. */
const codeCount = 0x10000

/**
 * A cluster's text stands on its first glyph, and the others have none. Each code has to mean something, so the
 * letters of a cluster are shared out among its glyphs, as far as there are any: a letter, and the mark above it.
 *
 * @param glyphs Of one run.
 * @returns The same glyphs with texts that together say the same.
 */
export function spelled(glyphs: readonly Glyph[]): readonly Glyph[] {
  if (!someSilent(glyphs)) return glyphs
  let rest: string[] = []
  return glyphs.map((glyph, index) => {
    const letters = glyph.text === '' ? rest : [...glyph.text]
    const more = glyphs[index + 1]?.text === ''
    rest = more ? letters.slice(1) : []
    return { ...glyph, text: more ? (letters[0] ?? '') : letters.join('') }
  })
}

function someSilent(glyphs: readonly Glyph[]): boolean {
  for (const { text } of glyphs) if (text === '') return true
  return false
}

/** The texts of each glyph, in the order they are first used. */
type Texts = Map<number, string[]>

/**
 * @param pages
 * @returns The codes of each face, faces in the order they are first used.
 */
export function assignCodes(pages: readonly Page[]): ReadonlyMap<Face, FaceCodes> {
  const used = new Map<Face, Texts>()
  for (const { placed } of pages) {
    for (const item of placed) {
      if (item.kind !== 'line') continue
      for (const { run } of item.line.runs) noteRun(used, run)
    }
  }
  return new Map([...used].map(([face, texts]) => [face, codesOf(face, texts)]))
}

function noteRun(used: Map<Face, Texts>, { face, glyphs }: GlyphRun): void {
  const texts = used.get(face) ?? new Map<number, string[]>()
  used.set(face, texts)
  for (const glyph of spelled(glyphs)) note(texts, glyph)
}

function note(texts: Texts, { id, text }: Glyph): void {
  const known = texts.get(id)
  if (!known) texts.set(id, [text])
  else if (known[0] !== text && !known.includes(text)) known.push(text)
}

function codesOf(face: Face, used: Texts): FaceCodes {
  const codes = new Map<number, Code>()
  const add = (code: number, glyph: number, text: string) => {
    const made = { code, glyph, text, advance: naturalAdvance(face, glyph), shown: shownAs(code) }
    codes.set(code, made)
    return made
  }
  for (const [glyph, [text = '']] of used) add(glyph, glyph, text)
  const further = new Map<number, Map<string, Code>>()
  let next = Math.max(0, ...used.keys()) + 1
  for (const [glyph, [, ...others]] of used) {
    for (const text of others) {
      next = freeCode(next, codes)
      further.set(glyph, (further.get(glyph) ?? new Map()).set(text, add(next, glyph, text)))
    }
  }
  return {
    face,
    codes: new Map([...codes].sort(([a], [b]) => a - b)),
    remapped: further.size > 0,
    codeOf: ({ id, text }) => {
      const first = codes.get(id)
      const found = first?.text === text ? first : further.get(id)?.get(text)
      if (!found) throw new TypeError(`Expected glyph ${id} of ${face.name} to be on the pages.`)
      return found
    },
  }
}

/** What a literal string cannot hold as it is (ISO 32000-1, table 3); a carriage return would be read as a line feed. */
const escapes: ReadonlyMap<number, string> = new Map([
  [0x28, '\\('],
  [0x29, '\\)'],
  [0x5c, '\\\\'],
  [0x0d, '\\r'],
])

function shownAs(code: number): string {
  return shownByte(code >> 8) + shownByte(code & 0xff)
}

function shownByte(byte: number): string {
  return escapes.get(byte) ?? String.fromCharCode(byte)
}

function naturalAdvance(face: Face, glyph: number): number {
  return Math.round((face.advance(glyph) * 1_000_000) / face.metrics.unitsPerEm) / 1000
}

/** From `start` on, and around: code 0 is left to the glyph that stands for a missing one. */
function freeCode(start: number, codes: ReadonlyMap<number, Code>): number {
  for (let tried = 0; tried < codeCount; tried++) {
    const code = (start + tried) % codeCount
    if (code !== 0 && !codes.has(code)) return code
  }
  throw new RangeError('Expected at most 65,535 different glyphs and texts of one font in a document.')
}
