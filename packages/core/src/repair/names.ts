import type { Author } from '../article.ts'
import { defined } from '../defined.ts'
import type { Language } from '../language/language.ts'

/** What a byline says. */
export interface Byline {
  authors: Author[]
  /** The line itself where it names a desk and no person. */
  staff?: string
  reason: string
  /** The line can be nothing else. */
  certain: boolean
}

/** Small words inside names: they are not capitalised. */
const particles = new Set(
  'al bin binti da de del della der di do dos du el ibn la le ten ter ul van vel von und y zu zum'.split(' '),
)

const nameWord = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u
const fewestWords = 2
const mostWords = 5

/**
 * Reads a line as a byline: `By Jane Example`, `Jane Example and John Example`, `Jane Example (TOKYO)`,
 * `Dr. Jane Example, Senior Editor`, `From our correspondent`.
 *
 * @param line One line.
 * @returns The authors, each name alone, with place, title and job apart; nothing for a line that is no byline.
 */
export function readByline(line: string, language: Language): Byline | undefined {
  const { opening, rest } = cutOpening(line.trim(), language)
  const staff = rest.toLowerCase().replace(/[.:]$/, '')
  if (language.staff.includes(staff)) {
    return { authors: [], staff: line.trim(), reason: 'The line names a desk and no person.', certain: true }
  }
  const { names, place } = cutPlace(rest, language)
  const authors = readAuthors(names, language)?.map((author) => ({ ...author, ...defined({ place }) }))
  if (!authors) return undefined
  const certain = opening !== '' || place !== undefined
  return { authors, certain, reason: reasonOf(opening, place) }
}

function reasonOf(opening: string, place: string | undefined): string {
  if (opening !== '') return `The line above the text begins with "${opening}" and goes on with a name.`
  if (place !== undefined) return 'The line above the text is a name with a place in brackets.'
  return 'The line above the text is a name.'
}

function cutOpening(line: string, language: Language): { opening: string; rest: string } {
  const lower = line.toLowerCase()
  const word = language.by.find((by) => lower.startsWith(`${by} `) || lower.startsWith(`${by}:`))
  if (word === undefined) return { opening: '', rest: line }
  return { opening: line.slice(0, word.length), rest: line.slice(word.length).replace(/^[\s:]+/, '') }
}

function cutPlace(text: string, language: Language): { names: string; place?: string } {
  const [whole, inside] = /\s*\(([^()]{2,40})\)$/.exec(text) ?? []
  if (whole === undefined || inside === undefined || !isPlace(inside, language)) return { names: text }
  return { names: text.slice(0, -whole.length), place: inside.trim() }
}

/** All in capitals, or a place of the gazetteer. */
function isPlace(text: string, language: Language): boolean {
  const lower = text.trim().toLowerCase()
  const isCapitals = /^[\p{Lu}\s.,'’-]+$/u.test(text)
  return isCapitals || language.places.some(({ name }) => name.toLowerCase() === lower)
}

function readAuthors(text: string, language: Language): Author[] | undefined {
  const parts = text.split(joiner(language)).map((part) => part.trim())
  const last = parts.at(-1)
  const jobTitle = parts.length === 2 && last !== undefined && isJob(last, language) ? last : undefined
  const names = jobTitle === undefined ? parts : parts.slice(0, -1)
  const authors = names.map((name) => readName(name, language))
  const whole = authors.filter((author) => author !== undefined)
  if (whole.length === 0 || whole.length < authors.length) return undefined
  return whole.map((author) => ({ ...author, ...defined({ jobTitle }) }))
}

function joiner(language: Language): RegExp {
  return new RegExp(
    String.raw`\s*,\s*(?:(?:${language.and.join('|')})\s+)?|\s+(?:${language.and.join('|')}|&)\s+`,
    'iu',
  )
}

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

/** Titles in capitals look like names: a stop word, a place or the name of a section or periodical tells. */
function isOther(words: readonly string[], name: string, language: Language): boolean {
  const lower = words.map((word) => word.toLowerCase())
  const tells = [language.stopWords, language.periodicals, language.sections, language.organizations]
  const isTold = lower.some((word) => !particles.has(word) && tells.some((table) => table.includes(word)))
  return isTold || language.places.some((place) => place.name.length > 4 && name.includes(place.name))
}
