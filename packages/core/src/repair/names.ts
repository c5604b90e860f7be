import type { Author } from '../article.ts'
import { defined } from '../defined.ts'
import { placeNamed } from '../language/gazetteer.ts'
import type { Language } from '../language/language.ts'
import { perLanguage } from '../language/per-language.ts'

/** Small words inside names: they are not capitalised. */
const particles = new Set(
  'al bin binti da de del della der di do dos du el ibn la le ten ter ul van vel von und y zu zum'.split(' '),
)

const nameWord = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u
const fewestWords = 2
const mostWords = 5

/** The people that a text names. */
export interface Names {
  authors: Author[]
  /** Whether a place stood in brackets after a name. */
  inBrackets: boolean
}

/**
 * Reads names joined by commas, `and` or `&`, each with its place or not: `Jane Example`, `Jane Example (OSLO) and
 * John Sample in Tokyo`, `Jane Example, Senior Editor`. One place at the end, in brackets, is that of all.
 *
 * @returns Nothing where anything in the text is no name.
 */
export function readNames(text: string, language: Language): Names | undefined {
  const { names, place } = cutPlace(text, language)
  const authors = readAuthors(names, language)
  if (!authors) return undefined
  const all = authors.map((author) => ({ ...author, ...defined({ place: author.place ?? place }) }))
  return { authors: all, inBrackets: place !== undefined || /\([^()]+\)/.test(text) }
}

function cutPlace(text: string, language: Language): { names: string; place?: string } {
  const [whole, inside] = /\s*\(([^()]{2,40})\)$/.exec(text) ?? []
  if (whole === undefined || inside === undefined || !isPlace(inside, language)) return { names: text }
  return { names: text.slice(0, -whole.length), place: inside.trim() }
}

/** All in capitals, or a place of the gazetteer. */
function isPlace(text: string, language: Language): boolean {
  const isCapitals = /^[\p{Lu}\s.,'’-]+$/u.test(text)
  return isCapitals || placeNamed(text.trim(), language) !== undefined
}

function readAuthors(text: string, language: Language): Author[] | undefined {
  const parts = text.split(joiner(language)).map((part) => part.trim())
  const last = parts.at(-1)
  const about = parts.length > 1 && last !== undefined ? readLast(last, language) : undefined
  const names = about === undefined ? parts : parts.slice(0, -1)
  const authors = names.map((name) => readPerson(name, language))
  const whole = authors.filter((author) => author !== undefined)
  if (whole.length === 0 || whole.length < authors.length) return undefined
  return whole.map((author) => ({ ...author, ...about, ...author }))
}

/** What may stand after the last comma and is no name. */
function readLast(text: string, language: Language): Pick<Author, 'jobTitle' | 'place'> | undefined {
  if (isJob(text, language)) return { jobTitle: text }
  return placeNamed(text, language) ? { place: text } : undefined
}

/** A name with its own place. */
function readPerson(text: string, language: Language): Author | undefined {
  const { names, place } = cutPlace(text, language)
  const [, before, inPlace] = /^(.+?)\s+in\s+(\p{Lu}[\p{L}\s’'-]+)$/u.exec(names) ?? []
  const isIn = before !== undefined && inPlace !== undefined && isPlace(inPlace, language)
  const author = readName(isIn ? before : names, language)
  return author && { ...author, ...defined({ place: isIn ? inPlace : place }) }
}

const joiner = perLanguage(
  ({ and }) => new RegExp(String.raw`\s*,\s*(?:(?:${and.join('|')})\s+)?|\s+(?:${and.join('|')}|&)\s+`, 'iu'),
)

function isJob(text: string, language: Language): boolean {
  return text
    .toLowerCase()
    .split(/\s+/)
    .some((word) => language.jobs.includes(word))
}

function readName(text: string, language: Language): Author | undefined {
  const title = language.honorifics.find((honorific) => text.startsWith(`${honorific} `))
  const name = text.slice(title?.length ?? 0).trim()
  const words = name.split(/\s+/)
  const count = title === undefined ? words.length : words.length + 1
  if (count < fewestWords || words.length > mostWords || !words.every(isNameWord)) return undefined
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last || !nameWord.test(first) || !nameWord.test(last)) return undefined
  return isOther(words, name, language) ? undefined : { name, ...defined({ honorificPrefix: title }) }
}

function isNameWord(word: string): boolean {
  return nameWord.test(word) || particles.has(word.toLowerCase())
}

/** Words that are in no name. */
const otherWords = perLanguage(
  ({ stopWords, periodicals, sections, organizations }) =>
    new Set(
      [...stopWords, ...periodicals, ...sections, ...organizations].filter((word) => !particles.has(word)),
    ),
)

/** Titles in capitals look like names: a stop word, a place or the name of a section or periodical tells. */
function isOther(words: readonly string[], name: string, language: Language): boolean {
  const tells = otherWords(language)
  return (
    words.some((word) => tells.has(word.toLowerCase())) ||
    language.places.some((place) => place.name.length > 4 && name.includes(place.name))
  )
}
