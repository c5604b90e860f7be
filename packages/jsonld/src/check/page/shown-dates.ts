import { type IsoDate, readIsoDate } from '../iso.ts'
import type { Page, PageTime } from './page.ts'

/**
 * @param date The date of the data.
 * @param page The page.
 * @returns Whether the page shows the day, in a `time` element or in words or figures of its language or of English.
 */
export function showsDate(date: IsoDate, page: Page): boolean {
  return (
    page.times.some((time) => isSameDay(date, time)) || formsOf(date, page.language?.text).test(page.text)
  )
}

/** @returns Whether a `time` element is of the day, or of the very moment in another zone. */
export function isSameDay(date: IsoDate, { datetime }: PageTime): boolean {
  const shown = readIsoDate(datetime.replace(/^(\d{4}-\d\d-\d\d) /, '$1T'))
  if (!shown) return false
  if (shown.instant !== undefined && shown.instant === date.instant) return true
  const length = Math.min(shown.day.length, date.day.length)
  return shown.day.slice(0, length) === date.day.slice(0, length)
}

/** Expressions are as many as there are dates and languages; a few are kept, since making one takes a while. */
const kept = 64
const expressions = new Map<string, RegExp>()

function formsOf({ day }: IsoDate, language = 'en'): RegExp {
  const key = `${language} ${day}`
  const known = expressions.get(key)
  if (known) return known
  const made = new RegExp(patternOf(day, language), 'u')
  if (expressions.size >= kept) expressions.clear()
  expressions.set(key, made)
  return made
}

/** `June 1, 2024`, `1st of June 2024`, `1. Juni 2024`, `1 de junio de 2024`, `01/06/2024`, `6/1/24`, `2024年6月1日`. */
function patternOf(text: string, language: string): string {
  const [year = '', monthText, dayText] = text.split('-')
  if (monthText === undefined) return `\\b${year}\\b`
  const [month, day] = [Number(monthText), Number(dayText)]
  const names = `(?:${monthNames(month, language).map(escape).join('|')})(?!\\p{L})\\.?`
  if (dayText === undefined)
    return `${names},? (?:de )?${year}|${year}[-/.]0?${month}\\b|\\b0?${month}[-/.]${year}`
  const ordinal = '(?:st|nd|rd|th|er|º|°|\\.)?'
  const years = `(?:${year}|'?${year.slice(2)})`
  // Many pages leave out the present year; another year is another day.
  const ofYear = `(?:,? (?:de |del )?${years}|(?!,? (?:de |del )?\\d{4}))`
  return [
    `${names},? 0?${day}${ordinal}(?!\\d)${ofYear}`,
    `(?<!\\d)0?${day}${ordinal} (?:de |of )?${names}${ofYear}`,
    `${year}[-/.] ?0?${month}[-/.] ?0?${day}(?!\\d)`,
    `(?<!\\d)0?${day}[-/.] ?0?${month}[-/.] ?${years}(?!\\d)`,
    `(?<!\\d)0?${month}[-/.] ?0?${day}[-/.] ?${years}(?!\\d)`,
    `${year}年 ?0?${month}月 ?0?${day}日`,
  ].join('|')
}

/** The month by its long and short names, alone and beside a day, in the page's language and in English. */
function monthNames(month: number, language: string): string[] {
  const moment = Date.UTC(2024, month - 1, 1)
  const names = [language, 'en'].flatMap((locale) => {
    try {
      return (['long', 'short'] as const).flatMap((style) => {
        const options = { month: style, timeZone: 'UTC', calendar: 'gregory' } as const
        const alone = new Intl.DateTimeFormat(locale, options).format(moment)
        const parts = new Intl.DateTimeFormat(locale, { ...options, day: 'numeric' }).formatToParts(moment)
        return [alone, ...parts.flatMap(({ type, value }) => (type === 'month' ? [value] : []))]
      })
    } catch {
      // Not a language: pages have all sorts of things there.
      return []
    }
  })
  const plain = names.map((name) => name.toLowerCase().replace(/\.$/, ''))
  return [...new Set([...plain, ...(month === 9 ? ['sept'] : [])])].filter((name) => !/^\d+$/.test(name))
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
