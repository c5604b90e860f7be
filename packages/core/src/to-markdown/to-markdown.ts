import type { VFile } from 'vfile'
import type { Article, Node } from '../article.ts'
import * as make from '../builders.ts'
import { report } from '../report.ts'
import { rules } from '../rules.ts'
import { isParent, visit } from '../walk.ts'
import { writeFrontMatter } from './front-matter.ts'
import { stringify } from './stringify.ts'
import { toMdast } from './to-mdast.ts'
import { weave } from './weave.ts'

/** Options of `toMarkdown`. */
export interface ToMarkdownOptions {
  /** Where findings land: nodes that Markdown has no form for. Without it they are dropped. */
  file?: VFile | undefined
  /** Whether comments are written too. Default: true. Leave them out of what is published. */
  comments?: boolean | undefined
}

/**
 * Writes an article as clean Markdown with front matter: the inverse of `fromMarkdown`.
 *
 * Facts are written where the source states them (origins `frontMatter` and `text`). What was guessed, given
 * by the caller or taken from the configuration is not part of the article's text and is left out; inferred
 * times, abbreviations and languages are written as bare text.
 *
 * @param article The article; not changed.
 * Comments stand where they stood.
 *
 * @returns Markdown that reads back as the same article, but for positions, repairs, origins and their
 *   reasons, and ids.
 */
export function toMarkdown(article: Article, options: ToMarkdownOptions = {}): string {
  reportInexpressible(article, options.file)
  const remarked = options.comments === false ? { ...article, comments: [] } : article
  const frontMatter = writeFrontMatter(remarked)
  // Without facts there is no front matter to keep its comments in.
  const body = stringify(weave(toMdast(article), frontMatter === '' ? inText(remarked) : remarked))
  return [frontMatter, body].filter((part) => part !== '').join('\n')
}

function inText(article: Article): Article {
  const comments = article.comments.map(({ value, position }) => {
    const safe = value.replaceAll('-->', '-- >').replace(/^(?=-?>)/, ' ')
    return make.comment(safe, {}, position)
  })
  return { ...article, comments }
}

/** Nothing would be written for these without children. */
const needsChildren = new Set<Node['type']>([
  'paragraph',
  'emphasis',
  'strong',
  'delete',
  'list',
  'figure',
  'caption',
  'credit',
  'table',
  'tableRow',
])

function reportInexpressible(article: Article, file: VFile | undefined): void {
  visit(article, (node) => {
    if (!needsChildren.has(node.type) || !isParent(node) || node.children.length > 0) return
    report(file, rules['node-has-content'], node, { type: node.type })
  })
}
