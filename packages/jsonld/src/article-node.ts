import { countWords, type Kind, type Meta, minutesOfWords, withOffset } from '@offprint/core'
import { accessibilityOf } from './accessibility.ts'
import { allSaid, filled } from './filled.ts'
import type { ArticleNode, ArticleType } from './graph.ts'
import type { Making } from './making.ts'

/** The search engines' types first: they know Article, NewsArticle and BlogPosting only. */
const types: Readonly<Record<Kind, ArticleType>> = {
  article: 'Article',
  news: 'NewsArticle',
  blog: 'BlogPosting',
  opinion: ['NewsArticle', 'OpinionNewsArticle'],
  analysis: ['NewsArticle', 'AnalysisNewsArticle'],
  background: ['NewsArticle', 'BackgroundNewsArticle'],
  reportage: ['NewsArticle', 'ReportageNewsArticle'],
  review: ['NewsArticle', 'ReviewNewsArticle'],
}

/** What the article says of itself: every property that refers to no other node. */
export type OwnFacts = Omit<ArticleNode, 'mainEntityOfPage' | 'isPartOf'>

/** @returns The facts of the article, without what it refers to. */
export function ownFacts(making: Making): OwnFacts {
  const { article, shown, at, facts, speakable, paywall } = making
  const { meta } = shown
  const words = countWords(article)
  const type = types[facts.kind ?? (meta.dateline ? 'news' : 'article')]
  const license = at.absolute(meta.license?.value)
  return {
    '@type': type,
    '@id': at.ofPage('article'),
    ...filled({
      headline: meta.title?.value,
      alternativeHeadline: meta.subtitle?.value,
      description: facts.description,
      url: at.page,
      ...datesOf(making),
      articleSection: allSaid(meta.section && [meta.section.value]),
      keywords: allSaid(facts.keywords),
      inLanguage: meta.language?.value,
      // The vocabulary defines `dateline` on NewsArticle only.
      dateline: isNews(type) ? datelineOf(meta) : undefined,
      license,
      copyrightNotice: meta.rights?.value,
      isAccessibleForFree: paywall === undefined ? undefined : paywall === false,
      speakable: speakable.length > 0 ? speakableOf(speakable) : undefined,
      ...accessibilityOf(article),
    }),
    wordCount: words,
    timeRequired: `PT${minutesOfWords(words)}M`,
  }
}

/** Dates with the offset of the publication's zone where they have a time and no offset; a day alone stays a day. */
export function datesOf({
  article: { meta },
  delivery,
}: Making): Pick<ArticleNode, 'datePublished' | 'dateModified'> {
  const zoned = (date: string | undefined) => date && withOffset(date, delivery.timeZone)
  return filled({
    datePublished: zoned(meta.published?.value),
    dateModified: zoned(meta.updated?.value),
  })
}

function isNews(type: ArticleType): boolean {
  return type === 'NewsArticle' || typeof type === 'object'
}

function datelineOf({ dateline }: Meta): string | undefined {
  if (!dateline) return undefined
  const { place, agency } = dateline.value
  return allSaid([place, agency ? `(${agency})` : '']).join(' ')
}

function speakableOf(cssSelector: readonly string[]): NonNullable<ArticleNode['speakable']> {
  return { '@type': 'SpeakableSpecification', cssSelector: [...cssSelector] }
}
