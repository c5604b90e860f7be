import { expect, test } from 'vitest'
import { findBreakpoints } from '../../src/linebreak/breakpoints.ts'
import { firstFit } from '../../src/linebreak/first-fit.ts'
import { list } from './lists.ts'

function ends(text: string, measure: number, justify = true): number[] {
  const points = findBreakpoints(list(text))
  return firstFit(points, { first: [], rest: measure }, { justify }).map((end) => points.index[end] ?? -1)
}

test('a line takes what fits', () => {
  expect(ends('aaaa bbbb cccc', 90)).toEqual([3, 7])
})

test('a space is shrunk to let a word in, and no further', () => {
  expect(ends('aaaa bbbb', 87)).toEqual([5])
  expect(ends('aaaa bbbb', 86)).toEqual([1, 5])
})

test('a word is broken where the line would be too loose without', () => {
  expect(ends('aa bb cccc-dddd', 130)).toEqual([5, 9])
})

test('and not where it would not', () => {
  expect(ends('a a a a a a a a b-cccccccc', 180)).toEqual([15, 21])
})

test('a ragged line may stay shorter before a word is broken', () => {
  expect(ends('aaaaaaaaaaaa b-bbbb', 150, false)).toEqual([1, 7])
  expect(ends('aaaaaaaaaaaa b-bbbb', 150, true)).toEqual([3, 7])
  expect(ends('aaaaaaaaaa b-bbbb', 130, false)).toEqual([3, 7])
})

test('a word that fits no line is too long on one of its own', () => {
  expect(ends('aa bbbbbbbbbbbb cc', 50)).toEqual([1, 3, 7])
})
