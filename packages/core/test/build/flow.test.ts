import { describe, expect, test } from 'vitest'
import type { Node } from '../../src/article.ts'
import { toText } from '../../src/to-text.ts'
import { plain } from '../plain.ts'
import { read } from '../read.ts'

/** The tree as `type(children)`, texts quoted: enough to see what became of a source. */
function shape(node: Node): string {
  if (node.type === 'text') return JSON.stringify(node.value)
  if (node.type === 'break' || node.type === 'thematicBreak' || node.type === 'pageBreak') return node.type
  if (node.type === 'image') return `image:${node.url}`
  if (node.type === 'code' || node.type === 'inlineCode') return `${node.type}:${node.value}`
  return 'children' in node ? `${node.type}(${node.children.map(shape).join(' ')})` : node.type
}

function shapes(source: string): { flow: string[]; findings: string[] } {
  const { article, findings } = read(source)
  return { flow: article.children.map(shape), findings }
}

describe('figures', () => {
  const figure = 'figure(image:a.png caption("The quay"))'
  const forms: readonly (readonly [string, string])[] = [
    ['an emphasised line in the paragraph', '![x](a.png)\n*The quay*\n'],
    ['an emphasised line after a break', '![x](a.png)\\\n*The quay*\n'],
    ['an emphasised paragraph', '![x](a.png)\n\n*The quay*\n'],
    ['a leaf directive', '![x](a.png)\n\n::caption[The quay]\n'],
    ['a container', '::::figure\n![x](a.png)\n\n:::caption\nThe quay\n:::\n::::\n'],
    ['a leaf in a container', ':::figure\n![x](a.png)\n\n::caption[The quay]\n:::\n'],
    ['HTML', '<figure><img src="a.png" alt="x">\n<figcaption>The quay</figcaption></figure>\n'],
    ['a reference', '![x][a]\n*The quay*\n\n[a]: a.png\n'],
  ]
  test.each(forms)('have their caption from %s', (_, source) => {
    expect(shapes(source)).toEqual({ flow: [figure], findings: [] })
  })

  test('are pictures alone in a paragraph', () => {
    expect(shapes('![x](a.png)\n![y](b.png)\n')).toEqual({
      flow: ['figure(image:a.png image:b.png)'],
      findings: [],
    })
    expect(shapes('![x](a.png) beside\n').flow).toEqual(['paragraph(image:a.png " beside")'])
  })

  test('take no announcement for a caption', () => {
    expect(shapes('![x](a.png)\n\n*Trade:*\n').flow).toEqual([
      'figure(image:a.png)',
      'paragraph(emphasis("Trade:"))',
    ])
  })

  test('put caption before credit, and several paragraphs on lines', () => {
    const source = '::::figure\n:::credit\nBo\n:::\n:::caption\nOne\n\nTwo\n:::\n![x](a.png)\n::::\n'
    expect(shapes(source).flow).toEqual(['figure(image:a.png caption("One" break "Two") credit("Bo"))'])
  })

  test('set other content after themselves, and say so', () => {
    expect(shapes(':::figure\n![x](a.png)\n\nStray words.\n:::\n')).toEqual({
      flow: ['figure(image:a.png)', 'paragraph("Stray words.")'],
      findings: ['4:1 figure-holds-images-only'],
    })
  })

  test('without an image are paragraphs, and say so', () => {
    expect(shapes('::::figure\n:::caption\nThe quay\n:::\n::::\n')).toEqual({
      flow: ['paragraph("The quay")'],
      findings: ['1:1 figure-holds-an-image'],
    })
  })

  test('want a text alternative', () => {
    expect(shapes('![](a.png)\n').findings).toEqual(['1:1 image-has-alt'])
    expect(shapes('<img src="a.png" alt="">\n')).toEqual({ flow: ['figure(image:a.png)'], findings: [] })
  })
})

describe('tables', () => {
  test('fill short rows and widen for long ones', () => {
    const { article, findings } = read('| a | b |\n| - | - |\n| c |\n| d | e | f |\n')
    expect(article.children.map(shape)).toEqual([
      'table(tableRow(tableCell("a") tableCell("b") tableCell()) tableRow(tableCell("c") tableCell() tableCell()) tableRow(tableCell("d") tableCell("e") tableCell("f")))',
    ])
    expect(findings).toEqual(['4:9 table-row-fits'])
  })

  test('take the caption before them', () => {
    expect(shapes(':::caption\nGoods\n:::\n\n| a |\n| - |\n').flow).toEqual([
      'table(caption("Goods") tableRow(tableCell("a")))',
    ])
    expect(shapes('::caption[Goods]\n\n| a |\n| - |\n').flow[0]).toContain('caption("Goods")')
  })

  test('of HTML have spans, heads, groups, alignment and phrasing', () => {
    const source = `<table>
<caption>Goods &amp; ships</caption>
<colgroup><col align="right"><col></colgroup>
<thead><tr><th colspan="2">A <b>b</b></th></tr></thead>
<tbody>
<tr><th rowspan="2" scope="row">c</th><td>d<br>e</td></tr>
<tr><td><code>f  g</code> <a href="/h">h</a></td></tr>
</tbody>
</table>
`
    const { article, findings } = read(source)
    expect(article.children.map(shape)).toEqual([
      'table(caption("Goods & ships") tableRow(tableCell("A " strong("b"))) tableRow(tableCell("c") tableCell("d" break "e")) tableRow(tableCell(inlineCode:f g " " link("h"))))',
    ])
    expect(plain(article.children[0])).toMatchObject({ align: ['right', null] })
    expect(findings).toEqual([])
  })

  test('of HTML with anything else are text, and say so', () => {
    const { flow, findings } = shapes('<table><tr><td>a</td></tr><p>b</p></table>\n')
    expect(flow).toEqual(['paragraph("<table><tr><td>a</td></tr><p>b</p></table>")'])
    expect(findings.length).toBeGreaterThan(0)
  })
})

describe('lists', () => {
  test('are loose only where items are apart', () => {
    const spread = (source: string) => plain(read(source).article.children[0])
    expect(spread('- a\n- b\n')).toMatchObject({ spread: false })
    expect(spread('- a\n\n- b\n')).toMatchObject({ spread: true })
    expect(spread('- a\n\n  more\n- b\n')).toMatchObject({ spread: false })
    expect(spread('> - a\n> -\n>\n> b\n')).toMatchObject({ children: [{ type: 'list', spread: false }, {}] })
  })

  test('keep a first number other than 1, and checks', () => {
    expect(plain(read('7. a\n').article.children[0])).toMatchObject({ ordered: true, start: 7 })
    expect(plain(read('1. a\n').article.children[0])).not.toHaveProperty('start')
    const { article } = read('- [ ] a\n- [x] b\n- c\n')
    expect(plain(article.children[0])).toMatchObject({
      children: [{ checked: false }, { checked: true }, { type: 'listItem' }],
    })
  })
})

describe('directives', () => {
  test('that are unknown keep their fences as text', () => {
    expect(shapes(':::warning{level=3}\nHigh water.\n:::\n')).toEqual({
      flow: ['paragraph(":::warning{level=3}")', 'paragraph("High water.")', 'paragraph(":::")'],
      findings: ['1:1 directive-is-known'],
    })
    expect(shapes('::video[Ships]{src=a.mp4}\n')).toEqual({
      flow: ['paragraph("::video[Ships]{src=a.mp4}")'],
      findings: ['1:1 directive-is-known'],
    })
  })

  test.each([
    [':::pullquote', ':::pull-quote', 'pullQuote(paragraph("x"))'],
    [':::Pull-Quote', ':::pull-quote', 'pullQuote(paragraph("x"))'],
    [':::side-bar[Label]', ':::sidebar', 'sidebar(heading("Label") paragraph("x"))'],
    [':::side_bar', ':::sidebar', 'sidebar(paragraph("x"))'],
  ])('that are spelt %s are %s, with a note', (fence, canonical, made) => {
    const source = `${fence}\nx\n:::\n`
    expect(shapes(source).flow).toEqual([made])
    const written = fence.replace(/\[.*/, '')
    expect(read(source).said).toEqual([`\`${written}\` is read as \`${canonical}\`.`])
  })

  test('of one line may be spelt otherwise too, and inside a figure', () => {
    expect(shapes('::pagebreak\n').flow).toEqual(['pageBreak'])
    expect(shapes('::::figure\n![A](a.png)\n\n:::Caption\nx\n:::\n::::\n').flow).toEqual([
      'figure(image:a.png caption("x"))',
    ])
  })

  test.each([
    [':::figur\nx\n:::', '`:::figur` is not known, so its source is kept as text; `:::figure` is.'],
    [':::pulquote\nx\n:::', '`:::pulquote` is not known, so its source is kept as text; `:::pull-quote` is.'],
    [
      ':::page-break\nx\n:::',
      '`:::page-break` is not known, so its source is kept as text; `::page-break` is.',
    ],
    ['::sidebar', '`::sidebar` is not known, so its source is kept as text; `:::sidebar` is.'],
    ['::page-brake', '`::page-brake` is not known, so its source is kept as text; `::page-break` is.'],
    ['::: sidebar\nx\n:::', '`::: sidebar` is not known, so its source is kept as text; `:::sidebar` is.'],
    [
      '::: {.sidebar}\nx\n:::',
      '`::: {.sidebar}` is not known, so its source is kept as text; `:::sidebar` is.',
    ],
  ])('that are nearly known get the name that is: %j', (source, message) => {
    expect(read(`${source}\n`).said).toContain(message)
  })

  test('with attributes are kept as they are written', () => {
    expect(shapes(':::sidebar{.wide}\nx\n:::\n').findings).toEqual(['1:1 directive-stands-alone'])
    expect(shapes(':::pull-quote[Label]\nx\n:::\n').flow[0]).toBe('paragraph(":::pull-quote[Label]")')
  })

  test('of the text kind do not exist', () => {
    expect(shapes('At 10:30 it was 3:2 :sun[x]\n')).toEqual({
      flow: ['paragraph("At 10:30 it was 3:2 :sun[x]")'],
      findings: [],
    })
  })

  test('that are not closed, or close nothing, say so', () => {
    expect(shapes(':::sidebar\nx\n')).toEqual({
      flow: ['sidebar(paragraph("x"))'],
      findings: ['1:1 fence-is-closed'],
    })
    expect(shapes('x\n\n:::\n')).toEqual({
      flow: ['paragraph("x")', 'paragraph(":::")'],
      findings: ['3:1 fence-is-paired'],
    })
  })

  test('for captions belong to something', () => {
    expect(shapes(':::caption\nx\n:::\n\ny\n')).toEqual({
      flow: ['paragraph("x")', 'paragraph("y")'],
      findings: ['1:1 caption-has-its-figure'],
    })
  })

  test('for pages and quotes', () => {
    expect(shapes('::page-break\n\n:::pull-quote\nx\n:::\n')).toEqual({
      flow: ['pageBreak', 'pullQuote(paragraph("x"))'],
      findings: [],
    })
  })
})

describe('notes', () => {
  const ids = (source: string) => {
    const last = read(source).article.children.at(-1)
    return last?.type === 'notes' ? last.children.map(({ id, children }) => `${id}: ${toText(children)}`) : []
  }

  test('stand in the order of their calls, also from notes', () => {
    const source = 'x[^b] y[^a]\n\n[^a]: A\n\n[^b]: B[^c]\n\n[^c]: C\n'
    expect(ids(source)).toEqual(['article-note-b: B', 'article-note-a: A', 'article-note-c: C'])
  })

  test('may be called twice, each call with its own id', () => {
    const { article } = read('x[^1] y[^1]\n\n[^1]: N\n')
    expect(plain(article.children[0])).toMatchObject({
      children: [
        {},
        { id: 'article-noteref-1', note: 'article-note-1' },
        {},
        { id: 'article-noteref-1-2', note: 'article-note-1' },
      ],
    })
  })

  test('that nothing calls come last, with a finding', () => {
    const source = 'x[^1]\n\n[^lost]: L[^2]\n\n[^2]: M\n\n[^1]: N\n'
    expect(ids(source)).toEqual(['article-note-1: N', 'article-note-lost: L', 'article-note-2: M'])
    expect(read(source).findings).toEqual(['3:1 note-is-called'])
  })

  test('that do not exist leave the call as text, with a finding', () => {
    expect(shapes('x[^9] and \\[^8]\n')).toEqual({
      flow: ['paragraph("x[^9] and [^8]")'],
      findings: ['1:2 note-is-defined'],
    })
  })

  test('of one label are both kept', () => {
    const source = 'x[^1]\n\n[^1]: A\n\n[^1]: B\n'
    expect(ids(source)).toEqual(['article-note-1: A', 'article-note-1-2: B'])
    expect(read(source).findings).toEqual(['5:1 note-is-called'])
  })

  test('do not collide with headings', () => {
    const { article } = read('## Note 1\n\nx[^1]\n\n[^1]: N\n')
    expect(JSON.stringify(plain(article)).match(/"id":"[^"]*"/g)).toEqual([
      '"id":"article-note-1"',
      '"id":"article-noteref-1"',
      '"id":"article-note-1-2"',
    ])
  })
})
