/**
 * Dates as people read them. Text in, text out: no `Date`, no zone, no default locale.
 */
import type { Issue } from '@offprint/core'
import type { ElementContent } from 'hast'
import { element, text } from './element.ts'

/** ISO text cut into numbers; what is not known is absent. */
interface Day {
  year: number
  month?: number
  day?: number
}

const iso =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:?\d\d)?)?)?)?$/

function read(datetime: string): Day | undefined {
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = iso.exec(datetime) ?? []
  if (year === undefined || Number(year) < 1) return undefined
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined
  if (month === undefined) return { year: Number(year) }
  if (Number(month) < 1 || Number(month) > 12) return undefined
  if (day === undefined) return { year: Number(year), month: Number(month) }
  const length = monthLength(Number(year), Number(month))
  if (Number(day) < 1 || Number(day) > length) return undefined
  return { year: Number(year), month: Number(month), day: Number(day) }
}

function monthLength(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Whether a text is an ISO date, month, year or date with time that `<time datetime>` accepts. */
export function isDatetime(datetime: string): boolean {
  return read(datetime) !== undefined
}

/** Milliseconds from 1970 to a day: the count of days is Howard Hinnant's `days_from_civil` (2013). */
function instant({ year, month = 1, day = 1 }: Day): number {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return (era * 146_097 + dayOfEra - 719_468) * 86_400_000
}

/** Making a formatter takes longer than all of a small page; they hold no state, so a few are kept. */
const formatters = new Map<string, Intl.DateTimeFormat>()
const kept = 64

function formatter(language: string, { month, day }: Day): Intl.DateTimeFormat {
  const key = `${language} ${month === undefined ? 'year' : day === undefined ? 'month' : 'day'}`
  const known = formatters.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(localesOf(language), {
    calendar: 'gregory',
    timeZone: 'UTC',
    year: 'numeric',
    ...(month !== undefined && { month: 'long' }),
    ...(day !== undefined && { day: 'numeric' }),
  })
  if (formatters.size >= kept) formatters.clear()
  formatters.set(key, made)
  return made
}

/**
 * The locales to format in: the language where the runtime knows it, else English, never the machine's own.
 *
 * @param language BCP 47.
 */
export function localesOf(language: string): string[] {
  return [language, 'en']
}

/** The date in words: `June 1, 2024`; the text itself where it is no ISO date. */
export function dateText(datetime: string, language: string): string {
  const day = read(datetime)
  return day ? formatter(language, day).format(instant(day)) : datetime
}

/** A `<time>` with the date in words; plain text where it is no ISO date. */
export function dateElement(datetime: string, language: string, className?: string): ElementContent {
  if (!isDatetime(datetime)) return text(datetime)
  return element('time', { className: className?.split(' '), dateTime: datetime }, [
    dateText(datetime, language),
  ])
}

/**
 * A range as its language writes it, each end in a `<time>` of its own: `June 1 – 7, 2024`.
 *
 * @param start ISO.
 * @param end ISO, of the same precision.
 * @param language BCP 47.
 */
export function rangeElements(start: string, end: string, language: string): ElementContent[] {
  const [from, to] = [read(start), read(end)]
  const same = from && to && (from.day === undefined) === (to.day === undefined)
  if (!same || instant(from) >= instant(to)) {
    return [dateElement(start, language), text(' – '), dateElement(end, language)]
  }
  const parts = formatter(language, from).formatRangeToParts(instant(from), instant(to))
  const ends = { startRange: start, endRange: end }
  return grouped(parts).map(({ source, value }) =>
    source === 'shared' ? text(value) : element('time', { dateTime: ends[source] }, [value]),
  )
}

/** When an issue appeared: its days in words, or as printed where they are not known. */
export function issueDates({ label, start, end }: Issue, language: string): ElementContent[] {
  if (start === undefined) return [text(label)]
  return end === undefined ? [dateElement(start, language)] : rangeElements(start, end, language)
}

type Part = Pick<Intl.DateTimeRangeFormatPart, 'source' | 'value'>

function grouped(parts: readonly Part[]): Part[] {
  return parts.reduce<Part[]>((groups, { source, value }) => {
    const last = groups.at(-1)
    return last?.source === source
      ? [...groups.slice(0, -1), { source, value: last.value + value }]
      : [...groups, { source, value }]
  }, [])
}
