import { mayHoldDate, readDate } from './dates.ts'
import { digitClass } from './digits.ts'
import type { Language } from './language.ts'
import { perLanguage } from './per-language.ts'

/** A full date that stands in running text. */
export interface FoundDate {
  /** Offset in the text, UTF-16 units. */
  start: number
  end: number
  /** ISO: `1952-04-28`. */
  datetime: string
}

/**
 * Makes a finder of full dates in running text: `April 28, 1952`, `28 April 1952`, `28. April 1952`,
 * `1952-04-28`, `2024年6月1日`, `١ يونيو ٢٠٢٤`. Years and months alone are left, and so is the last day of a range, whose first day could not
 * be told.
 *
 * @param language Whose month names count.
 * @returns A function from a text to its dates, in order.
 */
export const dateFinder: (language: Language) => (text: string) => FoundDate[] = perLanguage((language) => {
  const dates = pattern(language)
  return (text) => {
    if (!mayHoldDate(text)) return []
    return Array.from(text.matchAll(dates), (match) => {
      const read = readDate(match[0], { language })
      return read && { start: match.index, end: match.index + match[0].length, datetime: read.start }
    }).filter((found) => found !== undefined)
  }
})

function pattern(language: Language): RegExp {
  const names = `(?:${alternatives(language.months.flat())})`
  const month = `${names}(?:/${names})?`
  const filler = `(?:(?:${alternatives(language.dateFillers)})\\s+)?`
  const digit = `[${digitClass}]`
  const figures = `${digit}{1,2}(?:${alternatives(language.ordinals) || '(?!)'})?`
  const day = `(?:${[figures, alternatives(Object.keys(language.dayWords ?? {}))].filter(Boolean).join('|')})`
  const forms = [
    `${day}\\.?\\s+${filler}${month}\\.?[,،]?\\s+${filler}${digit}{4}`,
    `${month}\\.?\\s+${day},?\\s+${digit}{4}`,
    `${digit}{4}-${digit}{2}-${digit}{2}`,
  ]
  const apart = String.raw`(?<![\p{L}\p{N}/.-]|${digit}\s?[-–—]\s?)(?:${forms.join('|')})(?![\p{L}\p{N}]|[-/]${digit})`
  return new RegExp([apart, ...counted(language, digit)].join('|'), 'giu')
}

/** `2024年6月1日`, `令和6年6月1日`: stands in its text without spaces. */
function counted({ counters, eras = {} }: Language, digit: string): string[] {
  if (!counters) return []
  const { year, month, day } = counters
  const years = `(?:${digit}{4}|(?:${alternatives(Object.keys(eras))})(?:${digit}{1,2}|元))`
  return [`(?<!${digit})${years}${year}${digit}{1,2}${month}${digit}{1,2}${day}`]
}

function alternatives(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map(escape)
    .join('|')
}

function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
