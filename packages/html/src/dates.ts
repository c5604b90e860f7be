/**
 * Dates as elements: the words are core's, in the language of the page.
 */
import {
  type DatePart,
  dateText,
  type Issue,
  isDatetime,
  issueParts,
  withOffset,
  writtenIn,
} from '@offprint/core'
import type { ElementContent } from 'hast'
import { element, text } from './element.ts'
import { direction } from './language.ts'
import type { Settings } from './settings.ts'
import { isSpoken, writtenLanguage } from './words.ts'

/** What dates need of the settings. */
export type DateSettings = Pick<Settings, 'language' | 'labels' | 'delivery'>

/** A `<time>` with the date in words, its offset where it has a time; plain text where it is no ISO date. */
export function dateElement(settings: DateSettings, datetime: string, className?: string): ElementContent {
  if (!isDatetime(datetime)) return text(datetime)
  const words = dateText(datetime, writtenLanguage(settings))
  const properties = {
    className: className?.split(' '),
    ...attribute(settings, datetime),
    ...spoken(settings),
  }
  return element('time', properties, [words])
}

/** When an issue appeared: its days in words, each end of a range in a `<time>`, or as printed where they are not known. */
export function issueDates(settings: DateSettings, issue: Issue): ElementContent[] {
  const parts = issueParts(issue, writtenLanguage(settings)).map((part) => partElement(settings, part))
  const { lang, dir } = spoken(settings)
  return lang === undefined || issue.start === undefined ? parts : [element('span', { lang, dir }, parts)]
}

function partElement(settings: DateSettings, { text: words, datetime }: DatePart): ElementContent {
  return datetime === undefined ? text(words) : element('time', attribute(settings, datetime), [words])
}

function attribute({ delivery }: DateSettings, datetime: string): { dateTime: string } {
  return { dateTime: withOffset(datetime, delivery.timeZone) }
}

/** The language of the words of dates, where it is not the article's. */
function spoken(settings: DateSettings): { lang?: string; dir?: 'ltr' | 'rtl' } {
  const lang = writtenIn(writtenLanguage(settings))
  return isSpoken(settings, lang) ? {} : { lang, dir: direction(lang) }
}
