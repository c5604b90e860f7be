/** Reads pages back, as a browser would. */
import type { Article } from '@offprint/core'
import type { Element, Nodes, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { VFile } from 'vfile'
import type { HtmlOptions } from '../src/options.ts'
import { toHtml } from '../src/to-html.ts'

/** The page, parsed; a parse error fails. */
export function parsed(html: string, fragment = false): Root {
  return fromHtml(html, {
    fragment,
    onerror(message) {
      throw new Error(`The page is not well formed: ${message.reason}`)
    },
  })
}

/** All elements, in order. */
export function elements(node: Nodes): Element[] {
  const children = 'children' in node ? node.children.flatMap((child) => elements(child)) : []
  return node.type === 'element' ? [node, ...children] : children
}

/** The first element that a test holds for. */
export function find(node: Nodes, holds: (element: Element) => boolean): Element | undefined {
  return elements(node).find(holds)
}

/** Whether an element has a class. */
export function hasClass(name: string): (element: Element) => boolean {
  return ({ properties }) => Array.isArray(properties.className) && properties.className.includes(name)
}

/** The text of a node; of all but some elements. */
export function textOf(node: Nodes, without: (element: Element) => boolean = () => false): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && without(node)) return ''
  return 'children' in node ? node.children.map((child) => textOf(child, without)).join('') : ''
}

/** The content of an article's page, as HTML on one line; and the ids of the rules it broke. */
export function contentOf(
  article: Article,
  options: HtmlOptions = {},
): { html: string; rules: (string | undefined)[] } {
  const file = new VFile()
  const page = toHtml(article, { document: false, ...options, file })
  const content = /<div class="e-content">(.*)<\/div>\n<footer class="imprint">/s.exec(page)?.[1] ?? page
  return {
    html: content.replace(/\n/g, ''),
    rules: file.messages.map(({ ruleId }) => ruleId),
  }
}
