import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { VItem } from '../../src/galley/types.ts'
import { paginate } from '../../src/page/paginate.ts'
import type { Page, PageMaster } from '../../src/page/types.ts'
import { anyItems, calling, galleys, lines, master, noteName, notes, penalty } from './galleys.ts'

/** The boxes of a page, each with its column and the place of its foot in it. */
function boxesOn({ placed, frames }: Page): { name: number; column: number; foot: number }[] {
  return placed.flatMap((item) => {
    if (item.kind !== 'fill' || item.artifact) return []
    const column = frames.findIndex(({ x }) => x === item.rect.x)
    return [{ name: Number(item.color.slice(1)), column, foot: item.rect.y + item.rect.height }]
  })
}

const narrow: PageMaster = { ...master, size: { width: 595, height: 60 + 132 + 20 * 13 } }
const columnFoot = 60 + 20 * 13

/** Lines, of which some call a note. */
function callingAt(count: number, calls: Readonly<Record<number, number>>): VItem[] {
  return lines(count).flatMap((item, index) => {
    const note = index % 2 === 0 ? calls[index / 2] : undefined
    return note === undefined ? [item] : calling(item, note)
  })
}

describe('notes at the foot', () => {
  it('stand at the foot of the column that calls them, the last line on its foot', () => {
    const body = callingAt(70, { 3: 0, 25: 1 })
    const [page] = paginate({ ...galleys(body), notes: notes([2, 3]) }, narrow)
    const found = page ? boxesOn(page) : []
    expect(found.filter(({ name }) => name >= 1000)).toEqual([
      { name: 1000, column: 0, foot: columnFoot - 10 },
      { name: 1001, column: 0, foot: columnFoot },
      { name: 2000, column: 1, foot: columnFoot - 20 },
      { name: 2001, column: 1, foot: columnFoot - 10 },
      { name: 2002, column: 1, foot: columnFoot },
    ])
  })

  it('never lie under the text', () => {
    const [page] = paginate(
      { ...galleys(callingAt(70, { 2: 0, 9: 1, 24: 2 })), notes: notes([2, 4, 1]) },
      narrow,
    )
    const found = page ? boxesOn(page) : []
    for (const column of [0, 1]) {
      const text = found.filter((one) => one.column === column && one.name < 1000)
      const below = found.filter((one) => one.column === column && one.name >= 1000)
      const top = Math.min(...below.map(({ foot }) => foot)) - 10 - 13
      expect(Math.max(...text.map(({ foot }) => foot))).toBeLessThanOrEqual(top + 0.01)
    }
  })

  it('go on at the foot of the next column where they are long, two lines at least in the first', () => {
    const pages = paginate({ ...galleys(callingAt(60, { 19: 0 })), notes: notes([30]) }, narrow)
    const found = pages.flatMap((page) => boxesOn(page).map((one) => ({ ...one, page: page.number })))
    const note = found.filter(({ name }) => name >= 1000)
    expect(note.map(({ name }) => name)).toEqual(Array.from({ length: 30 }, (_, line) => noteName(0, line)))
    const caller = found.find(({ name }) => name === 19)
    const first = note.filter(({ column, page }) => column === caller?.column && page === caller.page)
    expect(first.length).toBeGreaterThanOrEqual(2)
    expect(first.length).toBeLessThan(30)
  })

  it('have columns of their own where the text has ended', () => {
    const pages = paginate({ ...galleys(callingAt(3, { 2: 0 })), notes: notes([120]) }, narrow)
    expect(pages.length).toBeGreaterThan(1)
    expect(pages.flatMap(boxesOn).filter(({ name }) => name >= 1000)).toHaveLength(120)
  })

  it('end on the pages before a forced break', () => {
    const body = [...callingAt(5, { 1: 0 }), penalty(-Infinity, true), ...lines(4)]
    const pages = paginate({ ...galleys(body), notes: notes([12]) }, narrow)
    expect(pages.map((page) => boxesOn(page).length)).toEqual([17, 4])
  })

  it('belong to the first column where the title calls them', () => {
    const [title] = lines(1)
    const set = {
      ...galleys(lines(10), calling(title, 0)),
    }
    const [page] = paginate({ ...set, notes: notes([2]) }, narrow)
    expect(
      page &&
        boxesOn(page)
          .filter(({ name }) => name >= 1000)
          .map(({ column }) => column),
    ).toHaveLength(2)
  })

  it('are set once each and in order, whatever calls them, at every height of the page', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 14 }), { minLength: 1, maxLength: 5 })
    const heights = fc.integer({ min: 0, max: 59 }).map((step) => 210 + step * 12)
    fc.assert(
      fc.property(
        anyItems,
        counts,
        fc.tuple(heights, fc.constantFrom(1, 2, 3)),
        (items, each, [height, columns]) => {
          let next = 0
          const body = items.flatMap((item, index): VItem[] =>
            item.type === 'vbox' && index % 3 === 0 ? calling(item, next++ % each.length) : [item],
          )
          // As the galley has it: numbered in the order of their first calls.
          const own = { ...master, columns, size: { width: 595, height } }
          const found = paginate({ ...galleys(body), notes: notes(each) }, own).flatMap(boxesOn)
          const expected = each.flatMap((count, note) =>
            Array.from({ length: count }, (_, line) => noteName(note, line)),
          )
          expect(found.filter(({ name }) => name >= 1000).map(({ name }) => name)).toEqual(expected)
          expect(found.length - expected.length).toBe(items.filter(({ type }) => type === 'vbox').length)
        },
      ),
      { numRuns: 120 },
    )
  })
})
