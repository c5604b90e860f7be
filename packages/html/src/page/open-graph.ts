/**
 * What other sites show of the page: OpenGraph, its article tags, and the card.
 */
import { type Article, is, type Meta, type Node, type Sourced, visit, withOffset } from '@offprint/core'
import { absolute, isAbsolute, safeAddress } from '../address.ts'
import { homeAddress, pageAddress } from '../page-address.ts'
import type { Settings } from '../settings.ts'
import { descriptionOf, titleOf } from './facts.ts'

/** A property and its value; those without a value are left out. */
export type Tag = readonly [property: string, content: string | number | undefined]

/** The OpenGraph properties of the page, in order. `article:author` is an address, not a name. */
export function openGraph(article: Article, settings: Settings): Tag[] {
  const { meta } = article
  const image = shareImage(article, settings)
  return [
    ['og:type', 'article'],
    ['og:title', titleOf(meta, settings)],
    ['og:description', descriptionOf(meta)],
    ['og:url', pageAddress(settings.delivery, meta)],
    ['og:site_name', meta.publication?.value.name],
    ['og:locale', localeOf(settings.language)],
    ['og:image', image?.url],
    ['og:image:width', image?.width],
    ['og:image:height', image?.height],
    ['og:image:alt', image?.alt],
    ['article:published_time', zoned(meta.published, settings)],
    ['article:modified_time', zoned(meta.updated, settings)],
    ['article:section', meta.section?.value],
    ...meta.keywords.map(({ value }): Tag => ['article:tag', value]),
    ...authorAddresses(meta).map((url): Tag => ['article:author', url]),
  ]
}

function zoned(date: Sourced<string> | undefined, { delivery }: Settings): string | undefined {
  return date && withOffset(date.value, delivery.timeZone)
}

/** The kind of card: a large picture where there is one. */
export function cardOf(article: Article, settings: Settings): string {
  return shareImage(article, settings) ? 'summary_large_image' : 'summary'
}

/** OpenGraph writes a locale as language and territory; a language alone is none. */
function localeOf(language: string | undefined): string | undefined {
  const [primary, ...subtags] = language?.split('-') ?? []
  const region = subtags.find((subtag) => /^[a-z]{2}$/i.test(subtag))
  return primary && region ? `${primary.toLowerCase()}_${region.toUpperCase()}` : undefined
}

function authorAddresses({ authors }: Meta): string[] {
  return authors.flatMap(({ value: { url } }) => {
    const safe = url === undefined ? undefined : safeAddress(url)
    return safe !== undefined && isAbsolute(safe) ? [safe] : []
  })
}

interface ShareImage {
  url: string
  alt: string | undefined
  width: number | undefined
  height: number | undefined
}

function shareImage(article: Article, { delivery }: Settings): ShareImage | undefined {
  const first = article.meta.image?.value ?? firstImage(article)
  if (!first) return undefined
  const { images } = delivery
  const delivered = images && Object.hasOwn(images, first.url) ? images[first.url] : undefined
  if (images && !delivered && !isAbsolute(first.url)) return undefined
  const base = pageAddress(delivery, article.meta) ?? homeAddress(delivery, article.meta)
  const safe = safeAddress(delivered?.url ?? first.url)
  const url = safe === undefined ? undefined : absolute(safe, base)
  const alt = first.alt?.trim() ? first.alt : undefined
  return url === undefined || !isAbsolute(url)
    ? undefined
    : { url, alt, width: delivered?.width, height: delivered?.height }
}

function firstImage(article: Article): { url: string; alt?: string } | undefined {
  const found: Node[] = []
  visit(article, (node) => {
    if (is(node, 'image')) found.push(node)
    return found.length > 0 ? 'stop' : undefined
  })
  return found.find((node) => is(node, 'image'))
}
