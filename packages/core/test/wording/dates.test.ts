import { describe, expect, it, test } from 'vitest'
import { dateText, type DatePart, isDatetime, issueText, rangeParts } from '../../src/wording/dates.ts'
import { monthNames, writtenIn } from '../../src/wording/forms.ts'

/** CLDR sets thin spaces around the dash of some ranges. */
const plain = (text: string): string => text.replace(/\u2009/g, ' ')

const joined = (parts: readonly DatePart[]): string => plain(parts.map(({ text }) => text).join(''))
const range = (start: string, end: string, language: string): string =>
  joined(rangeParts(start, end, language))

describe('a date', () => {
  it.each([
    ['en', 'June 1, 2024', 'June 2024', '2024'],
    ['en-US', 'June 1, 2024', 'June 2024', '2024'],
    ['en-GB', '1 June 2024', 'June 2024', '2024'],
    ['en-PK', '1 June 2024', 'June 2024', '2024'],
    ['fr', '1er juin 2024', 'juin 2024', '2024'],
    ['de', '1. Juni 2024', 'Juni 2024', '2024'],
    ['es', '1 de junio de 2024', 'junio de 2024', '2024'],
    ['it', '1º giugno 2024', 'giugno 2024', '2024'],
    ['pt', '1º de junho de 2024', 'junho de 2024', '2024'],
    ['ar', '١ يونيو ٢٠٢٤', 'يونيو ٢٠٢٤', '٢٠٢٤'],
    ['ar-MA', '1 يونيو 2024', 'يونيو 2024', '2024'],
    ['ar-LB', '١ حزيران ٢٠٢٤', 'حزيران ٢٠٢٤', '٢٠٢٤'],
    ['ur', '1 جون، 2024', 'جون 2024', '2024'],
    ['ja', '2024年6月1日', '2024年6月', '2024年'],
    ['nl', '1 juni 2024', 'juni 2024', '2024'],
    ['cs', '1. června 2024', 'červen 2024', '2024'],
    ['no', '1. juni 2024', 'juni 2024', '2024'],
  ])('in %s is %s, a month %s, a year %s', (language, day, month, year) => {
    expect(['2024-06-01', '2024-06', '2024'].map((date) => dateText(date, language))).toEqual([
      day,
      month,
      year,
    ])
  })

  it.each([
    ['de-AT', '2024-01-31', '31. Jänner 2024'],
    ['fr', '2024-06-02', '2 juin 2024'],
    ['en', '1900-03-01', 'March 1, 1900'],
    ['en', '2024-06-01T23:30:00-09:00', 'June 1, 2024'],
  ])('in %s: %s is %s', (language, datetime, words) => {
    expect(dateText(datetime, language)).toBe(words)
  })

  it('is in English where there is no table, and says so', () => {
    expect([
      dateText('2024-06-01', 'tlh'),
      writtenIn('tlh'),
      writtenIn('de-AT'),
      writtenIn(undefined),
    ]).toEqual(['June 1, 2024', 'en', 'de-AT', 'en'])
  })

  it.each([
    'last summer',
    '2024-02-30',
    '1900-02-29',
    '2024-13',
    '0000',
    '24',
    '2024-06-01T25:00',
    'June',
    '',
  ])('is none: %j, which stays as it is', (text) => {
    expect([isDatetime(text), dateText(text, 'en')]).toEqual([false, text])
  })
})

describe('a range', () => {
  it.each([
    ['en', 'June 1 – 7, 2024', 'May 30 – June 5, 2024', 'December 29, 2024 – January 4, 2025'],
    ['en-GB', '1 – 7 June 2024', '30 May – 5 June 2024', '29 December 2024 – 4 January 2025'],
    ['fr', '1er–7 juin 2024', '30 mai – 5 juin 2024', '29 décembre 2024 – 4 janvier 2025'],
    ['de', '1.–7. Juni 2024', '30. Mai – 5. Juni 2024', '29. Dezember 2024 – 4. Januar 2025'],
    [
      'es',
      '1–7 de junio de 2024',
      '30 de mayo – 5 de junio de 2024',
      '29 de diciembre de 2024 – 4 de enero de 2025',
    ],
    ['it', '1º–7 giugno 2024', '30 maggio – 5 giugno 2024', '29 dicembre 2024 – 4 gennaio 2025'],
    [
      'pt',
      '1º – 7 de junho de 2024',
      '30 de maio – 5 de junho de 2024',
      '29 de dezembro de 2024 – 4 de janeiro de 2025',
    ],
    ['ar', '١–٧ يونيو ٢٠٢٤', '٣٠ مايو – ٥ يونيو ٢٠٢٤', '٢٩ ديسمبر ٢٠٢٤ – ٤ يناير ٢٠٢٥'],
    ['ur', '1–7 جون 2024', '30 مئی – 5 جون، 2024', '29 دسمبر، 2024 – 4 جنوری، 2025'],
    ['ja', '2024年6月1日～7日', '2024年5月30日～6月5日', '2024年12月29日～2025年1月4日'],
  ])('in %s: %s; %s; %s', (language, sameMonth, sameYear, other) => {
    expect([
      range('2024-06-01', '2024-06-07', language),
      range('2024-05-30', '2024-06-05', language),
      range('2024-12-29', '2025-01-04', language),
    ]).toEqual([sameMonth, sameYear, other])
  })

  it.each([
    ['en', 'June – July 2024', 'December 2024 – January 2025', '2023 – 2024'],
    ['de', 'Juni–Juli 2024', 'Dezember 2024 – Januar 2025', '2023–2024'],
    ['ja', '2024年6月～7月', '2024年12月～2025年1月', '2023年～2024年'],
  ])('of months and years in %s', (language, months, across, years) => {
    expect([
      range('2024-06', '2024-07', language),
      range('2024-12', '2025-01', language),
      range('2023', '2024', language),
    ]).toEqual([months, across, years])
  })

  it('has the ISO date of each end', () => {
    expect(rangeParts('2024-06-01', '2024-06-07', 'en')).toEqual([
      { text: 'June ' },
      { text: '1', datetime: '2024-06-01' },
      { text: '\u2009–\u2009' },
      { text: '7', datetime: '2024-06-07' },
      { text: ', 2024' },
    ])
  })

  it.each([
    ['2024-06-07', '2024-06-01', 'June 7, 2024 – June 1, 2024'],
    ['2024-06-01', '2024-06-01', 'June 1, 2024 – June 1, 2024'],
    ['2024-06', '2024-06-07', 'June 2024 – June 7, 2024'],
    ['soon', '2024-06-07', 'soon – June 7, 2024'],
  ])('that is none, from %s to %s, is shown as it is', (start, end, words) => {
    expect(range(start, end, 'en')).toBe(words)
  })
})

test('an issue is called by its days, or as it was printed', () => {
  const printed = { label: 'Summer' }
  expect(
    [
      issueText({ ...printed, start: '2024-06-01', end: '2024-06-07' }, 'en'),
      issueText({ ...printed, start: '2024-06' }, 'en'),
      issueText(printed, 'en'),
    ].map(plain),
  ).toEqual(['June 1 – 7, 2024', 'June 2024', 'Summer'])
})

test('the months of a language are twelve, those of English where the tables do not have it', () => {
  expect(monthNames('fr').slice(0, 2)).toEqual(['janvier', 'février'])
  expect(['cs', 'ru', 'ja', undefined].map((language) => monthNames(language).length)).toEqual([
    12, 12, 12, 12,
  ])
  expect(monthNames('tlh')).toBe(monthNames('en'))
})
