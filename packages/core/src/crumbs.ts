import type { Article } from './article.ts'
import type { Delivery } from './delivery.ts'

/** A step on the way to an article. */
export interface Crumb {
  name: string
  /** Absolute, where the step has an address of its own that is known. */
  url?: string
}

/**
 * The way to an article: its publication, its section, itself. Page and graph both say it from here, so that they
 * cannot disagree.
 *
 * @param article For its facts: publication, section, title.
 * @param delivery Its `home` is the publication's address, before the article's own word on it.
 * @returns The steps that are known, the article last and without an address. Empty where neither publication nor
 *   section is known: an article alone is no way.
 */
export function crumbsOf({ meta }: Article, delivery: Delivery = {}): Crumb[] {
  const { publication, section, title } = meta
  if (!publication && !section) return []
  const home = [delivery.home, publication?.value.url].find((url) => url && /^https?:\/\//i.test(url))
  return [
    ...(publication ? [{ name: publication.value.name, ...(home !== undefined && { url: home }) }] : []),
    ...(section ? [{ name: section.value }] : []),
    ...(title && title.value.trim() !== '' ? [{ name: title.value }] : []),
  ]
}
