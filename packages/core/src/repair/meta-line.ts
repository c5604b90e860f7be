import { defined } from '../defined.ts'
import { readDate as readFigures } from '../dates/read-date.ts'
import { toIso } from '../language/calendar.ts'
import { mayHoldDate, missingDay, readDate, type WrittenDate } from '../language/dates.ts'
import type { Language } from '../language/language.ts'
import { perLanguage } from '../language/per-language.ts'
import { wordsIn } from './nodes.ts'

/** What a short line in the head of an article says. */
export type MetaLine =
  | { field: 'date'; date: WrittenDate; label: 'published' | 'updated' | undefined }
  | { field: 'number'; numbers: { number?: string; volume?: string } }
  | { field: 'section' }
  | { field: 'publication' }

interface Reading {
  language: Language
  dateOrder?: 'dmy' | 'mdy' | 'ymd' | undefined
}

/** A section has a short name; what is longer needs to be known. */
export const mostSectionWords = 3

/**
 * Reads one line of metadata by what is in it. Lines that only their neighbours could explain are left to the
 * caller.
 *
 * @param text The line without its bullet.
 */
export function readMetaLine(text: string, { language, dateOrder }: Reading): MetaLine | undefined {
  const { label, rest } = cutLabel(text, language)
  const date = readDate(rest, { language, dateOrder })
  if (date) return { field: 'date', date, label }
  return readNumber(text, language) ?? readName(text, language)
}

function cutLabel(
  text: string,
  language: Language,
): { label: 'published' | 'updated' | undefined; rest: string } {
  for (const label of ['published', 'updated'] as const) {
    const word = startingWord(text, language.labels[label])
    if (word !== undefined) return { label, rest: text.slice(word.length).replace(/^[\s:.]+/, '') }
  }
  return { label: undefined, rest: text }
}

/** The longest of the words that a text begins with. */
function startingWord(text: string, words: readonly string[]): string | undefined {
  const lower = text.toLowerCase()
  return words
    .filter((word) => lower.startsWith(word) && !/^\p{L}/u.test(lower.slice(word.length)))
    .reduce<string | undefined>((best, word) => (best && best.length >= word.length ? best : word), undefined)
}

/** `Issue 12`, `Vol. 3, No. 2`. */
function readNumber(text: string, language: Language): MetaLine | undefined {
  if (!/\d/.test(text)) return undefined
  const { volume: volumes, issue: issues } = numbersAfter(language)
  const volume = volumes.exec(text)?.[1]
  const number = issues.exec(text)?.[1]
  if (volume === undefined && number === undefined) return undefined
  if (text.replace(/[\p{L}\d\s.,:#º°|/–-]+/gu, '') !== '' || wordsIn(text) > 6) return undefined
  return { field: 'number', numbers: defined({ number, volume }) }
}

const numbersAfter = perLanguage(({ labels }) => ({
  volume: numberAfter(labels.volume),
  issue: numberAfter(labels.issue),
}))

function numberAfter(words: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${words.join('|')})\.?[\s:#]*(\d{1,5})(?!\d)`, 'iu')
}

function readName(text: string, language: Language): MetaLine | undefined {
  const lower = text.toLowerCase()
  if (language.sections.includes(lower)) return { field: 'section' }
  const isPeriodical = lower.split(/[\s-]+/).some((word) => language.periodicals.includes(word))
  return isPeriodical && /^\p{Lu}/u.test(text) && wordsIn(text) <= 6 ? { field: 'publication' } : undefined
}

/**
 * Why a line that has the form of a date is none.
 *
 * @returns A clause for a message; nothing for a date, and for any other line.
 */
export function dateProblem(text: string, { language, dateOrder }: Reading): string | undefined {
  const { rest } = cutLabel(text, language)
  const read = readFigures(rest, { language: language.tag, dateOrder })
  if (read.kind === 'ambiguous') return `it can be ${read.first} or ${read.second}`
  if (read.kind === 'impossible') return read.problem
  if (readDate(rest, { language, dateOrder })) return undefined
  const missing = missingDay(rest, { language, dateOrder })
  if (missing)
    return `there is no day ${missing.day} in ${toIso({ year: missing.year, month: missing.month })}`
  const hasYear = !/\d/.test(rest) || mayHoldDate(rest)
  return !hasYear && readDate(`${rest} 2024`, { language, dateOrder }) ? 'it has no year' : undefined
}
