import { describe, expect, test } from 'vitest'
import { readDate } from '../../src/language/dates.ts'
import { dateFinder } from '../../src/language/find-dates.ts'
import { de } from '../../src/language/de.ts'
import { en } from '../../src/language/en.ts'
import { es } from '../../src/language/es.ts'
import { fr } from '../../src/language/fr.ts'

const read = (text: string) => {
  const date = readDate(text, { language: en })
  return date && [date.start, date.end].filter(Boolean).join('/')
}

describe('readDate', () => {
  test.each([
    ['01 Jun - 07 Jun, 2024', '2024-06-01/2024-06-07'],
    ['1–7 June 2024', '2024-06-01/2024-06-07'],
    ['1-7 June 2024', '2024-06-01/2024-06-07'],
    ['1 - 7 June 2024', '2024-06-01/2024-06-07'],
    ['June 1-7, 2024', '2024-06-01/2024-06-07'],
    ['June 1–7, 2024', '2024-06-01/2024-06-07'],
    ['June 28 - July 4, 2024', '2024-06-28/2024-07-04'],
    ['28 June to 4 July 2024', '2024-06-28/2024-07-04'],
    ['29 Dec - 04 Jan, 2025', '2024-12-29/2025-01-04'],
    ['29 Dec 2024 - 04 Jan 2025', '2024-12-29/2025-01-04'],
    ['Week of June 1, 2024', '2024-06-01/2024-06-07'],
    ['Week of 28 Feb 2024', '2024-02-28/2024-03-05'],
    ['Week of December 28, 2024', '2024-12-28/2025-01-03'],
    ['2024-06-01/2024-06-07', '2024-06-01/2024-06-07'],
    ['2024-06-01 - 2024-06-07', '2024-06-01/2024-06-07'],
    ['2024-06-01 – 2024-06-07', '2024-06-01/2024-06-07'],
    ['Jun/Jul 2024', '2024-06/2024-07'],
    ['June - August 2024', '2024-06/2024-08'],
    ['Dec 2024 - Jan 2025', '2024-12/2025-01'],
    ['Dec/Jan 2025', '2024-12/2025-01'],
  ])('reads the range %s', (text, iso) => {
    expect(read(text)).toBe(iso)
  })

  test.each([
    ['1 June 2024', '2024-06-01'],
    ['June 1, 2024', '2024-06-01'],
    ['Saturday, 1st June 2024', '2024-06-01'],
    ['Sat. 1 Jun. 2024', '2024-06-01'],
    ['the 1st of June, 2024', '2024-06-01'],
    ['2024-06-01', '2024-06-01'],
    ['2024/06/01', '2024-06-01'],
    ['18.5.2024', '2024-05-18'],
    ['25/06/2024', '2024-06-25'],
    ['06/25/2024', '2024-06-25'],
    ['06/06/2024', '2024-06-06'],
    ['June 2024', '2024-06'],
    ['Summer 2024', '2024'],
    ['29 February 2024', '2024-02-29'],
  ])('reads the date %s', (text, iso) => {
    expect(read(text)).toBe(iso)
  })

  test.each([
    '03/06/2024',
    '1 June',
    '29 February 2023',
    '31 April 2024',
    '2024',
    '',
    'June',
    'Summer',
    '2024-13-01',
    '1 June 2024 - 1 August 2024',
    '7 - 1 June 2024',
    'The Weekly',
    '1 June 2024 in Rome',
    '12345',
    '1-2-3',
    'Week of June 2024',
    'Week of 1-7 June 2024',
    '1 June - 2 June - 3 June 2024',
    '- June 2024',
    'May 12 13, 2024',
  ])('does not read %j', (text) => {
    expect(read(text)).toBeUndefined()
  })

  test('reads figures by the order that is given', () => {
    expect(readDate('03/06/2024', { language: en, dateOrder: 'dmy' })?.start).toBe('2024-06-03')
    expect(readDate('03/06/2024', { language: en, dateOrder: 'mdy' })?.start).toBe('2024-03-06')
  })

  test('knows the months of other languages', () => {
    expect(readDate('1er juin 2024', { language: fr })?.start).toBe('2024-06-01')
    expect(readDate('1. Juni 2024', { language: de })?.start).toBe('2024-06-01')
    expect(readDate('1 de junio de 2024', { language: es })?.start).toBe('2024-06-01')
    expect(readDate('Du 1 au 7 juin 2024', { language: fr })?.end).toBe('2024-06-07')
    expect(readDate('1. bis 7. Juni 2024', { language: de })?.end).toBe('2024-06-07')
  })
})

describe('dateFinder', () => {
  const found = (text: string) =>
    dateFinder(en)(text).map(({ start, end, datetime }) => [text.slice(start, end), datetime])

  test('finds full dates and leaves years, months and ranges', () => {
    const text =
      'On April 28, 1952, after 1947 and June 1950, and on 3 May 2001; from 1–7 June 2024; on 2024-06-01.'
    expect(found(text)).toEqual([
      ['April 28, 1952', '1952-04-28'],
      ['3 May 2001', '2001-05-03'],
      ['2024-06-01', '2024-06-01'],
    ])
  })

  test('does not find a day that does not exist', () => {
    expect(found('On 31 April 2024 and on April 31, 2024.')).toEqual([])
  })
})
