import type { Author, Contributor } from '../article.ts'
import { defined } from '../defined.ts'
import { furnitureOf } from '../language/furniture.ts'
import { placeNamed } from '../language/gazetteer.ts'
import type { Language } from '../language/language.ts'
import { perLanguage } from '../language/per-language.ts'
import { escape } from './furniture.ts'
import { readNames } from './names.ts'
import { readUncasedNames } from './uncased-names.ts'

/** What a byline says. */
export interface Byline {
  authors: Author[]
  contributors: Contributor[]
  /** The line itself where it names a desk and no person. */
  staff?: string
  /** Parts of the line that are no names: a date, a section. */
  rest: string[]
  reason: string
  /** The line can be nothing else. */
  certain: boolean
}

/** What parts of a byline are parted by, beside the comma. */
const separator = /\s*[;|·•]\s*|\s+\/\s+/

/** A byline has no more parts: names, a job, a place, a date. */
const mostParts = 6

/**
 * Reads a line as a byline: `By Jane Example`, `Jane Example and John Sample`, `Jane Example (TOKYO)`, `Jane
 * Example in Tokyo`, `Dr. Jane Example, Senior Editor`, `Words: Jane Example | Photos: John Sample`, `From our
 * correspondent`.
 *
 * @param line One line.
 * @param isOther Whether a part can be something else of the head, such as a date.
 * @returns Who wrote, each name alone, with place, title and job apart; who else took part; nothing for a line
 *   that is no byline.
 */
export function readByline(
  line: string,
  language: Language,
  isOther: (part: string) => boolean = () => false,
): Byline | undefined {
  const whole = line.trim()
  const { opening, rest } = cutOpening(whole, language)
  const staff = rest.toLowerCase().replace(/[.:]$/, '')
  if (language.staff.includes(staff)) {
    const reason = 'The line names a desk and no person.'
    return { authors: [], contributors: [], staff: whole, rest: [], reason, certain: true }
  }
  const uncased = opening === '' ? undefined : readUncasedNames(rest, language)
  if (uncased)
    return assemble(
      [{ people: uncased.authors, role: undefined, phrase: '', inBrackets: uncased.inBrackets }],
      opening,
    )
  const parts = partsOf(opening === '' ? whole : rest, language)
  if (parts.length > mostParts) return undefined
  const read = parts.map((part, index) =>
    index > 0 && isJob(part, language) ? { jobTitle: part } : readPart(part, language, isOther),
  )
  const known = read.filter((part) => part !== undefined)
  const [first] = known
  if (!first || known.length < read.length || !('people' in first)) return undefined
  return assemble(known, opening)
}

type Part =
  | { people: Author[]; role: string | undefined; phrase: string; inBrackets: boolean }
  | { place: string }
  | { jobTitle: string }
  | { rest: string }

/** Where a part begins: before a phrase that names somebody's part in the article. */
const partOpening = perLanguage(({ and, tag }) => {
  const phrases = furnitureOf(tag).roles.flatMap((role) => role.phrases)
  const opening = String.raw`(?=(?:${phrases.map(escape).join('|')})[\s:])`
  const joining = `(?:${and.join('|')})`
  return new RegExp(String.raw`\s*[,.]\s+${joining}?\s*${opening}|\s+${joining}\s+${opening}`, 'iu')
})

/** A separator parts, and so does a phrase that names a part in the article: "Jane Example, photographs by …". */
function partsOf(text: string, language: Language): string[] {
  return text
    .split(separator)
    .flatMap((part) => part.split(partOpening(language)))
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function readPart(part: string, language: Language, isOther: (part: string) => boolean): Part | undefined {
  const { role, phrase, names } = cutRole(part, language)
  const people = readNames(names, language)
  if (people) return { people: people.authors, role, phrase, inBrackets: people.inBrackets }
  if (role !== undefined) return undefined
  if (placeNamed(part, language)) return { place: part }
  return isOther(part) ? { rest: part } : undefined
}

function isJob(part: string, language: Language): boolean {
  const lower = part.toLowerCase()
  const isRole = cutRole(part, language).role !== undefined
  return !isRole && lower.split(/[\s-]+/).some((word) => language.jobs.includes(word))
}

function assemble(parts: readonly Part[], opening: string): Byline {
  const about = defined({
    place: parts.find((part) => 'place' in part)?.place,
    jobTitle: parts.find((part) => 'jobTitle' in part)?.jobTitle,
  })
  const people = parts.filter((part) => 'people' in part)
  const authors = people
    .filter(({ role }) => role === undefined || role === 'author')
    .flatMap((part) => part.people.map((author) => ({ ...author, ...about, ...author })))
  const contributors = people.flatMap(({ role, people: found }) =>
    role === undefined || role === 'author' ? [] : found.map((author) => ({ ...author, role })),
  )
  const phrase = people.find((part) => part.phrase !== '')?.phrase ?? ''
  const inBrackets = people.some((part) => part.inBrackets)
  return {
    authors,
    contributors,
    rest: parts.flatMap((part) => ('rest' in part ? [part.rest] : [])),
    certain: opening !== '' || phrase !== '' || inBrackets,
    reason: reasonOf(opening || phrase, inBrackets),
  }
}

function reasonOf(opening: string, inBrackets: boolean): string {
  if (opening !== '') return `The line above the text has "${opening}" and goes on with a name.`
  if (inBrackets) return 'The line above the text is a name with a place in brackets.'
  return 'The line above the text is a name.'
}

function cutOpening(line: string, language: Language): { opening: string; rest: string } {
  const lower = line.toLowerCase()
  const word = language.by.find((by) => lower.startsWith(by) && /^[\s:：／＝]/.test(lower.slice(by.length)))
  if (word === undefined) return { opening: '', rest: line }
  return { opening: line.slice(0, word.length), rest: line.slice(word.length).replace(/^[\s:：／＝]+/, '') }
}

/** Phrases of writing have a name right after them; a bare noun needs its colon: "Photos: …". */
function cutRole(
  part: string,
  language: Language,
): { role: string | undefined; phrase: string; names: string } {
  const bare = part.replace(/^\((.*)\)$/, '$1')
  const lower = bare.toLowerCase()
  const found = roleOpenings(language).find(({ openings }) => openings.some((one) => lower.startsWith(one)))
  if (!found) return { role: undefined, phrase: '', names: cutOpening(part, language).rest }
  const { role, length } = found
  return { role, phrase: bare.slice(0, length), names: bare.slice(length).replace(/^[\s:]+/, '') }
}

const roleOpenings = perLanguage(({ tag }) =>
  furnitureOf(tag).roles.flatMap(({ role, phrases }) =>
    phrases.map((phrase) => {
      const openings = /\s/.test(phrase) ? [`${phrase}:`, `${phrase} `] : [`${phrase}:`]
      return { role, length: phrase.length, openings }
    }),
  ),
)
