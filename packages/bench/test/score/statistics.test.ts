import { expect, it } from 'vitest'
import { mean, mode, quantile } from '../../src/score/statistics.ts'

it('takes the mean, and 0 of nothing', () => {
  expect(mean([1, 2, 6])).toBe(3)
  expect(mean([])).toBe(0)
})

it('takes quantiles by nearest rank', () => {
  expect(quantile([5, 1, 3, 2, 4], 0.5)).toBe(3)
  expect(quantile([1, 2], 0.95)).toBe(2)
  expect(quantile([], 0.5)).toBe(0)
})

it('takes the heaviest value, and the smaller of two alike', () => {
  expect(mode([1.02, 0.98, 2], 0.1)).toBeCloseTo(1)
  expect(mode([1, 2], 1)).toBe(1)
  expect(mode([1, 2], 1, [1, 5])).toBe(2)
})
