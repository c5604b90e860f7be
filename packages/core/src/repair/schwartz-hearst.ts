/**
 * Pairs of long and short form, after A. S. Schwartz and M. A. Hearst, "A simple algorithm for identifying
 * abbreviation definitions in biomedical text", Pacific Symposium on Biocomputing 8 (2003), 451-462: the
 * letters of the short form are looked for in the words before it, from right to left, and the first of them
 * must begin a word.
 */

/** A short form with what it stands for. Offsets in the text, UTF-16 units. */
export interface Definition {
  short: string
  long: string
  /** Of the short form, without its brackets. */
  start: number
  end: number
}

/** The paper allows two words and ten characters; here all are capitals and figures, or nearly so. */
const inBrackets = /\(((?=[^()]*\p{Lu}[^()]*\p{Lu})[\p{Lu}\p{N}][\p{L}\p{N}&./-]{1,9})\)/gu

/** A plural ending does not belong to the form: "NGOs". */
const plural = /(?<=\p{Lu})s$/u

/**
 * Finds the definitions in a text: `foreign direct investment (FDI)`.
 *
 * @param text One paragraph.
 */
export function findDefinitions(text: string): Definition[] {
  return Array.from(text.matchAll(inBrackets), (match) => {
    const short = (match[1] ?? '').replace(plural, '')
    const start = match.index + 1
    const long = longForm(short, text.slice(0, match.index).trimEnd())
    return long === undefined ? undefined : { short, long, start, end: start + short.length }
  }).filter((found) => found !== undefined)
}

/**
 * The long form of a short one.
 *
 * @param before The text before the bracket.
 * @returns The words, or nothing where the letters are not found in order.
 */
export function longForm(short: string, before: string): string | undefined {
  const candidate = lastWords(before, Math.min(short.length + 5, short.length * 2))
  const start = matchBackwards(short, candidate)
  const long = start === undefined ? undefined : candidate.slice(start)
  if (long === undefined || long.length <= short.length || long.split(/[\s-]+/).includes(short))
    return undefined
  return long
}

/** The last words of the sentence: an abbreviation is not defined across its beginning. */
function lastWords(text: string, count: number): string {
  const sentence =
    text
      .slice(-400)
      .split(/[.?!;:]\s+|[()\n]{2,}/)
      .at(-1) ?? ''
  const words = sentence.match(/\S+/g) ?? []
  const kept = words.slice(-count)
  return kept.join(' ')
}

function matchBackwards(short: string, candidate: string): number | undefined {
  const letters = short.toLowerCase()
  const text = candidate.toLowerCase()
  let at = text.length
  for (let index = letters.length - 1; index >= 0; index -= 1) {
    const letter = letters.charAt(index)
    if (!/[\p{L}\p{N}]/u.test(letter)) continue
    at -= 1
    while (at >= 0 && !(text.charAt(at) === letter && (index > 0 || isWordStart(text, at)))) at -= 1
    if (at < 0) return undefined
  }
  return at
}

function isWordStart(text: string, index: number): boolean {
  return index === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(index - 1))
}
