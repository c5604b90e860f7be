/**
 * Words that are divided otherwise than the patterns have it, or never: TeX's \hyphenation (The TeXbook, appendix H).
 */
import type { Hyphenate } from './hyphenation.ts'

/**
 * Words with a hyphen wherever they may be divided, `as-so-ciate`; one without a hyphen is never divided, `Pakistan`.
 * A list holds in every language; lists by language, BCP 47, hold in it and its regional kinds: those of `en` for
 * `en-GB` too.
 */
export type HyphenationExceptions = readonly string[] | Readonly<Record<string, readonly string[]>>

const example = "['as-so-ciate', 'Pakistan']"
const exception = /^[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*$/u
const everyLanguage = ''
/** Sets of exceptions with a function of their own that is found again; more of them are made anew each time. */
const setsRemembered = 64

/** Where words may be divided, in lower case, by language. */
type Table = ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>

const given = new WeakMap<Hyphenate, Map<string, Hyphenate>>()

/**
 * Hyphenation by exceptions first, and by something else where there is none.
 *
 * @param hyphenate What decides about all other words.
 * @param exceptions
 * @returns Always the same function for the same two, so that words which were set with it are found again.
 * @throws TypeError for what is no word with hyphens inside it.
 */
export function withExceptions(hyphenate: Hyphenate, exceptions: HyphenationExceptions): Hyphenate {
  const key = JSON.stringify(exceptions)
  const known = given.get(hyphenate) ?? new Map<string, Hyphenate>()
  given.set(hyphenate, known)
  const own = known.get(key) ?? hyphenateBy(tableOf(exceptions), hyphenate)
  if (known.size < setsRemembered) known.set(key, own)
  return own
}

function hyphenateBy(table: Table, otherwise: Hyphenate): Hyphenate {
  if (table.size === 0) return otherwise
  return (word, language) => {
    const plain = word.toLowerCase()
    for (const tag of plain.length === word.length ? tagsOf(language) : []) {
      const points = table.get(tag)?.get(plain)
      if (points) return points
    }
    return otherwise(word, language)
  }
}

/** The language, ever less of it, and none. */
function tagsOf(language: string): string[] {
  const parts = language.toLowerCase().split('-')
  return [...parts.map((_, dropped) => parts.slice(0, parts.length - dropped).join('-')), everyLanguage]
}

function tableOf(exceptions: HyphenationExceptions): Table {
  const lists: readonly (readonly [string, readonly string[]])[] = isList(exceptions)
    ? [[everyLanguage, exceptions]]
    : Object.entries(isRecord(exceptions) ? exceptions : refuse(exceptions))
  return new Map(
    lists
      .map(([language, words]) => [language.toLowerCase(), isList(words) ? words : refuse(words)] as const)
      .filter(([, words]) => words.length > 0)
      .map(([language, words]) => [language, new Map(words.map(pointsOf))]),
  )
}

function isList(value: unknown): value is readonly string[] {
  return Array.isArray(value)
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}

function refuse(received: unknown): never {
  throw new TypeError(
    `Expected hyphenation to be a list of words with a hyphen wherever they may be divided, or such lists by language, received ${JSON.stringify(received)}. For example: { hyphenation: ${example} }.`,
  )
}

function pointsOf(word: string): [word: string, points: readonly number[]] {
  if (typeof word !== 'string' || !exception.test(word)) refuse(word)
  const parts = word.normalize().toLowerCase().split('-')
  const points = parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('').length)
  return [parts.join(''), points]
}
