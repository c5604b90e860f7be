import { describe, expect, it } from 'vitest'
import { dateText, listParts } from '../../src/style/dates.ts'

describe('dateText', () => {
  it.each([
    ['2024-06-01', 'en', 'June 1, 2024'],
    ['2024-06-01', 'en-GB', '1 June 2024'],
    ['2024-06-01T23:30:00-12:00', 'en', 'June 1, 2024'],
    ['2024-06', 'en', 'June 2024'],
    ['2024', 'fr', '2024'],
    ['2024-02-30', 'en', '2024-02-30'],
    ['2024-13', 'en', '2024-13'],
    ['last spring', 'en', 'last spring'],
    ['2024-06-01', 'not a tag', 'June 1, 2024'],
  ])('writes %s in %s as %s', (date, language, expected) => {
    expect(dateText(date, language)).toBe(expected)
  })
})

describe('listParts', () => {
  it('tells names from what stands between them', () => {
    expect(listParts(['A', 'B'], 'en').map(({ type, value }) => `${type} ${value}`)).toEqual([
      'element A',
      'literal  and ',
      'element B',
    ])
  })
})
