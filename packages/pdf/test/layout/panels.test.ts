import { describe, expect, it } from 'vitest'
import { leafletSheets, panelSizes } from '../../src/layout/panels.ts'

const millimetre = 72 / 25.4

describe('panelSizes', () => {
  it('makes the two panels that lie inside of a letter fold 1.5 mm narrower', () => {
    const widths = panelSizes('a4', 'letter').map(({ width }) => Number((width / millimetre).toFixed(1)))
    expect(widths).toEqual([99.5, 99.5, 99.5, 98, 98, 99.5])
  })

  it('makes all panels of a Z-fold alike', () => {
    const widths = panelSizes('letter', 'z').map(({ width }) => width)
    expect(widths).toEqual(Array.from({ length: 6 }, () => 264))
  })
})

describe('leafletSheets', () => {
  it.each([
    ['letter', [4, 5, 0], [1, 2, 3]],
    ['z', [3, 4, 0], [1, 2, 5]],
  ] as const)('lays the panels of a %s fold on both sides of a lying sheet', (fold, outside, inside) => {
    const sheets = leafletSheets('a4', fold)
    expect(sheets.map(({ places }) => places.map(({ page }) => page))).toEqual([outside, inside])
    for (const { places, size, folds } of sheets) {
      expect(places.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(size.width)
      expect(folds).toEqual(places.slice(1).map(({ x }) => x))
    }
  })

  it.each(['letter', 'z'] as const)('gives both sides of a panel of a %s fold one width', (fold) => {
    const [outside, inside] = leafletSheets('letter', fold).map(({ places }) =>
      places.map(({ width }) => width),
    )
    expect(outside).toEqual(inside?.toReversed())
  })
})
