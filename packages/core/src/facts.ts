import type { Author, Contributor, Meta, Origin, Sourced } from './article.ts'
import { fold } from './front-matter/fold.ts'
import { type FactFields, factFields, foreignKeys } from './front-matter/keys.ts'
import type { DateHints } from './dates/read-date.ts'
import { type FieldsFound, readFields } from './validate/fields.ts'
import type { LocatedMap } from './validate/located.ts'
import type { Found, ReadContext } from './validate/reader.ts'

/** A person, by name or in full, as options and configurations give one. */
export type GivenAuthor = string | Author

/**
 * Facts as a caller writes them: the names of `meta`, plain values. The same shape as front matter, and
 * validated by the same table.
 */
export interface GivenMeta
  extends Partial<
      Record<'title' | 'subtitle' | 'kicker' | 'standfirst' | 'description' | 'byline' | 'section', string>
    >,
    Partial<Record<'published' | 'updated' | 'language' | 'url' | 'license' | 'rights' | 'slug', string>> {
  authors?: GivenAuthor | GivenAuthor[]
  contributors?: Contributor[]
  dateline?: string | FactOf<'dateline'>
  publication?: string | FactOf<'publication'>
  issue?: string | FactOf<'issue'>
  keywords?: string | string[]
  image?: string | FactOf<'image'>
  kind?: FactOf<'kind'>
  draft?: boolean
}

type FactOf<K extends keyof Meta> = NonNullable<Meta[K]> extends Sourced<infer T> ? T : never

/** How facts are read. */
export interface FactContext extends ReadContext {
  origin: Origin
  hints?: DateHints | undefined
}

/**
 * Reads facts by the table of known keys.
 *
 * @param map Front matter, or what a caller gave.
 * @returns The facts that could be read, each with its origin and place, and the unknown keys in `extra`.
 */
export function readFacts(map: LocatedMap, { origin, hints = {}, ...context }: FactContext): Partial<Meta> {
  const { found, extra } = readFields(fold(map, context), factFields(hints), context, foreignKeys)
  const { authors, contributors, keywords, ...single } = found
  const source = <T>({ value, position }: Found<T>): Sourced<T> => ({
    value,
    origin,
    ...(position && { position }),
  })
  const people = authors?.value.flatMap((each) => each.value.map((value) => source({ ...each, value })))
  const helpers = contributors?.value.flatMap((each) => each.value.map((value) => source({ ...each, value })))
  return {
    ...sourceAll(single, source),
    ...(people && { authors: people }),
    ...(helpers && { contributors: helpers }),
    ...(keywords && { keywords: keywords.value.map(source) }),
    // What a caller or a configuration gives is no part of the article, and is told by its finding.
    ...(origin === 'frontMatter' && Object.keys(extra).length > 0 && { extra }),
  }
}

type Single = Omit<FieldsFound<FactFields>['found'], 'authors' | 'contributors' | 'keywords'>

function sourceAll(found: Single, source: <T>(found: Found<T>) => Sourced<T>): Partial<Meta> {
  const entries: unknown[][] = Object.entries<Found<unknown> | undefined>(found).flatMap(([key, each]) =>
    each ? [[key, source(each)]] : [],
  )
  return Object.fromEntries(entries)
}
