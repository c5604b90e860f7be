import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type DateHints, orderOf, readDate, readRange } from '../../src/dates/read-date.ts'

test.each<[string, string]>([
  ['2024', '2024'],
  ['2024-06', '2024-06'],
  ['2024-6-1', '2024-06-01'],
  ['2024/06/01', '2024-06-01'],
  ['2024-02-29', '2024-02-29'],
  ['2000-02-29', '2000-02-29'],
  ['1 June 2024', '2024-06-01'],
  ['June 1st, 2024', '2024-06-01'],
  ['Saturday, 1 Jun 2024', '2024-06-01'],
  ['June 2024', '2024-06'],
  ['30/06/2024', '2024-06-30'],
  ['06/30/2024', '2024-06-30'],
  ['06/06/2024', '2024-06-06'],
  ['3.6.2024', '2024-06-03'],
  ['2024-06-01T10:30', '2024-06-01T10:30'],
  ['2024-06-01 9:30:15', '2024-06-01T09:30:15'],
  ['2024-06-01T10:30:00.5+0200', '2024-06-01T10:30:00.5+02:00'],
  ['2024-06-01T10:30:00z', '2024-06-01T10:30:00Z'],
  ['2024-06-01 10:30:00 +05:00', '2024-06-01T10:30:00+05:00'],
])('%s is %s', (text, iso) => {
  expect(readDate(text)).toEqual({ kind: 'date', iso })
})

test.each<[string, string]>([
  ['2024-02-30', '2024-02 has 29 days'],
  ['2023-02-29', '2023-02 has 28 days'],
  ['1900-02-29', '1900-02 has 28 days'],
  ['2024-13-01', 'there is no month 13'],
  ['31/04/2024', '2024-04 has 30 days'],
  ['2024-06-01T24:30', 'a day ends at 23:59:59'],
])('%s is impossible: %s', (text, problem) => {
  expect(readDate(text, { dateOrder: 'dmy' })).toEqual({ kind: 'impossible', problem })
})

test.each<[DateHints, string]>([
  [{ dateOrder: 'dmy' }, '2024-06-03'],
  [{ dateOrder: 'mdy' }, '2024-03-06'],
  [{ language: 'en-GB' }, '2024-06-03'],
  [{ language: 'en-US' }, '2024-03-06'],
  [{ language: 'de' }, '2024-06-03'],
  [{ language: 'de', dateOrder: 'mdy' }, '2024-03-06'],
])('03/06/2024 with %o is %s', (hints, iso) => {
  expect(readDate('03/06/2024', hints)).toEqual({ kind: 'date', iso })
})

test.each([{}, { language: 'en' }])('03/06/2024 with %o is left alone', (hints) => {
  expect(readDate('03/06/2024', hints)).toEqual({
    kind: 'ambiguous',
    first: '2024-06-03',
    second: '2024-03-06',
  })
})

test.each(['soon', '', '12', 'June', '1 June', '10:30', '2024-06T10:30', '1 June 2024 and more'])(
  '%j is no date',
  (text) => {
    expect(readDate(text)).toEqual({ kind: 'none' })
  },
)

test('months are read in the language of the article, and in English', () => {
  expect(readDate('1er juin 2024', { language: 'fr' })).toEqual({ kind: 'date', iso: '2024-06-01' })
  expect(readDate('1 June 2024', { language: 'fr' })).toEqual({ kind: 'date', iso: '2024-06-01' })
})

test('labels of issues are ranges', () => {
  expect(readRange('01 Jun - 07 Jun, 2024', {})).toEqual({ start: '2024-06-01', end: '2024-06-07' })
  expect(readRange('The summer issue', {})).toBeUndefined()
})

test('languages whose readers differ have no order', () => {
  expect(['en', undefined, 'sw', 'ja', 'en-PK'].map(orderOf)).toEqual([
    undefined,
    undefined,
    undefined,
    'ymd',
    'dmy',
  ])
})

test('every day of the calendar is read as itself, and no other', () => {
  const part = fc.integer({ min: 0, max: 40 })
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2100 }), part, part, (year, month, day) => {
      const text = [year, month, day].map((each) => String(each).padStart(2, '0')).join('-')
      // The runtime's own calendar as the judge: an overflowing day turns up in another month.
      const judge = new Date(Date.UTC(year, month - 1, day))
      const exists = judge.toISOString().startsWith(text)
      expect(readDate(text).kind).toBe(exists ? 'date' : 'impossible')
    }),
  )
})
