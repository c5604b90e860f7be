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
  let text = '['
  let isOpen = false
  const scale = 1000 / size
  let pending = lead * scale
  for (const glyph of glyphs) {
    const before = glyph.dx * scale
    const move = pending + before
    if (move >= least || move <= -least) {
      if (isOpen) text += ')'
      isOpen = false
      text += operand(-move)
    }
    const { shown, advance } = codeOf(glyph)
    text += isOpen ? shown : `(${shown}`
    isOpen = true
    pending = glyph.advance * scale - advance - before
  }
  if (isOpen) text += ')'
  if (pending >= least || pending <= -least) text += operand(-pending)
  return `${text}]`
}
