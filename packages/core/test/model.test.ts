import { readFileSync } from 'node:fs'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, test } from 'vitest'
import type { Article, Node } from '../src/article.ts'
import { factFields } from '../src/front-matter/keys.ts'
import { factNames } from '../src/meta-fields.ts'
import { visit } from '../src/walk.ts'
import { make } from './findings.ts'
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

const page = readFileSync(new URL('../../../docs/model.md', import.meta.url), 'utf8')
const sources = readFileSync(new URL('../src/article.ts', import.meta.url), 'utf8')

/** The entries of the specification: a heading of level 3, then its examples. */
function entries(): Entry[] {
  const found: Entry[] = []
  for (const node of fromMarkdown(chapters('The root', 'Flow', 'Phrasing')).children) {
    const entry = found.at(-1)
    const title = node.type === 'heading' && node.depth === 3 ? node.children[0] : undefined
    if (title?.type === 'inlineCode') found.push({ name: title.value })
    else if (node.type === 'code' && entry && node.lang === 'markdown') entry.source = node.value
    else if (node.type === 'code' && entry && node.lang === 'json') entry.object = node.value
  }
  return found
}

/** The text of some chapters, by their headings. */
function chapters(...titles: string[]): string {
  const found = titles.map((title) => page.split(`\n## ${title}\n`)[1]?.split(/\n## (?=[A-Z])/)[0])
  return found.join('\n')
}

/** The first example of a chapter: what is written, and what comes of it. */
function exampleIn(title: string): { source: string; object: unknown } {
  const [source = '', object = ''] = ['markdown', 'json'].map(
    (language) => new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(chapters(title))?.[1],
  )
  return { source, object: JSON.parse(object) }
}

/** Every interface of a text, its comments left out: the name to its lines. */
function interfaces(text: string): Map<string, string> {
  const found = text.matchAll(/^(?:export )?interface (\w+)(?:<T>)?(?: extends \w+)? \{\n([^]*?)^\}/gm)
  const bare = (body: string) =>
    body
      .replace(/\/\*\*[^]*?\*\//g, '')
      .split('\n')
      .map((line) => line.replace(/\/\/.*$/, '').trim())
      .filter((line) => line !== '')
      .join('\n')
  return new Map(Array.from(found, ([, name = '', body = '']) => [name, bare(body)]))
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

  test('has the fields that the types have', () => {
    const specified = interfaces(page)
    const typed = interfaces(sources)
    expect([...specified.keys()].length).toBeGreaterThan(40)
    for (const [name, fields] of specified) expect([name, fields]).toEqual([name, typed.get(name)])
    expect([...typed.keys()].filter((name) => !specified.has(name))).toEqual(['Meta', 'Base'])
  })

  test('names every fact, and every spelling it is read by', () => {
    const rows = chapters('Facts').matchAll(/^\| `(\w+)` \|[^\n]*\| ([^|]*)\|$/gm)
    const table = Array.from(rows, ([, key = '', spellings = '']) => [key, spellings.match(/\w+/g) ?? []])
    expect(table).toEqual(Object.entries(factFields({})).map(([key, { aliases }]) => [key, aliases]))
    expect(table.map(([key]) => key)).toEqual(factNames)
  })

  test('shows facts as they come of front matter', () => {
    const { source, object } = exampleIn('Facts')
    expect(plain(make(source).article.meta)).toEqual(object)
  })

  test('shows what was found and repaired as it comes of pasted text', () => {
    const { source, object } = exampleIn('What the text mentions, and what was repaired')
    const { abbreviations, entities, repairs } = make(source).article
    const places = entities.map(({ positions, ...entity }) => (positions.length > 0 ? entity : {}))
    expect(plain({ abbreviations, entities: places, repairs })).toEqual(object)
  })

  test('shows comments as they come of Markdown', () => {
    const { source, object } = exampleIn('Comments')
    expect(plain(make(source).article.comments)).toEqual(object)
  })
})
