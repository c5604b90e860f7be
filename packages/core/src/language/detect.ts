import { languages } from './languages.ts'
import { type ScriptSign, scriptSigns } from './scripts.ts'

/** A language that was recognised, and how. */
export interface Detected {
  /** BCP 47, without a region: a text does not tell where it was written. */
  tag: string
  reason: string
}

/** So much text tells a language; more would only cost time. */
const enough = 20_000

/** Letters of one script needed before anything is said of it. */
const fewestLetters = 20
const mostLetters = 0.5

/** Running text has 30 to 50 stop words in a hundred; half of that also covers lists and headings. */
const fewestHits = 4
const leastShare = 0.15

/** How much better than the second the best language must be: related languages share their small words. */
const lead = 1.4

/**
 * Recognises the language of a text by its script and its commonest words. Never asks the machine.
 *
 * @param text Running text.
 * @returns The language; nothing where the text does not say it clearly.
 */
export function detectLanguage(text: string): Detected | undefined {
  const sample = text.slice(0, enough)
  return byScript(sample) ?? byStopWords(sample)
}

function byScript(text: string): Detected | undefined {
  if (!hasOtherLetters(text)) return undefined
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const found = scriptSigns.find((sign) => tells(sign, text, letters))
  return found && { tag: found.tag, reason: `The text is written in the letters of ${found.name}.` }
}

/** From Greek on, in the order of Unicode: before it stand the Latin letters and their marks. */
const firstOther = 0x0370

/** Whether a text has as many characters beyond the Latin ones as a script needs: counting them is cheap. */
function hasOtherLetters(text: string): boolean {
  let count = 0
  for (let index = 0; index < text.length && count < fewestLetters; index += 1)
    if (text.charCodeAt(index) >= firstOther) count += 1
  return count >= fewestLetters
}

function tells({ letter, distinctive, foreign }: ScriptSign, text: string, letters: number): boolean {
  const own = text.match(letter)?.length ?? 0
  const isOwn = (distinctive?.test(text) ?? true) && !foreign?.test(text)
  return own >= fewestLetters && own > letters * mostLetters && isOwn
}

/** Which languages have a word among their commonest, as indexes of the table. */
const languagesOf = indexStopWords()

function indexStopWords(): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>()
  for (const [language, { stopWords }] of languages.entries())
    for (const word of new Set(stopWords)) index.set(word, [...(index.get(word) ?? []), language])
  return index
}

function byStopWords(text: string): Detected | undefined {
  const words = text.toLowerCase().match(/(?:[a-z]|\p{L})+/gu) ?? []
  const hits = languages.map(() => 0)
  for (const word of words)
    for (const index of languagesOf.get(word) ?? []) hits[index] = (hits[index] ?? 0) + 1
  const scores = languages
    .map(({ tag, name }, index) => ({ tag, name, hits: hits[index] ?? 0 }))
    .sort((a, b) => b.hits - a.hits)
  const [best, second] = scores
  if (!best || best.hits < fewestHits || best.hits < words.length * leastShare) return undefined
  if (best.hits < lead * (second?.hits ?? 0)) return undefined
  const reason = `${best.hits} of ${words.length} words are among the commonest of ${best.name}.`
  return { tag: best.tag, reason }
}
