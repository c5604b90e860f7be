/**
 * Glyphs as the operand of TJ (ISO 32000-1, 9.4.3): codes of two bytes, and numbers wherever the pen has to move
 * otherwise than the glyph's own width.
 */
import type { Face } from '../face.ts'
import type { Glyph } from '../items.ts'
import type { FaceCodes } from './codes.ts'
import { operand } from './numbers.ts'

/** Thousandths of the size: less is not written, and would not show at any. */
const least = 0.0005

/** The advance a viewer moves by, in thousandths of the size, as exactly as the file says it. */
export function naturalAdvance(face: Face, glyph: number): number {
  return Math.round((face.advance(glyph) * 1_000_000) / face.metrics.unitsPerEm) / 1000
}

/**
 * @param codes Of the face the glyphs are in.
 * @param size Points.
 * @param glyphs Each is set where its run has it.
 * @param lead How far the pen moves first; points.
 * @returns The operand: characters up to U+00FF, one a byte.
 */
export function showGlyphs(
  { face, codeOf }: FaceCodes,
  size: number,
  glyphs: readonly Glyph[],
  lead = 0,
): string {
  const parts: string[] = []
  let codes = ''
  let pending = (lead * 1000) / size
  for (const glyph of glyphs) {
    const before = (glyph.dx * 1000) / size
    const move = pending + before
    if (Math.abs(move) >= least) {
      if (codes !== '') parts.push(`(${codes})`)
      codes = ''
      parts.push(operand(-move))
    }
    codes += escaped(codeOf(glyph))
    pending = (glyph.advance * 1000) / size - naturalAdvance(face, glyph.id) - before
  }
  if (codes !== '') parts.push(`(${codes})`)
  if (Math.abs(pending) >= least) parts.push(operand(-pending))
  return `[${parts.join('')}]`
}

/** What a literal string cannot hold as it is (ISO 32000-1, table 3); a carriage return would be read as a line feed. */
const escapes: Readonly<Record<number, string>> = {
  0x28: '\\(',
  0x29: '\\)',
  0x5c: '\\\\',
  0x0d: '\\r',
}

function escaped(code: number): string {
  return byte(code >> 8) + byte(code & 0xff)
}

function byte(value: number): string {
  return escapes[value] ?? String.fromCharCode(value)
}
