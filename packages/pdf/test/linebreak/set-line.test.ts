import { expect, test } from 'vitest'
import { findBreakpoints, start } from '../../src/linebreak/breakpoints.ts'
import { type LinePlace, setLine } from '../../src/linebreak/set-line.ts'
import type { Item } from '../../src/items.ts'
import { box, finish, glue, list, textOf } from './lists.ts'

const place: LinePlace = { x: 0, available: 100, measure: 100, leading: 13, align: 'justify' }

/** The line up to the breakpoint of this number. */
function line(items: readonly Item[], number: number, options: Partial<LinePlace> = {}) {
  const to = findBreakpoints(items)[number]
  if (!to) throw new Error('no such breakpoint')
  return setLine(items, { from: start, to }, { ...place, ...options })
}

test('spaces are shrunk to fit', () => {
  const set = line(list('aaaa bbbbbb cc'), 1, { available: 108, measure: 108 })
  expect(set.ratio).toBeCloseTo(-2 / 3)
  expect(set.runs[0]?.run.glyphs[4]?.advance).toBeCloseTo(8)
  expect(set.width).toBeCloseTo(108)
})

test('never by more than they can: the line is too long then', () => {
  expect(line(list('aaaa bbbbbb cc'), 1)).toMatchObject({ ratio: -1, width: 107 })
})

test('a line without spaces is not stretched', () => {
  expect(line(list('aaaa bb'), 0)).toMatchObject({ ratio: 0, width: 40 })
})

test('a ragged line keeps its natural spaces', () => {
  const set = line(list('aa bb cc'), 1, { align: 'start' })
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
  const [point, end] = findBreakpoints(items)
  if (!point || !end) throw new Error('no breakpoints')
  expect(textOf(setLine(items, { from: start, to: point }, place))).toBe('of\u00ad')
  expect(textOf(setLine(items, { from: point, to: end }, place))).toBe('fice')
  expect(textOf(setLine(items, { from: start, to: end }, place))).toBe('office')
})

test('a space of another owner is a run of its own', () => {
  const other: Item = { ...glue, run: { ...box(' ', { node: 'title' }).run } }
  expect(line([box('a'), other, box('b'), ...finish], 1).runs).toHaveLength(3)
})

test('a space without ink moves the pen, and what follows is a run of its own', () => {
  const bare: Item = { type: 'glue', width: 10, stretch: 0, shrink: 0 }
  expect(line([box('a'), bare, box('b'), ...finish], 1).runs.map(({ x }) => x)).toEqual([0, 20])
})

test('the items are left alone', () => {
  const items = list('aaaa bbbbbb cc')
  const before = structuredClone(items.map((item) => ({ ...item, run: undefined })))
  line(items, 1)
  expect(items.map((item) => ({ ...item, run: undefined }))).toEqual(before)
})
