import { readDate } from './dates.ts'
import type { Language } from './language.ts'

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
 * `1952-04-28`. Years and months alone are left, and so is the last day of a range, whose first day could not
 * be told.
 *
 * @param language Whose month names count.
 * @returns A function from a text to its dates, in order.
 */
export function dateFinder(language: Language): (text: string) => FoundDate[] {
  const dates = pattern(language)
  return (text) =>
    Array.from(text.matchAll(dates), (match) => {
      const read = readDate(match[0], { language })
      return read && { start: match.index, end: match.index + match[0].length, datetime: read.start }
    }).filter((found) => found !== undefined)
}

function pattern(language: Language): RegExp {
  const month = `(?:${alternatives(language.months.flat())})`
  const filler = `(?:(?:${alternatives(language.dateFillers)})\\s+)?`
  const day = `\\d{1,2}(?:${alternatives(language.ordinals) || '(?!)'})?`
  const forms = [
    `${day}\\.?\\s+${filler}${month}\\.?,?\\s+${filler}\\d{4}`,
    `${month}\\.?\\s+${day},?\\s+\\d{4}`,
    String.raw`\d{4}-\d{2}-\d{2}`,
  ]
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}/.-]|\d\s?[-–—]\s?)(?:${forms.join('|')})(?![\p{L}\p{N}]|[-/]\d)`,
    'giu',
  )
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
