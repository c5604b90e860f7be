import { describe, expect, it } from 'vitest'
import { saddleStitch, singleSheets } from '../../src/layout/signature.ts'
import type { SheetSide } from '../../src/layout/types.ts'

const page = { width: 400, height: 600 }

/** Takes a stack of sheets, the outermost first, folds it, and reads its pages from the front. */
function fold(sides: readonly SheetSide[]): (number | undefined)[] {
  const sheets = Array.from({ length: sides.length / 2 }, (_, index) => sides.slice(2 * index, 2 * index + 2))
  const [firsts, lasts] = [[], []] as [(number | undefined)[], (number | undefined)[]]
  for (const [front, back] of sheets) {
    firsts.push(front?.places[1]?.page, back?.places[0]?.page)
    lasts.unshift(back?.places[1]?.page, front?.places[0]?.page)
  }
  return [...firsts, ...lasts]
}

describe('saddleStitch', () => {
  it.each([4, 8, 12, 64])('gives %i pages in order when it is folded', (count) => {
    expect(fold(saddleStitch(count, page))).toEqual(Array.from({ length: count }, (_, index) => index))
  })

  it('moves the pages of inner sheets to the fold, by the paper between', () => {
    const shifts = saddleStitch(12, page).map(({ places }) =>
      places.map(({ shift }) => Number(shift.toFixed(3))),
    )
    expect(shifts).toEqual([
      [0, 0],
      [0, 0],
      [0.283, -0.283],
      [0.283, -0.283],
      [0.566, -0.566],
      [0.566, -0.566],
    ])
  })

  it('folds each sheet in the middle', () => {
    const [front] = saddleStitch(4, page)
    expect(front).toMatchObject({ size: { width: 800, height: 600 }, folds: [400] })
  })
})

describe('singleSheets', () => {
  it('leaves pages as they are, one a sheet', () => {
    expect(singleSheets([page, page]).map(({ places, size }) => [places[0]?.page, size])).toEqual([
      [0, page],
      [1, page],
    ])
  })
})
