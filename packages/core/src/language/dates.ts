/**
 * Written dates: one grammar for all the forms in which periodicals print the date of an issue. ISO text
 * comes out; no `Date` object, whose time zone moves days.
 */
import type { DateOrder } from '../phases.ts'
import { addDays, type CalendarDate, daysBetween, exists, toIso } from './calendar.ts'
import { type DateToken, dateTokens } from './date-tokens.ts'
import { digitClass } from './digits.ts'
import type { Language } from './language.ts'

/** A date or a range of dates that was read. */
export interface WrittenDate {
  /** ISO text of the precision known. */
  start: string
  /** The last day or month of a range; absent for a single date. */
  end?: string
}

/** How dates are read. */
export interface DateOptions {
  language: Language
  dateOrder?: DateOrder | undefined
}

/** The longest way to write a range with weekdays; what is longer need not be read. */
const longestText = 80

/** No issue covers more days than that. */
const longestRange = 45

/** A quarterly or a double issue named by months only. */
const longestMonths = 125

/** Four digits, with marks of direction between them or not; the years of reigns have fewer: 令和6年. */
const year = new RegExp(String.raw`(?:[${digitClass}][\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]*){4}|年`)

/** Whether a text has what may be a year. No date is read without one, and most texts have none. */
export function mayHoldDate(text: string): boolean {
  return year.test(text)
}

/** What one side of a range says; a side may leave out what the other says. */
interface Side {
  day?: number
  month?: number
  year?: number
  season?: boolean
}

/**
 * Reads a text that is a date and nothing else: `01 Jun - 07 Jun, 2024`, `1–7 June 2024`, `June 1-7, 2024`,
 * `29 Dec - 04 Jan, 2025` (the first day falls into the year before), `Week of June 1, 2024`, `Jun/Jul 2024`,
 * `Summer 2024`, `Saturday, 1st June 2024`, `2024-06-01`, `18.5.2024`, `03/06/2024`; in the languages of the table also
 * `du 1er au 7 juin 2024`, `1./2. Juni 2024`, `1.6.–7.6.2024`, `2024年6月1日～7日`, `١ يونيو/حزيران ٢٠٢٤`.
 *
 * @returns The date; nothing for a text that is none, for a day that does not exist, for a date without a
 *   year, for figures that can be read in two ways, and for more than 45 days.
 */
export function readDate(text: string, options: DateOptions): WrittenDate | undefined {
  if (text.length > longestText || !mayHoldDate(text)) return undefined
  const { week, rest } = cutWeek(text, options.language)
  const tokens = dateTokens(rest, options.language)
  const sides = tokens && splitRange(tokens)?.map((side) => readSide(side, options.dateOrder))
  const [first, last, ...more] = sides ?? []
  if (!first || more.length > 0 || (sides?.length === 2 && !last)) return undefined
  if (week) return last ? undefined : weekFrom(first)
  return last ? readRange(first, last) : readSingle(first)
}

/**
 * Reads a text that says one day, whether or not there is such a day: `31 June 2024`.
 *
 * @returns Its year, month and day; nothing for any other text.
 */
export function readDayParts(text: string, options: DateOptions): Required<CalendarDate> | undefined {
  if (text.length > longestText || !mayHoldDate(text)) return undefined
  const tokens = dateTokens(text, options.language)
  const [side, ...more] =
    (tokens && splitRange(tokens)?.map((each) => readSide(each, options.dateOrder))) ?? []
  const { year, month, day } = side ?? {}
  if (more.length > 0 || year === undefined || month === undefined || day === undefined) return undefined
  return { year, month, day }
}

/**
 * Finds the first day that a date or a range names and that no month has: `29-31 June 2024`.
 *
 * @returns Its year, month and day; nothing where all days exist, and for any other text.
 */
export function missingDay(
  text: string,
  { language, dateOrder }: DateOptions,
): Required<CalendarDate> | undefined {
  if (text.length > longestText || !mayHoldDate(text)) return undefined
  const tokens = dateTokens(cutWeek(text, language).rest, language)
  const sides = (tokens && splitRange(tokens)?.map((each) => readSide(each, dateOrder))) ?? []
  const last = sides.at(-1)
  if (!last) return undefined
  const days = sides.map((side) => ({ month: last.month, year: last.year ?? sides[0]?.year, ...side }))
  const found = days.find(({ year, month, day }) => {
    return year !== undefined && month !== undefined && day !== undefined && !exists({ year, month, day })
  })
  const { year, month, day } = found ?? {}
  return year === undefined || month === undefined || day === undefined ? undefined : { year, month, day }
}

function cutWeek(text: string, language: Language): { week: boolean; rest: string } {
  const trimmed = text.trim()
  const lower = trimmed.toLowerCase()
  const words = language.weekOf.find((phrase) => lower.startsWith(`${phrase} `))
  return { week: words !== undefined, rest: trimmed.slice(words?.length ?? 0) }
}

/** A slash between two ISO dates or two months is a range too. */
function splitRange(tokens: readonly DateToken[]): DateToken[][] | undefined {
  const isRange = (token: DateToken, index: number): boolean =>
    token.kind === 'range' ||
    (token.kind === 'joint' && token.value === '/' && splitsAt(tokens, index)) ||
    (token.kind === 'joint' && token.value !== '.' && isPlainRange(tokens, index))
  const cuts = tokens.flatMap((token, index) => (isRange(token, index) ? [index] : []))
  if (cuts.length === 0) return [[...tokens]]
  const [cut, ...more] = cuts
  if (cut === undefined || more.length > 0) return undefined
  return [tokens.slice(0, cut), tokens.slice(cut + 1)]
}

function splitsAt(tokens: readonly DateToken[], index: number): boolean {
  const betweenMonths = tokens[index - 1]?.kind === 'month' && tokens[index + 1]?.kind === 'month'
  return betweenMonths || (isIso(tokens.slice(index - 5, index)) && isIso(tokens.slice(index + 1)))
}

/** `June 1-7, 2024`, `1./2. Juni 2024`: the sign stands between two days, not within figures of one date. */
function isPlainRange(tokens: readonly DateToken[], index: number): boolean {
  const joints = tokens.filter((token) => token.kind === 'joint')
  return (
    joints.length === 1 && tokens[index]?.kind === 'joint' && tokens.some((token) => token.kind === 'month')
  )
}

function isIso(tokens: readonly DateToken[]): boolean {
  const [year, , month, , day] = tokens
  const digits = [year, month, day].map((token) => (token?.kind === 'number' ? token.digits : 0))
  return tokens.length === 5 && digits.join() === '4,2,2'
}

function readSide(tokens: readonly DateToken[], order: DateOrder | undefined): Side | undefined {
  if (tokens.some((token) => token.kind === 'joint')) return readFigures(tokens, order)
  const side: Side = {}
  for (const token of tokens) {
    const field = fieldOf(token)
    if (!field || side[field] !== undefined) return undefined
    if (token.kind === 'season') side.season = true
    else if (field !== 'season' && 'value' in token) Object.assign(side, { [field]: token.value })
  }
  return tokens.length > 0 ? side : undefined
}

function fieldOf(token: DateToken): keyof Side | undefined {
  if (token.kind === 'month' || token.kind === 'season') return token.kind
  if (token.kind !== 'number') return undefined
  if (token.digits === 4) return 'year'
  return token.digits <= 2 ? 'day' : undefined
}

/** Figures only: `2024-06-01`, `18.5.2024`, `03/06/2024`. Dots are always day, month, year; a year may follow later. */
function readFigures(tokens: readonly DateToken[], order: DateOrder | undefined): Side | undefined {
  const [first, joint, second, again, third] = tokens
  if (tokens.length === 3 && first?.kind === 'number' && second?.kind === 'number')
    return joint?.kind === 'joint' && joint.value === '.'
      ? { day: first.value, month: second.value }
      : undefined
  if (tokens.length !== 5 || first?.kind !== 'number' || second?.kind !== 'number') return undefined
  if (third?.kind !== 'number' || joint?.kind !== 'joint' || again?.kind !== 'joint') return undefined
  if (joint.value !== again.value) return undefined
  if (first.digits === 4) return { year: first.value, month: second.value, day: third.value }
  if (third.digits !== 4) return undefined
  const dayFirst = { day: first.value, month: second.value, year: third.value }
  const monthFirst = { day: second.value, month: first.value, year: third.value }
  if (joint.value === '.' || order === 'dmy') return dayFirst
  if (order === 'mdy') return monthFirst
  // Without an order, figures count only where one reading is left.
  if (first.value === second.value || first.value > 12) return dayFirst
  return second.value > 12 ? monthFirst : undefined
}

function readSingle(side: Side): WrittenDate | undefined {
  const date = toDate(side)
  // A year alone is more often anything else; a season has no months of its own, only its year.
  if (!date || (date.month === undefined && !side.season)) return undefined
  return { start: toIso(date) }
}

function weekFrom(side: Side): WrittenDate | undefined {
  const first = toDate(side)
  if (first?.day === undefined) return undefined
  return { start: toIso(first), end: toIso(addDays(first, 6)) }
}

function readRange(left: Side, right: Side): WrittenDate | undefined {
  if (right.year === undefined && left.year !== undefined) return readRange(left, inYearOf(left, right))
  const last = toDate({ ...right, ...(right.month === undefined && { month: left.month ?? 0 }) })
  const first =
    last && toDate({ year: last.year, ...(last.month !== undefined && { month: last.month }), ...left })
  if (!first || !last || (first.day === undefined) !== (last.day === undefined)) return undefined
  const wrapped = left.year === undefined && daysBetween(first, last) < 0
  const start = wrapped ? { ...first, year: first.year - 1 } : first
  const days = daysBetween(start, last)
  const longest = last.day === undefined ? longestMonths : longestRange
  if (!exists(start) || days < 0 || days >= longest) return undefined
  return { start: toIso(start), end: toIso(last) }
}

/** The end of a range that says its year at the beginning: `2024年12月29日～1月4日` ends in the next one. */
function inYearOf({ year = 0, month = 0 }: Side, right: Side): Side {
  return { ...right, year: right.month !== undefined && right.month < month ? year + 1 : year }
}

function toDate({ day, month, year, season }: Side): CalendarDate | undefined {
  if (year === undefined || (season && (day !== undefined || month !== undefined))) return undefined
  const date: CalendarDate = {
    year,
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
  }
  return exists(date) ? date : undefined
}
