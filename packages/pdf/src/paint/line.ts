/**
 * A set line as text operators: one text matrix, real space glyphs, each glyph at the place layout gave it.
 */
import type { Glyph, GlyphRun } from '../items.ts'
import type { Placed } from '../page/types.ts'
import type { ArtifactType, Tagging } from './tags.ts'
import type { FaceCodes } from './codes.ts'
import { showGlyphs } from './fonts.ts'
import { operand, rgb } from './numbers.ts'
import type { PdfPage } from './pdfkit.ts'

type Line = Extract<Placed, { kind: 'line' }>['line']

/** What painting a line needs to know. */
export interface LinePainter {
  page: PdfPage
  tagging: Tagging
  /** Set where the whole line is furniture. */
  artifact: ArtifactType | undefined
  /** A face's codes, and the name the page knows it by. */
  fontOf(run: GlyphRun): { codes: FaceCodes; name: string }
}

/**
 * Paints a line.
 *
 * @param line
 * @param x Where its measure starts.
 * @param y Its baseline, from the bottom of the page.
 */
export function paintLine(line: Line, x: number, y: number, painter: LinePainter): void {
  let pen: number | undefined
  for (const { x: start, run } of line.runs) {
    if (run.glyphs.length === 0) continue
    painter.tagging.open(painter.artifact ? 'artifact' : run.owner, painter.artifact)
    const advance = run.glyphs.reduce((sum, glyph) => sum + glyph.advance, 0)
    painter.page.write(runOperators(run, x + start, y, painter))
    pen = x + start + advance
    if (!painter.artifact) painter.tagging.cover(run.owner, inkOf(run, x + start, y, pen))
  }
}

function inkOf({ face, size }: GlyphRun, x: number, baseline: number, end: number) {
  const { ascender, descender, unitsPerEm } = face.metrics
  const depth = (descender * size) / unitsPerEm
  return { x, y: baseline + depth, width: end - x, height: (ascender * size) / unitsPerEm - depth }
}

function runOperators(run: GlyphRun, x: number, y: number, { fontOf }: LinePainter): string {
  const { codes, name } = fontOf(run)
  const parts = [
    `BT /${name} ${operand(run.size)} Tf ${rgb(run.color)} rg 1 0 0 1 ${operand(x)} ${operand(y)} Tm`,
  ]
  let rise = 0
  for (const glyphs of raisedAlike(run.glyphs)) {
    const wanted = run.rise + (glyphs[0]?.dy ?? 0)
    if (wanted !== rise) parts.push(`${operand(wanted)} Ts`)
    rise = wanted
    parts.push(`${showGlyphs(codes, run.size, glyphs)} TJ`)
  }
  if (rise !== 0) parts.push('0 Ts')
  return `${parts.join(' ')} ET`
}

/** Glyphs in stretches of the same height. */
function raisedAlike(glyphs: readonly Glyph[]): Glyph[][] {
  const stretches: Glyph[][] = []
  for (const glyph of glyphs) {
    const last = stretches.at(-1)
    if (last && last[0]?.dy === glyph.dy) last.push(glyph)
    else stretches.push([glyph])
  }
  return stretches
}
