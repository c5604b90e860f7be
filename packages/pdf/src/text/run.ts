import type { Face } from '../face.ts'
import type { GlyphRun } from '../items.ts'
import type { TextSpan } from './clean.ts'

/** All of a run but its glyphs. */
export type RunLook = Omit<GlyphRun, 'glyphs'>

/** How text of a span looks in a face. */
export function runOf({ style, owner }: TextSpan, face: Face): RunLook {
  const { size, color, rise, actual } = style
  return { face, size, color, rise, owner, ...(actual !== undefined && { actual }) }
}
