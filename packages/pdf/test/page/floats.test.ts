import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { GalleyItem, VItem } from '../../src/galley/types.ts'
import { paginate } from '../../src/page/paginate.ts'
import type { Page, PageMaster } from '../../src/page/types.ts'
import { anyItems, box, calling, floating, galleys, glue, lines, master, notes, penalty } from './galleys.ts'

/** The names of floats begin here. */
const first = 5000

interface Box {
  name: number
  page: number
  column: number
  top: number
  foot: number
}

/** The boxes of pages, in their order, each with its column and its place in it. */
function boxesOn(pages: readonly Page[]): Box[] {
  return pages.flatMap(({ placed, frames, number }) =>
    placed.flatMap((item): Box[] => {
      if (item.kind !== 'fill' || item.artifact) return []
      const column = frames.findIndex(({ x }) => x === item.rect.x)
      const top = item.rect.y - master.margins.top
      return [{ name: Number(item.color.slice(1)), page: number, column, top, foot: top + item.rect.height }]
    }),
  )
}

/** A page whose columns have so many lines. */
function pageOf(count: number, columns: number): PageMaster {
  return { ...master, columns, size: { width: 595, height: 60 + 132 + count * 13 } }
}

/** Paragraphs of so many lines, with a float after some of them. */
function text(counts: readonly number[], floats: Readonly<Record<number, number>>): GalleyItem[] {
  let name = 0
  return counts.flatMap((count, index): GalleyItem[] => {
    const paragraph = lines(count, 10).map((item): VItem => {
      if (item.type !== 'vbox') return item
      const [content] = item.contents
      return content?.kind === 'fill' ? { ...item, contents: [{ ...content, color: `#${name++}` }] } : item
    })
    const height = floats[index]
    const after = height === undefined ? [] : [floating(height, first + index)]
    return [...(index > 0 ? [penalty(0), glue(0, 0)] : []), ...paragraph, ...after]
  })
}

describe('floats', () => {
  it('stand where the text has them, as long as they fit there', () => {
    const [page] = paginate(galleys(text([20], { 0: 100 })), pageOf(40, 1))
    const found = page ? boxesOn([page]) : []
    expect(found.at(-1)).toEqual({ name: first, page: 1, column: 0, top: 273, foot: 373 })
  })

  it('go to the top of the next column where they do not fit, and the text fills the column', () => {
    const pages = paginate(galleys(text([16, 30, 44], { 0: 100 })), pageOf(20, 2))
    const found = boxesOn(pages)
    const float = found.find(({ name }) => name === first)
    expect(float).toMatchObject({ page: 1, column: 1, top: 0 })
    const filled = found.filter(({ page, column }) => page === 1 && column === 0)
    expect(filled.at(-1)?.foot).toBe(20 * 13)
    const below = found.find(({ name }) => name === 20)
    expect(below).toMatchObject({ page: 1, column: 1, top: 9 * 13 })
  })

  it('stand at the foot of their column where that is better than amid the text', () => {
    const body = [...text([10], {}), floating(96, first, 3000), penalty(0), glue(0, 0), ...text([30], {})]
    const pages = paginate(galleys(body), pageOf(20, 1))
    const found = boxesOn(pages)
    const float = found.find(({ name }) => name === first)
    expect([float?.page, float?.foot]).toEqual([1, 20 * 13])
  })

  it('take no more of a column than leaves room for text below them', () => {
    const pages = paginate(galleys(text([8, 40], { 0: 230 })), pageOf(20, 1))
    for (const { number } of pages) {
      expect(boxesOn(pages).some(({ page, name }) => page === number && name < first)).toBe(true)
    }
  })

  it('come after the text in columns of their own, where nothing follows that could be below them', () => {
    const body = [...text([18], {}), floating(220, first), floating(220, first + 1), floating(900, first + 2)]
    const found = boxesOn(paginate(galleys(body), pageOf(20, 1)))
    expect(found.map(({ name }) => name).filter((name) => name >= first)).toEqual([
      first,
      first + 1,
      first + 2,
    ])
  })

  it('are set once each, never pass one another, and never stand on a page before the text they belong to', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 12 })
    const heights = fc.dictionary(
      fc.integer({ min: 0, max: 11 }).map(String),
      fc.constantFrom(30, 90, 150, 240, 700),
    )
    const pages = fc.tuple(fc.integer({ min: 8, max: 67 }), fc.constantFrom(1, 2, 3))
    fc.assert(
      fc.property(counts, heights, pages, (paragraphs, floats, [height, columns]) => {
        const found = boxesOn(paginate(galleys(text(paragraphs, floats)), pageOf(height, columns)))
        const names = found.map(({ name }) => name)
        const total = paragraphs.reduce((sum, count) => sum + count, 0)
        expect(names.filter((name) => name < first)).toEqual(Array.from({ length: total }, (_, name) => name))
        const set = found.filter(({ name }) => name >= first)
        const expected = Object.keys(floats)
          .map(Number)
          .filter((index) => index < paragraphs.length)
        expect(set.map(({ name }) => name - first)).toEqual(expected.toSorted((a, b) => a - b))
        for (const { name, page } of set) {
          const last = paragraphs.slice(0, name - first + 1).reduce((sum, count) => sum + count, 0) - 1
          expect(page).toBeGreaterThanOrEqual(found.find((box) => box.name === last)?.page ?? 0)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('do not pass one that has to stand in the text', () => {
    const wall: VItem = { type: 'vfloat', float: { boxes: [], room: 0, amid: 0 }, here: true }
    const inText = [wall, penalty(0), glue(13, 0), box(60, first + 9), penalty(0), glue(13, 0)]
    const body = [...text([12], {}), floating(100, first), penalty(0), glue(0, 0), ...lines(3), ...inText]
    const found = boxesOn(paginate(galleys([...body, ...lines(20)]), pageOf(20, 1)))
    const [one, other] = [first, first + 9].map((wanted) => found.findIndex(({ name }) => name === wanted))
    expect(one).toBeGreaterThan(0)
    expect(other).toBeGreaterThan(one ?? 0)
  })

  it('never lie over text or notes', () => {
    const heights = fc.array(fc.constantFrom(30, 90, 150), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(
        heights,
        fc.integer({ min: 14, max: 60 }),
        fc.constantFrom(1, 2),
        (floats, height, columns) => {
          const body = floats.flatMap((float, index): GalleyItem[] => [
            ...(index > 0 ? [penalty(0), glue(0, 0)] : []),
            ...lines(7, 10).flatMap((item, at) => (at === 6 ? calling(item, index) : [item])),
            floating(float, first + index),
            penalty(0),
            glue(0, 0),
            ...lines(5, 10),
          ])
          const set = { ...galleys(body), notes: notes(floats.map(() => 2)) }
          const found = boxesOn(paginate(set, pageOf(height, columns)))
          expect(found).toHaveLength(floats.length * 15)
          for (const [index, box] of found.entries()) {
            const over = found
              .slice(index + 1)
              .filter(({ page, column }) => page === box.page && column === box.column)
            for (const { top, foot } of over)
              expect(top >= box.foot - 0.01 || foot <= box.top + 0.01).toBe(true)
          }
        },
      ),
      { numRuns: 120 },
    )
  })

  it('change nothing of what any list promises', () => {
    fc.assert(
      fc.property(
        anyItems,
        fc.array(fc.nat(60), { maxLength: 4 }),
        fc.integer({ min: 12, max: 60 }),
        (items, places, height) => {
          const body: GalleyItem[] = [...items]
          for (const [index, place] of places.entries()) body.splice(place, 0, floating(100, first + index))
          const names = boxesOn(paginate(galleys(body), pageOf(height, 2))).map(({ name }) => name)
          expect(names.filter((name) => name >= first)).toHaveLength(places.length)
          expect(names).toHaveLength(places.length + items.filter(({ type }) => type === 'vbox').length)
        },
      ),
      { numRuns: 150 },
    )
  })
})
