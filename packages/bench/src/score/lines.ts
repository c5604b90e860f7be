/**
 * Rows of words to lines that know what they are in their paragraph.
 */
import { mode } from './statistics.ts'
import type { TextColumn, TextLine, Word } from './types.ts'

const hyphen = /[\u002D\u00AD\u2010\u2011]$/u
/** A bullet or an enumerator: the room after it is no word gap. */
const label = /^(?:[•▪◦‣–*-]|\(?(?:\d{1,3}|[a-z])[.)])$/u

interface Known {
  size: number
  leading: number
}

/**
 * Reads the rows of one column.
 *
 * @param rows From top to bottom.
 * @param known The body's size and leading, in points.
 * @returns The column's edges and its lines.
 */
export function readLines(
  rows: readonly (readonly Word[])[],
  { size, leading }: Known,
): Pick<TextColumn, 'left' | 'right' | 'lines'> {
  const boxes = rows.flatMap((words) => {
    const first = words[0]
    const last = words.at(-1)
    return first && last
      ? [{ words, x0: first.x0, x1: Math.max(...words.map(({ x1 }) => x1)), y: first.y }]
      : []
  })
  const left = mode(
    boxes.map(({ x0 }) => x0),
    0.5,
  )
  const right = mode(
    boxes.map(({ x1 }) => x1),
    0.5,
  )
  const short = (index: number): boolean => (boxes[index]?.x1 ?? 0) < right - size
  const parted = (index: number): boolean => {
    const [above, below] = [boxes[index], boxes[index + 1]]
    return !above || !below || below.y - above.y > 1.3 * leading || below.x0 > above.x0 + 0.5 * size
  }
  const lines = boxes.map(({ words, x0, x1, y }, index): TextLine => {
    const first = index === 0
    const last = index === boxes.length - 1
    return {
      words,
      x0,
      x1,
      y,
      full: x1 > right - 0.2 * size,
      starts: first ? x0 > left + 0.5 * size : short(index - 1) || parted(index - 1),
      ends: short(index) || (!last && parted(index)),
      hyphenated: hyphen.test(words.at(-1)?.text ?? ''),
    }
  })
  return { left, right, lines }
}

/**
 * The room between the words of a line, in points, without that after a bullet or number.
 *
 * @param line
 */
export function gapsOf({ words }: TextLine): { from: number; to: number }[] {
  return words.slice(1).flatMap((word, index) => {
    const before = words[index]
    if (!before || (index === 0 && label.test(before.text))) return []
    return [{ from: before.x1, to: word.x0 }]
  })
}
