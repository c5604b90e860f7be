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
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const found = scriptSigns.find((sign) => tells(sign, text, letters))
  return found && { tag: found.tag, reason: `The text is written in the letters of ${found.name}.` }
}

function tells({ letter, distinctive, foreign }: ScriptSign, text: string, letters: number): boolean {
  const own = text.match(letter)?.length ?? 0
  const isOwn = (distinctive?.test(text) ?? true) && !foreign?.test(text)
  return own >= fewestLetters && own > letters * mostLetters && isOwn
}

function byStopWords(text: string): Detected | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const scores = languages
    .map(({ tag, name, stopWords }) => ({ tag, name, hits: countIn(words, new Set(stopWords)) }))
    .sort((a, b) => b.hits - a.hits)
  const [best, second] = scores
  if (!best || best.hits < fewestHits || best.hits < words.length * leastShare) return undefined
  if (best.hits < lead * (second?.hits ?? 0)) return undefined
  const reason = `${best.hits} of ${words.length} words are among the commonest of ${best.name}.`
  return { tag: best.tag, reason }
}

function countIn(words: readonly string[], table: ReadonlySet<string>): number {
  return words.filter((word) => table.has(word)).length
}
