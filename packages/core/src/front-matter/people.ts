import type { Author, Contributor } from '../article.ts'
import { defined } from '../defined.ts'
import { report } from '../report.ts'
import { rules } from '../rules.ts'
import { object, optional, required } from '../validate/fields.ts'
import type { Located, LocatedEntry, LocatedMap } from '../validate/located.ts'
import { plainKey } from '../validate/nearest.ts'
import { type Found, isEmpty, type Reader, type ReadContext, wrongType } from '../validate/reader.ts'
import { convert, each, list, matching, text, textLike, textOr, webAddress } from '../validate/readers.ts'
import { readAuthors } from './authors.ts'

/** A name, or its parts as Quarto has them. */
const name: Reader<string> = textOr(
  convert(
    object({
      given: optional(text, ['first']),
      family: required(textLike('Example'), ['last']),
      literal: optional(text),
    }),
    ({ given, family, literal }) => literal ?? [given, family].filter(Boolean).join(' '),
  ),
  textLike('Jane Example'),
)

/** An ORCID, as an address. */
const orcid: Reader<string> = matching({
  expected: 'an ORCID',
  example: '0000-0002-1825-0097',
  accept: (value) => {
    const [digits] = /(?:\d{4}-){3}\d{3}[\dX]$/i.exec(value) ?? []
    return digits === undefined ? undefined : `https://orcid.org/${digits.toUpperCase()}`
  },
})

const personFields = {
  name: required(name, ['fullName', 'displayName']),
  place: optional(text, ['location', 'city']),
  url: optional(webAddress, ['website', 'homepage', 'link']),
  sameAs: optional(list(webAddress), ['profiles', 'social']),
  orcid: optional(orcid),
  jobTitle: optional(text, ['job', 'position']),
  honorificPrefix: optional(text, ['prefix']),
}

/** What other tools know of a person and no article shows. */
const foreign: ReadonlySet<string> = new Set(
  (
    'role roles id ref email corresponding equalcontributor equalcontributors deceased affiliation affiliations bio ' +
    'picture avatar image photo twitter github mastodon bluesky linkedin phone fax note degrees department ' +
    'attributes acknowledgements funding'
  ).split(' '),
)

interface PersonFound extends Author {
  orcid?: string
}

function person({ orcid: address, sameAs, ...rest }: PersonFound): Author {
  const all = [...(sameAs ?? []), ...(address === undefined ? [] : [address])]
  return { ...rest, ...(all.length > 0 && { sameAs: all }) }
}

/** The parts of a name beside one another, where others have `name`. */
const nameParts: ReadonlySet<string> = new Set(
  'given family first last firstname lastname givenname familyname'.split(' '),
)

/** Brings the parts of a name together under `name`. */
function withName<T>(reader: Reader<T>): Reader<T> {
  return {
    ...reader,
    read: (value, context) => reader.read(value.kind === 'map' ? joinName(value) : value, context),
  }
}

function joinName(map: LocatedMap): LocatedMap {
  const isPart = ({ key }: LocatedEntry) => nameParts.has(plainKey(key))
  const parts = map.entries.filter(isPart)
  const [first] = parts
  if (!first || map.entries.some(({ key }) => key === 'name')) return map
  const entries = parts.map((entry) => ({ ...entry, key: plainKey(entry.key).replace('name', '') }))
  const name: LocatedEntry = { ...first, key: 'name', value: { kind: 'map', entries, ...positionOf(map) } }
  return { ...map, entries: [name, ...map.entries.filter((entry) => !isPart(entry))] }
}

function positionOf({ position }: LocatedMap): Pick<LocatedMap, 'position'> {
  return defined({ position })
}

const author: Reader<Author> = withName(convert(object(personFields, foreign), person))

/** Reads authors: names in one text, or one person in full. */
export function authorsOf(language: string | undefined): Reader<Author[]> {
  const names: Reader<Author[]> = {
    ...text,
    read: (value, context) => {
      const written = text.read(value, context)
      if (written === undefined) return undefined
      if (mailAddress.test(written)) {
        report(context.file, rules['mail-address-is-private'], value.position, { key: context.path })
      }
      return readAuthors(written, language)
    },
  }
  return textOr(
    convert(author, (value) => [value]),
    names,
  )
}

const mailAddress = /<[^<>\s]+@[^<>\s]+>/

const inFull: Reader<Contributor[]> = withName(
  convert(object({ ...personFields, role: required(list(text), ['roles']) }, foreign), ({ role, ...found }) =>
    role.map((each) => ({ ...person(found), role: each })),
  ),
)

const inText: Reader<Contributor[]> = matching<Contributor[]>({
  expected: 'a name with a role in brackets, or `name` and `role`',
  example: 'Jane Example (photographer)',
  accept: readContributor,
})

/** `Jane Example (photographs)`, `Photographs: Jane Example`. */
function readContributor(value: string): Contributor[] | undefined {
  const [, name, role] = /^([^()]+?)\s*\(([^()]+)\)$/.exec(value) ?? []
  if (name !== undefined && role !== undefined) return [{ name, role }]
  const [, label, names] = /^(\p{L}[\p{L}\s-]{2,30}):\s*(\S.*)$/u.exec(value) ?? []
  if (label === undefined || names === undefined) return undefined
  return readAuthors(names).map((found) => ({ ...found, role: label.toLowerCase() }))
}

const oneContributor: Reader<Contributor[]> = textOr(inFull, inText)

/**
 * Reads contributors: a list of people with their roles, or roles with the people's names:
 * `{ photographer: Jane Example, translator: [Kenji Example, Lina Example] }`.
 */
export const contributors: Reader<Found<Contributor[]>[]> = {
  ...each(oneContributor),
  read: (value, context) =>
    value.kind === 'map' && !isPerson(value)
      ? byRole(value, context)
      : each(oneContributor).read(value, context),
}

function isPerson({ entries }: LocatedMap): boolean {
  return entries.some(({ key }) => key === 'name' || key === 'role' || key === 'roles')
}

function byRole({ entries }: LocatedMap, context: ReadContext): Found<Contributor[]>[] {
  return entries.flatMap(({ key, value }) =>
    inRole(key, value, { ...context, path: `${context.path}.${key}` }),
  )
}

/** People who all have one role. */
export function inRole(role: string, value: Located, context: ReadContext): Found<Contributor[]>[] {
  if (isEmpty(value)) return []
  if (value.kind === 'other') return wrongType(value, contributors, context) ?? []
  const people = each(authorsOf(undefined)).read(value, context) ?? []
  return people.map(({ value: found, ...place }) => ({
    value: found.map((one) => ({ ...one, role })),
    ...defined(place),
  }))
}
