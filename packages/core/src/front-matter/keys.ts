import type { Author, Contributor, Dateline, Issue, Kind, LeadImage, Publication } from '../article.ts'
import { type DateHints, readRange } from '../dates/read-date.ts'
import { type Field, object, optional, required } from '../validate/fields.ts'
import { plainKey } from '../validate/nearest.ts'
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
  textLike,
  textOr,
  webAddress,
} from '../validate/readers.ts'
import { authorsOf, contributors } from './people.ts'

/** A publication, by name or in full; the configuration has one too. */
export const publication: Reader<Publication> = textOr(
  object({
    name: required(textLike('The Example Weekly'), ['title']),
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
  object({ place: required(textLike('Tokyo'), ['location']), agency: optional(text) }),
  convert(text, readDateline),
)

function readDateline(value: string): Dateline {
  const [, place = value, agency] = /^(.*?)\s*\(([^()]+)\)$/.exec(value) ?? []
  return agency === undefined ? { place } : { place, agency }
}

function issue(hints: DateHints): Reader<Issue> {
  const full = object({
    label: required(textLike('Summer 2024'), ['name', 'title']),
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

const oneImage: Reader<LeadImage> = textOr(
  object(
    {
      url: required(address, ['src', 'path', 'image', 'file']),
      alt: optional(text, ['altText']),
      caption: optional(text, ['title']),
      credit: optional(text, ['source', 'photographer', 'copyright']),
    },
    new Set('width height relative hidden hiddeninlist type name class'.split(' ')),
  ),
  convert(address, (url) => ({ url })),
)

/** Of several pictures the first is the lead. */
const image: Reader<LeadImage> = {
  ...oneImage,
  read: (value, context) => {
    const [first] = value.kind === 'list' ? value.items : [value]
    return first && oneImage.read(first, context)
  },
}

/** Other names of the lead picture. */
export const imageAliases: readonly string[] = [
  'images',
  'cover',
  'heroImage',
  'featuredImage',
  'featureImage',
  'coverImage',
  'headerImage',
  'thumbnail',
  'banner',
  'ogImage',
]

const license: Reader<string> = textOr(
  convert(
    object({ content: required(text, ['text', 'name', 'id', 'type', 'url']), code: optional(text) }),
    ({ content }) => content,
  ),
  text,
)

const kinds = ['article', 'news', 'opinion', 'analysis', 'background', 'reportage', 'review', 'blog'] as const

/** The schema.org types, too, and what site generators call a text that is no page. */
const otherKinds: Readonly<Record<string, Kind>> = {
  post: 'article',
  posts: 'article',
  story: 'article',
  blogpost: 'blog',
  editorial: 'opinion',
  column: 'opinion',
  comment: 'opinion',
  report: 'reportage',
  newsarticle: 'news',
  opinionnewsarticle: 'opinion',
  analysisnewsarticle: 'analysis',
  backgroundnewsarticle: 'background',
  reportagenewsarticle: 'reportage',
  reviewnewsarticle: 'review',
  blogposting: 'blog',
}

const kind: Reader<Kind> = choice(kinds, otherKinds)

/** Whether a word says what kind of article it is. */
export function isKind(word: string): boolean {
  const lower = word.trim().toLowerCase()
  return Object.hasOwn(otherKinds, lower) || kinds.some((each) => each === lower)
}

/** A list, or words between commas. */
const keywords: Reader<Found<string>[]> = convert(each(textLike('harbour')), (items) =>
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
  contributors: Field<Found<Contributor[]>[]>
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
    title: optional(text, ['headline', 'heading']),
    subtitle: optional(text, ['subheading', 'subhead', 'subheadline', 'tagline']),
    kicker: optional(text, ['eyebrow', 'strapline']),
    standfirst: optional(text, ['dek', 'deck', 'lede', 'intro']),
    description: optional(text, ['summary', 'excerpt', 'abstract', 'desc', 'metaDescription']),
    authors: optional(each(authorsOf(hints.language)), ['author', 'by', 'creator', 'writer', 'writers']),
    contributors: optional(contributors, ['contributor', 'credits']),
    byline: optional(text),
    dateline: optional(dateline),
    publication: optional(publication, ['publisher', 'magazine', 'journal', 'venue']),
    issue: optional(issue(hints)),
    section: optional(text, ['category', 'department', 'rubric', 'subject']),
    published: optional(date(hints), [
      'date',
      'pubDate',
      'publishDate',
      'publishedDate',
      'publishedAt',
      'pubDatetime',
      'datePublished',
      'publicationDate',
      'created',
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
      'lastUpdated',
      'revised',
    ]),
    language: optional(language, ['lang', 'locale']),
    keywords: optional(keywords, ['tags', 'tag', 'keyword', 'categories', 'topics']),
    url: optional(webAddress, ['canonical', 'canonicalUrl', 'canonicalLink']),
    image: optional(image, imageAliases),
    license: optional(license, ['licence']),
    rights: optional(text, ['copyright']),
    kind: optional(kind, ['type', 'articleType']),
    slug: optional(text),
    draft: optional(flag),
  }
}

/** Keys that mean something to the site generators alone, by the tool whose documentation has them. */
const foreign = {
  hugo:
    'aliases build cascade expiryDate headless isCJKLanguage layout linkTitle markup menu menus outputs params resources ' +
    'series sitemap translationKey videos weight',
  jekyll: 'permalink redirectFrom redirectTo sitemap comments pin math mermaid toc',
  astro: 'featured hideEditPost order sidebar editUrl head hero template pagefind prev next',
  quarto:
    'format execute jupyter engine bibliography csl citation citeproc crossref doi editor affiliations funding listing ' +
    'tocDepth tocTitle numberSections codeFold freeze filters dateFormat abstractTitle titleBlockBanner',
  mystmd:
    'shortTitle numbering exports downloads github binder kernelspec jupytext parts thebe site options openAccess arxiv ' +
    'pmid firstPage lastPage contentIncludesTitle copyrightYear',
  others: 'id uuid theme output showReadingTime socialImage robots noindex status version',
}

/** The same in plain writing (see `plainKey`). */
export const foreignKeys: ReadonlySet<string> = new Set(
  Object.values(foreign).flatMap((names) => names.split(' ').map(plainKey)),
)
