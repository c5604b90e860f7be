import { labelsOf } from '@offprint/core'
import type { ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import { type DateSettings, dateElement, issueDates } from '../src/dates.ts'

const html = (nodes: ElementContent[]): string => toHtml(nodes).replace(/[\u2009\u202f\u00a0]/g, ' ')

const settings = (language: string | undefined, timeZone?: string): DateSettings => ({
  language,
  labels: labelsOf(language),
  delivery: timeZone === undefined ? {} : { timeZone },
})

test.each([
  ['en', '<time datetime="2024-06-01">June 1, 2024</time>'],
  ['ja', '<time datetime="2024-06-01">2024年6月1日</time>'],
  // No table of Klingon: the words are English, and marked as such.
  ['tlh', '<time datetime="2024-06-01" lang="en" dir="ltr">June 1, 2024</time>'],
  [undefined, '<time datetime="2024-06-01" lang="en" dir="ltr">June 1, 2024</time>'],
])('a date in %s is in words', (language, expected) => {
  expect(html([dateElement(settings(language), '2024-06-01')])).toBe(expected)
})

test('a date with a time says the offset of its zone', () => {
  expect(html([dateElement(settings('en', 'Asia/Tokyo'), '2024-06-01T10:30')])).toBe(
    '<time datetime="2024-06-01T10:30+09:00">June 1, 2024</time>',
  )
})

test('what is no date is text', () => {
  expect(html([dateElement(settings('en'), 'last summer')])).toBe('last summer')
})

test('a week is two dates that share their month', () => {
  const issue = { label: '01 Jun - 07 Jun, 2024', start: '2024-06-01', end: '2024-06-07' }
  expect(html(issueDates(settings('en'), issue))).toBe(
    'June <time datetime="2024-06-01">1</time> – <time datetime="2024-06-07">7</time>, 2024',
  )
  expect(html(issueDates(settings('tlh'), issue))).toMatch(/^<span lang="en" dir="ltr">June <time/)
})

test('an issue whose days are not known is called as it was printed', () => {
  expect(html(issueDates(settings('tlh'), { label: 'Summer' }))).toBe('Summer')
})
