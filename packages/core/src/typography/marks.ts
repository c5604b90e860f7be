import type { SetStyle } from './languages.ts'
import type { Edit } from './line.ts'

/** A rule over a line in one language's style. */
export type LineRule = (text: string, style: SetStyle) => Edit[]

/** Three full stops, also spaced; four or more are left alone. */
export const ellipses: LineRule = (text) =>
  edit(text, '.', /(?<!\.)\.{3}(?!\.)|(?<![.\s] ?)(?<=\S ?)\. \. \.(?! ?\.)/g, () => '…')

/**
 * Feet and inches (`6'2"`), minutes and seconds of arc (`35°41'22"`), and inches after a number where no quote
 * is open.
 */
export const primes: LineRule = (text) => [
  ...edit(text, "'", /(?<=\d)'(?=\d{1,2}(?:\.\d{1,3})?(?:"|''))/g, () => '′'),
  ...edit(text, "'", /(?<=\d'\d{1,2}(?:\.\d{1,3})?)(?:"|'')/g, () => '″'),
  ...edit(text, '°', /(?<=°\s?\d{1,2}(?:\.\d{1,3})?)'(?!\d{1,2}(?:\.\d{1,3})?")/g, () => '′'),
  ...inches(text),
]

/** A straight quote after a number closes one that is open, and is inches where none is. */
function inches(text: string): Edit[] {
  let isOpen = false
  return edit(text, '"', /(\d'\d{1,2}(?:\.\d{1,3})?)?"/g, ({ index, 0: found, 1: feet }) => {
    if (feet !== undefined) return undefined
    const after = text.slice(index + found.length, index + found.length + 1)
    if (!isOpen && /\d/.test(text.slice(Math.max(0, index - 1), index)) && /^[\s),.;-]?$/.test(after))
      return '″'
    isOpen = !isOpen
    return undefined
  })
}

/** Apostrophes that are no quotes: in a word, before a decade, around a lone n, before a known clipped word. */
export const apostrophes: LineRule = (text, { elisions }) => [
  ...edit(text, "'", /(?<=[\p{L}\p{N}])'(?=\p{L})/gu, () => '’'),
  ...edit(text, "'", /(?<![\p{L}\p{N}])'(?=\d\d(?:s\b|\b(?!')))/gu, () => '’'),
  ...edit(text, "'n'", /(?<=[\p{L}\s])'(?=n'(?:\s|\p{L}))|(?<=[\p{L}\s]'n)'(?=\s|\p{L})/giu, () => '’'),
  ...edit(text, "'", /(?<![\p{L}\p{N}])'(?=(\p{L}+)(?![\p{L}']))/gu, ([, word = '']) =>
    elisions.includes(word.toLowerCase()) ? '’' : undefined,
  ),
]

/** A space before high punctuation that a line must not break at, where the language sets one. */
export const spaces: LineRule = (text, { spaceBefore }) => {
  if (!spaceBefore) return []
  return edit(text, ' ', /(?<=\S) (?=[;!?:»])|(?<=«) /g, ({ index }) => {
    const mark = text[index + 1] ?? ''
    return ';!?'.includes(mark) ? spaceBefore.high : spaceBefore.colon
  })
}

/**
 * @param needle Stands in every match: most lines do not have it, and no pattern is tried on them.
 * @param replace What stands for a match; `undefined` leaves it.
 * @returns An edit for each match.
 */
export function edit(
  text: string,
  needle: string,
  pattern: RegExp,
  replace: (match: RegExpExecArray) => string | undefined,
): Edit[] {
  if (!text.includes(needle)) return []
  return Array.from(text.matchAll(pattern)).flatMap((match) => {
    const replacement = replace(match)
    const { index } = match
    return replacement === undefined
      ? []
      : [{ start: index, end: index + match[0].length, text: replacement }]
  })
}
