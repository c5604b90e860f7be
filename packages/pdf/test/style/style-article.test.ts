import * as make from '@offprint/core'
import type { Article } from '@offprint/core'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { defaultTheme } from '../../src/style/default-theme.ts'
import { styleArticle } from '../../src/style/style-article.ts'
import type { StyledBlock, StyledBlocks, StyledRun } from '../../src/style/types.ts'
import { article, at, fact, figure, heading, list, paragraph, section, text } from '../articles.ts'

function style(source: Article, pictures: readonly string[] = []): StyledBlocks & { findings: string[] } {
  const file = new VFile()
  const blocks = styleArticle(source, defaultTheme, { pictures: new Set(pictures), file })
  return { ...blocks, findings: file.messages.map(({ ruleId }) => String(ruleId)) }
}

function words(runs: readonly StyledRun[]): string {
  return runs.map((run) => run.text).join('')
}

/** A block in a line: role, indent, label and text. */
function shown(block: StyledBlock): string {
  switch (block.kind) {
    case 'text': {
      const { name, indent } = block.style
      const label = block.label ? `[${words(block.label.content)}] ` : ''
      return `${name} ${indent.start}/${indent.first} ${label}${words(block.content)}`
    }
    case 'panel':
      return `panel(${block.children.map(shown).join(' | ')})`
    case 'figure':
      return `figure(${block.images.map(({ url }) => url).join()} | ${block.texts.map(shown).join(' | ')})`
    case 'code':
      return `code(${block.lines.map(shown).join(' | ')})`
    case 'table':
      return `table(${block.rows.map(({ cells }) => cells.map(({ text: cell }) => words(cell.content)).join()).join(' | ')})`
    default:
      return block.kind
  }
}

describe('styleArticle', () => {
  it('sets a paragraph in where another stands before it, and not after anything else', () => {
    const { body } = style(
      article([
        paragraph('One'),
        paragraph('Two'),
        section(heading(2, 'Head'), paragraph('Three'), paragraph('Four')),
      ]),
    )
    expect(body.map(shown)).toEqual([
      'body 0/0 One',
      'body 0/10 Two',
      'heading2 0/0 Head',
      'body 0/0 Three',
      'body 0/10 Four',
    ])
  })

  it('prints the number of a heading before its words, as ink of the heading', () => {
    const head = heading(3, 'Trade', '1')
    const { body } = style(article([section(section(head, paragraph('Text')))]))
    const [block] = body.filter((one) => one.kind === 'text')
    expect(block && words(block.content)).toBe('1\u2002Trade')
    expect(block?.content.map(({ owner }) => owner)).toEqual([{ node: head }, { node: head.children[0] }])
  })

  it('hangs labels beside the items of lists, by depth and kind', () => {
    const inner = list(['Deep'])
    const { body } = style(
      article([list([[paragraph('A'), inner], 'B']), list(['Nine', 'Ten'], { ordered: true, start: 9 })]),
    )
    expect(body.map(shown)).toEqual([
      'body 13/0 [•] A',
      'body 26/0 [–] Deep',
      'body 13/0 [•] B',
      'body 19/0 [9.] Nine',
      'body 19/0 [10.] Ten',
    ])
  })

  it('owns a label as the label of its item', () => {
    const items = list(['A'])
    const [block] = style(article([items])).body
    expect(block?.kind === 'text' && block.label?.content[0]?.owner).toEqual({
      node: items.children[0],
      part: 'label',
    })
  })

  it('gives a label a line of its own where the item begins with no text', () => {
    const { body } = style(article([list([[make.code('x', {}, at)], []])]))
    expect(body.map(shown)).toEqual(['body 13/0 [•] ', 'panel(code(code 0/0 x))', 'body 13/0 [•] '])
  })

  it('sets what belongs to an item in as far as its text', () => {
    const { body } = style(
      article([list([[paragraph('A'), make.code('x', {}, at)]]), make.code('y', {}, at)]),
    )
    expect(body.map((block) => block.kind === 'panel' && block.start)).toEqual([false, 13, undefined])
  })

  it('keeps a paragraph that ends with a colon to the list it introduces', () => {
    const [first, second] = style(article([paragraph('Three rules:'), list(['A'])])).body
    expect(first?.kind === 'text' && first.style.keepWithNext).toBe(true)
    expect(second?.kind === 'text' && second.style.before).toBe(0)
  })

  it('sets a section without a heading off from what stands before it', () => {
    const { body } = style(
      article([
        section(heading(2, 'Head'), paragraph('A')),
        make.section([paragraph('End')], { role: 'conclusion' }, at),
      ]),
    )
    expect(body.map(shown)).toEqual(['heading2 0/0 Head', 'body 0/0 A', 'rule', 'body 0/0 End'])
  })

  it('numbers notes, and their references with the same numbers', () => {
    const reference = make.noteReference({ id: 'article-r', note: 'article-note-b' }, at)
    const notes = make.notes(
      [make.note([paragraph('First')], 'article-note-a', at), make.note([], 'article-note-b', at)],
      at,
    )
    const blocks = style(article([paragraph('Text', reference), notes]))
    expect(blocks.body.map(shown)).toEqual(['body 0/0 Text2'])
    expect(blocks.notes.map(shown)).toEqual(['rule', 'note 12/0 [1.] First', 'note 12/0 [2.] '])
    const last = blocks.body[0]?.kind === 'text' ? blocks.body[0].content.at(-1) : undefined
    expect(last?.owner).toEqual({ node: reference })
    expect(last?.style.rise).toBeGreaterThan(0)
  })

  it('reports a reference to a note that there is none of', () => {
    const reference = make.noteReference({ id: 'article-r', note: 'article-note-x' }, at)
    const { body, findings } = style(article([paragraph('Text', reference)]))
    expect(body.map(shown)).toEqual(['body 0/0 Text'])
    expect(findings).toEqual(['note-exists'])
  })

  it('describes a missing picture on a panel, with the caption below it', () => {
    const { body } = style(article([paragraph('A'), figure('lost.png', 'At dawn.')]), [])
    expect(body[1] && shown(body[1])).toBe(
      'panel(panel(placeholder 0/0 A ship at a pier) | figure( | caption 0/0 At dawn.))',
    )
  })

  it('puts a figure that opens the article into the title block', () => {
    const { title, body } = style(article([figure('a.png'), paragraph('A')]), ['a.png'])
    expect(title.map(shown).at(-1)).toBe('figure(a.png | )')
    expect(body.map(shown)).toEqual(['body 0/0 A'])
  })

  it('sets a picture out of a paragraph below it, and names it where there is no room', () => {
    const image = make.image({ url: 'a.png', alt: 'A ship' }, at)
    const cell = make.tableCell([image], {}, at)
    const table = make.table([make.tableRow([cell], at)], [null], at)
    const { body, findings } = style(article([paragraph('See ', image, 'there'), table]), ['a.png'])
    expect(body.map(shown)).toEqual(['body 0/0 See there', 'figure(a.png | )', 'table([A ship])'])
    expect(findings).toEqual(['image-has-room'])
  })

  it('marks text inside of text, each mark on what is around it', () => {
    const inner = make.emphasis([text('in')], at)
    const outer = make.emphasis([text('a'), inner], at)
    const [block] = style(
      article([paragraph(make.strong([outer], at), make.span([text('ici')], { language: 'fr' }, at))]),
    ).body
    const runs = block?.kind === 'text' ? block.content : []
    expect(
      runs.map(({ text: value, style: { font, language } }) => [value, font.weight, font.italic, language]),
    ).toEqual([
      ['a', 600, true, 'en'],
      ['in', 600, false, 'en'],
      ['ici', 400, false, 'fr'],
    ])
  })

  it('sets every line of code, empty ones too', () => {
    const { body } = style(article([make.code('a\n\n  b', {}, at)]))
    expect(body.map(shown)).toEqual(['panel(code(code 0/0 a | code 0/0   | code 0/0   b))'])
  })

  it('aligns a cell as its column is, though a cell above reaches down beside it', () => {
    const cell = (value: string, rowSpan?: number) => make.tableCell([text(value)], { rowSpan }, at)
    const rows = [make.tableRow([cell('a', 2), cell('b')], at), make.tableRow([cell('c')], at)]
    const [block] = style(article([make.table(rows, ['left', 'right'], at)])).body
    const cells = block?.kind === 'table' ? block.rows.flatMap((row) => row.cells) : []
    expect(
      cells.map(
        ({
          column,
          text: {
            style: { align },
          },
        }) => [column, align],
      ),
    ).toEqual([
      [0, 'start'],
      [1, 'end'],
      [1, 'end'],
    ])
  })

  it('says that deleted text is only grey', () => {
    expect(style(article([paragraph(make.deletion([text('x')], at))])).findings).toEqual([
      'deletion-is-visible',
    ])
  })

  it('gives furniture the publication and a title cut at a word', () => {
    const long = 'A title that goes on and on until nobody could print it in the running head of a page'
    const { furniture } = style(article([], { title: fact(long), publication: fact({ name: 'Review' }) }))
    expect(furniture.head && words(furniture.head.content)).toBe(
      'Review · A title that goes on and on until nobody could print it in the …',
    )
    expect(furniture.digits.map(({ content }) => words(content))).toEqual([...'0123456789'])
  })
})
