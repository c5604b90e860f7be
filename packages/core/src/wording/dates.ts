/**
 * Dates in words. Text in, text out: tables of the Unicode CLDR, no `Date`, no zone and no locale of the machine, so
 * that the same article gives the same words everywhere.
 */
import type { Issue } from '../article.ts'
import { type CalendarDate, daysBetween, exists } from '../language/calendar.ts'
import { numberText } from './digits.ts'
import { cut, formsOf, type LocaleForms, type RangeForm, writtenIn } from './forms.ts'

/** Part of a text with dates: the words that say one date, or what stands around them. */
export interface DatePart {
  text: string
  /** ISO, where these words say a date. */
  datetime?: string
}

const iso =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:?\d\d)?)?)?)?$/

/** The day of the month that a language writes as an ordinal: "1er juin". */
const firstDays: Readonly<Record<string, string>> = { fr: '1er', it: '1º', pt: '1º' }

/**
 * @param text Any text.
 * @returns Whether it is an ISO date, month, year, or date with time that `<time datetime>` accepts.
 */
export function isDatetime(text: string): boolean {
  return read(text) !== undefined
}

/**
 * A date in words; a time in it is not said.
 *
 * @param datetime ISO, of any precision.
 * @param language BCP 47; English where there is no table of it (see {@link writtenIn}).
 * @returns `June 1, 2024`, `June 2024`, `2024`; the text itself where it is no ISO date.
 */
export function dateText(datetime: string, language: string | undefined): string {
  const date = read(datetime)
  if (!date) return datetime
  const forms = formsOf(language)
  return fill(formOf(date, forms), date, { forms, language: writtenIn(language) })
}

/**
 * A range of dates as its language writes it: `June 1 – 7, 2024`.
 *
 * @param start ISO.
 * @param end ISO. One of another precision, or before the start, is shown as it is.
 * @param language BCP 47.
 * @returns The parts in order; their texts joined are the whole.
 */
export function rangeParts(start: string, end: string, language: string | undefined): DatePart[] {
  const [from, to] = [read(start), read(end)]
  const ends = { start, end }
  if (!from || !to || precision(from) !== precision(to) || daysBetween(from, to) <= 0) {
    return [sayAll(start, language), { text: ' – ' }, sayAll(end, language)]
  }
  const forms = formsOf(language)
  const wording = { forms, language: writtenIn(language) }
  const [before = '', first = '', between = '', last = '', after = ''] = rangeForm(from, to, forms)
  const parts: DatePart[] = [
    { text: fill(before, to, wording) },
    { text: fill(first, from, wording), datetime: ends.start },
    { text: between },
    { text: fill(last, to, wording), datetime: ends.end },
    { text: fill(after, to, wording) },
  ]
  return parts.filter(({ text }) => text !== '')
}

/**
 * When an issue appeared: its days in words, or as printed where they are not known.
 *
 * @param issue
 * @param language BCP 47.
 */
export function issueParts({ label, start, end }: Issue, language: string | undefined): DatePart[] {
  if (start === undefined) return [{ text: label }]
  return end === undefined ? [sayAll(start, language)] : rangeParts(start, end, language)
}

/** The same as one text. */
export function issueText(issue: Issue, language: string | undefined): string {
  return issueParts(issue, language)
    .map(({ text }) => text)
    .join('')
}

function sayAll(datetime: string, language: string | undefined): DatePart {
  const text = dateText(datetime, language)
  return isDatetime(datetime) ? { text, datetime } : { text }
}

/** ISO text cut into numbers; nothing where there is no such day or time. */
function read(datetime: string): CalendarDate | undefined {
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = iso.exec(datetime) ?? []
  if (year === undefined) return undefined
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined
  const date: CalendarDate = {
    year: Number(year),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
  }
  return exists(date) ? date : undefined
}

function precision({ month, day }: CalendarDate): 'day' | 'month' | 'year' {
  if (day !== undefined) return 'day'
  return month === undefined ? 'year' : 'month'
}

function formOf(date: CalendarDate, forms: LocaleForms): string {
  return forms[precision(date)]
}

function rangeForm(from: CalendarDate, to: CalendarDate, { days, monthsOf, years }: LocaleForms): RangeForm {
  const sameYear = from.year === to.year
  if (precision(from) === 'year') return years
  if (precision(from) === 'month') return sameYear ? monthsOf.sameYear : monthsOf.other
  if (!sameYear) return days.other
  return from.month === to.month ? days.sameMonth : days.sameYear
}

interface Wording {
  forms: LocaleForms
  /** BCP 47, of the words. */
  language: string
}

function fill(form: string, date: CalendarDate, { forms, language }: Wording): string {
  const { year, month = 1, day = 1 } = date
  const { months, monthsAlone = months } = forms
  const number = (value: number) => numberText(value, language)
  const fields: Record<string, string | undefined> = {
    year: number(year),
    month: months[month - 1],
    monthAlone: monthsAlone[month - 1],
    monthNumber: number(month),
    day: (day === 1 ? firstDays[cut(language).primary] : undefined) ?? number(day),
  }
  return form.replace(/\{(\w+)\}/g, (whole, name: string) => fields[name] ?? whole)
}
