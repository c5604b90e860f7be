/**
 * A word, or the part of one that is of one style and direction, to pieces with their faces.
 */
import type { Face } from '../face.ts'
import type { CharacterStyle } from '../style/types.ts'
import type { BreakPoint } from './break-points.ts'
import { itemize, type OnMissing, type Segment } from './itemize.ts'
import { noGlyphs, type Piece, shapeHyphen, shapeWord } from './shape-word.ts'

/** A piece, and the face it is set in. */
export interface WordPart {
  piece: Piece
  face: Face
}

/** What a word is set with. */
export interface WordSetting {
  faces: readonly Face[]
  style: CharacterStyle
  /** Bidirectional level. */
  level: number
  /** Where a line may end, by offset in the text; at its very end where it goes on in another style. */
  points: ReadonlyMap<number, BreakPoint>
  onMissing: OnMissing
}

/**
 * Sets text of one style and direction without spaces.
 *
 * @param text
 * @param setting
 */
export function setWord(text: string, { faces, style, level, points, onMissing }: WordSetting): WordPart[] {
  const parts: WordPart[] = []
  let offset = 0
  for (const segment of itemize(text, faces, onMissing)) {
    const { face } = segment
    const inside = pointsIn(points, offset, offset + segment.text.length)
    const pieces = shapeWord(level === 0 ? segment : { ...segment, level }, style, inside)
    for (const piece of pieces) parts.push({ piece, face })
    offset += segment.text.length
    const end = points.get(offset)
    if (end) parts.push({ piece: breakAfter(segment, style, end), face })
  }
  return parts
}

function pointsIn(
  points: ReadonlyMap<number, BreakPoint>,
  start: number,
  end: number,
): ReadonlyMap<number, BreakPoint> {
  const inside = new Map<number, BreakPoint>()
  for (let offset = start + 1; offset < end && points.size > 0; offset++) {
    const point = points.get(offset)
    if (point) inside.set(offset - start, point)
  }
  return inside
}

/** A break between two stretches of text that are shaped apart. */
function breakAfter({ face, script }: Segment, style: CharacterStyle, point: BreakPoint): Piece {
  const pre = point.hyphen ? shapeHyphen(face, style, script) : noGlyphs
  return { point, pre, post: noGlyphs, replace: noGlyphs }
}
