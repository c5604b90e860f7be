import { datesOf } from './article-node.ts'
import { filled } from './filled.ts'
import {
  type BreadcrumbListNode,
  type ImageObjectNode,
  refer,
  type WebPageNode,
  type WebSiteNode,
} from './graph.ts'
import type { Making } from './making.ts'

/** The nodes that the page refers to. */
export interface AroundPage {
  website: WebSiteNode | undefined
  breadcrumb: BreadcrumbListNode | undefined
  image: ImageObjectNode | undefined
}

/** @returns The page that the article is read on. Its id is its address. */
export function pageNode(making: Making, { website, breadcrumb, image }: AroundPage): WebPageNode {
  const { shown, at, facts } = making
  return {
    '@type': 'WebPage',
    '@id': at.page ?? at.ofPage('webpage'),
    ...filled({
      url: at.page,
      name: shown.meta.title?.value,
      description: facts.description,
      isPartOf: refer(website),
      breadcrumb: refer(breadcrumb),
      primaryImageOfPage: refer(image),
      ...datesOf(making),
      inLanguage: shown.meta.language?.value,
    }),
  }
}
