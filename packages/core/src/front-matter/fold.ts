import { report } from '../report.ts'
import { rules } from '../rules.ts'
import type { Located, LocatedEntry, LocatedMap, LocatedScalar } from '../validate/located.ts'
import { plainKey } from '../validate/nearest.ts'
import type { ReadContext } from '../validate/reader.ts'
import { imageAliases, isKind } from './keys.ts'

/** Keys that name who did something, in plain writing, and what they did. */
const roles: ReadonlyMap<string, string> = new Map(
  Object.entries({
    editor: 'editor',
    editors: 'editor',
    illustrator: 'illustrator',
    illustrators: 'illustrator',
    interviewer: 'interviewer',
    photographer: 'photographer',
    photographers: 'photographer',
    photography: 'photographer',
    reviewer: 'reviewer',
    reviewers: 'reviewer',
    translator: 'translator',
    translators: 'translator',
  }),
)

/** Keys that say something of the lead picture, in plain writing, and what they say. */
const pictureKeys: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...pictureKeysOf('alt', 'alt'),
    ...pictureKeysOf('alttext', 'alt'),
    ...pictureKeysOf('caption', 'caption'),
    ...pictureKeysOf('credit', 'credit'),
  }),
)

function pictureKeysOf(ending: string, field: string): Record<string, string> {
  return Object.fromEntries(['image', ...imageAliases].map((name) => [plainKey(name) + ending, field]))
}

const isImageKey: ReadonlySet<string> = new Set(['image', ...imageAliases].map(plainKey))

/**
 * Brings facts that other tools spread over several keys into one, each with a note: `translator: Jane Example` is
 * a contributor, `heroImageAlt` belongs to the image, Jekyll's `published: false` says that the article is a draft,
 * and a `type` that is no kind of article is the generator's own.
 *
 * @param map Front matter, or what a caller gave.
 */
export function fold(map: LocatedMap, context: ReadContext): LocatedMap {
  return foldPicture(foldRoles({ ...map, entries: map.entries.map(foldEntry) }, context), context)
}

function foldEntry(entry: LocatedEntry): LocatedEntry {
  const { key, value } = entry
  if (value.kind !== 'scalar') return entry
  if (key === 'published' && typeof value.value === 'boolean') {
    const draft: LocatedScalar = { ...value, value: !value.value, source: String(!value.value) }
    return { ...entry, key: 'draft', value: draft }
  }
  return key === 'type' && typeof value.value === 'string' && !isKind(value.value)
    ? { ...entry, isForeign: true }
    : entry
}

function foldRoles(map: LocatedMap, context: ReadContext): LocatedMap {
  const isRole = ({ key, value }: LocatedEntry) =>
    roles.get(plainKey(key)) !== undefined && namesPeople(value)
  const named = map.entries.filter(isRole)
  const [first] = named
  if (!first) return map
  const people = named.flatMap(({ key, value, position }) => {
    report(context.file, rules['key-is-canonical'], position, { key, canonical: 'contributors' })
    return itemsOf(value).map((item) => withRole(item, roles.get(plainKey(key)) ?? key))
  })
  const rest = map.entries.filter((entry) => !isRole(entry))
  const known = rest.find(({ key }) => plainKey(key) === 'contributors')
  const items = [...(known ? itemsOf(known.value) : []), ...people]
  const list: Located = { kind: 'list', items, ...(first.position && { position: first.position }) }
  const all: LocatedEntry = { ...(known ?? first), key: known?.key ?? 'contributors', value: list }
  return { ...map, entries: known ? rest.map((entry) => (entry === known ? all : entry)) : [...rest, all] }
}

/** Quarto's `editor: visual` names a program. */
function namesPeople(value: Located): boolean {
  if (value.kind === 'list') return value.items.every(namesPeople)
  if (value.kind === 'map') return value.entries.some(({ key }) => key === 'name')
  return (
    value.kind === 'scalar' && typeof value.value === 'string' && !/^(?:visual|source)$/.test(value.value)
  )
}

function itemsOf(value: Located): Located[] {
  return value.kind === 'list' ? value.items : [value]
}

function withRole(person: Located, role: string): Located {
  const said: LocatedEntry = { key: 'role', value: { kind: 'scalar', value: role } }
  if (person.kind === 'map') return { ...person, entries: [...person.entries, said] }
  return {
    kind: 'map',
    entries: [{ key: 'name', value: person }, said],
    ...(person.position && { position: person.position }),
  }
}

function foldPicture(map: LocatedMap, context: ReadContext): LocatedMap {
  const isPart = ({ key }: LocatedEntry) => pictureKeys.get(plainKey(key)) !== undefined
  const image = map.entries.find(({ key }) => isImageKey.has(plainKey(key)))
  const parts = map.entries.filter(isPart)
  if (!image || parts.length === 0) return map
  const said = parts.map((entry) => {
    const field = pictureKeys.get(plainKey(entry.key)) ?? entry.key
    report(context.file, rules['key-is-canonical'], entry.position, {
      key: entry.key,
      canonical: `image.${field}`,
    })
    return { ...entry, key: field }
  })
  const own: LocatedEntry[] =
    image.value.kind === 'map' ? image.value.entries : [{ key: 'url', value: image.value }]
  const { position } = image.value
  const value: Located = { kind: 'map', entries: [...own, ...said], ...(position && { position }) }
  const entries = map.entries.filter((entry) => !isPart(entry))
  return { ...map, entries: entries.map((entry) => (entry === image ? { ...entry, value } : entry)) }
}
