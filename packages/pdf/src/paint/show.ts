/**
 * Glyphs as the operand of TJ (ISO 32000-1, 9.4.3): codes of two bytes, and numbers wherever the pen has to move
 * otherwise than the glyph's own width.
 */
import type { Glyph } from '../items.ts'
import type { FaceCodes } from './codes.ts'
import { operand } from './numbers.ts'

/** Thousandths of the size: less is not written, and would not show at any. */
const least = 0.0005

/**
 * @param codes Of the face the glyphs are in.
 * @param size Points.
 * @param glyphs Each is set where its run has it.
 * @param lead How far the pen moves first; points.
 * @returns The operand: characters up to U+00FF, one a byte.
 */
export function showGlyphs({ codeOf }: FaceCodes, size: number, glyphs: readonly Glyph[], lead = 0): string {
  const parts: string[] = []
  let codes = ''
  const scale = 1000 / size
  let pending = lead * scale
  for (const glyph of glyphs) {
    const before = glyph.dx * scale
    const move = pending + before
    if (Math.abs(move) >= least) {
      if (codes !== '') parts.push(`(${codes})`)
      codes = ''
      parts.push(operand(-move))
    }
    const { code, advance } = codeOf(glyph)
    codes += byte(code >> 8) + byte(code & 0xff)
    pending = glyph.advance * scale - advance - before
  }
  if (codes !== '') parts.push(`(${codes})`)
  if (Math.abs(pending) >= least) parts.push(operand(-pending))
  return `[${parts.join('')}]`
}

/** What a literal string cannot hold as it is (ISO 32000-1, table 3); a carriage return would be read as a line feed. */
const escapes: ReadonlyMap<number, string> = new Map([
  [0x28, '\\('],
  [0x29, '\\)'],
  [0x5c, '\\\\'],
  [0x0d, '\\r'],
])

/** Every byte as it stands in a literal string. */
const literals: readonly string[] = Array.from(
  { length: 256 },
  (_, value) => escapes.get(value) ?? String.fromCharCode(value),
)

function byte(value: number): string {
  return literals[value] ?? ''
}
