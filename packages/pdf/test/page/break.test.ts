import { describe, expect, it } from 'vitest'
import { chooseStop, findStops } from '../../src/page/break.ts'
import { box, glue, lines, penalty } from './galleys.ts'

const room = { height: 130, grid: 13 }

describe('findStops', () => {
  it('finds the breaks that fit, not those that are forbidden', () => {
    const items = [box(13, 1), penalty(Infinity), box(13, 2), penalty(7), box(13, 3), penalty(0), box(200, 4)]
    expect(findStops(items, 0, room).map(({ next, used, cost }) => [next, used, cost])).toEqual([
      [4, 26, 7],
      [6, 39, 0],
    ])
  })

  it('ends with the end, or with a forced break', () => {
    expect(findStops(lines(2), 0, room).at(-1)).toMatchObject({ why: 'end', used: 26, next: 3 })
    expect(findStops([box(13, 1), penalty(-Infinity), box(13, 2)], 0, room).at(-1)).toMatchObject({
      why: 'forced',
      next: 2,
    })
  })

  it('grows space to the grid, and counts no space at the foot', () => {
    const items = [box(10, 1), glue(13, 0), box(13, 2), penalty(0), glue(500)]
    expect(findStops(items, 0, room)[0]).toMatchObject({ used: 39 })
    const heading = [box(13, 1), glue(13, 19.5), box(19.5, 2)]
    expect(findStops(heading, 0, room)[0]).toMatchObject({ used: 52 })
  })
})

describe('chooseStop', () => {
  it('takes the fullest column among equals', () => {
    expect(chooseStop(findStops(lines(40), 0, room), room)?.used).toBe(130)
  })

  it('ends a column short rather than leave a line alone, and not for any price', () => {
    const items = (cost: number) => [...lines(9), penalty(0), box(13, 90), penalty(cost), ...lines(20)]
    expect(chooseStop(findStops(items(4900), 0, room), room)?.used).toBe(117)
    const dear = [box(13, 1), penalty(0), ...lines(9, 4900), penalty(4900), ...lines(9)]
    expect(chooseStop(findStops(dear, 0, room), room)?.used).toBe(130)
  })

  it('has nothing to choose where nothing fits', () => {
    expect(chooseStop(findStops([box(200, 1)], 0, room), room)).toBeUndefined()
  })
})
