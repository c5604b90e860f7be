import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article, Flow, Phrasing } from '../../src/article.ts'
import * as make from '../../src/builders.ts'
import { toText } from '../../src/to-text.ts'
import { typography } from '../../src/typography/typography.ts'
import { arbitraryArticle } from '../arbitrary-article.ts'
import { freeze } from '../freeze.ts'

const at = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } }
const text = (value: string): Phrasing => make.text(value, at)
const paragraph = (...children: Phrasing[]): Flow => make.paragraph(children, at)

function article(...children: Flow[]): Article {
  return make.article(children, { meta: { language: { value: 'en', origin: 'frontMatter' } } }, at)
}

function setParagraph(...children: Phrasing[]): string {
  return toText(typography(article(paragraph(...children))))
}

describe('typography', () => {
  test('sees neighbours across emphasis', () => {
    expect(setParagraph(text('a "'), make.emphasis([text('quoted')], at), text('" word'))).toBe(
      'a “quoted” word',
    )
    expect(setParagraph(make.strong([text('"All')], at), text(' of it" here'))).toBe('“All of it” here')
    expect(setParagraph(make.emphasis([text('Pakistan')], at), text("'s ships"))).toBe('Pakistan’s ships')
  })

  test('closes a quote after a call to a note', () => {
    expect(
      setParagraph(text('"a word'), make.noteReference({ id: 'a', note: 'b' }, at), text('" more')),
    ).toBe('“a word” more')
  })

  test('takes code and pictures for words and leaves code alone', () => {
    expect(setParagraph(text('"'), make.inlineCode('"x"', at), text('"'))).toBe('“"x"”')
    const code = make.code('"x" -- y', {}, at)
    expect(typography(article(code)).children).toEqual([code])
  })

  test('leaves a link alone whose text is its address', () => {
    const address = 'https://www.example.com/a--b'
    expect(setParagraph(make.link([text(address)], { url: address }, at), text(' "x"'))).toBe(
      `${address} “x”`,
    )
    expect(setParagraph(make.link([text('"a link"')], { url: '/' }, at))).toBe('“a link”')
  })

  test('sets a span in its own language', () => {
    const french = make.span([text('"oui"')], { language: 'fr' }, at)
    expect(setParagraph(text('"yes" '), french)).toBe('“yes” «\u00A0oui\u00A0»')
  })

  test('sets headings, captions, credits and cells', () => {
    const figure = make.figure(
      [
        make.image({ url: 'a.png', alt: 'A "ship"' }, at),
        make.caption([text('"c"')], at),
        make.credit([text("d's")], at),
      ],
      at,
    )
    const table = make.table([make.tableRow([make.tableCell([text('1 - 7 June')], {}, at)], at)], [null], at)
    const section = make.section([make.heading([text('"h"')], { depth: 2, id: 'article-h' }, at)], {}, at)
    const set = typography(article(figure, table, section))
    expect(toText(set)).toBe('A "ship"\n\n“c”\n\nd’s\n\n1–7 June\n\n“h”')
  })

  test('sets the texts of the facts, and the label of the issue, but no names', () => {
    const source = article()
    const set = typography({
      ...source,
      meta: {
        ...source.meta,
        title: {
          value: 'The "x"',
          origin: 'frontMatter',
          content: [text('The "'), make.emphasis([text('x')], at), text('"')],
        },
        standfirst: { value: "It's here", origin: 'frontMatter' },
        issue: { value: { label: '01 Jun - 07 Jun, 2024', start: '2024-06-01' }, origin: 'text' },
        authors: [{ value: { name: "Ann O'Example" }, origin: 'text' }],
      },
    })
    expect(set.meta.title?.value).toBe('The “x”')
    expect(toText(set.meta.title?.content ?? [])).toBe('The “x”')
    expect(set.meta.standfirst?.value).toBe('It’s here')
    expect(set.meta.issue?.value).toEqual({ label: '01 Jun – 07 Jun, 2024', start: '2024-06-01' })
    expect(set.meta.authors[0]?.value.name).toBe("Ann O'Example")
  })

  test('obeys the option before the article', () => {
    const set = typography(article(paragraph(text('"ja"'))), { language: 'de' })
    expect(toText(set)).toBe('„ja“')
  })

  test('shares what did not change', () => {
    const plain = paragraph(text('nothing to set'))
    const source = article(plain, paragraph(text('"x"')))
    const set = typography(source)
    expect(set.children[0]).toBe(plain)
    expect(set.meta).toBe(source.meta)
    expect(typography(set)).toBe(set)
  })

  test('mutates nothing, and changes the text of no node but in marks and spaces', () => {
    const letters = (value: Article): string => toText(value).replace(/[^\p{L}\p{N}]/gu, '')
    fc.assert(
      fc.property(arbitraryArticle(), (source) => {
        const set = typography(freeze(source))
        expect(letters(set)).toBe(letters(source))
      }),
    )
  })
})
