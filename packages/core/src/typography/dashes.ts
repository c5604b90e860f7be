import { edit, type LineRule } from './marks.ts'

/** Three hyphens, or two or one between words: the dash of the language. Two between numbers are a range. */
export const dashes: LineRule = (text, { dash }) => [
  ...edit(text, '---', /(?<!-)---(?!-)/g, () => '—'),
  ...edit(text, '--', /(?<=\d)--(?=\d)/g, () => '–'),
  ...edit(text, ' ', /(?<=[^\s-]) (?:--?|[–—]) (?=[^\s-])/g, ({ index, 0: found }) => {
    const numbers = isDigit(text[index - 1]) && isDigit(text[index + found.length])
    return numbers || /[–—]/.test(found) ? undefined : dash
  }),
  ...edit(text, '--', /(?<=[^\s\d-])--(?=[^\s-])|(?<=[^\s-])--(?=[^\s\d-])/g, () => dash),
  // The dash that begins a line of speech.
  ...edit(text, '-', /^--?(?= \S)/gm, () => '—'),
]

/** An en dash between numbers, dates and months, and nowhere else. */
export const ranges: LineRule = (text, { months }) => {
  if (!text.includes('-')) return []
  const { named, spaced } = monthRanges(months)
  return [
    ...edit(
      text,
      '-',
      /(?<![\p{L}\p{N}.,/:–-])(\d{1,4})-(\d{1,4})(?![\p{N}/:–-]|[.,]\d|\p{L})/gu,
      ([, from = '', to = '']) => (isRange(from, to) ? `${from}–${to}` : undefined),
    ),
    ...edit(text, '-', named, ([, first = '']) => `${first}–`),
    ...edit(text, ' - ', spaced, ({ index }) =>
      between(text.slice(Math.max(0, index - nearby), index), text.slice(index + 3, index + 3 + nearby)),
    ),
  ]
}

function monthRanges(months: readonly string[]): { named: RegExp; spaced: RegExp } {
  const month = months.length > 0 ? `(?:${months.join('|')})\\.?` : '(?!)'
  return {
    named: new RegExp(`(?<![\\p{L}\\p{N}])(${month})( ?)-\\2(?=${month}(?![\\p{L}]))`, 'giu'),
    spaced: new RegExp(
      `(?<=(?<![\\p{L}\\p{N}])(?:${month}(?:,? \\d{1,4})?|\\d{1,4})) - (?=(?:${month}|\\d{1,4})(?![\\p{L}\\p{N}]))`,
      'giu',
    ),
  }
}

/** As far as a date reaches, in UTF-16 units. */
const nearby = 24

function isDigit(character: string | undefined): boolean {
  return character !== undefined && /\d/.test(character)
}

/** `10 - 12` closes up, `1 June - 7 June` does not; `10 - 3` is a sum. */
function between(before: string, after: string): string | undefined {
  const from = /(\d+)$/.exec(before)?.[1]
  const to = /^(\d+)/.exec(after)?.[1]
  if (from === undefined || to === undefined) return ' – '
  const dated = /\p{L}\.? \d+$/u.test(before) && /^\d+,? \p{L}/u.test(after)
  if (dated) return ' – '
  return isRange(from, to) ? '–' : undefined
}

/**
 * Whether two numbers are a range: rising (`98-102`, `1914-18`). Not a telephone number (`555-1234`), and not
 * the year and month of an ISO date (`2024-06`), unless the years follow each other (`2023-24`).
 */
function isRange(from: string, to: string): boolean {
  if (from.length === 3 && to.length === 4) return false
  const shortened = to.length < from.length && to.length > 1
  if (from.length === 4 && to.length === 2) {
    const year = Number(from) % 100
    return Number(to) > 12 ? Number(to) > year : Number(to) === year + 1
  }
  const end = shortened ? Number(from.slice(0, from.length - to.length) + to) : Number(to)
  return end > Number(from)
}
