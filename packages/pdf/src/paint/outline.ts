/**
 * The document outline: the headings as a reader's side bar shows them.
 */
import { type Article, type Heading, isParent, type Node, toText } from '@offprint/core'
import type { Destination } from './links.ts'
import type { OutlineEntry } from './pdfkit.ts'

/**
 * @param article
 * @param destinations Where headings begin; one that is on no page is left out, its subheadings move up.
 * @returns The outline, nested as the sections are.
 */
export function outlineOf(article: Article, destinations: ReadonlyMap<Node, Destination>): OutlineEntry[] {
  return entriesOf(article, destinations)
}

function entriesOf(node: Node, destinations: ReadonlyMap<Node, Destination>): OutlineEntry[] {
  if (!isParent(node)) return []
  const children: readonly Node[] = node.children
  const heading = children.find((child) => child.type === 'heading')
  const inner = children.flatMap((child) => entriesOf(child, destinations))
  const place = heading && destinations.get(heading)
  if (!heading || !place) return inner
  return [{ title: titleOf(heading), page: place.page.object, top: place.top, children: inner }]
}

function titleOf(heading: Heading): string {
  const words = toText(heading).replaceAll(/\s+/g, ' ').trim()
  return heading.number === undefined ? words : `${heading.number}. ${words}`
}
