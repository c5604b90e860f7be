import { expect, test } from 'vitest'
import { badnessOf, demeritsOf, fitnessOf, ratioOf } from '../../src/linebreak/demerits.ts'

test.each([
  ['all of the stretch twice', 10, 5, 3, 0, 2],
  ['all of the shrink', -3, 5, 3, 0, -1],
  ['more than the shrink', -4, 5, 3, 0, -4 / 3],
  ['nothing', 0, 0, 0, 0, 0],
  ['a rounding error', 1e-9, 0, 0, 0, 0],
  ['some, and nothing to stretch', 1, 0, 0, 0, Infinity],
  ['some, and nothing to shrink', -1, 0, 0, 0, -Infinity],
  ['half of what spaces and letters can grow by', 4, 5, 3, 3, 1 / 2],
  ['more: the letters stay behind', 13, 5, 3, 3, 2],
  ['half of what spaces and letters can shrink by', -3, 5, 3, 3, -1 / 2],
])('where a line is too short by %s', (_what, slack, stretch, shrink, give, ratio) => {
  expect(ratioOf(slack, stretch, shrink, give)).toBeCloseTo(ratio)
})

test('badness grows with the cube, up to a limit', () => {
  expect([0, 0.5, -0.5, 1, 2, Infinity].map(badnessOf)).toEqual([0, 12.5, 12.5, 100, 800, 1_000_000])
})

test('lines are tight, decent, loose or very loose', () => {
  expect([-1, -0.5, 0.5, 0.6, 1, 1.1].map(fitnessOf)).toEqual([0, 1, 1, 2, 2, 3])
})

test('a penalty adds its square, a bonus takes it away, and a forced break costs nothing', () => {
  expect([0, 50, -50, -Infinity].map((cost) => demeritsOf(0, cost))).toEqual([100, 2600, -2400, 100])
})
