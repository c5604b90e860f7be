import type { Article } from './article.ts'
import type { Delivery } from './delivery.ts'

/** A step on the way to an article. */
export interface Crumb {
  name: string
  /** Absolute, where the step has an address of its own that is known. */
  url?: string
}

/**
 * The way to an article: its publication, its section. The article itself comes last, under the title that page and
 * graph have for it; both say the way from here, so that they cannot disagree.
 *
 * @param article For its facts.
 * @param delivery Its `home` is the publication's address, before the article's own word on it.
 * @returns The steps that are known, without the article. Empty where neither is: then there is no way to show.
 */
export function crumbsOf({ meta }: Article, delivery: Delivery = {}): Crumb[] {
  const { publication, section } = meta
  const home = [delivery.home, publication?.value.url].find((url) => url && /^https?:\/\//i.test(url))
  return [
    ...(publication ? [{ name: publication.value.name, ...(home !== undefined && { url: home }) }] : []),
    ...(section ? [{ name: section.value }] : []),
  ]
}
