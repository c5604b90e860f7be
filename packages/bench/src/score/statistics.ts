/**
 * The mean of numbers.
 *
 * @param numbers
 * @returns 0 of none.
 */
export function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, one) => sum + one, 0) / numbers.length
}

/**
 * The smallest number that a share of all are not above (nearest rank).
 *
 * @param numbers In any order.
 * @param share 0.5 for the median.
 * @returns 0 of none.
 */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0
}

/**
 * The value that carries most weight, after rounding.
 *
 * @param numbers
 * @param step What is rounded to.
 * @param weights One each. Default: 1.
 * @returns The rounded value, the smaller of two with the same weight; 0 of none.
 */
export function mode(numbers: readonly number[], step: number, weights: readonly number[] = []): number {
  const weightOf = new Map<number, number>()
  numbers.forEach((one, index) => {
    const key = Math.round(one / step)
    weightOf.set(key, (weightOf.get(key) ?? 0) + (weights[index] ?? 1))
  })
  const sorted = [...weightOf].sort(([a, weightA], [b, weightB]) => weightB - weightA || a - b)
  return (sorted[0]?.[0] ?? 0) * step
}
