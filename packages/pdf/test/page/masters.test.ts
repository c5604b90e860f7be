import { describe, expect, it } from 'vitest'
import { columnFrames, columnMeasure, makeMaster, paperSizes, typeArea } from '../../src/page/masters.ts'
import { defaultTheme } from '../../src/style/default-theme.ts'

const { grid, pages } = defaultTheme

const sizes = ['a4', 'a5', 'letter'] as const
const counts = [1, 2, 3] as const

describe('makeMaster', () => {
  it.each(sizes.flatMap((pageSize) => counts.map((columns) => [pageSize, columns] as const)))(
    'divides %s into %i columns on the grid',
    (pageSize, columns) => {
      const look = { ...pages[pageSize], columns }
      const master = makeMaster({ size: paperSizes[pageSize], look, grid })
      const area = typeArea(master)
      const frames = columnFrames(master, area.y, area.height)
      expect(area.height / 13).toBeCloseTo(Math.round(area.height / 13))
      expect(frames).toHaveLength(columns)
      const last = frames.at(-1)
      expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(area.x + area.width)
    },
  )

  it('gives A4 two columns of about 235 points, and A5 one', () => {
    const master = makeMaster({ size: paperSizes.a4, look: pages.a4, grid })
    expect(master.columns).toBe(2)
    expect(columnMeasure(master)).toBeCloseTo(235.6, 1)
    expect(makeMaster({ size: paperSizes.a5, look: pages.a5, grid }).columns).toBe(1)
  })
})
