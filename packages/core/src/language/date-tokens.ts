import { plainDigits } from './digits.ts'
import type { Language } from './language.ts'
import { perLanguage } from './per-language.ts'

/** One part of a written date. */
export type DateToken =
  | { kind: 'number'; value: number; digits: number }
  | { kind: 'month'; value: number }
  /** A season: says nothing about the months, since it depends on the hemisphere. */
  | { kind: 'season' }
  /** `-`, `–`, `～`, or a word such as "to": between two dates. */
  | { kind: 'range' }
  /** `/` or `.` without spaces: between the figures of one date. */
  | { kind: 'joint'; value: '/' | '.' | '-' }

/**
 * Cuts a written date into its parts. Weekdays, commas, ordinal endings and filler words say nothing and are
 * left out.
 *
 * @returns The parts; nothing where anything in the text belongs to no date.
 */
export function dateTokens(text: string, language: Language): DateToken[] | undefined {
  const tokens: DateToken[] = []
  let rest = plainDigits(text).replace(invisible, '').toLowerCase().trim()
  let before: DateToken | undefined
  while (rest !== '') {
    const read = readToken(rest, before, language)
    if (!read) return undefined
    if (read.token) tokens.push(read.token)
    before = read.token
    rest = rest.slice(read.length)
  }
  return withoutSynonyms(tokens)
}

/** Marks of direction, which bidirectional text is full of. */
const invisible = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/g

/** Arabic papers name a month in two ways: "يونيو/حزيران". */
function withoutSynonyms(tokens: readonly DateToken[]): DateToken[] {
  const isAgain = (index: number): boolean => {
    const [month, joint, again] = [tokens[index], tokens[index + 1], tokens[index + 2]]
    return (
      month?.kind === 'month' &&
      joint?.kind === 'joint' &&
      again?.kind === 'month' &&
      again.value === month.value
    )
  }
  return tokens.filter((_, index) => !isAgain(index) && !isAgain(index - 1))
}

interface Read {
  length: number
  token?: DateToken
}

/** @param before The token that ends where the text begins. */
function readToken(text: string, before: DateToken | undefined, language: Language): Read | undefined {
  const digits = /^\d+/.exec(text)?.[0]
  if (digits) return readNumber(digits, text.slice(digits.length), language)
  return (
    readSign(text, before) ??
    readReign(text, language) ??
    readBracket(text, language) ??
    readWord(text, language)
  )
}

function readSign(text: string, before: DateToken | undefined): Read | undefined {
  const joint = /^[/.-](?=\d)/.exec(text)?.[0]
  // `1./2. Juni`: the stop belongs to the day.
  if (joint && (before?.kind === 'number' || joint === '/'))
    return { length: 1, token: { kind: 'joint', value: toJoint(joint) } }
  if (before?.kind === 'month' && text.startsWith('/'))
    return { length: 1, token: { kind: 'joint', value: '/' } }
  const range = /^\s*[-–—−~～〜]\s*/.exec(text)?.[0]
  if (range) return { length: range.length, token: { kind: 'range' } }
  // A slash before a letter stands between two weekdays.
  const space = /^(?:[\s,.،、，'’]|\/(?=\p{L}))+/u.exec(text)?.[0]
  return space === undefined ? undefined : { length: space.length }
}

function toJoint(sign: string): '/' | '.' | '-' {
  if (sign === '/') return '/'
  return sign === '.' ? '.' : '-'
}

function readNumber(digits: string, after: string, language: Language): Read | undefined {
  if (digits.length > 4) return undefined
  const value = Number(digits)
  const { year, month, day } = language.counters ?? {}
  const { length } = digits
  if (year && after.startsWith(year))
    return { length: length + 1, token: { kind: 'number', value, digits: 4 } }
  if (month && after.startsWith(month)) return { length: length + 1, token: { kind: 'month', value } }
  if (day && after.startsWith(day)) return { length: length + 1, token: { kind: 'number', value, digits: 2 } }
  const ending = language.ordinals.find((ordinal) => endsWord(after, ordinal))
  return { length: length + (ending?.length ?? 0), token: { kind: 'number', value, digits: length } }
}

/** `令和6年`: the sixth year of a reign. The first one is called 元. */
function readReign(text: string, { eras = {}, counters }: Language): Read | undefined {
  const era = Object.keys(eras).find((name) => text.startsWith(name))
  if (era === undefined || !counters) return undefined
  const [whole, count] = /^(\d{1,2}|元)年/.exec(text.slice(era.length)) ?? []
  if (whole === undefined) return undefined
  const value = (eras[era] ?? 0) + (count === '元' ? 1 : Number(count))
  return { length: era.length + whole.length, token: { kind: 'number', value, digits: 4 } }
}

/** `（土）`: a weekday in brackets. */
function readBracket(text: string, language: Language): Read | undefined {
  const [whole, inside] = /^[(（](\p{L}+)\.?[)）]/u.exec(text) ?? []
  return whole !== undefined && inside !== undefined && language.weekdays.includes(inside)
    ? { length: whole.length }
    : undefined
}

function readWord(text: string, language: Language): Read | undefined {
  const month = longest(text, monthNames(language))
  const weekday = longest(text, language.weekdays)
  // "mar" is March and Tuesday: a month needs no other one beside it.
  if (month !== undefined && (month !== weekday || !holdsMonth(text.slice(month.length), language))) {
    const value = language.months.findIndex((names) => names.includes(month)) + 1
    return { length: month.length, token: { kind: 'month', value } }
  }
  const season = longest(text, language.seasons)
  if (season !== undefined) return { length: season.length, token: { kind: 'season' } }
  const range = longest(text, language.rangeWords)
  if (range !== undefined) return { length: range.length, token: { kind: 'range' } }
  const { dayWords = {} } = language
  const day = longest(text, Object.keys(dayWords))
  if (day !== undefined)
    return { length: day.length, token: { kind: 'number', value: dayWords[day] ?? 0, digits: 1 } }
  const silent = longest(text, [...language.weekdays, ...language.dateFillers])
  return silent === undefined ? undefined : { length: silent.length }
}

const monthNames = perLanguage(({ months }) => months.flat())

function holdsMonth(text: string, language: Language): boolean {
  return text.split(/[\s,.]+/).some((word) => language.months.some((names) => names.includes(word)))
}

/** The longest of some words that a text begins with. */
function longest(text: string, words: readonly string[]): string | undefined {
  return words
    .filter((word) => endsWord(text, word))
    .reduce<string | undefined>((best, word) => (best && best.length >= word.length ? best : word), undefined)
}

/** Whether a text begins with a whole word. What is written in Chinese characters or Kana has no spaces. */
function endsWord(text: string, word: string): boolean {
  return text.startsWith(word) && (spaceless.test(word) || !/^[\p{L}\p{M}]/u.test(text.slice(word.length)))
}

const spaceless = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]$/u
