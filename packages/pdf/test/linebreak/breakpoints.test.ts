import { expect, test } from 'vitest'
import { findBreakpoints, isFilled, measureLine, mostTracking } from '../../src/linebreak/breakpoints.ts'
import type { Box, Item } from '../../src/items.ts'
import { box, finish, glue, hyphen, list } from './lists.ts'

function indexes(items: readonly Item[]): number[] {
  const { index, count } = findBreakpoints(items)
  expect(count).toBe(index.length)
  expect(index[0]).toBe(-1)
  return [...index].slice(1)
}

test('a line may end at glue, at a discretionary, and at the end', () => {
  expect(indexes(list('ab c-d'))).toEqual([1, 3, 7])
})

test('not at glue behind a penalty, nor at a penalty that forbids', () => {
  expect(indexes([box('a'), { type: 'penalty', cost: Infinity }, glue, box('b')])).toEqual([])
})

test('not at the second of two glues', () => {
  expect(indexes([box('a'), glue, glue, box('b')])).toEqual([1])
})

test('a kern is no place to break, and no reason to', () => {
  expect(indexes([box('a'), { type: 'kern', width: 2 }, glue])).toEqual([])
})

test('a line is what stands between its ends, without the glue it was broken at', () => {
  const points = findBreakpoints(list('ab c-d'))
  expect(measureLine(points, 0, 1)).toEqual({ width: 20, stretch: 0, shrink: 0, give: 0 })
  expect(measureLine(points, 0, 2)).toEqual({ width: 50, stretch: 5, shrink: 3, give: 0 })
  expect(measureLine(points, 1, 2).width).toBe(20)
  expect(measureLine(points, 2, 3).width).toBe(10)
})

test('what may hang over the margin is no part of a line, and its last letter is set apart from nothing', () => {
  const word: Box = { ...box('ab'), letters: 2, hang: { start: 1, end: 2 } }
  const items: Item[] = [word, hyphen(), word, glue, word, ...finish]
  const points = findBreakpoints(items, { micro: true })
  const shown = (from: number, to: number): number[] => {
    const { width, give } = measureLine(points, from, to)
    return [width, Math.round((give / mostTracking / 5) * 1000) / 1000]
  }
  expect(shown(0, 1)).toEqual([30 - 1, 2])
  expect(shown(0, 2)).toEqual([40 - 3, 3])
  expect(shown(1, 3)).toEqual([50 - 1, 4])
  expect(measureLine(findBreakpoints(items), 0, 2)).toMatchObject({ width: 40, give: 0 })
})

test('glue, kerns and penalties vanish after a break, and forced breaks do not', () => {
  const items: Item[] = [box('a'), glue, { type: 'kern', width: 5 }, glue, box('b'), ...finish]
  expect(findBreakpoints(items).next[1]).toBe(4)
  expect([...findBreakpoints([...list('a'), ...finish]).next]).toEqual([0, 5, 7])
})

test('the space after a word that was broken before its end stays', () => {
  const broken: Item = { ...hyphen(), post: [box('way')], replace: [box('way')] }
  const { next } = findBreakpoints([box('rail'), broken, glue, box('by'), ...finish])
  expect([...next].slice(1, 3)).toEqual([2, 3])
})

test('the last line fills itself', () => {
  expect(isFilled(measureLine(findBreakpoints(list('a')), 0, 1).stretch)).toBe(true)
})

test('memory of other breakpoints is used again, and nothing of them is left', () => {
  const used = findBreakpoints(list('aaa-aa bbb-b ccc-cc ddd eee-e'), { micro: true })
  const items = list('ab c-d ef')
  const fresh = findBreakpoints(items, { micro: true })
  const again = findBreakpoints(items, { micro: true, into: used })
  expect(again).toBe(used)
  const part = (values: ArrayLike<number>): number[] => Array.from(values).slice(0, fresh.count)
  for (const points of [again.ends, again.begins]) {
    const expected = points === again.ends ? fresh.ends : fresh.begins
    for (const key of ['width', 'stretch', 'shrink', 'give'] as const)
      expect(part(points[key])).toEqual(part(expected[key]))
  }
  for (const key of ['index', 'next', 'cost', 'flagged', 'hang'] as const)
    expect(part(again[key])).toEqual(part(fresh[key]))
  expect([again.count, again.turned]).toEqual([fresh.count, fresh.turned])
})

test('where it is not enough, new memory is taken', () => {
  const used = findBreakpoints(list('a'))
  expect(findBreakpoints(list('a b c'), { into: used })).not.toBe(used)
})
