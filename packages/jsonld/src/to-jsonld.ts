import {
  type Article,
  countWords,
  defined,
  type Delivery,
  type Kind,
  type Meta,
  readingMinutes,
  report,
  type Sourced,
  typography,
} from '@offprint/core'
import type { VFile } from 'vfile'
import { type Addresses, addressesOf } from './address.ts'
import {
  type ArticleNode,
  type ArticleType,
  type Graph,
  type GraphNode,
  type ImageObjectNode,
  refer,
  referAll,
  type WebPageNode,
} from './graph.ts'
import { imageNodes, pdfNode } from './media.ts'
import { peopleOf } from './people.ts'
import { type PublicationNodes, publicationNodes } from './publication.ts'
import { rules } from './rules.ts'
import { sectionNodes, thingsOf } from './things.ts'

/** Options of `toJsonLd`. */
export interface JsonLdOptions {
  /** Where findings land; without it they are dropped. */
  file?: VFile | undefined
  /** Where page, pictures and PDF will be. Without an address the ids are blank nodes (`_:article`). */
  delivery?: Delivery | undefined
  /** Publish guesses that the page does not show (an inferred description or kind). Default: false. */
  guesses?: boolean | undefined
  /** Quotes, dashes and ellipses as the page has them. Default: true. */
  typography?: boolean | undefined
}

/** The search engines' types first: they know Article, NewsArticle and BlogPosting only. */
const types: Record<Kind, ArticleType> = {
  article: 'Article',
  news: 'NewsArticle',
  blog: 'BlogPosting',
  opinion: ['NewsArticle', 'OpinionNewsArticle'],
  analysis: ['NewsArticle', 'AnalysisNewsArticle'],
  background: ['NewsArticle', 'BackgroundNewsArticle'],
  reportage: ['NewsArticle', 'ReportageNewsArticle'],
  review: ['NewsArticle', 'ReviewNewsArticle'],
}

/**
 * The article as a linked schema.org graph: flat nodes, one for each thing, linked by `@id`. Every reference
 * resolves; what is not known is left out together with every reference to it. Same article, same graph.
 *
 * @param input The article.
 * @param options See the type.
 * @returns A JSON-LD document. `toScript` writes it into a page.
 */
export function toJsonLd(input: Article, options: JsonLdOptions = {}): Graph {
  const { file, delivery = {}, guesses = false } = options
  const article = options.typography === false ? input : typography(input)
  const at = addressesOf(article.meta, delivery)
  if (at.page === undefined) report(file, rules['page-address-is-known'], undefined)
  if (!article.meta.title) report(file, rules['headline-is-present'], undefined)
  if (article.meta.authors.length === 0) report(file, rules['author-is-present'], undefined)

  const publication = publicationNodes(article.meta, at)
  const people = peopleOf(article.meta, at)
  const images = imageNodes(article, delivery, at)
  const pdf = pdfNode(article, delivery, at)
  const things = thingsOf(article, at)
  const sections = sectionNodes(article, at)
  const shown = factsOf(article.meta, guesses)

  const page = pageOf(article.meta, shown, { at, publication, image: images[0] })
  const main: ArticleNode = {
    ...headOf(article, shown, at),
    mainEntityOfPage: { '@id': page['@id'] },
    isPartOf: [page, ...present(publication.issue)].map((node) => ({ '@id': node['@id'] })),
    ...defined({
      author: referAll(people.author),
      editor: referAll(people.editor),
      translator: referAll(people.translator),
      contributor: referAll(people.contributor),
      publisher: refer(publication.organization),
      image: referAll(images),
      locationCreated: refer(things.location),
      about: referAll(things.about),
      mentions: referAll(things.mentions),
      hasPart: referAll(sections),
      encoding: referAll(present(pdf)),
    }),
    wordCount: countWords(article),
    timeRequired: `PT${readingMinutes(article)}M`,
  }
  const { organization, logo, website, periodical, volume, issue } = publication
  const shared: (GraphNode | undefined)[] = [organization, logo, website]
  const own: (GraphNode | undefined)[] = [page, main, ...Object.values(people).flat(), ...images, pdf]
  const around: (GraphNode | undefined)[] = [
    periodical,
    volume,
    issue,
    ...things.about,
    ...things.mentions,
    things.location,
  ]
  return { '@context': 'https://schema.org', '@graph': distinct([...shared, ...own, ...around, ...sections]) }
}

/** The facts that a reader does not see, guesses withheld unless allowed. */
interface Facts {
  description?: string
  kind?: Kind
}

function factsOf(meta: Meta, guesses: boolean): Facts {
  const fact = <T>(sourced: Sourced<T> | undefined) =>
    sourced && (guesses || sourced.origin !== 'inferred') ? sourced.value : undefined
  return defined({ description: fact(meta.description) ?? meta.standfirst?.value, kind: fact(meta.kind) })
}

function headOf(
  article: Article,
  shown: Facts,
  at: Addresses,
): Omit<ArticleNode, 'mainEntityOfPage' | 'isPartOf' | 'wordCount' | 'timeRequired'> {
  const { meta } = article
  const type = types[shown.kind ?? (meta.dateline ? 'news' : 'article')]
  const isNews = type === 'NewsArticle' || typeof type === 'object'
  const dateline = [
    meta.dateline?.value.place,
    meta.dateline?.value.agency && `(${meta.dateline.value.agency})`,
  ]
  return {
    '@type': type,
    '@id': at.ofPage('article'),
    ...defined({
      headline: meta.title?.value,
      alternativeHeadline: meta.subtitle?.value,
      description: shown.description,
      url: at.page,
      datePublished: meta.published?.value,
      dateModified: meta.updated?.value,
      articleSection: meta.section && [meta.section.value],
      keywords: meta.keywords.length > 0 ? meta.keywords.map(({ value }) => value) : undefined,
      inLanguage: meta.language?.value,
      // The vocabulary defines `dateline` on NewsArticle only.
      dateline: isNews && meta.dateline ? dateline.filter(Boolean).join(' ') : undefined,
      license: at.absolute(meta.license?.value),
      copyrightNotice: meta.rights?.value,
    }),
  }
}

function present<T>(value: T | undefined): T[] {
  return value === undefined ? [] : [value]
}

function distinct(nodes: readonly (GraphNode | undefined)[]): GraphNode[] {
  const byId = new Map<string, GraphNode>()
  for (const node of nodes) if (node && !byId.has(node['@id'])) byId.set(node['@id'], node)
  return [...byId.values()]
}

function pageOf(
  meta: Meta,
  shown: Facts,
  around: { at: Addresses; publication: PublicationNodes; image: ImageObjectNode | undefined },
): WebPageNode {
  const { at, publication, image } = around
  return {
    '@type': 'WebPage',
    '@id': at.page ?? at.ofPage('webpage'),
    ...defined({
      url: at.page,
      name: meta.title?.value,
      description: shown.description,
      isPartOf: refer(publication.website),
      primaryImageOfPage: refer(image),
      datePublished: meta.published?.value,
      dateModified: meta.updated?.value,
      inLanguage: meta.language?.value,
    }),
  }
}
