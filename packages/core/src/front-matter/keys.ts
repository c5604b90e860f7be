import type { Author, Contributor, Dateline, Issue, Kind, LeadImage, Publication } from '../article.ts'
import { type DateHints, readRange } from '../dates/read-date.ts'
import { type Field, object, optional, required } from '../validate/fields.ts'
import type { Found, Reader } from '../validate/reader.ts'
import {
  address,
  choice,
  convert,
  date,
  each,
  flag,
  language,
  list,
  matching,
  text,
  textOr,
  webAddress,
} from '../validate/readers.ts'
import { readAuthors } from './authors.ts'

const person = {
  name: required(text),
  place: optional(text, ['location', 'city']),
  url: optional(webAddress, ['website', 'homepage', 'link']),
  sameAs: optional(list(webAddress)),
  jobTitle: optional(text, ['job', 'position']),
  honorificPrefix: optional(text, ['prefix']),
}

const author = object(person)
const contributor: Reader<Contributor> = object({ ...person, role: required(text) })

const authorsOf: Reader<Author[]> = textOr(
  convert(author, (value) => [value]),
  convert(text, readAuthors),
)

/** A publication, by name or in full; the configuration has one too. */
export const publication: Reader<Publication> = textOr(
  object({
    name: required(text, ['title']),
    url: optional(webAddress),
    logo: optional(address),
    language: optional(language, ['lang']),
    sameAs: optional(list(webAddress)),
    issn: optional(
      matching({
        expected: 'an ISSN',
        example: '2049-3630',
        accept: (value) => (/^\d{4}-\d{3}[\dX]$/i.test(value) ? value.toUpperCase() : undefined),
      }),
    ),
    policies: optional(
      object({
        publishingPrinciples: optional(webAddress),
        ethicsPolicy: optional(webAddress),
        correctionsPolicy: optional(webAddress),
        masthead: optional(webAddress),
        ownershipFundingInfo: optional(webAddress),
        actionableFeedbackPolicy: optional(webAddress),
        noBylinesPolicy: optional(webAddress),
      }),
    ),
  }),
  convert(text, (name) => ({ name })),
)

const dateline: Reader<Dateline> = textOr(
  object({ place: required(text, ['location']), agency: optional(text) }),
  convert(text, readDateline),
)

function readDateline(value: string): Dateline {
  const [, place = value, agency] = /^(.*?)\s*\(([^()]+)\)$/.exec(value) ?? []
  return agency === undefined ? { place } : { place, agency }
}

function issue(hints: DateHints): Reader<Issue> {
  const full = object({
    label: required(text, ['name', 'title']),
    start: optional(date(hints), ['from']),
    end: optional(date(hints), ['to']),
    number: optional(text, ['issue', 'no']),
    volume: optional(text, ['vol']),
  })
  return textOr(
    full,
    convert(text, (label) => ({ label, ...readRange(label, hints) })),
  )
}

const image: Reader<LeadImage> = textOr(
  object({
    url: required(address, ['src', 'path', 'image', 'file']),
    alt: optional(text),
    caption: optional(text),
    credit: optional(text),
  }),
  convert(address, (url) => ({ url })),
)

const kinds = ['article', 'news', 'opinion', 'analysis', 'background', 'reportage', 'review', 'blog'] as const

/** The schema.org types, too. */
const kind: Reader<Kind> = choice(kinds, {
  newsarticle: 'news',
  opinionnewsarticle: 'opinion',
  analysisnewsarticle: 'analysis',
  backgroundnewsarticle: 'background',
  reportagenewsarticle: 'reportage',
  reviewnewsarticle: 'review',
  blogposting: 'blog',
})

/** A list, or words between commas. */
const keywords: Reader<Found<string>[]> = convert(each(text), (items) =>
  items.length === 1 ? items.flatMap(splitWords) : items,
)

function splitWords(found: Found<string>): Found<string>[] {
  const words = found.value.split(/\s*[,;]\s*/).filter((word) => word !== '')
  return words.map((value) => ({ ...found, value }))
}

/** The type of every key of front matter, and of the options `meta` and `defaults`. */
export interface FactFields extends Readonly<Record<string, Field<unknown>>> {
  title: Field<string>
  subtitle: Field<string>
  kicker: Field<string>
  standfirst: Field<string>
  description: Field<string>
  authors: Field<Found<Author[]>[]>
  contributors: Field<Found<Contributor>[]>
  byline: Field<string>
  dateline: Field<Dateline>
  publication: Field<Publication>
  issue: Field<Issue>
  section: Field<string>
  published: Field<string>
  updated: Field<string>
  language: Field<string>
  keywords: Field<Found<string>[]>
  url: Field<string>
  image: Field<LeadImage>
  license: Field<string>
  rights: Field<string>
  kind: Field<Kind>
  slug: Field<string>
  draft: Field<boolean>
}

/**
 * The keys of front matter: the names of `meta`, and the spellings of Hugo, Jekyll, Astro, Quarto and mystmd.
 *
 * @param hints How dates are to be read.
 */
export function factFields(hints: DateHints): FactFields {
  return {
    title: optional(text, ['headline']),
    subtitle: optional(text, ['subheading', 'subhead']),
    kicker: optional(text, ['eyebrow', 'strapline']),
    standfirst: optional(text, ['dek', 'deck']),
    description: optional(text, ['summary', 'excerpt', 'abstract']),
    authors: optional(each(authorsOf), ['author', 'by', 'creator']),
    contributors: optional(each(contributor), ['contributor']),
    byline: optional(text),
    dateline: optional(dateline),
    publication: optional(publication, ['publisher', 'magazine', 'journal', 'venue']),
    issue: optional(issue(hints)),
    section: optional(text, ['category', 'department', 'rubric']),
    published: optional(date(hints), [
      'date',
      'pubDate',
      'publishDate',
      'publishedDate',
      'publishedAt',
      'pubDatetime',
      'datePublished',
    ]),
    updated: optional(date(hints), [
      'lastmod',
      'lastModified',
      'lastModifiedAt',
      'modified',
      'updatedDate',
      'updatedAt',
      'modDatetime',
      'dateModified',
    ]),
    language: optional(language, ['lang', 'locale']),
    keywords: optional(keywords, ['tags', 'tag', 'keyword', 'categories', 'topics']),
    url: optional(webAddress, ['canonical', 'canonicalUrl']),
    image: optional(image, ['cover', 'heroImage', 'featuredImage', 'coverImage', 'thumbnail', 'ogImage']),
    license: optional(text, ['licence']),
    rights: optional(text, ['copyright']),
    kind: optional(kind, ['type', 'articleType']),
    slug: optional(text),
    draft: optional(flag),
  }
}

/** Keys that mean something to the site generators alone, in plain writing (see `plainKey`). */
export const foreignKeys: ReadonlySet<string> = new Set([
  'layout',
  'permalink',
  'weight',
  'toc',
  'math',
  'comments',
  'template',
  'format',
  'execute',
  'jupyter',
  'kernelspec',
  'bibliography',
  'csl',
  'engine',
  'output',
  'editor',
  'sitemap',
  'menu',
  'outputs',
  'cascade',
  'id',
  'redirectfrom',
  'featured',
  'pin',
  'params',
  'numbering',
  'exports',
  'downloads',
  'github',
  'parts',
  'theme',
  'build',
])
