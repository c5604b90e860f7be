import type { ElementContent } from 'hast'
import { expect, test } from 'vitest'
import { toHtml } from 'hast-util-to-html'
import { dateText, isDatetime, issueDates, rangeElements } from '../src/dates.ts'

const html = (nodes: ElementContent[]): string => toHtml(nodes).replace(/[\u2009\u202f\u00a0]/g, ' ')

test.each([
  ['2024-06-01', 'en', 'June 1, 2024'],
  ['2024-06-01', 'en-GB', '1 June 2024'],
  ['2024-06-01', 'de', '1. Juni 2024'],
  ['2024-06-01', 'ja', '2024年6月1日'],
  ['2024-06', 'en', 'June 2024'],
  ['2024', 'en', '2024'],
  ['2024-02-29', 'en', 'February 29, 2024'],
  ['1900-03-01', 'en', 'March 1, 1900'],
  ['2024-06-01T23:30:00-09:00', 'en', 'June 1, 2024'],
  ['2024-06-01', 'tlh', 'June 1, 2024'],
  ['last summer', 'en', 'last summer'],
])('the date %s is %s: %s', (datetime, language, words) => {
  expect(dateText(datetime, language)).toBe(words)
})

test('years are those of the Gregorian calendar in every language', () => {
  expect(['th', 'ja', 'de'].map((language) => dateText('2024', language))).toEqual([
    expect.stringContaining('2024'),
    expect.stringContaining('2024'),
    expect.stringContaining('2024'),
  ])
})

test.each(['2024-02-30', '1900-02-29', '2024-13', '2024-00-01', '0000', '24', '2024-06-01T25:00', 'June'])(
  '%s is no date',
  (text) => {
    expect(isDatetime(text)).toBe(false)
  },
)

test('a week is two dates that share their month', () => {
  expect(html(rangeElements('2024-06-01', '2024-06-07', 'en'))).toBe(
    'June <time datetime="2024-06-01">1</time> – <time datetime="2024-06-07">7</time>, 2024',
  )
})

test('a range that runs backwards is shown as it is', () => {
  expect(html(rangeElements('2024-06-07', '2024-06-01', 'en'))).toBe(
    '<time datetime="2024-06-07">June 7, 2024</time> – <time datetime="2024-06-01">June 1, 2024</time>',
  )
})

test('an issue whose days are not known is called as it was printed', () => {
  expect(html(issueDates({ label: 'Summer' }, 'en'))).toBe('Summer')
})
