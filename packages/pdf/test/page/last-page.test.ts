import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { GalleyItem, VItem } from '../../src/galley/types.ts'
import { anotherPage, ending, leftOver, stacked, surplus, waiting } from '../../src/page/costs.ts'
import { fits } from '../../src/page/fill.ts'
import { roomOfFloats } from '../../src/page/floats.ts'
import { feetAt, floatsOnTop, type Foot, footOf } from '../../src/page/foot.ts'
import { type Frames, framesOf, framesOfPage } from '../../src/page/frames.ts'
import { explore } from '../../src/page/journey.ts'
import { toNoteLines } from '../../src/page/notes.ts'
import { type Column, glued, startingState } from '../../src/page/search.ts'
import { bestEnd, tries } from '../../src/page/last-page.ts'
import { type Strip, toStrip } from '../../src/page/strip.ts'
import type { PageMaster } from '../../src/page/types.ts'
import { box, calling, floating, glue, master, notes, penalty } from './galleys.ts'

/** A place in a galley and in a column, without any thought of how it was reached. */
interface Standpoint {
  place: number
  column: Column
  y: number
  foot: number
  floats: number
}

/** The least cost of the rest, by trying everything: no node is ever looked up, no path given up. */
function exhaust(strip: Strip, frames: Frames, at: Standpoint, last: boolean): number {
  const { place, column, y, foot, floats } = at
  const { frame } = column
  const step = strip.steps[place]
  const isFresh = foot === column.start
  const opens = place === column.from && isFresh && frame.column === 0 && !last
  const here = opens ? exhaustLastPage(strip, frames, at) : Infinity
  const on = (more: Partial<Standpoint>): number =>
    exhaust(strip, frames, { ...at, place: place + 1, ...more }, last)
  const leave = (to: number, left: Pick<Foot, 'cost' | 'notes' | 'floats'>): number =>
    left.cost + exhaustNext(strip, frames, at, { to, ...left, last })
  switch (step?.type) {
    case undefined:
      return Infinity
    case 'end': {
      const end = endOf(strip, at)
      if (end === undefined) {
        const [left] = feetAt({ strip }, { column, floats }, { place, foot, penalty: 0 }, true).toReversed()
        return Math.min(here, left ? leave(place, left) : Infinity)
      }
      return last ? end : here
    }
    case 'join':
      return Math.min(here, on({ place: step.at }))
    case 'fork':
      return Math.min(here, ...step.ways.map(({ at: next, cost }) => cost + on({ place: next })))
    case 'vglue':
      return Math.min(here, on({ y: glued(y, step, frame.grid, isFresh) }))
    case 'vfloat': {
      const left = (strip.seen[place] ?? 0) - floats
      if (!step.here) return Math.min(here, waiting(left) + on({}))
      const amid = isFresh ? 0 : step.float.amid
      return left > 0 ? here : Math.min(here, amid + on({ floats: floats + 1 }))
    }
    case 'vbox': {
      const next = y + step.height
      if (fits(strip, place, next, column)) return Math.min(here, on({ y: next, foot: next }))
      if (!isFresh || column.start === 0) return here
      const cost = frame.short((frame.room - foot) / frame.grid)
      return Math.min(here, leave(place, { cost, notes: column.notes, floats }))
    }
    case 'vpenalty': {
      if (isFresh) return Math.min(here, on({}))
      const feet = feetAt({ strip }, { column, floats }, { place, foot, penalty: step.cost }, false)
      return Math.min(here, on({}), ...feet.map((left) => leave(place + 1, left)))
    }
  }
}

/** What it costs to end here; undefined where something is left over. */
function endOf(strip: Strip, { place, column, foot, floats }: Standpoint): number | undefined {
  const { frame } = column
  const [plain, withFloats = plain] = feetAt({ strip }, { column, floats }, { place, foot, penalty: 0 }, true)
  if (!withFloats || withFloats.isSplit || withFloats.floats < (strip.seen[place] ?? 0)) return undefined
  const used = foot + roomOfFloats(strip.floats, floats, withFloats.floats)
  const pile = stacked(withFloats.floats - floats)
  if (frame.columns === 1) return pile + ending(frame.page, used / frame.grid)
  const { missing } = footOf(strip, column, { place, foot: used })
  const empty = (frame.columns - 1 - frame.column) * frame.short(frame.room / frame.grid)
  return pile + frame.short(missing) + empty + ending(frame.page, frame.room / frame.grid)
}

/** The next column, and all that may come after it. */
function exhaustNext(
  strip: Strip,
  frames: Frames,
  { column, floats: set }: Standpoint,
  { to, cost, notes, floats, last }: Pick<Foot, 'cost' | 'notes' | 'floats'> & { to: number; last: boolean },
): number {
  const index = column.index + 1
  const frame = frames(index)
  if (!frame) return Infinity
  const left = (strip.seen[to] ?? 0) - floats
  const onTop = floatsOnTop(strip, frame, { to, floats }, [])
  const start = roomOfFloats(strip.floats, floats, onTop)
  const before = { column, to, taken: undefined, used: 0, notes, set, floats, paid: 0, cost }
  const called = strip.called[to] ?? 0
  const next: Column = { index, frame, from: to, post: [], start, notes, called, floats: onTop, before }
  const at = { place: to, column: next, y: start, foot: start, floats: onTop }
  const beside = leftOver(left, frame.page !== column.frame.page) + stacked(onTop - floats)
  const pages = (frame.page - column.frame.page) * anotherPage
  return pages + beside + exhaust(strip, frames, at, last)
}

function exhaustLastPage(strip: Strip, frames: Frames, at: Standpoint): number {
  const { column, place } = at
  const { frame, start } = column
  const fullest = Math.floor(frame.room / frame.grid + 0.001)
  const rest = strip.rest[place] ?? 0
  const fewest = Math.max(1, Math.floor(rest / frame.columns / frame.grid), Math.ceil(start / frame.grid))
  const least = frame.columns === 1 ? fullest : fewest
  const heights = Array.from({ length: Math.max(0, fullest - least + 1) }, (_, more) => least + more)
  const costs = heights.map((lines) => {
    const own = framesOfPage(frames, frame.page, lines * frame.grid)
    const lower = own(column.index)
    if (!lower) return Infinity
    return surplus(lines - least) + exhaust(strip, own, { ...at, column: { ...column, frame: lower } }, true)
  })
  const first = costs.findIndex((cost) => cost < Infinity)
  return first < 0 ? Infinity : Math.min(...costs.slice(first, first + tries + 1))
}

const paragraph: fc.Arbitrary<GalleyItem[]> = fc
  .record({
    counts: fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 2 }),
    price: fc.constantFrom(0, 300, 5000),
    above: fc.constantFrom(0, 40_000),
    space: fc.constantFrom(0, 13, 26),
    height: fc.constantFrom(13, 13, 19.5),
  })
  .map(({ counts, price, above, space, height }) => {
    const ways = counts.map((count, way) => ({
      items: Array.from({ length: count }, (_, line): VItem[] =>
        line === 0 ? [box(height, line)] : [penalty(line === 1 ? 4900 : 10), box(height, line)],
      ).flat(),
      cost: way * price,
    }))
    return [penalty(above), glue(space, 0), { type: 'vchoice', ways }]
  })

const smallPages = fc.record({
  columns: fc.constantFrom(1, 2, 3),
  lines: fc.integer({ min: 5, max: 8 }),
})

function masterOf({ columns, lines }: { columns: number; lines: number }): PageMaster {
  const margins = { ...master.margins, top: 0, bottom: 0 }
  return { ...master, columns, margins, size: { width: 595, height: lines * 13 } }
}

/** Floats after the first paragraphs, and notes that their first lines call. */
const beside = fc.record({
  floats: fc.array(fc.constantFrom(10, 20, 33), { maxLength: 2 }),
  counts: fc.array(fc.integer({ min: 1, max: 2 }), { maxLength: 1 }),
})

describe('bestEnd', () => {
  const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 3 })

  it('costs what the best of all ways costs that there are, tried one by one', () => {
    fc.assert(
      fc.property(paragraphs, smallPages, (texts, page) => {
        expectTheBest(toStrip(texts.flat()), page)
      }),
      { numRuns: 150 },
    )
  })

  it('is the best with floats and notes, too', () => {
    fc.assert(
      fc.property(paragraphs, smallPages, beside, (texts, page, { floats, counts }) => {
        const items = texts.flatMap((items, index): GalleyItem[] => {
          const height = floats[index]
          const called = index < counts.length ? withCall(items, index) : items
          return height === undefined ? called : [...called, floating(height, 50 + index)]
        })
        const list = toNoteLines(notes(counts))
        expectTheBest(toStrip(items, { notes: list, called: 0, isLast: true }), page)
      }),
      { numRuns: 100 },
    )
  })
})

/** The first line of every way calls a note. */
function withCall(items: readonly GalleyItem[], note: number): GalleyItem[] {
  return items.map((item) => {
    if (item.type !== 'vchoice') return item
    const ways = item.ways.map(({ items: [line, ...others], cost }) => ({
      items: [...calling(line, note), ...others],
      cost,
    }))
    return { ...item, ways }
  })
}

function expectTheBest(strip: Strip, page: { columns: number; lines: number }): void {
  const frames = framesOf({ first: 1, alikeFrom: 1, master: () => masterOf(page) }, { page: 0, top: 0 })
  const start = startingState(frames, 0)
  const all = start && exhaust(strip, frames, { place: 0, ...start }, false)
  const found = start && bestEnd(strip, frames, explore(strip, frames, start))
  expect(found?.cost).toBeCloseTo(all ?? 0, 6)
}
