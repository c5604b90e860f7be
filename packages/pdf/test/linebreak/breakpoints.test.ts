import { expect, test } from 'vitest'
import { findBreakpoints, isFilled, measureLine, ratioOf, start } from '../../src/linebreak/breakpoints.ts'
import type { Item } from '../../src/items.ts'
import { box, finish, glue, list } from './lists.ts'

function indexes(items: readonly Item[]): number[] {
  return findBreakpoints(items).map(({ index }) => index)
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
  const [first, second, end] = findBreakpoints(list('ab c-d'))
  if (!first || !second || !end) throw new Error('too few breakpoints')
  expect(measureLine(start, first)).toEqual({ width: 20, stretch: 0, shrink: 0 })
  expect(measureLine(start, second)).toEqual({ width: 50, stretch: 5, shrink: 3 })
  expect(measureLine(first, second).width).toBe(20)
  expect(measureLine(second, end).width).toBe(10)
})

test('glue, kerns and penalties vanish after a break, and forced breaks do not', () => {
  const items: Item[] = [box('a'), glue, { type: 'kern', width: 5 }, glue, box('b'), ...finish]
  const [first] = findBreakpoints(items)
  expect(first?.next).toBe(4)
  expect(findBreakpoints([...list('a'), ...finish]).map(({ next }) => next)).toEqual([5, 7])
})

test.each([
  [100, { width: 90, stretch: 5, shrink: 3 }, 2],
  [100, { width: 103, stretch: 5, shrink: 3 }, -1],
  [100, { width: 100, stretch: 0, shrink: 0 }, 0],
  [100, { width: 99, stretch: 0, shrink: 0 }, Infinity],
  [100, { width: 101, stretch: 0, shrink: 0 }, -Infinity],
])('in %i points a line of %j has the ratio %d', (available, sums, ratio) => {
  expect(ratioOf(sums, available)).toBe(ratio)
})

test('the last line fills itself', () => {
  const [end] = findBreakpoints(list('a'))
  expect(end && isFilled(measureLine(start, end).stretch)).toBe(true)
})
