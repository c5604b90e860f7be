import { describe, expect, it } from 'vitest'
import { score } from '../../src/score/score.ts'
import { column, type FixtureLine, leading, page, size } from './pages.ts'

/** 8 words of 5 letters: with gaps of one space 216.31 pt wide. */
const full = 'abcde fghij klmno pqrst uvwxy bcdef ghijk lmnop'
const lines = (count: number, line: Partial<FixtureLine> = {}): FixtureLine[] =>
  Array.from({ length: count }, (_, index) => ({ text: rotate(full, index), ...line }))
/** The same width with other words at the edges. */
const rotate = (text: string, by: number): string => {
  const words = text.split(' ')
  return [...words.slice(by % words.length), ...words.slice(0, by % words.length)].join(' ')
}
const end: FixtureLine = { text: 'abcde fghij klmno' }
const paragraph = (count: number): FixtureLine[] => [...lines(count), end]

describe('the score of word boxes', () => {
  it('finds size, leading and measure', () => {
    const found = score([page(column(50, paragraph(9)))])
    expect(found.size).toBeCloseTo(size, 1)
    expect(found.leading).toBeCloseTo(leading, 5)
    expect(found.measure).toBeCloseTo(216.5, 0)
    expect(found.lines).toBe(10)
  })

  it('finds two columns, in reading order', () => {
    const found = score([page(column(50, lines(10)), column(300, paragraph(9)))])
    expect(found).toMatchObject({ lines: 20, measure: 216.5, orphans: 0, widows: 0 })
  })

  it('gives no badness to lines whose gaps are one space', () => {
    const found = score([page(column(50, paragraph(9)))])
    expect(found.meanBadness).toBeCloseTo(0, 3)
    expect(found.gapP95).toBeCloseTo(1, 3)
  })

  it('gives a badness of 100 to gaps of one and a half spaces, and leaves out the last line', () => {
    const wide = lines(9, { gap: 1.5 })
    const found = score([page(column(50, [...wide, end]))])
    expect(found.meanBadness).toBeCloseTo(100, 3)
    expect(found.justified).toBe(9)
    expect(found.gapMax).toBeCloseTo(1.5, 3)
  })

  it('leaves out the room after a bullet', () => {
    const items = lines(6).map(({ text }) => ({ text: `• ${text}` }))
    expect(score([page(column(50, [...items, end]))]).gapMax).toBeCloseTo(1, 3)
  })

  it('counts hyphens, their longest run, and those at the end of a column', () => {
    const hyphenated = lines(10).map(({ text }, index) => ({
      text: [2, 3, 4, 9].includes(index) ? text.replace(/.$/u, '-') : text,
    }))
    const found = score([page(column(50, hyphenated), column(300, paragraph(9)))])
    expect(found).toMatchObject({ hyphens: 0.2, ladder: 3, hyphensAtColumnEnd: 1 })
  })

  it('knows the hyphen of every producer', () => {
    const marks = ['-', '\u00AD', '\u2010', '\u2011']
    const hyphenated = lines(4).map(({ text }, index) => ({ text: text.replace(/.$/u, marks[index] ?? '') }))
    expect(score([page(column(50, [...hyphenated, ...paragraph(5)]))]).ladder).toBe(4)
  })

  it('sees a widow on top of a column', () => {
    const found = score([page(column(50, lines(10)), column(300, [end, ...paragraph(8)]))])
    expect(found).toMatchObject({ widows: 1, orphans: 0 })
  })

  it('takes no short paragraph for a widow', () => {
    const found = score([page(column(50, paragraph(9)), column(300, [{ ...end, x: 10 }, ...paragraph(8)]))])
    expect(found.widows).toBe(0)
  })

  it('sees an orphan at the foot of a column', () => {
    const indented = { text: full.slice(0, -3), x: 15 }
    const found = score([page(column(50, [...paragraph(8), indented]), column(300, paragraph(9)))])
    expect(found).toMatchObject({ orphans: 1, widows: 0 })
  })

  it('sees a heading parted from its text', () => {
    const head = { text: 'Heading', row: 12, height: 20 }
    const found = score([page(column(50, [...paragraph(9), head]), column(300, paragraph(12)))])
    expect(found.strandedHeads).toBe(1)
  })

  it('takes a line in large type inside of a paragraph for a pull quote, and a part of its column', () => {
    const quote = { text: 'Quotation', row: 13, height: 20 }
    const found = score([page(column(50, [...lines(10), quote]), column(300, paragraph(14)))])
    expect(found.strandedHeads).toBe(0)
    expect(found.imbalance).toBeLessThanOrEqual(1)
  })

  it('sees a river through five lines, and none through four', () => {
    const same = (count: number) => Array.from({ length: count }, () => ({ text: full, gap: 2 }))
    const other = lines(4, { gap: 2 }).map(({ text }) => ({ text: text.replaceAll(' ', ''), gap: 2 }))
    expect(score([page(column(50, [...same(5), ...other]))]).rivers).toBeGreaterThan(0)
    expect(score([page(column(50, [...same(4), ...other]))]).rivers).toBe(0)
  })

  it('sees the same word at the edge of two lines', () => {
    const found = score([page(column(50, [{ text: full }, { text: full }, ...paragraph(5)]))])
    expect(found.stacks).toBeGreaterThan(0)
    expect(score([page(column(50, lines(7)))]).stacks).toBe(0)
  })

  it('sees a line that runs over the right edge', () => {
    const found = score([page(column(50, [...lines(8), { text: `${full}qrst` }]))])
    expect(found.overfull).toBe(1)
  })

  it('measures the last page in lines', () => {
    expect(score([page(column(50, lines(10)), column(300, paragraph(6)))]).imbalance).toBe(3)
    expect(score([page(column(50, lines(10)), column(300, paragraph(9)))]).imbalance).toBe(0)
  })

  it('sees lines off the baseline grid', () => {
    const found = score([page(column(50, lines(9)), column(300, [{ text: full, row: 0.4 }, ...lines(8)]))])
    expect(found.onGrid).toBeCloseTo(9 / 18, 5)
    expect(score([page(column(50, lines(9)), column(300, lines(9)))]).onGrid).toBe(1)
  })

  it('gives zeros for a PDF without text', () => {
    expect(score([page()])).toMatchObject({ pages: 1, lines: 0, meanBadness: 0, onGrid: 0 })
  })
})
