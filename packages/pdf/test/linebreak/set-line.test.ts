import { expect, test } from 'vitest'
import { findBreakpoints, mostTracking } from '../../src/linebreak/breakpoints.ts'
import { type LinePlace, setLine } from '../../src/linebreak/set-line.ts'
import type { Line } from '../../src/linebreak/types.ts'
import type { Box, Item } from '../../src/items.ts'
import { box, finish, glue, list, textOf } from './lists.ts'

const place: LinePlace = { x: 0, available: 100, measure: 100, leading: 13, align: 'justify' }

/** The line from the start up to the breakpoint of this number. */
function line(items: readonly Item[], to: number, options: Partial<LinePlace> = {}) {
  const points = findBreakpoints(items, { micro: true })
  return setLine({ items, points }, { from: 0, to }, { ...place, ...options })
}

test('spaces are shrunk to fit', () => {
  const set = line(list('aaaa bbbbbb cc'), 2, { available: 108, measure: 108 })
  expect(set.ratio).toBeCloseTo(-2 / 3)
  expect(set.runs[0]?.run.glyphs[4]?.advance).toBeCloseTo(8)
  expect(set.width).toBeCloseTo(108)
})

test('never by more than they can: the line is too long then', () => {
  expect(line(list('aaaa bbbbbb cc'), 2)).toMatchObject({ ratio: -1, width: 107 })
})

test('a line without spaces is not stretched', () => {
  expect(line(list('aaaa bb'), 1)).toMatchObject({ ratio: 0, width: 40 })
})

test('a ragged line keeps its natural spaces', () => {
  const set = line(list('aa bb cc'), 2, { align: 'start' })
  expect(set).toMatchObject({ ratio: 0, width: 50 })
  expect(set.runs[0]?.run.glyphs[2]?.advance).toBe(10)
})

test('what was broken begins the next line with its second part', () => {
  const items: Item[] = [
    box('o'),
    {
      type: 'discretionary',
      cost: 50,
      flagged: true,
      pre: [box('f\u00ad')],
      post: [box('fi')],
      replace: [box('ffi')],
    },
    box('ce'),
    ...finish,
  ]
  const points = findBreakpoints(items)
  const set = (from: number, to: number): string => textOf(setLine({ items, points }, { from, to }, place))
  expect([set(0, 1), set(1, 2), set(0, 2)]).toEqual(['of\u00ad', 'fice', 'office'])
})

test('a space that was dear to break at hangs like any other, and is not lost', () => {
  const items: Item[] = [box('aa'), { type: 'penalty', cost: 350 }, glue, box('bb'), ...finish]
  const points = findBreakpoints(items)
  const set = (from: number, to: number) =>
    setLine({ items, points }, { from, to }, { ...place, align: 'start' })
  expect([set(0, 1), set(1, 2), set(0, 2)].map(textOf)).toEqual(['aa ', 'bb', 'aa bb'])
  expect(set(0, 1).width).toBe(20)
})

test('a space of another owner is a run of its own', () => {
  const other: Item = { ...glue, run: { ...box(' ', { node: 'title' }).run } }
  expect(line([box('a'), other, box('b'), ...finish], 2).runs).toHaveLength(3)
})

test('a space without ink moves the pen, and what follows is a run of its own', () => {
  const bare: Item = { type: 'glue', width: 10, stretch: 0, shrink: 0 }
  expect(line([box('a'), bare, box('b'), ...finish], 2).runs.map(({ x }) => x)).toEqual([0, 20])
})

/** A word and a space that run from right to left. */
const leftward = (text: string): Box => ({ ...box(text), level: 1 })
const gap: Item = { ...glue, level: 1 }

/** Where words begin, in reading order. */
function places(set: Line): [string, number][] {
  return set.runs.map(({ x, run }) => [run.glyphs.map(({ text }) => text).join(''), x])
}

test('words that run from right to left change places, and stay in reading order', () => {
  const items: Item[] = [box('ab'), glue, leftward('CD'), gap, leftward('E'), glue, box('f'), ...finish]
  const set = line(items, 4, { align: 'start' })
  expect(textOf(set)).toBe('ab CD E f')
  expect(places(set).filter(([text]) => text.trim() !== '')).toEqual([
    ['ab ', 0],
    ['CD', 50],
    ['E', 30],
    [' f', 70],
  ])
  expect(set.width).toBe(90)
})

test('a paragraph from right to left begins at the right', () => {
  const [forbidden, fill, forced] = finish
  if (!forbidden || fill?.type !== 'glue' || !forced) throw new Error('A paragraph ends with its fill')
  const items: Item[] = [leftward('AB'), gap, leftward('C'), forbidden, { ...fill, level: 1 }, forced]
  const set = line(items, 2, { available: 90 })
  expect(textOf(set)).toBe('AB C')
  expect(places(set).filter(([text]) => text.trim() !== '')).toEqual([
    ['AB', 80],
    ['C', 60],
  ])
})

test('the items are left alone', () => {
  const items = list('aaaa bbbbbb cc')
  const before = structuredClone(items.map((item) => ({ ...item, run: undefined })))
  line(items, 2)
  expect(items.map((item) => ({ ...item, run: undefined }))).toEqual(before)
})

/** What a letter of size 5 gives. */
const give = mostTracking * 5

/** A word whose letters give way, with its last letter hanging by 4 points. */
function giving(text: string): Box {
  return { ...box(text), letters: text.length, hang: { start: 3, end: 4 } }
}

test('letters and spaces share what a line is too short by, in proportion', () => {
  const items = [giving('aaaaaaaaaa'), glue, giving('bbbbbbbbbb'), glue, box('c'), ...finish]
  // 210 points, 7 of which hang; 5 of stretch, and 19 letters of which each gives.
  const justified = line(items, 2, { available: 205, measure: 205 })
  const share = (205 - 203) / (5 + 19 * give)
  expect(justified.ratio).toBeCloseTo(share)
  expect(justified.runs).toHaveLength(1)
  expect(justified.runs[0]?.tracking).toBeCloseTo(share * give)
  expect(justified.runs[0]?.x).toBe(-3)
  expect(justified.width).toBeCloseTo(205)
  expect(widthOfInk(justified)).toBeCloseTo(205 + 3 + 4)
})

test('letters give no more than they can, spaces as much as is wanted', () => {
  const items = [giving('aaaaaaaaaa'), glue, giving('bbbbbbbbbb'), glue, box('c'), ...finish]
  const set = line(items, 2, { available: 223, measure: 223 })
  expect(set.runs[0]?.tracking).toBeCloseTo(give)
  expect(set.ratio).toBeCloseTo((20 - 19 * give) / 5)
  expect(widthOfInk(set)).toBeCloseTo(223 + 3 + 4)
})

test('letters that give nothing stand apart from those that do', () => {
  const items = [giving('aaaaaaaaaa'), box('bbb'), glue, box('c'), ...finish]
  expect(line(items, 1, { available: 127.2 }).runs.map(({ tracking }) => tracking !== undefined)).toEqual([
    true,
    false,
  ])
})

/** From the first letter to the last, without the tracking and the space behind it. */
function widthOfInk({ runs }: Line): number {
  const [first] = runs
  const last = runs.at(-1)
  if (!first || !last) return 0
  const { tracking = 0 } = last
  const glyphs = last.run.glyphs.slice(0, last.run.glyphs.findLastIndex(({ text }) => text !== ' ') + 1)
  return last.x - first.x + glyphs.reduce((sum, { advance }) => sum + advance + tracking, -tracking)
}
