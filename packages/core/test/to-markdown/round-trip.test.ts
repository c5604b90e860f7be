import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/article.ts'
import { toMarkdown } from '../../src/to-markdown/to-markdown.ts'
import { arbitraryArticle } from '../arbitrary-article.ts'
import { comparable } from '../comparable.ts'
import { freeze } from '../freeze.ts'
import { read } from '../read.ts'

/** The facts have a reader of their own, see `from-markdown.test.ts`. */
const noFacts = { authors: [], contributors: [], keywords: [], extra: {} }
const body = arbitraryArticle().map((article): Article => ({ ...article, meta: noFacts }))

/** Pieces of markup that meet in every order. */
const pieces = [
  'a',
  'b ',
  'word',
  '\n',
  '\n\n',
  '\n\n',
  '    ',
  '  ',
  '# ',
  '## ',
  '### ',
  '- ',
  '1. ',
  '1) ',
  '> ',
  '*',
  '**',
  '_',
  '~~',
  '`',
  '```\n',
  '[',
  '](u)',
  '![',
  '](y)',
  '[^1]',
  '\n[^1]: ',
  '[r]',
  '\n[r]: /u\n',
  ':::',
  '\n:::\n',
  '\n:::section\n',
  '\n:::conclusion\n',
  '\n::::sidebar[L]\n',
  '\n::::\n',
  '\n:::figure\n',
  '\n:::caption\n',
  '::page-break',
  '::x[y]{z}',
  '\n:::unknown\n',
  '| a | b |\n| - | - |\n',
  '|',
  '<sup>',
  '</sup>',
  '<br>',
  '<table>',
  '<tr>',
  '<td>',
  '</td>',
  '</tr>',
  '</table>',
  '<figure>',
  '<img src="a" alt="b">',
  '</figure>',
  '<!-- c -->',
  '<!-- d\n\ne -->',
  '<!--\n:::\n- f\n-->',
  '\n<!-- more -->\n',
  '\n[//]: # (g)\n',
  '<div>',
  '<span lang="fr">',
  '</span>',
  '&amp;',
  '\\',
  '\t',
  '---\n',
  '***\n',
  '===\n',
  '"',
  "'",
  'https://www.example.com',
  'a@example.com',
  'www.example.com',
  '\u00A0',
  '日',
  '+++\n',
  '[ ] ',
  '[x] ',
  '\r\n',
  '\0',
  '{',
  '}',
  '$x^2$',
]
const anyText = fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((parts) => parts.join(''))

describe('what toMarkdown writes', () => {
  test('is read as the same article, and written the same again', () => {
    fc.assert(
      fc.property(body, (source) => {
        const written = toMarkdown(freeze(source))
        const { article } = read(written)
        expect(comparable(article)).toEqual(comparable(source))
        expect(toMarkdown(article)).toBe(written)
      }),
      { numRuns: 1000 },
    )
  }, 300_000)

  test('of any text is read as the same article, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const first = read(source).article
        const written = toMarkdown({ ...first, meta: noFacts })
        const second = read(written).article
        // A title that is a heading in the source is a fact, and not written here.
        fc.pre(!first.meta.title && !second.meta.title)
        expect(comparable(second)).toEqual(comparable({ ...first, meta: second.meta }))
        expect(toMarkdown(second)).toBe(written)
      }),
      { numRuns: 1000 },
    )
  }, 300_000)

  test.each([
    '# T\n\nlead\n\n## A\n\n:::section\nuntitled\n:::\n\n## B\n\n:::conclusion\nend\n:::\n',
    '- <br>\n\n  - a\n',
    ':::sidebar\n:::\n\n::::section\n:::section\n## A\n:::\n::::\n',
    'a [b](c "d") ![e](f) `g`\n\n![h](i)\n*j*\n\n1) k\n2) l\n\n* m\n\n+ n\n',
    'See https://www.example.com/a_b and ann@example.com.\n',
    '[^1]: unused\n\nx\n\n    code\n\n---\n\n***\n',
  ])('of %j is stable', (source) => {
    const { article } = read(source)
    const written = toMarkdown(article)
    const again = read(written).article
    expect(comparable({ ...again, meta: noFacts })).toEqual(comparable({ ...article, meta: noFacts }))
    expect(toMarkdown({ ...again, meta: article.meta })).toBe(written)
  })
})
