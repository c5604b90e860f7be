/**
 * Who wrote the article, and who took part otherwise.
 */
import {
  type Author,
  type Contributor,
  factSeparator,
  listParts,
  type Meta,
  report,
  type Sourced,
} from '@offprint/core'
import type { Element, ElementContent } from 'hast'
import { safeAddress } from '../address.ts'
import { element, text } from '../element.ts'
import type { Context } from '../handler.ts'
import { rules } from '../rules.ts'
import { factWords, labelled, writtenLanguage } from '../words.ts'

/** The byline; absent where nobody is named. A paragraph with `rel=author`, which every reader mode understands. */
export function byline(
  context: Context,
  { authors, contributors, byline: printed }: Meta,
): Element | undefined {
  const people = authors.map((author) => person(context, author, 'p-author', true))
  const others = contributors.map((contributor) => helper(context, contributor))
  const sentences = [
    people.length > 0
      ? labelled(context.settings, context.settings.labels.by, listed(context, authors, people))
      : [],
    printed ? factWords(context, printed) : [],
    ...others,
  ].filter((sentence) => sentence.length > 0)
  if (sentences.length === 0) return undefined
  const words = sentences.flatMap((sentence, index) =>
    index === 0 ? sentence : [text(factSeparator), ...sentence],
  )
  return element('p', { className: ['byline'] }, words)
}

function helper(context: Context, contributor: Sourced<Contributor>): ElementContent[] {
  return [...person(context, contributor, 'p-contributor', false), text(` (${contributor.value.role})`)]
}

/** A person: name as `h-card`, then what they are and where they wrote from. */
function person(
  context: Context,
  { value, position }: Sourced<Author>,
  role: string,
  author: boolean,
): ElementContent[] {
  const { name, honorificPrefix, jobTitle, place, url } = value
  const href = url === undefined ? undefined : safeAddress(url)
  if (url !== undefined && href === undefined) {
    report(context.settings.file, rules['link-address-is-safe'], position, { url })
  }
  const words =
    honorificPrefix === undefined
      ? [text(name)]
      : [
          element('span', { className: ['p-honorific-prefix'] }, [honorificPrefix]),
          text(' '),
          element('span', { className: ['p-name'] }, [name]),
        ]
  const className = [role, 'h-card']
  const card =
    href === undefined
      ? element('span', { className }, words)
      : element('a', { className, href, rel: author ? ['author'] : undefined }, words)
  const job = jobTitle === undefined ? [] : [text(', '), element('span', { className: ['job'] }, [jobTitle])]
  const from =
    place === undefined ? [] : [text(', '), element('span', { className: ['p-location'] }, [place])]
  return [card, ...job, ...from]
}

/** Several people as their language lists them: "A, B, and C". */
function listed(
  { settings }: Context,
  authors: readonly Sourced<Author>[],
  people: readonly ElementContent[][],
): ElementContent[] {
  const names = authors.map(({ value }) => value.name)
  return listParts(names, writtenLanguage(settings)).flatMap((part) =>
    'text' in part ? [text(part.text)] : (people[part.index] ?? []),
  )
}
