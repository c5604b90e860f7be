import { describe, expect, test } from 'vitest'
import type { Article, Node } from '../../src/article.ts'
import { toText } from '../../src/to-text.ts'
import { visit } from '../../src/walk.ts'
import { read } from '../read.ts'

/** The outline as indented lines: headings with their depth, other nodes by their first words. */
function outline(article: Article): string[] {
  const lines: string[] = []
  visit(article, (node, ancestors) => {
    const indent = '  '.repeat(
      ancestors.filter(({ type }) => type === 'section' || type === 'sidebar').length,
    )
    const line = lineOf(node)
    if (line) lines.push(indent + line)
  })
  return lines
}

function lineOf(node: Node): string | undefined {
  if (node.type === 'section') return node.role ?? 'section'
  if (node.type === 'sidebar' || node.type === 'blockquote') return node.type
  if (node.type === 'heading') return `${'#'.repeat(node.depth)} ${toText(node)}`
  return node.type === 'paragraph' ? toText(node) : undefined
}

function ids(article: Article): string[] {
  const found: string[] = []
  visit(article, (node) => {
    if (node.type === 'heading') found.push(node.id)
  })
  return found
}

describe('sections', () => {
  test('nest under their headings', () => {
    const { article, findings } = read('lead\n\n## A\n\na\n\n### B\n\nb\n\n## C\n\nc\n')
    expect(outline(article)).toEqual([
      'lead',
      'section',
      '  ## A',
      '  a',
      '  section',
      '    ### B',
      '    b',
      'section',
      '  ## C',
      '  c',
    ])
    expect(findings).toEqual([])
  })

  test('close up skipped levels, with a finding each', () => {
    const { article, findings } = read('### A\n\n##### B\n\n### C\n')
    expect(outline(article)).toEqual(['section', '  ## A', '  section', '    ### B', 'section', '  ## C'])
    expect(findings).toEqual([
      '1:1 heading-levels-have-no-gap',
      '3:1 heading-levels-have-no-gap',
      '5:1 heading-levels-have-no-gap',
    ])
  })

  test('go six levels deep and no deeper', () => {
    const { article, findings } = read('# Title\n\n# A\n\n## B\n\n### C\n\n#### D\n\n##### E\n\n###### F\n')
    expect(outline(article).filter((line) => line.includes('#'))).toEqual([
      '  ## A',
      '    ### B',
      '      #### C',
      '        ##### D',
      '          ###### E',
      '          ###### F',
    ])
    expect(findings).toEqual(['13:1 heading-depth-is-at-most-six'])
  })

  test('keep a heading as a strong line where a container is already deepest', () => {
    const { article, findings } = read('## A\n### B\n#### C\n##### D\n###### E\n\n> ## F\n')
    expect(outline(article).slice(-2)).toEqual(['          blockquote', '          F'])
    expect(findings).toEqual(['7:3 heading-depth-is-at-most-six'])
  })

  test('stand in containers, one level below the section around', () => {
    const { article, findings } = read('## A\n\n> ### B\n>\n> b\n\n- ### C\n\nafter\n')
    expect(outline(article)).toEqual([
      'section',
      '  ## A',
      '  blockquote',
      '  section',
      '    ### B',
      '    b',
      '  section',
      '    ### C',
      '  after',
    ])
    expect(findings).toEqual([])
  })

  test('end with a conclusion that belongs to none of them', () => {
    const { article } = read('## A\n\n### B\n\nb\n\n:::conclusion\nend\n:::\n')
    expect(outline(article).slice(-2)).toEqual(['conclusion', '  end'])
    expect(article.children.at(-1)).toMatchObject({ type: 'section', role: 'conclusion' })
  })

  test('without a heading belong to the heading above', () => {
    const { article } = read('## A\n\na\n\n:::section\nuntitled\n:::\n')
    expect(outline(article)).toEqual(['section', '  ## A', '  a', '  section', '    untitled'])
  })

  test('own the heading they begin with between fences', () => {
    const { article, findings } = read(':::conclusion\n## End\n\nend\n\n### More\n:::\n')
    expect(outline(article)).toEqual(['conclusion', '  ## End', '  end', '  section', '    ### More'])
    expect(findings).toEqual([])
  })

  test('take what follows a fence into a section of its own, with a finding', () => {
    const { article, findings } = read(':::conclusion\nend\n:::\n\nmore\n\nand more\n\n## A\n')
    expect(outline(article)).toEqual([
      'conclusion',
      '  end',
      'section',
      '  more',
      '  and more',
      'section',
      '  ## A',
    ])
    expect(findings).toEqual(['5:1 sections-come-last'])
  })

  test('in a container that is not ours stand in the outline around it', () => {
    const { article } = read(':::warning\n## A\n\na\n:::\n\nb\n')
    expect(outline(article)).toEqual([':::warning', 'section', '  ## A', '  a', '  :::', '  b'])
  })

  test('have the place from their heading to their last word', () => {
    const { article } = read('lead\n\n## A\n\na\n\n### B\n\nb\n\n## C\n')
    expect(article.children[1]?.position).toMatchObject({ start: { line: 3 }, end: { line: 9 } })
  })

  test('of a sidebar are one deeper than its own heading', () => {
    const { article } = read(':::sidebar[Box]\nin\n\n### Part\n:::\n')
    expect(outline(article)).toEqual(['sidebar', '  ## Box', '  in', '  section', '    ### Part'])
  })
})

describe('ids of headings', () => {
  test('take the slug of the heading above for a text that was used', () => {
    const { article } = read(
      '## Trade\n\n### Outlook\n\n## Culture\n\n### Outlook\n\n### Outlook\n\n## Trade\n',
    )
    expect(ids(article)).toEqual([
      'article-trade',
      'article-outlook',
      'article-culture',
      'article-culture-outlook',
      'article-culture-outlook-2',
      'article-trade-2',
    ])
  })

  test('keep letters of every script, and exist for headings without any', () => {
    expect(ids(read('## 日本とパキスタン\n\n## !!!\n\n## ?\n').article)).toEqual([
      'article-日本とパキスタン',
      'article-section',
      'article-section-2',
    ])
  })
})

describe('numbers of headings', () => {
  const cases: readonly (readonly [string, string | undefined, string])[] = [
    ['## 1. Trade', '1', 'Trade'],
    ['## 2.3) Trade', '2.3', 'Trade'],
    ['## IV. Trade', 'IV', 'Trade'],
    ['## 1. *Trade*', '1', 'Trade'],
    ['## 1.', '1', ''],
    ['## 1\\. Trade', undefined, '1. Trade'],
    ['## 1&#46; Trade', undefined, '1. Trade'],
    ['## 1952. A year', undefined, '1952. A year'],
    ['## I. M. Pei', undefined, 'I. M. Pei'],
    ['## 3 ships', undefined, '3 ships'],
    ['## 2.5 million', undefined, '2.5 million'],
  ]
  test.each(cases)('%s', (source, number, text) => {
    const headings: Node[] = []
    visit(read(source).article, (node) => {
      if (node.type === 'heading') headings.push(node)
    })
    const [heading] = headings
    expect(heading?.type === 'heading' && heading.number).toBe(number)
    expect(heading && toText(heading)).toBe(text)
  })
})

describe('the title', () => {
  test('is the first heading of level 1, with its markup', () => {
    const { article, findings } = read('# Two *ports*\n\nlead\n')
    expect(article.meta.title).toMatchObject({
      value: 'Two ports',
      origin: 'text',
      position: { start: { line: 1 } },
    })
    expect(article.meta.title?.content).toHaveLength(2)
    expect(outline(article)).toEqual(['lead'])
    expect(findings).toEqual([])
  })

  test('may be said twice', () => {
    const { article, findings } = read('# Two  ports\n', {
      frontMatter: { title: { value: 'Two ports', origin: 'frontMatter' } },
    })
    expect(article.meta.title).toMatchObject({ value: 'Two ports', origin: 'frontMatter' })
    expect(article.children).toEqual([])
    expect(findings).toEqual([])
  })

  test('stays a heading where the front matter says something else', () => {
    const { article, findings } = read('# One port\n', {
      frontMatter: { title: { value: 'Two ports', origin: 'frontMatter' } },
    })
    expect(article.meta.title?.value).toBe('Two ports')
    expect(outline(article)).toEqual(['section', '  ## One port'])
    expect(findings).toHaveLength(1)
  })

  test('is given, and several headings of level 1 are parts', () => {
    const { article, findings } = read('# One port\n\na\n\n# Two ports\n\nb\n', {
      frontMatter: { title: { value: 'Ports', origin: 'frontMatter' } },
    })
    expect(article.meta.title?.value).toBe('Ports')
    expect(outline(article)).toEqual(['section', '  ## One port', '  a', 'section', '  ## Two ports', '  b'])
    expect(findings).toEqual([])
  })

  test('is no heading that comes after another', () => {
    const { article } = read('## A\n\n# B\n')
    expect(article.meta.title).toBeUndefined()
    expect(outline(article)).toEqual(['section', '  ## A', 'section', '  ## B'])
  })

  test('of the front matter is read as inline Markdown', () => {
    const position = { start: { line: 2, column: 8, offset: 11 }, end: { line: 2, column: 20, offset: 23 } }
    const { article } = read('---\ntitle: The *port* \\* it\n---\n', {
      frontMatter: { title: { value: 'The *port* \\* it', origin: 'frontMatter', position } },
    })
    expect(article.meta.title?.value).toBe('The port * it')
    expect(article.meta.title?.content?.map(({ type }) => type)).toEqual(['text', 'emphasis', 'text'])
  })

  test('of the front matter that would be a list or heading is text', () => {
    const title = (value: string) =>
      read('x', { frontMatter: { title: { value, origin: 'frontMatter' } } }).article.meta.title
    expect(title('1. First *port*')?.value).toBe('1. First *port*')
    expect(title('# A & B')?.value).toBe('# A & B')
  })
})

describe('headings without text', () => {
  test.each(['##', '## <br>', '## &nbsp;', '## <!-- x -->', '##  \\'.replace('\\', '&#32;')])(
    '%j is left out, with a finding',
    (heading) => {
      const { article, findings } = read(`Text.\n\n${heading}\n\nMore.\n`)
      expect(outline(article)).toEqual(['Text.', 'More.'])
      expect(findings).toContain('3:1 heading-has-text')
    },
  )

  test('give no title, and none in a sidebar', () => {
    const { article, findings } = read('# <br>\n\n# Two ports\n\n:::sidebar\n##\n\na\n:::\n')
    expect(article.meta.title?.value).toBe('Two ports')
    expect(outline(article)).toEqual(['sidebar', '  a'])
    expect(findings).toEqual(['1:1 heading-has-text', '6:1 heading-has-text'])
  })

  test('a picture is something to read', () => {
    const { article } = read('## ![A crane](crane.jpg)\n')
    expect(article.children).toMatchObject([{ children: [{ type: 'heading' }] }])
  })
})

test('a heading with the word "share" has an id that reader modes leave alone', () => {
  const { article } = read('## Market share\n\nA.\n\n## Share\n\nB.\n\n## Shareholders\n\nC.\n')
  expect(ids(article)).toEqual(['article-market-shared', 'article-shared', 'article-shareholders'])
})
