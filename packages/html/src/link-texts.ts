import { type Article, is, type Link, report, toText, visit } from '@offprint/core'
import type { VFile } from 'vfile'
import { rules } from './rules.ts'

/** Reports each link that has the words of an earlier one and another address. */
export function checkLinkTexts(article: Article, file: VFile | undefined): void {
  const first = new Map<string, Link>()
  visit(article, (node) => {
    if (!is(node, 'link')) return
    const text = toText(node).replace(/\s+/g, ' ').trim()
    const key = text.toLowerCase()
    const other = first.get(key)
    if (!other && key !== '') first.set(key, node)
    if (!other || other.url === node.url) return
    const { line } = other.position.start
    report(file, rules['link-text-is-distinct'], node, { text, url: node.url, line, other: other.url })
  })
}
