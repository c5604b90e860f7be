import fc from 'fast-check'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import type { Article, Node } from '../src/article.ts'
import { fromMarkdown } from '../src/from-markdown.ts'
import { fromMdast } from '../src/from-mdast.ts'
import { parse } from '../src/parse.ts'
import { visit } from '../src/walk.ts'
import { freeze } from './freeze.ts'
import { findingsOf, make } from './findings.ts'

test('an empty source is an article without content, with one finding', () => {
  for (const source of ['', '\n', '\uFEFF', new Uint8Array()]) {
    const file = new VFile()
    const article = fromMarkdown(source, { file })
    expect(article.children).toEqual([])
    expect(findingsOf(file)).toEqual(['1:1 source-has-text'])
  }
})

test('findings land on the file that is the source; without a file they are dropped', () => {
  const file = new VFile('---\ntitel: x\n---\n\nText.')
  fromMarkdown(file)
  expect(file.messages.map(({ ruleId }) => ruleId)).toContain('key-is-spelt')
  expect(() => fromMarkdown('---\ntitel: x\n---\n\nText.')).not.toThrow()
})

test('the same source gives the same article and findings, every time', () => {
  const source =
    '---\ntitle: Harbour\n---\n\n# Harbour\n\nText with 10:30, *stress* and [a link](https://www.example.com).'
  const [one, two] = [make(source), make(source)]
  expect(one.article).toEqual(two.article)
  expect(one.findings).toEqual(two.findings)
})

test('a tree of another pipeline gives the same article, and stays as it is', () => {
  const source = '---\ntitle: Harbour\nautor: x\n---\n\n## One\n\nText.\n\n- a\n- b'
  const tree = freeze(parse(source))
  const file = new VFile(source)
  expect(fromMdast(tree, { file })).toEqual(fromMarkdown(source))
  expect(findingsOf(file)).toContain('3:1 key-is-spelt')
})

test('a tree without positions and source is understood as well', () => {
  const article = fromMdast({
    type: 'root',
    children: [
      { type: 'yaml', value: 'title: Harbour\nautor: x' },
      { type: 'paragraph', children: [{ type: 'text', value: 'Text.' }] },
    ],
  })
  expect(article.meta.title?.value).toBe('Harbour')
  expect(article.children).toMatchObject([{ type: 'paragraph' }])
})

test('options of the wrong type are a programmer’s mistake, told with an example', () => {
  const wrong: unknown[] = [{ meta: 'x' }, { defaults: [] }]
  for (const options of wrong) {
    expect(() => Reflect.apply(fromMarkdown, undefined, ['Text.', options])).toThrow(
      /^Expected the option `\w+` to be an object, .*For example/,
    )
  }
})

const pieces = fc.constantFrom(
  '---\n',
  '+++\n',
  'title: ',
  'author: ',
  'date: ',
  '03/06/2024',
  'a = 1\n',
  '# ',
  '## ',
  '1. *Heading:*\n',
  '*Heading:*\n\n',
  '  • ',
  '- ',
  '> ',
  '\n',
  '\n\n',
  '\r\n',
  'By Ayesha Khan (TOKYO)\n',
  '01 Jun - 07 Jun, 2024\n',
  '![',
  '](a.jpg)',
  '[^1]',
  '[^1]: note\n',
  '| a | b |\n|---|---|\n',
  ':::figure\n',
  ':::\n',
  '::page-break\n',
  '<sup>2</sup>',
  '<table>',
  '<!--',
  '&copy;',
  '\\',
  '`',
  '~~',
  '\u00AD',
  '\uFEFF',
  '\0',
  '😀',
  '\uD800',
  'A sentence of some words. ',
  'The Agency (TA) ',
  'http://www.example.com ',
  'under-standing ',
)
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(pieces, { maxLength: 30 }).map((each) => each.join('')),
)

test('no text makes it throw, and all its places are inside the source', () => {
  fc.assert(
    fc.property(text, (source) => {
      const file = new VFile()
      const article = fromMarkdown(source, { file })
      for (const place of placesOf(article)) {
        expect(place.start.offset).toBeGreaterThanOrEqual(0)
        expect(place.end.offset).toBeLessThanOrEqual(source.length)
        expect(place.start.offset ?? 0).toBeLessThanOrEqual(place.end.offset ?? 0)
      }
      for (const { before, position } of article.repairs) {
        expect(before).toBe(source.slice(position.start.offset, position.end.offset))
      }
      const lines = source.split(/\r\n|\n|\r/).length
      for (const { line = 1, ruleId } of file.messages) {
        expect(ruleId).toBeDefined()
        expect(line).toBeLessThanOrEqual(lines)
      }
    }),
    { numRuns: 500 },
  )
})

test('no bytes make it throw anything but the refusal', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      try {
        fromMarkdown(bytes)
      } catch (error) {
        expect(error).toBeInstanceOf(AggregateError)
      }
    }),
    { numRuns: 300 },
  )
})

function placesOf(article: Article): Node['position'][] {
  const found: Node['position'][] = []
  visit(article, (node) => {
    found.push(node.position)
  })
  for (const fact of Object.values(article.meta).flat()) {
    if (typeof fact === 'object' && fact !== null && 'position' in fact && fact.position)
      found.push(fact.position)
  }
  return found
}
