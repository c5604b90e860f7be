import type { Point, Position } from '@offprint/core'
import { columnsOf, plain } from './plain.ts'

/** How a code frame looks. */
export interface FrameOptions {
  /** Characters of a line that are shown. Default: 100. */
  width?: number
  /** Lines shown at most. Default: 4. */
  lines?: number
}

/**
 * Shows a place of a source: its lines with their numbers, and carets under what is meant. Where that is more
 * than one line, those that are meant as a whole go without. A line that is too long is cut to what surrounds
 * the place.
 *
 * @param source The text that the place counts in.
 * @param place A range or a point, as in unist: lines and columns from 1.
 * @returns Lines without colours; none where the place is not in the text.
 */
export function codeFrame(source: string, place: Position | Point, options: FrameOptions = {}): string[] {
  const { width = 100, lines = 4 } = options
  const range = 'start' in place ? place : { start: place, end: place }
  const first = range.start.line
  const last = Math.min(Math.max(range.end.line, first), first + lines - 1)
  const shown = linesBetween(source, first, last)
  const gutter = String(last).length
  const framed = shown.flatMap((text, index) => {
    const line = first + index
    const from = line === range.start.line ? range.start.column - 1 : 0
    const to = line === range.end.line ? range.end.column - 1 : text.length
    const cut = cutAround(text, from, Math.max(to, from + 1), width)
    const numbered = `${String(line).padStart(gutter)} | ${cut.text}`
    const isWhole = from === 0 && to >= text.length
    if (isWhole && range.end.line > range.start.line) return [numbered]
    const mark = ' '.repeat(columnsOf(cut.before)) + '^'.repeat(Math.max(1, columnsOf(cut.meant)))
    return [numbered, `${' '.repeat(gutter)} | ${mark}`]
  })
  return range.end.line > last ? [...framed, `${' '.repeat(gutter)} | …`] : framed
}

/** Reads no further than the last line wanted: a source may be long. */
function linesBetween(source: string, first: number, last: number): string[] {
  const found: string[] = []
  let start = 0
  let number = 1
  for (const end of source.matchAll(/\r\n|\n|\r/g)) {
    if (number > last) return found
    if (number >= first) found.push(source.slice(start, end.index))
    start = end.index + end[0].length
    number += 1
  }
  if (number >= first && number <= last) found.push(source.slice(start))
  return found
}

interface Cut {
  text: string
  before: string
  meant: string
}

function cutAround(line: string, from: number, to: number, width: number): Cut {
  const isShort = line.length <= width
  const start = isShort ? 0 : Math.max(0, Math.min(from - Math.floor(width / 4), line.length - width))
  const end = isShort ? line.length : start + width
  const opening = start > 0 ? '…' : ''
  const part = (one: number, other: number): string =>
    plain(line.slice(Math.max(one, start), Math.min(other, end)))
  return {
    text: `${opening}${part(start, end)}${end < line.length ? '…' : ''}`,
    before: `${opening}${part(start, from)}`,
    meant: part(from, to),
  }
}
