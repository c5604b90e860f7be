import fc from 'fast-check'
import { expect, test } from 'vitest'
import { VFile } from 'vfile'
import type { Item } from '../../src/items.ts'
import { breakLines, breakParagraph, type BreakOptions } from '../../src/linebreak/break-lines.ts'
import { run, set } from '../text/paragraphs.ts'
import { findBreakpoints, measureLine } from '../../src/linebreak/breakpoints.ts'
import { firstFit } from '../../src/linebreak/first-fit.ts'
import type { Line } from '../../src/linebreak/types.ts'
import { box, finish, glue, list, textOf } from './lists.ts'

const plain: BreakOptions = {
  measure: 100,
  align: 'justify',
  leading: 13,
  indent: { start: 0, end: 0, first: 0 },
}

function lines(items: readonly Item[], options: Partial<BreakOptions> = {}) {
  return breakLines(items, { ...plain, ...options })
}

function endOfInk(line: ReturnType<typeof lines>[number]): number {
  const last = line.runs.at(-1)
  const glyphs = last?.run.glyphs ?? []
  const inked = glyphs.slice(0, glyphs.findLastIndex(({ text }) => text !== ' ') + 1)
  return (last?.x ?? 0) + inked.reduce((sum, { advance }) => sum + advance, 0)
}

test('a justified line ends at the measure, its slack in its spaces', () => {
  const [first, last] = lines(list('aaa bb cc dddd'))
  expect(first && textOf(first)).toBe('aaa bb cc ')
  expect(first).toMatchObject({ width: 100, measure: 100, leading: 13, hyphenated: false })
  expect(first?.ratio).toBeCloseTo(1)
  expect(first && endOfInk(first)).toBeCloseTo(100)
  expect(first?.runs[0]?.run.glyphs[3]).toMatchObject({ text: ' ', advance: 15 })
  expect(last).toMatchObject({ width: 40, ratio: 0 })
})

test('the space that a line was broken at hangs behind it', () => {
  const [first] = lines(list('aaa bb cc dddd'))
  expect(first?.runs.at(-1)?.run.glyphs.at(-1)).toMatchObject({ text: ' ', advance: 10 })
})

test('a hyphen stands at the end of the line it ends', () => {
  const [first, second] = lines(list('aaaa bbb-bbbbb c'))
  expect(first && textOf(first)).toBe('aaaa bbb\u00ad')
  expect(first?.hyphenated).toBe(true)
  expect(second && textOf(second)).toBe('bbbbb c')
})

test.each([
  ['start', 0, 70],
  ['center', 15, 85],
  ['end', 30, 100],
] as const)('a line aligned to the %s', (align, x, width) => {
  const [first] = lines(list('aaa bbb ccccccc'), { align })
  expect(first?.runs[0]?.x).toBe(x)
  expect(first?.width).toBe(width)
})

test('indents are inside of the measure, the first line has its own', () => {
  const broken = lines(list('aa bb cc dd ee'), { align: 'start', indent: { start: 10, end: 20, first: 15 } })
  expect(broken.map((line) => line.runs[0]?.x)).toEqual([25, 10, 10])
  expect(broken.every(({ width }) => width <= 80)).toBe(true)
})

test('a negative first indent hangs', () => {
  const [first, second] = lines(list('aa bb cc dd ee'), {
    align: 'start',
    indent: { start: 20, end: 0, first: -20 },
  })
  expect([first?.runs[0]?.x, second?.runs[0]?.x]).toEqual([0, 20])
})

test('a forced break ends a line, and two make an empty one', () => {
  const broken = lines([...list('a'), ...finish, ...list('b')])
  expect(broken.map(textOf)).toEqual(['a', '', 'b'])
})

test('runs of one look are joined, others are not', () => {
  const other = box('b', { node: 'title' })
  const [first] = lines([box('a'), glue, box('a'), other, ...finish])
  expect(first?.runs.map(({ x, run: { glyphs } }) => [x, glyphs.length])).toEqual([
    [0, 3],
    [30, 1],
  ])
})

test('a kern moves the pen', () => {
  const [first] = lines([box('a'), { type: 'kern', width: 7 }, box('b'), ...finish])
  expect(first?.runs.map(({ x }) => x)).toEqual([0, 17])
})

test('a word wider than the line is broken between letters, with a finding', () => {
  const file = new VFile()
  const broken = lines(list('aa bbbbbbbbbbbbbbb cc'), { file })
  expect(broken.map(textOf).join('')).toBe('aa bbbbbbbbbbbbbbb cc')
  expect(broken.every(({ width }) => width <= 100)).toBe(true)
  expect(file.messages.map(({ reason }) => reason)).toEqual([
    '"bbbbbbbbbbbbbbb" is wider than its line (150 pt, where 100 pt are free) and was broken between letters.',
  ])
})

test('however little room there is, there is a line', () => {
  expect(lines(list('aa bb'), { measure: 5 }).length).toBeGreaterThan(0)
  expect(lines(list('aa'), { measure: 50, indent: { start: 60, end: 60, first: 0 } })).toHaveLength(2)
})

test('nothing makes no line, and an empty paragraph an empty one', () => {
  expect(lines([])).toEqual([])
  expect(lines(finish)).toMatchObject([{ runs: [], width: 0, leading: 13 }])
})

const anyText = fc.array(
  fc.oneof(
    fc.lorem({ maxCount: 8 }),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('government', 'of\u00adfice', '—', 'https://www.example.com/a/b', '日本語', 'עברית'),
  ),
  { minLength: 1, maxLength: 12 },
)
const align = fc.constantFrom('justify', 'start', 'center', 'end')

test('no text is lost, no line is too long, and twice gives the same', () => {
  fc.assert(
    fc.property(anyText, align, fc.integer({ min: 60, max: 300 }), (parts, how, measure) => {
      const { items } = set(parts.join(' '))
      const broken = lines(items, { align: how, measure })
      const bare = (text: string): string => text.replace(/[\p{Zs}\u00ad]/gu, '')
      expect(bare(broken.map(textOf).join(''))).toBe(bare(wholeOf(items)))
      for (const line of broken) expect(line.width).toBeLessThanOrEqual(measure + 1e-6)
      expect(lines(items, { align: how, measure })).toEqual(broken)
    }),
    { numRuns: 150 },
  )
})

function wholeOf(items: readonly Item[]): string {
  return items
    .flatMap((item) => (item.type === 'discretionary' ? item.replace : item))
    .flatMap((item) => ('run' in item ? (item.run?.glyphs ?? []) : []))
    .map(({ text }) => text)
    .join('')
}

test('real text in a narrow column is justified without a line too long', () => {
  const text =
    'Over the years, various festivals and exhibitions have been organized to promote mutual understanding. '
  const { items } = set([run(text.repeat(6))])
  for (const measure of [153, 157, 161, 165]) {
    for (const line of lines(items, { measure }).slice(0, -1)) expect(line.width).toBeCloseTo(measure)
  }
  const measures = Array.from({ length: 10 }, (_, index) => 151 + 2 * index)
  const hyphenated = measures.map((measure) =>
    lines(set(passage).items, { measure }).some((line) => line.hyphenated),
  )
  expect(hyphenated).toContain(true)
})

test('ten thousand letters are broken', () => {
  const broken = lines(set('m'.repeat(10_000)).items)
  expect(broken.map(textOf).join('')).toHaveLength(10_000)
})

test('lines of a title are about equally long, and no more of them', () => {
  const title = list('aaa bbb ccc ddd')
  expect(lines(title, { align: 'start', measure: 130 }).map(textOf)).toEqual(['aaa bbb ccc ', 'ddd'])
  const even = lines(title, { align: 'start', measure: 130, balance: true })
  expect(even.map(textOf)).toEqual(['aaa bbb ', 'ccc ddd'])
  expect(even.map(({ measure }) => measure)).toEqual([130, 130])
})

test('the first lines may be indented further, as much as is said of each', () => {
  const broken = lines(list('aa bb cc dd ee ff'), { align: 'start', measure: 80, indents: [50, 30] })
  expect(broken.map(({ runs }) => runs[0]?.x)).toEqual([50, 30, 0])
  expect(broken.map(textOf)).toEqual(['aa ', 'bb cc ', 'dd ee ff'])
  expect(broken.every(({ width }) => width <= 80)).toBe(true)
})

test('justified lines end at the measure beside a drop cap too', () => {
  const { items } = set(sentence.repeat(4))
  const broken = lines(items, { measure: 200, indents: [40, 40, 40] })
  for (const line of broken.slice(0, -1)) expect(line.width).toBeCloseTo(200)
  expect(broken.slice(0, 4).map(({ runs }) => Math.round(runs[0]?.x ?? 0))).toEqual([40, 40, 40, 0])
})

const sentence =
  'The line was closed in the autumn, and nobody in the valley had been asked about it before. '

const passage =
  'The night mail leaves the harbour at ten past nine, and by the time it has crossed the bay the sorters have read ' +
  'the handwriting of half a city. Nobody in the van speaks much; the work is done with the eyes and the wrists, and ' +
  'a letter that is held for longer than a second is a letter that will be late. Throughout the winter the windows ' +
  'are boarded over, because the light of the stations confuses more than it helps, and the older hands say that ' +
  'they know every village by the sound of its bridge. Whoever joins the crew is given a lamp, a stool without a ' +
  'back, and the advice to learn the railway by heart before learning anything else about the countryside.'

test('a justified paragraph comes in variants of other numbers of lines, the best among them', () => {
  const { items } = set(passage)
  const { lines: best, variants = [] } = breakParagraph(items, { ...plain, measure: 240, variants: true })
  expect(variants.length).toBeGreaterThan(1)
  const counts = variants.map(({ content }) => content.length)
  expect(counts).toEqual([...counts].sort((a, b) => a - b))
  expect(new Set(counts).size).toBe(counts.length)
  const same = variants.find(({ content }) => content.length === best.length)
  expect(same?.content).toBe(best)
  expect(Math.min(...variants.map(({ demerits }) => demerits))).toBe(same?.demerits)
  const whole = best.map(textOf).join('').replaceAll('\u00ad', '')
  for (const { content } of variants) {
    expect(content.map(textOf).join('').replaceAll('\u00ad', '')).toBe(whole)
    expect(content.every(({ ratio }) => ratio >= -1 && ratio < 2.5)).toBe(true)
  }
})

test('short and ragged paragraphs have no variants', () => {
  const options = { ...plain, measure: 220, variants: true }
  expect(breakParagraph(set(sentence).items, options).variants).toBeUndefined()
  expect(breakParagraph(set(passage).items, { ...options, align: 'start' }).variants).toBeUndefined()
})

test('no last line of a justified paragraph is shorter than two ems where it can be helped', () => {
  const { items } = set(`${passage} So it is.`)
  for (let measure = 200; measure < 230; measure++) {
    expect(lines(items, { measure }).at(-1)?.width).toBeGreaterThan(20)
  }
})

/** How uneven the ends of lines are: the sum of what stays empty of each but the last, squared. */
function unevenness(broken: readonly { width: number }[], measure: number): number {
  return broken.slice(0, -1).reduce((sum, { width }) => sum + (measure - width) ** 2, 0)
}

test('in little room ragged lines are chosen together: less uneven than one by one', () => {
  const { items } = set(passage, { hyphenate: false })
  const points = findBreakpoints(items)
  const measures = [120, 130, 140, 150]
  const greedy = measures.map((measure) => {
    const ends = firstFit(points, { first: [], rest: measure }, { justify: false })
    const widths = ends.map((to, line) => measureLine(points, ends[line - 1] ?? 0, to))
    return unevenness(widths, measure)
  })
  const chosen = measures.map((measure) => {
    const broken = lines(items, { align: 'start', measure })
    expect(broken.every(({ width, ratio }) => width <= measure && ratio <= 0)).toBe(true)
    return unevenness(broken, measure)
  })
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
  expect(sum(chosen)).toBeLessThan(sum(greedy))
})

test('a paragraph that would be justified is ragged where no way to justify it is good', () => {
  const narrow = lines(set(passage).items, { measure: 120 })
  expect(new Set(narrow.slice(0, -1).map(({ width }) => Math.round(width))).size).toBeGreaterThan(3)
  expect(narrow.every(({ ratio }) => ratio <= 0)).toBe(true)
})

test('letters that hang do so beyond the measure, and letters set apart add up to it', () => {
  const broken = lines(set(passage).items, { measure: 235 })
  const justified = broken.slice(0, -1)
  for (const line of justified) {
    const hang = hangOf(line)
    expect(line.width).toBeCloseTo(235)
    expect(inkEnd(line)).toBeCloseTo(235 + hang, 6)
  }
  expect(justified.some((line) => hangOf(line) > 1)).toBe(true)
  expect(justified.some(({ runs }) => (runs[0]?.tracking ?? 0) > 0.01)).toBe(true)
})

/** Commas and full stops by 0.7 of their width, hyphens too. */
function hangOf({ runs }: Line): number {
  const glyphs = runs.flatMap(({ run: { glyphs: all } }) => all.filter(({ text }) => text !== ' '))
  const last = glyphs.at(-1)
  return last && [',', '.', '\u00ad'].includes(last.text)
    ? last.advance * 0.7
    : last?.text === ';'
      ? last.advance / 2
      : 0
}

/** Where the last letter ends. */
function inkEnd({ runs }: Line): number {
  const last = runs.at(-1)
  if (!last) return 0
  const {
    x,
    tracking = 0,
    run: { glyphs },
  } = last
  const inked = glyphs.slice(0, glyphs.findLastIndex(({ text }) => text !== ' ') + 1)
  return inked.reduce((pen, { advance }) => pen + advance + tracking, x - tracking)
}

test('a paragraph of more than a thousand lines is broken as it comes, in one way, and loses nothing', () => {
  const items = list(Array.from({ length: 6000 }, (_, index) => 'abc'.slice(index % 3)).join(' '))
  const broken = breakParagraph(items, { ...plain, variants: true })
  expect(broken.variants).toBeUndefined()
  expect(broken.lines.length).toBeGreaterThan(1000)
  expect(broken.lines.flatMap((line) => textOf(line).trim().split(' '))).toHaveLength(6000)
})
