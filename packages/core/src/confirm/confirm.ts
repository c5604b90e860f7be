/**
 * What was found in the text against what somebody stated of it: a statement confirms, corrects, adds or forbids.
 */
import type { AbbreviationEntry, Article, Entity } from '../article.ts'
import { defined } from '../defined.ts'
import type { GivenEntity, Stated, StatedAbbreviation } from '../front-matter/settings.ts'
import { report } from '../report.ts'
import { rules } from '../rules.ts'
import type { VFile } from 'vfile'
import { markAbbreviations } from './mark-abbreviations.ts'
import { occurrences, type Sighting } from './occurrences.ts'

/** What is stated, the stronger first. */
export interface Statements {
  entities: readonly Stated<GivenEntity>[]
  abbreviations: readonly Stated<StatedAbbreviation>[]
}

/** Named so often, the article is about it. */
const fewestForAbout = 2

/**
 * Confirms what was found. Stated abbreviations are marked wherever they stand; stated entities are listed where the
 * text names them. One of the article's own that the text does not name is reported; one of the configuration is for
 * other articles.
 *
 * @param article The article as built; it stays as it is.
 * @param statements Of the front matter and of the configuration.
 * @param context The source, for places; where findings land.
 */
export function confirm(
  article: Article,
  { entities, abbreviations }: Statements,
  context: { source: string; file?: VFile | undefined },
): Article {
  if (entities.length === 0 && abbreviations.length === 0) return article
  const marked =
    abbreviations.length > 0 ? markAbbreviations(article, abbreviations, context.source) : article
  const sightings = occurrences(marked, context.source)
  return {
    ...marked,
    abbreviations: confirmAbbreviations(marked, abbreviations, { ...context, sightings }),
    entities: confirmEntities(marked, entities, { ...context, sightings }),
  }
}

interface Confirming {
  file?: VFile | undefined
  sightings: (name: string) => Sighting[]
}

function confirmAbbreviations(
  { abbreviations: found, position: whole }: Article,
  stated: readonly Stated<StatedAbbreviation>[],
  { file, sightings }: Confirming,
): AbbreviationEntry[] {
  const byShort = new Map(stated.toReversed().map((each) => [each.value.short, each]))
  const kept = found.flatMap((entry): AbbreviationEntry[] => {
    const said = byShort.get(entry.short)
    if (!said) return [entry]
    return said.value.long === false ? [] : [{ ...entry, long: said.value.long, origin: said.origin }]
  })
  const known = new Set(found.map(({ short }) => short))
  const added = [...byShort.values()].flatMap(({ value, origin, position }): AbbreviationEntry[] => {
    const { short, long } = value
    if (known.has(short) || long === false) return []
    const [first] = sightings(short)
    if (first) return [{ short, long, origin, position: first.position }]
    if (origin === 'frontMatter')
      report(file, rules['name-is-in-the-text'], position ?? whole, { name: short })
    return []
  })
  return [...kept, ...added]
}

function confirmEntities(
  article: Article,
  stated: readonly Stated<GivenEntity>[],
  confirming: Confirming,
): Entity[] {
  const kept = article.entities.flatMap((entity): Entity[] => {
    const said = stated.find(({ value }) => isSame(value, entity))
    if (!said) return [entity]
    const { role = entity.role, ...given } = said.value
    return role === 'none' ? [] : [{ ...entity, ...given, role, origin: said.origin }]
  })
  const added = stated
    .filter(
      ({ value }, index) =>
        !article.entities.some((entity) => isSame(value, entity)) && isFirst(stated, index),
    )
    .flatMap((each) => sighted(each, article, confirming))
  return [...kept, ...added]
}

/** A statement of something that was not found: where does the text name it? */
function sighted(
  { value, origin, position }: Stated<GivenEntity>,
  article: Article,
  { file, sightings }: Confirming,
): Entity[] {
  const { name, alternateName, type, sameAs, role } = value
  const seen = [name, ...(alternateName === undefined ? [] : [alternateName])].flatMap(sightings)
  const place = position ?? article.position
  if (seen.length === 0) {
    if (origin === 'frontMatter') report(file, rules['name-is-in-the-text'], place, { name })
    return []
  }
  if (role === 'none') return []
  if (type === undefined) {
    report(file, rules['entity-has-type'], place, { name })
    return []
  }
  const guessed = seen.length >= fewestForAbout ? 'about' : 'mentions'
  const positions = seen.map((one) => one.position)
  return [{ type, name, ...defined({ alternateName, sameAs }), role: role ?? guessed, origin, positions }]
}

function isFirst(stated: readonly Stated<GivenEntity>[], index: number): boolean {
  const one = stated[index]
  return (
    one !== undefined &&
    stated.findIndex(({ value }) => plain(value.name) === plain(one.value.name)) === index
  )
}

function isSame(given: GivenEntity, { name, alternateName }: Entity): boolean {
  const names = new Set([given.name, given.alternateName].filter((each) => each !== undefined).map(plain))
  return names.has(plain(name)) || (alternateName !== undefined && names.has(plain(alternateName)))
}

function plain(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()
}
