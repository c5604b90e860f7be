import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Item } from '../../src/items.ts'
import { findBreakpoints, measureLine, type Breakpoints } from '../../src/linebreak/breakpoints.ts'
import { firstFit } from '../../src/linebreak/first-fit.ts'
import { roomOf, type Rooms } from '../../src/linebreak/rooms.ts'
import { totalFit, type Way } from '../../src/linebreak/total-fit.ts'
import { box, finish, glue, hyphen, list } from './lists.ts'

function room(measure: number): Rooms {
  return { first: [], rest: measure }
}

/** How lines are judged; the same for both sides of a comparison. */
interface Terms {
  rooms: Rooms
  emergency?: number
  shortest?: number
}

/** The demerits of a way to break, written down anew from the paper's definitions. */
function demeritsOf(points: Breakpoints, ends: readonly number[], terms: Terms): number {
  const { rooms, emergency = 0, shortest = 0 } = terms
  let demerits = 0
  let fitness = 1
  let ladder = 0
  for (const [line, to] of ends.entries()) {
    const { width, stretch, shrink, give } = measureLine(points, ends[line - 1] ?? 0, to)
    const slack = roomOf(rooms, line) - width
    const grow = stretch + emergency
    const most = slack < 0 ? shrink + give : grow + give
    const shared = Math.abs(slack) < 1e-6 ? 0 : slack / most
    const ratio = slack > most ? (slack - give) / grow : shared
    if (ratio < -1 - 1e-9) return Infinity
    const filled = stretch > 1000 && ratio > 0
    const own = filled || (ratio >= -0.5 && ratio <= 0.5) ? 1 : ratio < -0.5 ? 0 : ratio <= 1 ? 2 : 3
    const badness = Math.min(100 * Math.abs(ratio) ** 3, 1_000_000)
    const cost = points.cost[to] ?? 0
    const isLast = line === ends.length - 1
    const isFlagged = points.flagged[to] === 1
    demerits += (10 + badness) ** 2 + (cost > 0 ? cost ** 2 : 0)
    if (ladder > 0 && isLast) demerits += 5000
    if (ladder > 0 && isFlagged && !isLast) demerits += ladder > 1 ? 210_000 : 10_000
    if (Math.abs(own - fitness) > 1) demerits += 10_000
    if (isLast && width < shortest) demerits += 200_000
    fitness = own
    ladder = isFlagged ? ladder + 1 : 0
  }
  return demerits
}

/** Every way to break; the last breakpoint is always taken. */
function allWays({ count }: Breakpoints): number[][] {
  const inner = count - 2
  const numbers = Array.from({ length: count - 1 }, (_, index) => index + 1)
  return Array.from({ length: 2 ** inner }, (_, choice) =>
    numbers.filter((number) => number === count - 1 || (choice >> (number - 1)) & 1),
  )
}

function bestOf(ways: readonly Way[]): Way {
  const [first, ...rest] = ways
  if (!first) throw new Error('no way')
  return rest.reduce((best, way) => (way.demerits < best.demerits ? way : best), first)
}

/** Words with places to hyphenate, letters that give and hang. */
const piece = fc.record({
  text: fc.stringMatching(/^[a-z]{1,6}$/),
  hang: fc.constantFrom(0, 0, 3),
  joined: fc.boolean(),
})
const anyList = fc.array(piece, { minLength: 1, maxLength: 60 })

function itemsOf(pieces: readonly { text: string; hang: number; joined: boolean }[], most: number): Item[] {
  const parts = pieces.slice(0, most).flatMap(({ text, hang, joined }, index): Item[] => {
    const word = { ...box(text), letters: text.length, hang: { start: hang, end: hang } }
    if (index === 0) return [word]
    return joined ? [hyphen(), word] : [glue, word]
  })
  return [...parts, ...finish]
}

const measure = fc.integer({ min: 100, max: 220 })
const firstRooms = fc.array(fc.integer({ min: 80, max: 150 }), { maxLength: 3 })

test('no other way to break has fewer demerits', () => {
  fc.assert(
    fc.property(anyList, measure, firstRooms, fc.constantFrom(0, 15), (pieces, rest, first, emergency) => {
      const points = findBreakpoints(itemsOf(pieces, 14), { micro: true })
      const rooms = { first, rest }
      const terms = { rooms, emergency, shortest: 25 }
      const best = bestOf(totalFit(points, rooms, terms))
      const least = Math.min(...allWays(points).map((ends) => demeritsOf(points, ends, terms)))
      if (least === Infinity) return
      expect(best.demerits).toBeCloseTo(least, 3)
      expect(demeritsOf(points, best.ends, terms)).toBeCloseTo(least, 3)
    }),
    { numRuns: 150 },
  )
})

test('nor for any number of lines that is not much worse than the best', () => {
  fc.assert(
    fc.property(anyList, measure, firstRooms, (pieces, rest, first) => {
      const points = findBreakpoints(itemsOf(pieces, 12), { micro: true })
      const rooms = { first, rest }
      const excess = 1_000_000
      const found = totalFit(points, rooms, { excess })
      const byLines = new Map<number, number>()
      for (const ends of allWays(points)) {
        const demerits = demeritsOf(points, ends, { rooms })
        byLines.set(ends.length, Math.min(demerits, byLines.get(ends.length) ?? Infinity))
      }
      const least = Math.min(...byLines.values())
      if (least === Infinity) return
      const wanted = [...byLines]
        .filter(([, demerits]) => demerits <= least + excess)
        .sort(([a], [b]) => a - b)
      expect(found.map(({ ends }) => ends.length)).toEqual(wanted.map(([lines]) => lines))
      for (const [index, [, demerits]] of wanted.entries())
        expect(found[index]?.demerits).toBeCloseTo(demerits, 3)
    }),
    { numRuns: 100 },
  )
})

test('it is never worse than taking the first that fits', () => {
  fc.assert(
    fc.property(anyList, measure, firstRooms, (pieces, rest, first) => {
      const points = findBreakpoints(itemsOf(pieces, 60), { micro: true })
      const rooms = { first, rest }
      const greedy = demeritsOf(points, firstFit(points, rooms, { justify: true }), { rooms })
      const [best] = totalFit(points, rooms)
      if (greedy < Infinity) expect(best?.demerits).toBeLessThanOrEqual(greedy + 1e-3)
    }),
    { numRuns: 150 },
  )
})

test('the best way is the same with and without others', () => {
  fc.assert(
    fc.property(anyList, measure, (pieces, width) => {
      const points = findBreakpoints(itemsOf(pieces, 60), { micro: true })
      const [alone] = totalFit(points, room(width))
      const best = bestOf(totalFit(points, room(width), { excess: 100_000 }))
      expect(best.demerits).toBeCloseTo(alone?.demerits ?? 0, 3)
    }),
    { numRuns: 100 },
  )
})

function endsOf(text: string, width: number): number[] {
  const points = findBreakpoints(list(text))
  const [way] = totalFit(points, room(width))
  return (way?.ends ?? []).map((end) => points.index[end] ?? -1)
}

test('where nothing fits, the line is too long, and the rest is broken as usual', () => {
  expect(endsOf('aaaaaaaaaaaaaaaa bb cc', 100)).toEqual([1, 7])
})

test('nothing has no lines', () => {
  expect(totalFit(findBreakpoints([]), room(100))).toEqual([])
})
