import { fromMdast } from '@offprint/core'
import { toHast } from '@offprint/html'
import type { Root as HastRoot } from 'hast'
import type { Root as MdastRoot } from 'mdast'
import rehypeExternalLinks from 'rehype-external-links'
import rehypeStringify from 'rehype-stringify'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Plugin, unified } from 'unified'

/** From Markdown to the page, where remark-rehype would stand. Findings land on the processor's file. */
const articleToHast: Plugin<[], MdastRoot, HastRoot> = () => (tree, file) =>
  toHast(fromMdast(tree, { file }), { file, document: false, headingOffset: 1, idPrefix: 'harbour-' })

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter, ['yaml'])
  .use(articleToHast)
  .use(rehypeExternalLinks, { rel: ['noopener'] })
  .use(rehypeStringify)

export function fragmentOf(markdown: string): string {
  return String(processor.processSync(markdown))
}
