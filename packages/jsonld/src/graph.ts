/**
 * The graph's own types, written out so that a misspelt property does not compile. Names, domains and ranges are
 * schema.org's (release 30.0); every node is flat and linked by `@id`. Dates are ISO text, languages BCP 47.
 */
import type { Policies } from '@offprint/core'

/** A link to another node of the graph. */
export interface Reference {
  '@id': string
}

interface Identified {
  '@id': string
}

/** The organisation that publishes; a news organisation says how it works. */
export interface OrganizationNode extends Identified, Policies {
  '@type': 'Organization' | 'NewsMediaOrganization'
  name: string
  url?: string
  logo?: Reference
  sameAs?: string[]
}

/** The site of the publication. */
export interface WebSiteNode extends Identified {
  '@type': 'WebSite'
  url: string
  name?: string
  publisher?: Reference
  inLanguage?: string
}

/** The page the article is read on. */
export interface WebPageNode extends Identified {
  '@type': 'WebPage'
  url?: string
  name?: string
  description?: string
  isPartOf?: Reference
  breadcrumb?: Reference
  primaryImageOfPage?: Reference
  datePublished?: string
  dateModified?: string
  inLanguage?: string
}

/** The way to the page, as the page shows it. */
export interface BreadcrumbListNode extends Identified {
  '@type': 'BreadcrumbList'
  itemListElement: ListItem[]
}

/** A step of the way; the last, which is the page itself, has no `item`. */
export interface ListItem {
  '@type': 'ListItem'
  position: number
  name: string
  item?: string
}

/** What of the page is fit to be read aloud, by CSS selectors. */
export interface SpeakableSpecification {
  '@type': 'SpeakableSpecification'
  cssSelector: string[]
}

/** The types a search engine knows come first; the more exact one follows. */
export type ArticleType =
  | 'Article'
  | 'NewsArticle'
  | 'BlogPosting'
  | readonly [
      'NewsArticle',
      (
        | 'OpinionNewsArticle'
        | 'AnalysisNewsArticle'
        | 'BackgroundNewsArticle'
        | 'ReportageNewsArticle'
        | 'ReviewNewsArticle'
      ),
    ]

/** The article. */
export interface ArticleNode extends Identified {
  '@type': ArticleType
  headline?: string
  alternativeHeadline?: string
  description?: string
  url?: string
  mainEntityOfPage: Reference
  isPartOf: Reference[]
  author?: Reference[]
  editor?: Reference[]
  translator?: Reference[]
  contributor?: Reference[]
  publisher?: Reference
  datePublished?: string
  dateModified?: string
  image?: Reference[]
  articleSection?: string[]
  keywords?: string[]
  wordCount: number
  timeRequired: string
  inLanguage?: string
  dateline?: string
  locationCreated?: Reference
  license?: string
  copyrightNotice?: string
  about?: Reference[]
  mentions?: Reference[]
  hasPart?: Reference[]
  encoding?: Reference[]
  isAccessibleForFree?: boolean
  speakable?: SpeakableSpecification
  accessMode?: ('textual' | 'visual')[]
  accessibilityFeature?: ('alternativeText' | 'structuralNavigation')[]
}

/** Somebody who took part. */
export interface PersonNode extends Identified {
  '@type': 'Person'
  name: string
  url?: string
  sameAs?: string[]
  jobTitle?: string
  honorificPrefix?: string
}

/** A picture of the article. */
export interface ImageObjectNode extends Identified {
  '@type': 'ImageObject'
  url: string
  contentUrl: string
  width?: number
  height?: number
  caption?: string
  creditText?: string
  encodingFormat?: string
  contentSize?: string
  inLanguage?: string
  representativeOfPage?: true
}

/** The PDF. */
export interface MediaObjectNode extends Identified {
  '@type': 'MediaObject'
  name?: string
  contentUrl: string
  encodingFormat: 'application/pdf'
  contentSize: string
  sha256?: string
  encodesCreativeWork: Reference
  inLanguage?: string
  accessibilityFeature?: 'taggedPDF'[]
}

/** The issue the article appeared in. */
export interface PublicationIssueNode extends Identified {
  '@type': 'PublicationIssue'
  name: string
  issueNumber?: string
  datePublished?: string
  isPartOf?: Reference
}

/** The volume of that issue. */
export interface PublicationVolumeNode extends Identified {
  '@type': 'PublicationVolume'
  volumeNumber: string
  isPartOf: Reference
}

/** The periodical of that issue. */
export interface PeriodicalNode extends Identified {
  '@type': 'Periodical'
  name: string
  issn?: string
  publisher?: Reference
}

/** A section of the article. */
export interface WebPageElementNode extends Identified {
  '@type': 'WebPageElement'
  name: string
  url?: string
}

/** The part of the page that only subscribers can read. */
export interface WalledPartNode extends Identified {
  '@type': 'WebPageElement'
  isAccessibleForFree: false
  cssSelector: string
}

/** A thing the article is about or mentions. */
export interface ThingNode extends Identified {
  '@type': 'Person' | 'Organization' | 'Place' | 'Country' | 'Event'
  name: string
  alternateName?: string
  sameAs?: string[]
}

/** Any node of the graph. */
export type GraphNode =
  | OrganizationNode
  | WebSiteNode
  | WebPageNode
  | BreadcrumbListNode
  | ArticleNode
  | PersonNode
  | ImageObjectNode
  | MediaObjectNode
  | PublicationIssueNode
  | PublicationVolumeNode
  | PeriodicalNode
  | WebPageElementNode
  | WalledPartNode
  | ThingNode

/** A JSON-LD document: flat nodes in a fixed order. */
export interface Graph {
  '@context': 'https://schema.org'
  '@graph': GraphNode[]
}

/**
 * @param node A node, or nothing.
 * @returns A link to it, or nothing: a dropped node takes every reference to it along.
 */
export function refer(node: Identified | undefined): Reference | undefined {
  return node && { '@id': node['@id'] }
}

/**
 * @param nodes Nodes.
 * @returns Links to them; nothing where there are none, since an empty list says nothing.
 */
export function referAll(nodes: readonly Identified[]): Reference[] | undefined {
  return nodes.length > 0 ? nodes.map((node) => ({ '@id': node['@id'] })) : undefined
}
