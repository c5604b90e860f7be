/**
 * Word boxes to columns of body lines: the body's size, the gutters, the columns, then their lines.
 */
import { readLines } from './lines.ts'
import { mode, quantile } from './statistics.ts'
import type { BodyText, FaceFacts, TextColumn, TextLine, Word, WordPage } from './types.ts'

/** Gutters are at least this wide, in points: a stretched word gap is narrower over many lines. */
const narrowestGutter = 6
/** A gutter may be crossed by this share of the rows: a wide table, a caption. */
const crossings = 0.04

interface Interval {
  from: number
  to: number
}

/**
 * Finds the body text of a PDF.
 *
 * @param pages
 * @param face Of the body.
 * @returns Its columns in reading order; none where there are no words.
 */
export function findBodyText(pages: readonly WordPage[], face: FaceFacts): BodyText {
  const all = pages.flatMap(({ words }) => words)
  const height = bodyHeight(all)
  const size = height / face.height
  const isBody = (word: Word): boolean => Math.abs(word.height - height) < 0.04 * height
  const bands = findBands(pages.map(({ words }) => words.filter(isBody)))
  const columns = pages.flatMap(({ words }, page) =>
    bands.map((band) => {
      const inside = words.filter(({ x0, x1 }) => within((x0 + x1) / 2, band))
      return { page, inside, rows: toRows(inside, isBody, height) }
    }),
  )
  const leading = leadingOf(columns.map(({ rows }) => rows.map(yOf)))
  const space = size * face.space
  return {
    size,
    leading,
    space,
    columns: columns.flatMap(({ page, inside, rows }): TextColumn[] => {
      const { left, right, lines } = readLines(rows, { size, leading })
      const last = lines.at(-1)
      if (!last) return []
      const below = inside.filter((word) => word.y > last.y + 0.3 * height)
      const foot = footBelow(below, last.y, leading)
      // No head stands inside of a paragraph: what is large there is a pull quote.
      const strandedHead = mayEnd(last) && below.some((word) => word.height > 1.05 * height)
      return [{ page, left, right, lines, foot, strandedHead }]
    }),
  }
}

/** Whether a paragraph may be over after a line. */
function mayEnd({ ends, words }: TextLine): boolean {
  return ends || /[.!?:…]\P{L}*$/u.test(words.at(-1)?.text ?? '')
}

/** In lines: a pull quote or a panel may have so much space above it. */
const apart = 4

/** How far text of any size goes on below the body: a sidebar, a caption. What stands apart from it is furniture. */
function footBelow(words: readonly Word[], from: number, leading: number): number {
  return words
    .map(({ y }) => y)
    .sort((a, b) => a - b)
    .reduce((foot, y) => (y - foot <= apart * leading ? y : foot), from)
}

/** That of most letters: rounded to find it, then as exact as the boxes are. */
function bodyHeight(words: readonly Word[]): number {
  const heights = words.map(({ height }) => height)
  const rough = mode(
    heights,
    0.05,
    words.map(({ text }) => text.length),
  )
  return quantile(
    heights.filter((height) => Math.abs(height - rough) < 0.05),
    0.5,
  )
}

const within = (x: number, { from, to }: Interval): boolean => x >= from && x < to

const yOf = (row: readonly Word[]): number => row.find(({ text }) => text !== '')?.y ?? 0

/** Words to rows: those that share a height on the page with a word of the body, from left to right. */
function toRows(words: readonly Word[], isBody: (word: Word) => boolean, height: number): Word[][] {
  const ys: number[] = []
  for (const { y } of words.filter(isBody).sort((a, b) => a.y - b.y)) {
    const last = ys.at(-1)
    if (last === undefined || y - last > 0.3 * height) ys.push(y)
  }
  return ys.map((y) => {
    const row = words.filter((word) => isBody(word) && Math.abs(word.y - y) <= 0.3 * height)
    const odd = words.filter(
      (word) =>
        !isBody(word) && word.height < height && word.y > y - 0.75 * height && word.y <= y + 0.1 * height,
    )
    return [...row, ...odd].sort((a, b) => a.x0 - b.x0)
  })
}

function leadingOf(columns: readonly (readonly number[])[]): number {
  return mode(
    columns.flatMap((ys) => ys.slice(1).map((y, index) => y - (ys[index] ?? y))),
    0.05,
  )
}

/** The columns' extents across, the same on all pages: what lies between the gutters. */
function findBands(pages: readonly (readonly Word[])[]): Interval[] {
  const words = pages.flat()
  const from = Math.floor(Math.min(...words.map(({ x0 }) => x0)))
  const to = Math.ceil(Math.max(...words.map(({ x1 }) => x1)))
  if (!(to > from)) return []
  const rows = new Set(pages.flatMap((page, index) => page.map(({ y }) => `${index}:${Math.round(y)}`))).size
  const crossed = new Uint32Array(to - from + 1)
  for (const { x0, x1 } of words) {
    for (let x = Math.floor(x0); x <= Math.ceil(x1); x += 1) {
      const strip = x - from
      if (strip >= 0 && strip < crossed.length) crossed[strip] = (crossed[strip] ?? 0) + 1
    }
  }
  const blank = (strip: number): boolean => (crossed[strip] ?? 0) <= rows * crossings
  const bands: Interval[] = []
  let start = 0
  for (let strip = 0; strip < crossed.length; ) {
    if (!blank(strip)) {
      strip += 1
      continue
    }
    let end = strip
    while (end < crossed.length && blank(end)) end += 1
    if (end - strip >= narrowestGutter && strip > start && end < crossed.length) {
      const middle = (strip + end) / 2
      bands.push({ from: from + start, to: from + middle })
      start = middle
    }
    strip = end
  }
  return [...bands, { from: from + start, to: to + 1 }]
}
