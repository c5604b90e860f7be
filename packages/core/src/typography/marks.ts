import type { LanguageStyle } from './languages.ts'
import type { Edit } from './line.ts'

/** A rule over a line in one language's style. */
export type LineRule = (text: string, style: LanguageStyle) => Edit[]

/** Three full stops, also spaced; four or more are left alone. */
export const ellipses: LineRule = (text) =>
  edit(text, /(?<!\.)\.{3}(?!\.)|(?<![.\s] ?)(?<=\S ?)\. \. \.(?! ?\.)/g, () => '…')

/**
 * Feet and inches (`6'2"`), minutes and seconds of arc (`35°41'22"`), and inches after a number where no quote
 * is open.
 */
export const primes: LineRule = (text) => [
  ...edit(text, /(?<=\d)'(?=\d{1,2}(?:\.\d+)?(?:"|''))/g, () => '′'),
  ...edit(text, /(?<=\d'\d{1,2}(?:\.\d+)?)(?:"|'')/g, () => '″'),
  ...edit(text, /(?<=°\s?\d{1,2}(?:\.\d+)?)'(?!\d{1,2}(?:\.\d+)?")/g, () => '′'),
  ...edit(text, /(?<=\d)"(?=[\s),.;-]|$)/g, ({ index }) => (opensBefore(text, index) ? undefined : '″')),
]

/** A quote is open where an odd number of straight ones, or more opening than closing ones, stand before. */
function opensBefore(text: string, index: number): boolean {
  const before = text.slice(0, index).replace(/\d'\d{1,2}(?:\.\d+)?"/g, '')
  return (before.match(/"/g)?.length ?? 0) % 2 === 1
}

/** Apostrophes that are no quotes: in a word, before a decade, around a lone n, before a known clipped word. */
export const apostrophes: LineRule = (text, { elisions }) => [
  ...edit(text, /(?<=[\p{L}\p{N}])'(?=\p{L})/gu, () => '’'),
  ...edit(text, /(?<![\p{L}\p{N}])'(?=\d\d(?:s\b|\b(?!')))/gu, () => '’'),
  ...edit(text, /(?<=[\p{L}\s])'(?=n'(?:\s|\p{L}))|(?<=[\p{L}\s]'n)'(?=\s|\p{L})/giu, () => '’'),
  ...edit(text, /(?<![\p{L}\p{N}])'(?=(\p{L}+)(?![\p{L}']))/gu, ([, word = '']) =>
    elisions.includes(word.toLowerCase()) ? '’' : undefined,
  ),
]

/** A space before high punctuation that a line must not break at, where the language sets one. */
export const spaces: LineRule = (text, { spaceBefore }) => {
  if (!spaceBefore) return []
  return edit(text, /(?<=\S) (?=[;!?:»])|(?<=«) /g, ({ index }) => {
    const mark = text[index + 1] ?? ''
    return ';!?'.includes(mark) ? spaceBefore.high : spaceBefore.colon
  })
}

/**
 * @param replace What stands for a match; `undefined` leaves it.
 * @returns An edit for each match.
 */
export function edit(
  text: string,
  pattern: RegExp,
  replace: (match: RegExpExecArray) => string | undefined,
): Edit[] {
  return Array.from(text.matchAll(pattern)).flatMap((match) => {
    const replacement = replace(match)
    const { index } = match
    return replacement === undefined
      ? []
      : [{ start: index, end: index + match[0].length, text: replacement }]
  })
}
