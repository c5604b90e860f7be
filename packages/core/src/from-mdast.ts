import type { Root } from 'mdast'
import type { Article } from './article.ts'
import { type ArticleOptions, assemble } from './assemble.ts'
import { parseWithin } from './limits/parse-within.ts'

/**
 * Makes an article of an mdast tree, for other people's remark pipelines: front matter nodes (`yaml`, `toml`),
 * GFM and flow directives are understood.
 *
 * @param tree The tree; it is not changed. Nodes should have positions: repairs need them.
 * @param options `file` should hold the text that the tree was parsed from; findings land there too.
 * @returns The article.
 * @throws TypeError for options of the wrong type.
 */
export function fromMdast(tree: Root, options: ArticleOptions = {}): Article {
  const source = options.file?.value === undefined ? '' : String(options.file)
  return assemble(tree, options, { source, parse: parseWithin(), file: options.file })
}
