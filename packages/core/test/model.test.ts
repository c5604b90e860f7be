import { readFileSync } from 'node:fs'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, test } from 'vitest'
import type { Article, Node } from '../src/article.ts'
import { visit } from '../src/walk.ts'
import { plain } from './plain.ts'
import { read } from './read.ts'

/** Every type there is: a new one does not compile until it is named here, and then wants its entry. */
const types: Record<Node['type'], true> = {
  abbreviation: true,
  article: true,
  blockquote: true,
  break: true,
  caption: true,
  code: true,
  credit: true,
  delete: true,
  emphasis: true,
  figure: true,
  heading: true,
  image: true,
  inlineCode: true,
  link: true,
  list: true,
  listItem: true,
  note: true,
  noteReference: true,
  notes: true,
  pageBreak: true,
  paragraph: true,
  pullQuote: true,
  section: true,
  sidebar: true,
  span: true,
  strong: true,
  subscript: true,
  superscript: true,
  table: true,
  tableCell: true,
  tableRow: true,
  text: true,
  thematicBreak: true,
  time: true,
}

interface Entry {
  name: string
  source?: string
  object?: string
}

/** The entries of the specification: a heading of level 3, then its examples. */
function entries(): Entry[] {
  const tree = fromMarkdown(readFileSync(new URL('../../../docs/model.md', import.meta.url), 'utf8'))
  const found: Entry[] = []
  for (const node of tree.children) {
    const entry = found.at(-1)
    const title = node.type === 'heading' && node.depth === 3 ? node.children[0] : undefined
    if (title?.type === 'inlineCode') found.push({ name: title.value })
    else if (node.type === 'code' && entry && node.lang === 'markdown') entry.source = node.value
    else if (node.type === 'code' && entry && node.lang === 'json') entry.object = node.value
  }
  return found
}

function first(article: Article, type: string): Node | undefined {
  let found: Node | undefined
  visit(article, (node) => {
    if (node.type === type) found ??= node
  })
  return found
}

describe('docs/model.md', () => {
  test('specifies every node, and no other', () => {
    expect(
      entries()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(Object.keys(types).sort())
  })

  test.each(entries())('$name: the source example gives the object example', ({ name, source, object }) => {
    const { article, findings } = read(source ?? '')
    expect(plain(first(article, name))).toEqual(JSON.parse(object ?? ''))
    expect(findings).toEqual([])
  })
})
