import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  findBreakpoints,
  measureLine,
  ratioOf,
  start,
  type Breakpoint,
} from '../../src/linebreak/breakpoints.ts'
import { firstFit } from '../../src/linebreak/first-fit.ts'
import { totalFit } from '../../src/linebreak/total-fit.ts'
import { list } from './lists.ts'

function room(measure: number) {
  return { available: () => measure, justify: true }
}

/** The demerits of a way to break, written down anew from the paper's definitions. */
function demeritsOf(ends: readonly Breakpoint[], measure: number): number {
  let demerits = 0
  let fitness = 1
  for (const [index, to] of ends.entries()) {
    const from = ends[index - 1] ?? start
    const line = measureLine(from, to)
    const ratio = ratioOf(line, measure)
    if (ratio < -1) return Infinity
    const filled = line.stretch > 1000 && ratio > 0
    const own = filled || (ratio >= -0.5 && ratio <= 0.5) ? 1 : ratio < -0.5 ? 0 : ratio <= 1 ? 2 : 3
    const badness = Math.min(100 * Math.abs(ratio) ** 3, 1_000_000)
    demerits += (10 + badness) ** 2 + (to.cost > 0 ? to.cost ** 2 : 0)
    if (from.flagged) demerits += index === ends.length - 1 ? 5000 : to.flagged ? 10_000 : 0
    if (Math.abs(own - fitness) > 1) demerits += 10_000
    fitness = own
  }
  return demerits
}

/** Every way to break; the last breakpoint is always taken. */
function allWays(breakpoints: readonly Breakpoint[]): Breakpoint[][] {
  const inner = breakpoints.slice(0, -1)
  return Array.from({ length: 2 ** inner.length }, (_, choice) =>
    breakpoints.filter((_point, index) => index === inner.length || (choice >> index) & 1),
  )
}

function worstRatio(ends: readonly Breakpoint[], measure: number): number {
  return Math.max(...ends.map((to, index) => ratioOf(measureLine(ends[index - 1] ?? start, to), measure)))
}

const word = fc.stringMatching(/^[a-z]{1,6}(-[a-z]{2,4})?$/)
const paragraph = fc.array(word, { minLength: 1, maxLength: 8 })
const measure = fc.integer({ min: 100, max: 200 })

test('no other way to break has fewer demerits', () => {
  fc.assert(
    fc.property(paragraph, measure, (words, width) => {
      const breakpoints = findBreakpoints(list(words.join(' ')))
      const ends = totalFit(breakpoints, room(width))
      const ways = allWays(breakpoints)
      // The first pass looks no further than lines of badness 200, where there are such.
      const good = ways.filter((way) => worstRatio(way, width) <= 1.26 && demeritsOf(way, width) < Infinity)
      const best = Math.min(...(good.length > 0 ? good : ways).map((way) => demeritsOf(way, width)))
      expect(demeritsOf(ends, width)).toBeCloseTo(best, 3)
    }),
    { numRuns: 200 },
  )
})

test('it is never worse than taking the first that fits', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), measure, (words, width) => {
      const breakpoints = findBreakpoints(list(words.join(' ')))
      const greedy = firstFit(breakpoints, room(width))
      const total = totalFit(breakpoints, room(width))
      if (worstRatio(greedy, width) <= 1.26 || worstRatio(total, width) > 1.26) {
        expect(demeritsOf(total, width)).toBeLessThanOrEqual(demeritsOf(greedy, width) + 1e-3)
      }
    }),
    { numRuns: 100 },
  )
})

test('where nothing fits, the line is too long, and the rest is broken as usual', () => {
  const ends = totalFit(findBreakpoints(list('aaaaaaaaaaaaaaaa bb cc')), room(100))
  expect(ends.map(({ index }) => index)).toEqual([1, 7])
})

test('nothing has no lines', () => {
  expect(totalFit([], room(100))).toEqual([])
})
