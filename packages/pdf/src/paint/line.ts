/**
 * A set line as text operators: one text matrix, real space glyphs, each glyph at the place layout gave it.
 */
import type { Glyph, GlyphRun } from '../items.ts'
import type { Placed } from '../page/types.ts'
import { type Canvas, setColor, setFont, setRise, setTracking } from './canvas.ts'
import { type FaceCodes, spelled } from './codes.ts'
import { operand } from './numbers.ts'
import { showGlyphs } from './show.ts'
import type { Artifact, Tagging } from './tags.ts'

type Line = Extract<Placed, { kind: 'line' }>['line']

/** What painting a line needs to know. */
export interface LinePainter {
  canvas: Canvas
  tagging: Tagging
  /** Set where the whole line is furniture. */
  artifact: Artifact | undefined
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
  const { canvas, tagging, artifact } = painter
  let pen: number | undefined
  for (const { x: start, run, tracking = 0 } of line.runs) {
    if (run.glyphs.length === 0) continue
    const from = x + start
    tagging.open(artifact ? 'artifact' : run.owner, 'text', { artifact, actual: run.actual })
    if (pen === undefined) canvas.page.write(`1 0 0 1 ${operand(from)} ${operand(y)} Tm`)
    const apart = setTracking(canvas, tracking)
    const extent = extentOf(run.glyphs)
    const glyphs = extent.isTied ? heldTogether(run.glyphs, apart) : run.glyphs
    const stretches = extent.isRaised ? raisedAlike(spelled(glyphs)) : [spelled(glyphs)]
    paintRun(run, stretches, from - (pen ?? from), painter)
    const end = from + extent.width + apart * extent.letters
    pen = end
    if (!artifact) tagging.cover(run.owner, () => inkOf(run, from, y, end))
  }
}

/** How far glyphs move the pen; points. */
export function widthOf(glyphs: readonly Glyph[]): number {
  let width = 0
  for (const { advance } of glyphs) width += advance
  return width
}

/** What there is to know of the glyphs of a run before they are painted. */
interface Extent {
  width: number
  letters: number
  /** Whether some glyph is tied to the one before it. */
  isTied: boolean
  /** Whether they are at different heights. */
  isRaised: boolean
}

function extentOf(glyphs: readonly Glyph[]): Extent {
  let width = 0
  let tied = 0
  let isRaised = false
  const height = glyphs[0]?.dy
  for (const { advance, text, dy } of glyphs) {
    width += advance
    if (text === '') tied++
    if (dy !== height) isRaised = true
  }
  // The first of a run is tied to nothing, whatever it says.
  if (glyphs[0]?.text === '') tied--
  return { width, letters: glyphs.length - tied, isTied: tied > 0, isRaised }
}

/** Whether a glyph of the same cluster follows: a mark on its letter. */
function isTied(glyphs: readonly Glyph[], index: number): boolean {
  return glyphs[index + 1]?.text === ''
}

/** Tracking moves the pen after every glyph: it is taken back where a mark follows that belongs to the letter. */
function heldTogether(glyphs: readonly Glyph[], tracking: number): readonly Glyph[] {
  if (tracking === 0) return glyphs
  return glyphs.map((glyph, index) =>
    isTied(glyphs, index) ? { ...glyph, advance: glyph.advance - tracking } : glyph,
  )
}

function inkOf({ face, size }: GlyphRun, x: number, baseline: number, end: number) {
  const { ascender, descender, unitsPerEm } = face.metrics
  const depth = (descender * size) / unitsPerEm
  return { x, y: baseline + depth, width: end - x, height: (ascender * size) / unitsPerEm - depth }
}

/** Glyphs come in stretches of the same height. */
function paintRun(
  run: GlyphRun,
  stretches: readonly (readonly Glyph[])[],
  lead: number,
  { canvas, fontOf }: LinePainter,
): void {
  const { codes, name } = fontOf(run)
  setFont(canvas, name, run.size)
  setColor(canvas, run.color)
  let move = lead
  for (const glyphs of stretches) {
    setRise(canvas, run.rise + (glyphs[0]?.dy ?? 0))
    canvas.page.write(`${showGlyphs(codes, run.size, glyphs, move)}TJ`)
    move = 0
  }
}

/** Glyphs in stretches of the same height. */
function raisedAlike(glyphs: readonly Glyph[]): (readonly Glyph[])[] {
  const breaks = [...glyphs.keys()].filter((at) => at > 0 && glyphs[at]?.dy !== glyphs[at - 1]?.dy)
  return [0, ...breaks].map((from, index) => glyphs.slice(from, breaks[index]))
}
