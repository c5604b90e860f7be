import { monthLength } from '../language/calendar.ts'
import { type DateOptions, readDate as readWritten, readDayParts } from '../language/dates.ts'
import { languageOf } from '../language/languages.ts'
import type { DateOrder } from '../phases.ts'

/** What became of a date: ISO text of the precision known, or why there is none. */
export type DateReading =
  | { kind: 'date'; iso: string }
  | { kind: 'impossible'; problem: string }
  | { kind: 'ambiguous'; first: string; second: string }
  | { kind: 'none' }

/** What helps to read dates. */
export interface DateHints {
  /** How figures alone are ordered; without it `03/06/2024` is ambiguous and `30/06/2024` is not. */
  dateOrder?: DateOrder | undefined
  /** BCP 47: whose names of months count. English counts always. */
  language?: string | undefined
}

interface Parts {
  year: number
  month?: number | undefined
  day?: number | undefined
}

const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/
const yearFirst = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/
const figures = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/
const clock = /(?:[T ]\s*)(\d{1,2}):(\d{2})(?::(\d{2})(\.\d+)?)?\s*(z|utc|gmt|[+-]\d{2}:?\d{2})?$/i

/**
 * Reads a date as front matter and configurations have it: ISO 8601, figures in an order, names of months, each
 * with a time of day or without.
 *
 * @param text The date as written.
 * @param hints See {@link DateHints}.
 * @returns ISO text of the precision written (`2024`, `2024-06`, `2024-06-01`, `2024-06-01T10:30+02:00`), or why not.
 */
export function readDate(text: string, hints: DateHints = {}): DateReading {
  const trimmed = text.trim()
  const time = clock.exec(trimmed)
  const reading = readDay(time ? trimmed.slice(0, time.index) : trimmed, hints)
  return time ? withTime(reading, time) : reading
}

/**
 * @param language BCP 47.
 * @returns The order in which the readers of a language all write figures; nothing where they differ (`en`).
 */
export function orderOf(language: string | undefined): DateOrder | undefined {
  const [primary = '', ...subtags] = language?.toLowerCase().split(/[-_]/) ?? []
  if (primary === 'en') return englishOrders.find(([regions]) => subtags.some((tag) => regions.has(tag)))?.[1]
  return orders.find(([languages]) => languages.has(primary))?.[1]
}

/** After the date patterns of the Unicode CLDR. */
const orders: readonly (readonly [ReadonlySet<string>, DateOrder])[] = [
  [new Set(['ja', 'zh', 'ko', 'hu', 'lt', 'mn']), 'ymd'],
  [
    new Set('de es it nl pt da nb no fi pl cs sk sl hr ru uk bg el tr ur hi id vi ro he ca et lv'.split(' ')),
    'dmy',
  ],
]
const englishOrders: typeof orders = [
  [new Set(['us']), 'mdy'],
  [new Set(['gb', 'ie', 'au', 'nz', 'in', 'pk', '150', '001']), 'dmy'],
]

function readDay(text: string, hints: DateHints): DateReading {
  const big = iso.exec(text) ?? yearFirst.exec(text)
  if (big) return finish({ year: Number(big[1]), month: numberOf(big[2]), day: numberOf(big[3]) })
  const small = figures.exec(text)
  if (small) {
    const order = small[2] === '.' ? 'dmy' : (hints.dateOrder ?? orderOf(hints.language))
    return readFigures([Number(small[1]), Number(small[3])], Number(small[4]), order)
  }
  const written = readRange(text, hints)
  if (written) return written.end ? { kind: 'none' } : { kind: 'date', iso: written.start }
  const parts = inLanguages(hints, (options) => readDayParts(text, options))
  return parts ? finish(parts) : { kind: 'none' }
}

/** Reads in the language that is known, then in English, whose names of months are met everywhere. */
function inLanguages<T>(
  { dateOrder, language }: DateHints,
  read: (options: DateOptions) => T | undefined,
): T | undefined {
  return (
    read({ language: languageOf(language), dateOrder }) ?? read({ language: languageOf('en'), dateOrder })
  )
}

/**
 * Reads a date or a range of dates in words, as an issue is labelled: `01 Jun - 07 Jun, 2024`.
 *
 * @returns ISO dates of the precision known; nothing where the text is something else.
 */
export function readRange(text: string, hints: DateHints): { start: string; end?: string } | undefined {
  return inLanguages(hints, (options) => readWritten(text, options))
}

function readFigures([a, b]: [number, number], year: number, order: DateOrder | undefined): DateReading {
  const dayFirst = finish({ year, month: b, day: a })
  const monthFirst = finish({ year, month: a, day: b })
  if (order === 'dmy') return dayFirst
  if (order === 'mdy') return monthFirst
  // 31/06 has no day there is, but its month is clear.
  if (dayFirst.kind !== 'date') return monthFirst.kind === 'date' || b > 12 ? monthFirst : dayFirst
  if (monthFirst.kind !== 'date' || a === b) return dayFirst
  return { kind: 'ambiguous', first: dayFirst.iso, second: monthFirst.iso }
}

function finish({ year, month, day }: Parts): DateReading {
  const problem = dayProblem({ year, month, day })
  if (problem) return { kind: 'impossible', problem }
  const parts = [month, day].filter((part) => part !== undefined)
  return { kind: 'date', iso: [String(year).padStart(4, '0'), ...parts.map(twoDigits)].join('-') }
}

/** A clause for a message; nothing where the day exists. */
function dayProblem({ year, month = 1, day = 1 }: Parts): string | undefined {
  const days = monthLength(year, month)
  if (days === undefined) return `there is no month ${month}`
  const name = `${year}-${twoDigits(month)}`
  return day < 1 || day > days ? `${name} has ${days} days` : undefined
}

function withTime(reading: DateReading, time: RegExpExecArray): DateReading {
  if (reading.kind !== 'date' || reading.iso.length < 10)
    return reading.kind === 'date' ? { kind: 'none' } : reading
  const [, hour, minute, second, fraction = '', zone = ''] = time
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) {
    return { kind: 'impossible', problem: 'a day ends at 23:59:59' }
  }
  const clockText = [hour, minute, second]
    .filter((part) => part !== undefined)
    .map((part) => twoDigits(Number(part)))
  return { kind: 'date', iso: `${reading.iso}T${clockText.join(':')}${fraction}${zoneOf(zone)}` }
}

function zoneOf(zone: string): string {
  if (/^(?:z|utc|gmt)$/i.test(zone)) return 'Z'
  return zone.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2')
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits)
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
