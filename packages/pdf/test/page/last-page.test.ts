import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { GalleyItem, VItem } from '../../src/galley/types.ts'
import { ending, surplus } from '../../src/page/costs.ts'
import { type Frames, framesOf, framesOfPage } from '../../src/page/frames.ts'
import { explore } from '../../src/page/journey.ts'
import { glued, startingState } from '../../src/page/search.ts'
import { bestEnd, tries } from '../../src/page/last-page.ts'
import { type Strip, toStrip } from '../../src/page/strip.ts'
import type { PageMaster } from '../../src/page/types.ts'
import { box, glue, master, penalty } from './galleys.ts'

/** A place in a galley and in a column, without any thought of how it was reached. */
interface Standpoint {
  place: number
  index: number
  y: number
  foot: number
  /** Where the column begins. */
  from: number
}

/** The least cost of the rest, by trying everything: no node is ever looked up, no path given up. */
function exhaust(strip: Strip, frames: Frames, at: Standpoint, last: boolean): number {
  const { place, index, y, foot, from } = at
  const step = strip.steps[place]
  const frame = frames(index)
  if (!frame || !step) return Infinity
  const opens = place === from && frame.column === 0 && !last
  const here = opens ? exhaustLastPage(strip, frames, at) : Infinity
  const on = (more: Partial<Standpoint>): number =>
    exhaust(strip, frames, { ...at, place: place + 1, ...more }, last)
  switch (step.type) {
    case 'end': {
      if (!last) return here
      if (frame.columns === 1) return ending(frame.page, foot / frame.grid)
      const short = frame.short(Math.max(0, frame.room - foot) / frame.grid)
      const empty = (frame.columns - 1 - frame.column) * frame.short(frame.room / frame.grid)
      return short + empty + ending(frame.page, frame.room / frame.grid)
    }
    case 'join':
      return Math.min(here, on({ place: step.at }))
    case 'fork':
      return Math.min(here, ...step.ways.map(({ at: next, cost }) => cost + on({ place: next })))
    case 'vglue':
      return Math.min(here, on({ y: foot === 0 ? 0 : glued(y, step, frame.grid) }))
    case 'vbox': {
      const next = y + step.height
      return next > frame.room + 0.01 ? here : Math.min(here, on({ y: next, foot: next }))
    }
    case 'vpenalty': {
      if (foot === 0) return Math.min(here, on({}))
      const short = frame.short(Math.max(0, frame.room - foot) / frame.grid)
      const broken = step.cost + short + on({ index: index + 1, y: 0, foot: 0, from: place + 1 })
      return Math.min(here, on({}), broken)
    }
  }
}

function exhaustLastPage(strip: Strip, frames: Frames, at: Standpoint): number {
  const frame = frames(at.index)
  if (!frame) return Infinity
  const fullest = Math.floor(frame.room / frame.grid + 0.001)
  const rest = strip.rest[at.place] ?? 0
  const least = frame.columns === 1 ? fullest : Math.max(1, Math.floor(rest / frame.columns / frame.grid))
  const heights = Array.from({ length: Math.max(0, fullest - least + 1) }, (_, more) => least + more)
  const costs = heights.map((lines) => {
    const own = framesOfPage(frames, frame.page, lines * frame.grid)
    return surplus(lines - least) + exhaust(strip, own, at, true)
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
  lines: fc.integer({ min: 4, max: 7 }),
})

function masterOf({ columns, lines }: { columns: number; lines: number }): PageMaster {
  const margins = { ...master.margins, top: 0, bottom: 0 }
  return { ...master, columns, margins, size: { width: 595, height: lines * 13 } }
}

describe('bestEnd', () => {
  it('costs what the best of all ways costs that there are, tried one by one', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 3 }), smallPages, (paragraphs, page) => {
        const strip = toStrip(paragraphs.flat())
        const frames = framesOf({ first: 1, master: () => masterOf(page) }, { page: 0, top: 0 })
        const start = startingState(frames, 0)
        const found = start && bestEnd(strip, frames, explore(strip, frames, start))
        const least = exhaust(strip, frames, { place: 0, index: 0, y: 0, foot: 0, from: 0 }, false)
        expect(found?.cost).toBeCloseTo(least, 6)
      }),
      { numRuns: 150 },
    )
  })
})
