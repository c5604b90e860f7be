import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import type { Flow, Meta, Phrasing } from '../../src/article.ts'
import * as make from '../../src/builders.ts'
import { toMarkdown } from '../../src/to-markdown/to-markdown.ts'

const at = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } }
const text = (value: string): Phrasing => make.text(value, at)
const paragraph = (...children: Phrasing[]): Flow => make.paragraph(children, at)
const write = (...children: Flow[]): string => toMarkdown(make.article(children, {}, at))
const facts = (meta: Partial<Meta>): string => toMarkdown(make.article([], { meta }, at))

describe('toMarkdown', () => {
  test('writes nothing for nothing', () => {
    expect(write()).toBe('')
  })

  test('writes text without needless escapes', () => {
    expect(write(paragraph(text('At 10:30, 3:2; a_b, (c) & "d" – 100% [x]')))).toBe(
      'At 10:30, 3:2; a_b, (c) & "d" – 100% \\[x]\n',
    )
  })

  test('writes headings with their number, and escapes what would be one', () => {
    const heading = (value: string, number?: string) =>
      make.section([make.heading([text(value)], { depth: 2, id: 'article-x', number }, at)], {}, at)
    expect(write(heading('Trade', '2.1'), heading('1. Trade'), heading('In 1952. Trade'))).toBe(
      '## 2.1. Trade\n\n## 1\\. Trade\n\n## In 1952. Trade\n',
    )
  })

  test('writes an ending without a heading between fences, the longer outside', () => {
    const figure = make.figure(
      [make.image({ url: 'a.png', alt: 'A' }, at), make.caption([text('c')], at)],
      at,
    )
    expect(write(make.section([figure], { role: 'conclusion' }, at))).toBe(
      ':::::conclusion\n::::figure\n![A](a.png)\n\n:::caption\nc\n:::\n::::\n:::::\n',
    )
  })

  test('writes what Markdown has no mark for between tags', () => {
    const line = paragraph(
      text('H'),
      make.subscript([text('2')], at),
      make.superscript([text('x')], at),
      make.lineBreak(at),
      make.abbreviation([text('AB')], { title: 'A "B" | C' }, at),
      make.time([text('now')], { datetime: '2024' }, at),
      make.span([text('le')], { language: 'fr' }, at),
    )
    expect(write(line)).toBe(
      'H<sub>2</sub><sup>x</sup>\\\n<abbr title="A &quot;B&quot; &#124; C">AB</abbr><time datetime="2024">now</time><span lang="fr">le</span>\n',
    )
  })

  test('writes what was inferred as bare text', () => {
    const line = paragraph(
      make.abbreviation([text('AB')], { title: 'A B', origin: 'inferred' }, at),
      make.time([text(' now')], { datetime: '2024', origin: 'inferred' }, at),
    )
    expect(write(line)).toBe('AB now\n')
  })

  test('writes notes with the labels of their ids', () => {
    const notes = make.notes([make.note([make.paragraph([text('N')], at)], 'article-note-tea', at)], at)
    const body = make.paragraph(
      [text('x'), make.noteReference({ id: 'a', note: 'article-note-tea' }, at)],
      at,
    )
    expect(toMarkdown(make.article([body, notes], {}, at))).toBe('x[^tea]\n\n[^tea]: N\n')
  })

  test('writes tables with spans as HTML', () => {
    const cell = make.tableCell([text('a < b')], { header: true, colSpan: 2 }, at)
    expect(write(make.table([make.tableRow([cell], at)], ['left', null], at))).toBe(
      '<table>\n<colgroup><col align="left"><col></colgroup>\n<tr>\n<th colspan="2">a &lt; b</th>\n</tr>\n</table>\n',
    )
  })

  test('reports what has no form', () => {
    const file = new VFile()
    toMarkdown(make.article([paragraph()], {}, at), { file })
    expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(['node-has-content'])
  })
})

describe('front matter', () => {
  test('has what the source states, in canonical order, people as short as they can be', () => {
    const written = facts({
      published: { value: '2024-06-01', origin: 'frontMatter' },
      title: {
        value: 'Two *ports*, one sea',
        origin: 'text',
        content: [text('Two *'), make.emphasis([text('ports')], at), text('*, one sea')],
      },
      authors: [
        { value: { name: 'Ann Example' }, origin: 'text' },
        { value: { name: 'Bo Sample', place: 'Tokyo' }, origin: 'frontMatter' },
      ],
      slug: { value: '2024', origin: 'frontMatter' },
      draft: { value: false, origin: 'frontMatter' },
      extra: { weight: 3 },
    })
    expect(written).toBe(
      '---\ntitle: Two \\**ports*\\*, one sea\nauthors:\n  - Ann Example\n  - name: Bo Sample\n    place: Tokyo\npublished: 2024-06-01\nslug: "2024"\ndraft: false\nweight: 3\n---\n',
    )
  })

  test('has no guess, and nothing that the caller or the configuration said', () => {
    expect(
      facts({
        title: { value: 'Guess', origin: 'inferred' },
        language: { value: 'en', origin: 'config' },
        kicker: { value: 'Given', origin: 'option' },
        keywords: [{ value: 'guess', origin: 'inferred' }],
      }),
    ).toBe('')
  })
})
