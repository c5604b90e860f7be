import { type Article, crumbsOf, type Delivery } from '@offprint/core'
import type { Addresses } from './address.ts'
import { said } from './filled.ts'
import type { BreadcrumbListNode } from './graph.ts'

/**
 * The way to the page. The page shows it from the same facts; a step without an address of its own is left out here,
 * since each but the last has to have one. Fewer than two steps are no way.
 */
export function breadcrumbNode(
  article: Article,
  delivery: Delivery,
  at: Addresses,
): BreadcrumbListNode | undefined {
  const title = said(article.meta.title?.value)
  const steps = crumbsOf(article, delivery).flatMap(({ name, url }) => {
    const item = at.absolute(url)
    return item === undefined || said(name) === undefined ? [] : [{ name, item }]
  })
  if (title === undefined || steps.length === 0) return undefined
  return {
    '@type': 'BreadcrumbList',
    '@id': at.ofPage('breadcrumb'),
    itemListElement: [...steps, { name: title }].map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      ...step,
    })),
  }
}
