import { expect, test } from 'vitest'
import type { Shaping } from '../../src/face.ts'
import { engine, face, fontBytes } from '../engine.ts'

const latin: Shaping = { script: 'Latn', direction: 'ltr', language: 'en', features: {} }
const serif = await fontBytes('SourceSerif4-Regular.ttf')
const { shaper } = engine

test('a ligature is one glyph whose cluster is its first letter', () => {
  expect(shaper.shape(serif, 'office', latin).map(({ cluster }) => cluster)).toEqual([0, 1, 4, 5])
})

test('a feature turned off leaves the letters apart', () => {
  expect(shaper.shape(serif, 'office', { ...latin, features: { liga: false } })).toHaveLength(6)
})

test('a feature turned on gives other glyphs', () => {
  const small = shaper.shape(serif, 'nato', { ...latin, features: { smcp: true } })
  expect(small.map(({ id }) => id)).not.toEqual(shaper.shape(serif, 'nato', latin).map(({ id }) => id))
})

test('kerned letters are closer than apart, and are not safe to break', async () => {
  const { advance } = await face('SourceSerif4-Regular.ttf')
  const [a, v] = shaper.shape(serif, 'AV', latin)
  expect(a?.advance).toBeLessThan(advance(a?.id ?? 0))
  expect([a?.safeToBreak, v?.safeToBreak]).toEqual([true, false])
})

test('right-to-left text comes in the order it is drawn', () => {
  const glyphs = shaper.shape(serif, 'abc', { ...latin, direction: 'rtl' })
  expect(glyphs.map(({ cluster }) => cluster)).toEqual([2, 1, 0])
})

test('marks without a glyph are left out', () => {
  expect(shaper.shape(serif, 'a\u200db', latin)).toHaveLength(2)
})

test('an accent typed as a mark of its own is composed', () => {
  expect(shaper.shape(serif, 'e\u0301', latin)).toHaveLength(1)
})

test('a character without a glyph has number 0', () => {
  expect(shaper.glyph(serif, 0x41)).toBeGreaterThan(0)
  expect(shaper.glyph(serif, 0x1f600)).toBe(0)
})

test('nothing is shaped to nothing', () => {
  expect(shaper.shape(serif, '', latin)).toEqual([])
})

test('ten thousand letters are ten thousand glyphs', () => {
  expect(shaper.shape(serif, 'm'.repeat(10_000), latin)).toHaveLength(10_000)
})

test('more fonts than are kept open shape as before', () => {
  const before = shaper.shape(serif, 'again', latin)
  for (let copy = 0; copy < 70; copy++) shaper.shape(serif.slice(), 'a', latin)
  expect(shaper.shape(serif, 'again', latin)).toEqual(before)
})
