import type { Point, Position } from 'unist'

/** Turns offsets of one text into points. */
export interface Places {
  /** The point of an offset, in UTF-16 units; offsets outside the text are moved to its nearest end. */
  point: (offset: number) => Point & { offset: number }
  /** The range between two offsets. */
  range: (start: number, end: number) => Position
}

/**
 * Knows where the lines of a text begin (`\n`, `\r\n` and `\r` end a line, as in CommonMark).
 *
 * @param text The whole text that offsets count in.
 * @returns Two functions from offsets to places.
 */
export function places(text: string): Places {
  let starts: readonly number[] | undefined
  const point: Places['point'] = (wanted) => {
    const offset = Math.min(Math.max(wanted, 0), text.length)
    // Many texts are never asked about.
    starts ??= lineStarts(text)
    const line = lineAt(starts, offset)
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1, offset }
  }
  return { point, range: (start, end) => ({ start: point(start), end: point(end) }) }
}

const lineFeed = 0x0a
const carriageReturn = 0x0d

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === lineFeed || (code === carriageReturn && text.charCodeAt(at + 1) !== lineFeed))
      starts.push(at + 1)
  }
  return starts
}

function lineAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
