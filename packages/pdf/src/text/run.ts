import type { Face } from '../face.ts'
import type { Box, GlyphRun } from '../items.ts'
import type { TextSpan } from './clean.ts'
import type { Glyphs } from './shape-word.ts'

/** All of a run but its glyphs. */
export type RunLook = Omit<GlyphRun, 'glyphs'>

/** How text of a span looks in a face. */
export function runOf({ style, owner }: TextSpan, face: Face): RunLook {
  const { size, color, rise, actual } = style
  return { face, size, color, rise, owner, ...(actual !== undefined && { actual }) }
}

/** Glyphs as a box; all boxes are of one shape, since there are so many. */
export function boxOf({ glyphs, width, letters, hang }: Glyphs, look: RunLook, level: number): Box {
  const { face, size, color, rise, owner, actual } = look
  const run: GlyphRun =
    actual === undefined
      ? { face, size, color, rise, owner, glyphs }
      : { face, size, color, rise, owner, glyphs, actual }
  return { type: 'box', width, run, letters, hang, level }
}
