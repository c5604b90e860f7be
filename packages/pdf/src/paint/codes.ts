/**
 * Which code stands for which glyph. A code is the glyph's own number, so that strings do not depend on the
 * document; only where one glyph stands for several texts (a hyphen and a hyphen made at a line end, a space and
 * a no-break space, a capital and its small capital) the further texts get codes above the glyphs in use.
 */
import type { Face } from '../face.ts'
import type { Glyph, GlyphRun } from '../items.ts'
import type { Page } from '../page/types.ts'

/** A code of a font: the glyph it draws, the text it means. */
export interface Code {
  glyph: number
  text: string
}

/** The codes of one face in one document. */
export interface FaceCodes {
  face: Face
  /** By code. */
  codes: ReadonlyMap<number, Code>
  /** Whether some code is not its glyph's number. */
  remapped: boolean
  codeOf(glyph: Glyph): number
}

/**
 * @param pages
 * @returns The codes of each face, faces in the order they are first used.
 */
export function assignCodes(pages: readonly Page[]): ReadonlyMap<Face, FaceCodes> {
  const used = new Map<Face, Map<number, Set<string>>>()
  for (const run of runsOf(pages)) {
    const glyphs = used.get(run.face) ?? new Map<number, Set<string>>()
    used.set(run.face, glyphs)
    for (const { id, text } of run.glyphs) {
      const texts = glyphs.get(id) ?? new Set()
      glyphs.set(id, texts.add(text))
    }
  }
  return new Map([...used].map(([face, glyphs]) => [face, codesOf(face, glyphs)]))
}

function runsOf(pages: readonly Page[]): GlyphRun[] {
  const lines = pages.flatMap(({ placed }) =>
    placed.flatMap((item) => (item.kind === 'line' ? item.line : [])),
  )
  return lines.flatMap(({ runs }) => runs.map(({ run }) => run))
}

function codesOf(face: Face, glyphs: ReadonlyMap<number, ReadonlySet<string>>): FaceCodes {
  const codes = new Map<number, Code>()
  const further = new Map<string, number>()
  let next = Math.max(0, ...glyphs.keys()) + 1
  for (const [glyph, texts] of glyphs) {
    const [first = '', ...others] = texts
    codes.set(glyph, { glyph, text: first })
    for (const text of others) {
      codes.set(next, { glyph, text })
      further.set(`${glyph} ${text}`, next)
      next += 1
    }
  }
  return {
    face,
    codes,
    remapped: further.size > 0,
    codeOf: ({ id, text }) => further.get(`${id} ${text}`) ?? id,
  }
}
