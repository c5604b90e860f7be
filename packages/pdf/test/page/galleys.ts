/** Vertical lists without text, to paginate. */
import fc from 'fast-check'
import type { GalleyItem, Galleys, VBox, VItem } from '../../src/galley/types.ts'
import type { PageMaster } from '../../src/page/types.ts'

/** A box that is found again by its colour. */
export function box(height: number, name: number): VItem {
  const rect = { x: 0, y: 0, width: 10, height }
  return { type: 'vbox', height, contents: [{ kind: 'fill', rect, color: `#${name}`, owner: 'artifact' }] }
}

export function glue(height: number, snap?: number): VItem {
  return { type: 'vglue', height, stretch: 0, shrink: 0, ...(snap !== undefined && { snap }) }
}

export function penalty(cost: number, page = false): VItem {
  return { type: 'vpenalty', cost, ...(page && { page }) }
}

/** Notes of so many lines of 10 points, found again by their names: note 2 is 2000, 2001 … */
export function notes(counts: readonly number[]): NonNullable<Galleys['notes']> {
  const line = (name: number): VBox[] => {
    const item = box(10, name)
    return item.type === 'vbox' ? [item] : []
  }
  const each = counts.map((count, note) =>
    Array.from({ length: count }, (_, index) => line(noteName(note, index))).flat(),
  )
  return { rule: [{ type: 'vbox', height: 13, contents: [] }], each }
}

export function noteName(note: number, line: number): number {
  return 1000 * (note + 1) + line
}

/** A box that need not stand where it belongs: there, a line below the text, or elsewhere with a line beside it. */
export function floating(height: number, name: number, amid = 200): GalleyItem {
  const inside = box(height, name)
  const boxes = inside.type === 'vbox' ? [inside] : []
  const float = { boxes, room: Math.ceil((height + 13) / 13) * 13, amid }
  return {
    type: 'vchoice',
    ways: [
      { items: [{ type: 'vfloat', float, here: true }, penalty(0), glue(13, 0), inside], cost: 0 },
      { items: [{ type: 'vfloat', float, here: false }], cost: 0 },
    ],
  }
}

/** A box that calls a note. */
export function calling(item: VItem | undefined, note: number): VItem[] {
  if (!item) return []
  return [item.type === 'vbox' ? { ...item, calls: [note] } : item]
}

/** So many lines of 13 points, each break at one cost. */
export function lines(count: number, cost = 0): VItem[] {
  return Array.from({ length: count }, (_, index) => [
    ...(index > 0 ? [penalty(cost)] : []),
    box(13, index),
  ]).flat()
}

export function galleys(body: readonly GalleyItem[], title: readonly VItem[] = []): Galleys {
  return { title, body, digits: [] }
}

export const master: PageMaster = {
  size: { width: 595, height: 842 },
  margins: { top: 60, right: 50, bottom: 132, left: 50 },
  columns: 2,
  gutter: 20,
  grid: 13,
}

/** Any vertical list: boxes up to twice as high as a page, all kinds of breaks. */
export const anyItems: fc.Arbitrary<VItem[]> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(13, 13, 13, 10, 19.5, 400, 1500) },
      { weight: 3, arbitrary: fc.constantFrom(0, 50, 5000, 90_000, Infinity).map((cost) => penalty(cost)) },
      { weight: 2, arbitrary: fc.constantFrom(glue(13, 0), glue(0, 19.5), glue(26)) },
      { weight: 1, arbitrary: fc.constantFrom(penalty(-Infinity, true), penalty(-Infinity)) },
    ),
    { maxLength: 120 },
  )
  .map((items) => items.map((item, index) => (typeof item === 'number' ? box(item, index) : item)))
