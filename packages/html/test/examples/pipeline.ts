import type { Article } from '@offprint/core'
import { toHast } from '@offprint/html'
import type { Root } from 'hast'
import rehypeStringify from 'rehype-stringify'
import { type Plugin, unified } from 'unified'

/** A rehype plugin like any other. */
const rehypeSignature: Plugin<[], Root> = () => (tree) => {
  tree.children.unshift({ type: 'comment', value: ' set by Offprint ' })
}

const processor = unified().use(rehypeSignature).use(rehypeStringify)

export function fragmentOf(article: Article): string {
  const tree = toHast(article, { document: false, headingOffset: 1, idPrefix: 'harbour-' })
  return processor.stringify(processor.runSync(tree))
}
