import type { Nodes, Root } from 'mdast'
import { describe, expect, test } from 'vitest'
import { plain } from '../plain.ts'
import { read } from '../read.ts'

function paragraph(source: string): { content: unknown; findings: string[] } {
  const { article, findings } = read(source)
  const [first] = article.children
  return { content: plain(first?.type === 'paragraph' ? first.children : first), findings }
}

const text = (value: string) => ({ type: 'text', value })

describe('text', () => {
  test('is on one line', () => {
    expect(paragraph('a\nb  \tc \n d').content).toEqual([text('a b  \tc d')])
  })

  test('has no space where a line of Chinese or Japanese ends', () => {
    expect(paragraph('日本と\nパキスタン').content).toEqual([text('日本とパキスタン')])
    expect(paragraph('日本 and\nパキスタン').content).toEqual([text('日本 and パキスタン')])
  })

  test('has the place of all its parts', () => {
    const { article } = read('a <u>b</u>')
    expect(article.children[0]).toMatchObject({
      children: [{ type: 'text', position: { start: { offset: 0 }, end: { offset: 10 } } }],
    })
  })

  test('with mathematics stays text, with a finding', () => {
    expect(paragraph('so $E = mc^2$ holds, for $5 and $6')).toEqual({
      content: [text('so $E = mc^2$ holds, for $5 and $6')],
      findings: ['1:4 mathematics-is-not-set'],
    })
  })
})

describe('references', () => {
  test('are resolved, whatever their case', () => {
    expect(paragraph('[a][B]\n\n[b]: /x "t"\n')).toEqual({
      content: [{ type: 'link', url: '/x', title: 't', children: [text('a')] }],
      findings: [],
    })
  })

  test('without a definition are text, with a finding', () => {
    expect(paragraph('see [a][b] and \\[c][d] and [e]')).toEqual({
      content: [text('see [a][b] and [c][d] and [e]')],
      findings: ['1:5 reference-is-defined'],
    })
  })

  test('have one definition, and definitions a reference', () => {
    expect(paragraph('[a][b]\n\n[b]: /x\n[b]: /y\n[c]: /z\n')).toEqual({
      content: [{ type: 'link', url: '/x', children: [text('a')] }],
      findings: ['4:1 definition-is-unique', '5:1 definition-is-used'],
    })
  })
})

describe('addresses in text', () => {
  test('are links, unless their dot was escaped', () => {
    expect(paragraph('see www.example.com').content).toMatchObject([
      {},
      { type: 'link', url: 'http://www.example.com' },
    ])
    expect(paragraph('\\<div>www\\.example.com').content).toEqual([text('<div>www.example.com')])
  })
})

describe('links', () => {
  test.each(['javascript:alert(1)', 'JavaScript:x', 'java&#9;script:x', 'vbscript:x'])(
    'to %s keep only their text',
    (url) => {
      const { article } = read(`<a href="${url}">x</a>`)
      expect(JSON.stringify(plain(article))).not.toMatch(/"type":"link"/)
    },
  )

  test('that would run a script say so', () => {
    expect(paragraph('[*x*](javascript:alert(1))')).toEqual({
      content: [{ type: 'emphasis', children: [text('x')] }],
      findings: ['1:1 link-address-is-safe'],
    })
  })

  test('keep every other address as it is', () => {
    expect(paragraph('[x](data:text/plain,x)').content).toMatchObject([{ url: 'data:text/plain,x' }])
    expect(paragraph('[x](<a b.html>)').content).toMatchObject([{ url: 'a b.html' }])
  })
})

describe('raw HTML', () => {
  test('of the safe subset is understood', () => {
    const { content, findings } = paragraph(
      'H<sub>2</sub>O x<sup>*2*</sup> <abbr title="A &amp; B">AB</abbr> <time datetime=2024>now</time> <span lang=\'fr\'>le</span><br/>',
    )
    expect(findings).toEqual([])
    expect(content).toEqual([
      text('H'),
      { type: 'subscript', children: [text('2')] },
      text('O x'),
      { type: 'superscript', children: [{ type: 'emphasis', children: [text('2')] }] },
      text(' '),
      { type: 'abbreviation', title: 'A & B', origin: 'text', children: [text('AB')] },
      text(' '),
      { type: 'time', datetime: '2024', origin: 'text', children: [text('now')] },
      text(' '),
      { type: 'span', language: 'fr', origin: 'text', children: [text('le')] },
      { type: 'break' },
    ])
  })

  test('of any other kind is text, with a finding', () => {
    expect(paragraph('a <u>b</u> <script>x</script>')).toEqual({
      content: [text('a <u>b</u> <script>x</script>')],
      findings: ['1:3 html-is-understood', '1:12 html-is-understood'],
    })
  })

  test('that says nothing, or is not closed, is text', () => {
    expect(paragraph('<abbr>a</abbr> <sup>b').content).toEqual([text('<abbr>a</abbr> <sup>b')])
    expect(paragraph('*<sup>a* b</sup>').content).toEqual([
      { type: 'emphasis', children: [text('<sup>a')] },
      text(' b</sup>'),
    ])
  })

  test('loses attributes that mean nothing, with a finding', () => {
    expect(paragraph('x<sup class="y" onclick="z">2</sup>')).toEqual({
      content: [text('x'), { type: 'superscript', children: [text('2')] }],
      findings: ['1:2 html-attribute-is-known', '1:2 html-attribute-is-known'],
    })
  })

  test('that is a comment is no text, with a finding, and leaves one space', () => {
    expect(paragraph('a <!-- check --> b')).toEqual({
      content: [text('a b')],
      findings: ['1:3 comment-is-for-authors'],
    })
  })

  test('as a block is paragraphs', () => {
    expect(paragraph('<div>\na <sup>b</sup>\n</div>\n')).toEqual({
      content: [text('<div> a '), { type: 'superscript', children: [text('b')] }, text(' </div>')],
      findings: ['1:1 html-is-understood'],
    })
  })
})

describe('what repair marks', () => {
  test('is inferred', () => {
    const mark = (name: string, attributes: Record<string, string>): Nodes => ({
      type: 'textDirective',
      name,
      attributes,
      children: [{ type: 'text', value: 'x' }],
    })
    const children = [
      mark('time', { datetime: '2024' }),
      mark('abbr', { title: 'X Y' }),
      mark('span', { lang: 'fr' }),
    ]
    const tree: Root = {
      type: 'root',
      children: [{ type: 'paragraph', children: children.filter((c) => c.type === 'textDirective') }],
    }
    const { article } = read('x', { repaired: { tree } })
    expect(plain(article.children)).toMatchObject([
      {
        children: [
          { type: 'time', datetime: '2024', origin: 'inferred' },
          { type: 'abbreviation', title: 'X Y', origin: 'inferred' },
          { type: 'span', language: 'fr', origin: 'inferred' },
        ],
      },
    ])
  })
})

describe('every node of mdast', () => {
  const parts: Record<Nodes['type'], string> = {
    blockquote: '> a',
    break: 'a\\\nb',
    code: '```\na\n```',
    containerDirective: ':::sidebar\na\n:::',
    definition: '[a]\n\n[a]: /b',
    delete: '~~a~~',
    emphasis: '*a*',
    footnoteDefinition: '[^a]\n\n[^a]: b',
    footnoteReference: '[^a]\n\n[^a]: b',
    heading: '## a',
    html: '<sup>a</sup>',
    image: '![a](b) c',
    imageReference: '![a] c\n\n[a]: b',
    inlineCode: '`a`',
    leafDirective: '::page-break',
    link: '[a](b)',
    linkReference: '[a]\n\n[a]: /b',
    list: '- a',
    listItem: '- a',
    paragraph: 'a',
    root: 'a',
    strong: '**a**',
    table: '| a |\n| - |',
    tableCell: '| a |\n| - |',
    tableRow: '| a |\n| - |',
    text: 'a',
    textDirective: 'a',
    thematicBreak: '***',
    toml: '+++\na = 1\n+++\n\na',
    yaml: '---\na: 1\n---\n\na',
  }
  test.each(Object.entries(parts))('%s has its handler', (_, source) => {
    const { article, findings } = read(source)
    expect(article.children).not.toEqual([])
    expect(findings).toEqual([])
  })
})

describe('a foreign tree', () => {
  test('keeps nodes that nobody knows as their source, with a finding', () => {
    const tree: Root = JSON.parse(
      '{"type":"root","children":[{"type":"math","value":"x","position":{"start":{"line":1,"column":1,"offset":0},"end":{"line":1,"column":6,"offset":5}}}]}',
    )
    const { article, findings } = read('$$x$$', { repaired: { tree } })
    expect(plain(article.children)).toEqual([{ type: 'paragraph', children: [text('$$x$$')] }])
    expect(findings).toEqual(['1:1 node-type-is-known'])
  })

  test('keeps stray nodes', () => {
    const tree: Root = {
      type: 'root',
      children: [
        { type: 'text', value: 'a' },
        { type: 'emphasis', children: [{ type: 'text', value: 'b' }] },
        { type: 'listItem', children: [{ type: 'paragraph', children: [{ type: 'text', value: 'c' }] }] },
        { type: 'tableRow', children: [{ type: 'tableCell', children: [{ type: 'text', value: 'd' }] }] },
      ],
    }
    const { article } = read('', { repaired: { tree } })
    expect(JSON.stringify(plain(article.children)).match(/"value":"."/g)).toEqual(
      ['a', 'b', 'c', 'd'].map((v) => `"value":"${v}"`),
    )
  })
})
