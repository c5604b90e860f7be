/**
 * Hyphenation by Liang's method (Word Hy-phen-a-tion by Com-put-er, 1983), with the patterns made for TeX.
 */
import createHyphenator, { type Patterns } from 'hyphen'
import { patternLoaders } from './hyphenation-patterns.ts'

/** Break points inside a word, as offsets; none for a language whose patterns are not loaded. */
export type Hyphenate = (word: string, language: string) => readonly number[]

/** Names with capitals inside them, and words all in capitals, have no patterns. */
const ordinaryWord = /^\p{Lu}?[\p{Ll}\p{Lo}\p{M}]+$/u
/** Letters that stay before and after a hyphen, as TeX has it for English (The TeXbook, appendix H). */
const minima = { before: 2, after: 3 } as const
/** Nothing longer is a word of a language; the work grows with the square of the length. */
const longestWord = 80
/** The library remembers every word it has seen: it starts afresh after so many. */
const wordsRemembered = 20_000
const mark = '\u00ad'

/** One a language, so at most as many as there are pattern sets. */
const hyphenators = new Map<string, (word: string) => readonly number[]>()

/** One function for the same patterns, so that words which were set with it are found again. */
const given = new Map<string, Hyphenate>()
const setsRemembered = 64

/**
 * Loads the patterns of some languages.
 *
 * @param languages BCP 47; those without patterns are passed over: their words are not hyphenated.
 */
export async function loadHyphenation(languages: Iterable<string>): Promise<Hyphenate> {
  const keys = new Set([...languages].map(patternKey).filter((key) => key !== undefined))
  await Promise.all([...keys].map(loadHyphenator))
  const name = [...keys].sort().join(' ')
  const hyphenate = given.get(name) ?? hyphenateIn(keys)
  if (given.size < setsRemembered) given.set(name, hyphenate)
  return hyphenate
}

function hyphenateIn(keys: ReadonlySet<string>): Hyphenate {
  return (word, language) => {
    const key = patternKey(language)
    return key !== undefined && keys.has(key) ? (hyphenators.get(key)?.(word) ?? []) : []
  }
}

/** `en-GB-oxendict` is looked up as `en-gb-oxendict`, `en-gb`, `en`. */
function patternKey(language: string): string | undefined {
  const parts = language.toLowerCase().split('-')
  for (let length = parts.length; length > 0; length--) {
    const key = parts.slice(0, length).join('-')
    if (Object.hasOwn(patternLoaders, key)) return key
  }
  return undefined
}

async function loadHyphenator(key: string): Promise<void> {
  const load = patternLoaders[key]
  if (!load || hyphenators.has(key)) return
  hyphenators.set(key, hyphenator((await load()).default))
}

function hyphenator(patterns: Patterns): (word: string) => readonly number[] {
  const current = { words: 0, mark: fresh(patterns) }
  return (word) => {
    if (word.length > longestWord || !ordinaryWord.test(word)) return []
    // Lower case in no language: the library would ask the machine for its own.
    const lower = word.toLowerCase()
    if (lower.length !== word.length) return []
    if (current.words++ > wordsRemembered) Object.assign(current, { words: 0, mark: fresh(patterns) })
    return breakPoints(current.mark(lower)).filter(
      (point) => point >= minima.before && point <= word.length - minima.after,
    )
  }
}

/** The library writes what it learns into the exceptions, so it gets a copy. */
function fresh([levels, tree, exceptions]: Patterns): (text: string) => string {
  const options = { html: false, hyphenChar: mark, minWordLength: minima.before + minima.after }
  return createHyphenator([levels, tree, { ...exceptions }], options)
}

function breakPoints(marked: string): number[] {
  const parts = marked.split(mark)
  return parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('').length)
}
