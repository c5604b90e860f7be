import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { expect, test } from 'vitest'
import { parse } from '../src/parse.ts'
import { places } from '../src/places.ts'

/** Every node as `type line:column "its source"`. */
function outline(node: Nodes, source: string): string[] {
  const { start, end } = node.position ?? {}
  const own = `${node.type} ${start?.line}:${start?.column} ${JSON.stringify(source.slice(start?.offset, end?.offset))}`
  return [own, ...('children' in node ? node.children.flatMap((child) => outline(child, source)) : [])]
}

test('GFM, front matter and directives in flow are read', () => {
  const types = parse(
    '---\na: 1\n---\n\n| a |\n| - |\n\n~~b~~ [^1]\n\n[^1]: c\n\n:::sidebar\nd\n:::\n\n::page-break',
  ).children
  expect(types.map(({ type }) => type)).toEqual([
    'yaml',
    'table',
    'paragraph',
    'footnoteDefinition',
    'containerDirective',
    'leafDirective',
  ])
  expect(parse('+++\na = 1\n+++').children.map(({ type }) => String(type))).toEqual(['toml'])
})

test('text directives are off: times and ratios are text', () => {
  const [paragraph] = parse('At 10:30 it stood 3:2 for :smile: and :a[b].').children
  expect(paragraph).toMatchObject({ children: [{ type: 'text' }] })
})

test('a byte order mark counts in offsets and in the columns of line 1', () => {
  const source = '\uFEFF# *A*\n\nb'
  expect(outline(parse(source), source)).toEqual([
    `root 1:1 ${JSON.stringify(source)}`,
    'heading 1:2 "# *A*"',
    'emphasis 1:4 "*A*"',
    'text 1:5 "A"',
    'paragraph 3:1 "b"',
    'text 3:1 "b"',
  ])
  expect(parse('\uFEFF---\ntitle: a\n---').children[0]).toMatchObject({
    type: 'yaml',
    position: { start: { offset: 1 } },
  })
})

test('text between two rules is no front matter', () => {
  expect(parse('---\n\nA line of text.\n\n---\n\nMore.').children.map(({ type }) => type)).toEqual([
    'thematicBreak',
    'paragraph',
    'thematicBreak',
    'paragraph',
  ])
})

test('a second block of front matter is text', () => {
  const types = parse('---\na: 1\n---\n\n---\nb: 2\n---\n').children.map(({ type }) => type)
  expect(types).toEqual(['yaml', 'thematicBreak', 'heading'])
})

test('a part of the source is placed from a point', () => {
  const source = 'intro\n\n    1. *one*\n    2. two\n'
  const at = places(source)
  const tree = parse('1. *one*', at.point(source.indexOf('1.')))
  expect(outline(tree, source).at(-2)).toBe('emphasis 3:8 "*one*"')
})

test('lines that were cut are placed one by one', () => {
  const source = 'intro\n\n    1. *one*\n    2. *two*\n'
  const at = places(source)
  const tree = parse('1. *one*\n2. *two*', [at.point(source.indexOf('1.')), at.point(source.indexOf('2.'))])
  expect(outline(tree, source).filter((each) => each.startsWith('emphasis'))).toEqual([
    'emphasis 3:8 "*one*"',
    'emphasis 4:8 "*two*"',
  ])
})

test('a part of the source has no front matter', () => {
  expect(parse('---\na: 1\n---', { line: 5, column: 1, offset: 20 }).children[0]?.type).toBe('thematicBreak')
})

test('addresses that GFM finds after parsing have places, too', () => {
  const source =
    'Write to *x* (someone@www.example.com) or me@www.example.com, see (https://www.example.com/a).'
  const lines = outline(parse(source), source)
  expect(lines).toContain('link 1:15 "someone@www.example.com"')
  expect(lines.filter((line) => line.includes('undefined'))).toEqual([])
})

test('several byte order marks are counted too, in the source and in a part of it', () => {
  const source = '\uFEFF\uFEFF---\n\na'
  const at = places(source)
  expect(parse(source).children.map(({ position }) => position)).toEqual([at.range(2, 5), at.range(7, 8)])
  const part = `x\n\n${source}`
  const within = places(part)
  expect(parse(source, within.point(3)).children[0]?.position).toEqual(within.range(5, 8))
  const lines = [within.point(3), within.point(9), within.point(10)]
  expect(parse(source, lines).children.map(({ position }) => position)).toEqual([
    within.range(5, 8),
    within.range(10, 11),
  ])
})

test('every node of any text has a place inside the text, children inside their parents', () => {
  const piece = fc.constantFrom(
    '\uFEFF',
    '# ',
    '*',
    '_',
    '`',
    '[',
    '](a)',
    '![',
    '\n',
    '\r\n',
    '\r',
    '- ',
    '1. ',
    '> ',
    '    ',
    '\t',
    '|',
    ':::',
    '::a',
    '---\n',
    '+++\n',
    '\0',
    '<b>',
    'a@b.example',
    'www.example.com',
    'https://www.example.com',
    'word',
    ' ',
    '\\',
    '&amp;',
    '[^1]',
    '😀',
    '~~',
    '  \n',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const source = pieces.join('')
      const check = (node: Nodes, from: number, to: number): void => {
        const start = node.position?.start.offset ?? -1
        const end = node.position?.end.offset ?? -1
        expect(start).toBeGreaterThanOrEqual(from)
        expect(end).toBeLessThanOrEqual(to)
        expect(end).toBeGreaterThanOrEqual(start)
        expect(node.position).toEqual(places(source).range(start, end))
        if ('children' in node) for (const child of node.children) check(child, start, end)
      }
      check(parse(source), 0, source.length)
    }),
    { numRuns: 300, examples: [[['\uFEFF', '\uFEFF', '---\n']]] },
  )
})
