import fc from 'fast-check'
import type { Nodes, Root } from 'mdast'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { defaultLimits, type Limits } from '../../src/limits/limits.ts'
import { parseWithin } from '../../src/limits/parse-within.ts'
import { parse } from '../../src/parse.ts'
import { places } from '../../src/places.ts'
import { findingsOf } from '../findings.ts'

function read(source: string, limits: Partial<Limits> = {}): { tree: Root; findings: string[] } {
  const file = new VFile()
  const tree = parseWithin({ limits, file })(source)
  return { tree, findings: findingsOf(file) }
}

/** All the values in the tree, in order. */
function values(node: Nodes): string[] {
  if ('value' in node) return [node.value]
  return 'children' in node ? node.children.flatMap(values) : []
}

test('what is within the limits is parsed as ever', () => {
  const source = '# A\n\n- *b*\n  - c\n\n> d\n\n```\n**x_ **x_\n```\n'
  expect(read(source)).toEqual({ tree: parse(source), findings: [] })
})

// The parser alone takes from seconds to hours for each of these.
test.each([
  ['delimiters that never pair', '**a_ '.repeat(10_000), 'marks-are-few'],
  ['closers that close nothing', '~a_ '.repeat(40_000), 'marks-are-few'],
  ['opening brackets', '['.repeat(100_000), 'containers-are-shallow'],
  ['closing brackets', ']'.repeat(100_000), 'marks-are-few'],
  ['images in images', `${'!['.repeat(5000)}${']()'.repeat(5000)}`, 'containers-are-shallow'],
  ['unclosed comments', 'a <!-- '.repeat(30_000), 'marks-are-few'],
  ['unclosed titles of links', '[a](b "'.repeat(30_000), 'marks-are-few'],
  ['quotes in quotes', `${'> '.repeat(10_000)}a`, 'containers-are-shallow'],
  ['lists in lists', `${'- '.repeat(10_000)}a`, 'containers-are-shallow'],
  ['containers of colons', ':::a\n'.repeat(2000), 'fences-are-shallow'],
  ['headings without end', 'a\n-\n'.repeat(14_000), 'marks-are-few'],
  ['a quotation that goes on', `> a\n${'b\n'.repeat(20_000)}`, 'marks-are-few'],
  ['separate quotations', '> a\n\n'.repeat(20_000), 'source-is-short'],
  ['notes', '[^a]: b\n\n'.repeat(20_000), 'source-is-short'],
  ['5 MB on one line', 'word *word* '.repeat(440_000), 'source-is-short'],
])(
  '%s: read in good time, with a finding, and nothing is lost',
  (_, source, rule) => {
    const { tree, findings } = read(source)
    expect(new Set(findings.map((each) => each.split(' ')[1]))).toContain(rule)
    // Names of directives and labels of notes are no values.
    const named = rule === 'fences-are-shallow' ? 20 : source.split('[^a]: ').length - 1
    const words = (text: string): number => text.match(/\w+/g)?.length ?? 0
    expect(words(values(tree).join('\n'))).toBeGreaterThanOrEqual(words(source) - named)
  },
  30_000,
)

test('100,000 list items: the first 30,000 are items, the others text', () => {
  const { tree, findings } = read('- a\n'.repeat(100_000))
  expect(tree.children[0]).toMatchObject({ type: 'list' })
  expect(findings).toEqual(['30001:3 source-is-short'])
  const texts = values(tree)
  expect(texts).toHaveLength(30_001)
  expect(texts.at(-1)).toBe('a\n- a'.concat('\n- a'.repeat(69_998)))
}, 300_000)

test('only the passage that is over a limit becomes text, at its place', () => {
  const bad = `${'**a_ '.repeat(200)}\nand *more*`
  const source = `# *Title*\n\n- one\n- ${bad}\n\nThe *end*.`
  const { tree, findings } = read(source, { work: 100_000 })
  expect(findings).toEqual(['4:3 marks-are-few'])
  expect(values(tree)).toEqual(['Title', 'one', bad, 'The ', 'end', '.'])
  expect(tree.children.map(({ type }) => type)).toEqual(['heading', 'list', 'paragraph'])
  expect(tree.children.at(-1)?.position).toEqual(places(source).range(source.indexOf('The'), source.length))
})

test('code and front matter keep their text whatever is in it', () => {
  const code = '**a_ '.repeat(1000).trimEnd()
  const { tree } = read(`---\ntitle: ${'_*'.repeat(1000)}\n---\n\n\`\`\`\n${code}\n\`\`\`\n`, { work: 1000 })
  expect(tree.children).toMatchObject([
    { type: 'yaml', value: `title: ${'_*'.repeat(1000)}` },
    { type: 'code', value: code },
  ])
})

test('front matter that is too long is text', () => {
  const { tree, findings } = read('---\na: 1\nb: 2\nc: 3\n---\n', { lines: 3 })
  expect(findings).toEqual(['1:1 source-is-short'])
  expect(tree.children[0]?.type).toBe('paragraph')
})

test('the finding names the option that moves the limit', () => {
  const file = new VFile()
  parseWithin({ limits: { length: 10 }, file })('Some words of text.')
  expect(file.messages[0]?.reason).toBe(
    'The text goes on beyond 10 characters; from here on it is kept as plain text.',
  )
  expect(file.messages[0]?.note).toContain('`limits.length`')
})

test('a quotation without text is as deep as one with it', () => {
  for (const depth of [101, 100_000]) {
    const { tree, findings } = read('> '.repeat(depth))
    expect(findings).toEqual(['1:7 containers-are-shallow'])
    expect(values(tree).join('')).toBe('> '.repeat(depth - 3))
  }
  expect(read('> '.repeat(100)).findings).toEqual([])
})

test('parts of the source are placed, limits or not', () => {
  const source = 'x\n\n    **a_ **b_\n    c'
  const at = places(source)
  const tree = parseWithin({ limits: { work: 1 } })('**a_ **b_\nc', [at.point(7), at.point(21)])
  expect(tree.children[0]?.position).toEqual(at.range(7, 22))
})

test('whatever the text and the limits, all of its letters are in the tree, in order', () => {
  const piece = fc.constantFrom(
    '\uFEFF',
    '# ',
    '*',
    '__',
    '`',
    '[',
    ']',
    '- ',
    '> ',
    '\n',
    '\n\n',
    '\r\n',
    ':::a\n',
    '    ',
    'ab',
    ' ',
    '<',
    '\uE000',
  )
  const limits = fc.record({
    depth: fc.integer({ min: 0, max: 4 }),
    fences: fc.integer({ min: 0, max: 2 }),
    work: fc.integer({ min: 0, max: 2000 }),
    lines: fc.integer({ min: 0, max: 20 }),
    containers: fc.integer({ min: 0, max: 5 }),
    length: fc.integer({ min: 0, max: 60 }),
  })
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), limits, (pieces, limits) => {
      const source = pieces.join('')
      const { tree, findings } = read(source, limits)
      const letters = (text: string): string => text.replace(/[^b]/g, '')
      expect(letters(JSON.stringify(visible(tree)))).toBe(letters(source))
      const lines = source.split(/\r\n|\n|\r/).length
      for (const finding of findings) expect(Number(finding.split(':')[0])).toBeLessThanOrEqual(lines)
    }),
    { numRuns: 500 },
  )
})

/** Values, and what code and links keep elsewhere. */
function visible(node: Nodes): unknown[] {
  if (node.type === 'code') return [node.lang, node.meta, node.value]
  if ('value' in node) return [node.value]
  return 'children' in node ? node.children.map(visible) : []
}

test('the defaults are those of the documentation', () => {
  expect(defaultLimits).toEqual({
    length: 4_194_304,
    lines: 30_000,
    containers: 3000,
    depth: 100,
    fences: 20,
    work: 200_000_000,
  })
})
