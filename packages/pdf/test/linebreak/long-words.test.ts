import { expect, test } from 'vitest'
import { VFile } from 'vfile'
import { paragraph } from '@offprint/core'
import { breakLongWords, widestUnbreakable } from '../../src/linebreak/long-words.ts'
import type { Item } from '../../src/items.ts'
import { box, finish, glue, hyphen, list } from './lists.ts'

const place = { start: { line: 4, column: 2, offset: 9 }, end: { line: 4, column: 5, offset: 12 } }

test('the widest word decides how narrow a text can be, and hyphens help', () => {
  expect(widestUnbreakable(list('aa bbbbb ccc'))).toBe(50)
  expect(widestUnbreakable(list('aa bb-bbb ccc'))).toBe(30)
  expect(widestUnbreakable(list('aa bbb-b ccc'))).toBe(40)
  expect(widestUnbreakable([])).toBe(0)
})

test('words joined by a space that forbids a break are one', () => {
  expect(widestUnbreakable([box('aa'), { type: 'penalty', cost: Infinity }, glue, box('bb')])).toBe(50)
})

test('a list without long words is the same list', () => {
  const items = list('aa bb')
  expect(breakLongWords(items, 20)).toBe(items)
})

test('a word that fits but for rounding is not cut', () => {
  const items = list('aa bb')
  expect(breakLongWords(items, 20 - 1e-9)).toBe(items)
})

test('only the long word is cut, between its letters, at a price', () => {
  const cut = breakLongWords(list('aa bbb'), 20)
  expect(cut.map(({ type }) => type)).toEqual([
    'box',
    'glue',
    'box',
    'penalty',
    'box',
    'penalty',
    'box',
    'penalty',
    'glue',
    'penalty',
  ])
  expect(cut[3]).toEqual({ type: 'penalty', cost: 5000 })
})

test('glyphs of one cluster stay together', () => {
  const [first, ...rest] = box('abc').run.glyphs
  if (!first) throw new Error('no glyph')
  const word = {
    ...box('abc'),
    run: { ...box('abc').run, glyphs: [first, ...rest.map((one) => ({ ...one, text: '' }))] },
  }
  expect(breakLongWords([word], 20)).toEqual([expect.objectContaining({ width: 30 })])
})

test('letters of several faces, and words that a space ties, part as well', () => {
  const tie: Item = { type: 'penalty', cost: Infinity }
  const cut = breakLongWords([box('a'), box('b'), tie, glue, box('c'), ...finish], 20)
  const costs = cut.map((item) => (item.type === 'penalty' ? item.cost : item.type))
  expect(costs).toEqual(['box', 5000, 'box', 5000, 'glue', 'box', Infinity, 'glue', -Infinity])
})

test('the finding has the place of the word, and not all of its letters', () => {
  const file = new VFile()
  breakLongWords([box('m'.repeat(99), { node: paragraph([], place) })], 20, file)
  expect(file.messages[0]).toMatchObject({ ruleId: 'word-fits-the-line', line: 4, column: 2 })
  expect(file.messages[0]?.reason).toMatch(
    /^"m{40}…" is wider than its line \(990 pt, where 20 pt are free\)/,
  )
})

test('hyphenated parts that fit with their hyphen are left alone', () => {
  const items = [box('aa'), hyphen(), box('bb')]
  expect(breakLongWords(items, 30)).toBe(items)
  expect(breakLongWords(items, 20)).not.toBe(items)
})

test('a word of more than a hundred lines is cut only where a line is full', () => {
  const boxes = breakLongWords(list('a'.repeat(10_001)), 50).filter((item) => item.type === 'box')
  expect(boxes).toHaveLength(2001)
  expect(new Set(boxes.slice(0, -1).map(({ width }) => width))).toEqual(new Set([50]))
  expect(boxes.flatMap(({ run }) => run.glyphs.map(({ text }) => text)).join('')).toBe('a'.repeat(10_001))
})
