import type { Word, WordPage } from '../../src/score/types.ts'

/** A 10 pt body in Source Serif's proportions: boxes 13.71 high, spaces of 2.33 pt, baselines 13 pt apart. */
export const size = 10
export const height = 13.71
export const space = 2.33
export const leading = 13

/** A line as a fixture: words of `letters` × 5 pt, so that gaps decide how far it reaches. */
export interface FixtureLine {
  text: string
  /** From the column's left edge. */
  x?: number
  /** Room between words, in spaces. Default: 1. */
  gap?: number
  /** In lines from the top of the column; default: the next one. */
  row?: number
  height?: number
}

const letter = 5

/** Lines of a column as word boxes; the first line is 100 pt down the page. */
export function column(left: number, lines: readonly FixtureLine[]): Word[] {
  let row = -1
  return lines.flatMap(({ text, x = 0, gap = 1, row: at = row + 1, height: tall = height }) => {
    row = at
    let pen = left + x
    return text.split(' ').map((word): Word => {
      const x0 = pen
      const x1 = x0 + letter * word.length
      pen = x1 + gap * space
      return { x0, x1, y: 100 + row * leading, height: tall, text: word }
    })
  })
}

/** A page of columns. */
export function page(...columns: readonly Word[][]): WordPage {
  return { width: 595, height: 842, words: columns.flat() }
}
