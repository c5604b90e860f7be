import {
  code,
  paragraph,
  tableCell,
  tableRow,
  table as tableNode,
  thematicBreak,
  article,
} from '@offprint/core'
import { expect, test } from 'vitest'
import { VFile } from 'vfile'
import type { Block, ParagraphStyle, TextBlock } from '../../src/blocks.ts'
import type { Item } from '../../src/items.ts'
import type { StyledBlocks, StyledRun } from '../../src/style/types.ts'
import { setText } from '../../src/text/set-text.ts'
import { resources, run, shown } from './paragraphs.ts'

const here = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } }
const owner = { node: paragraph([], here) }
const style: ParagraphStyle = {
  name: 'body',
  align: 'justify',
  leading: 13,
  before: 0,
  after: 0,
  indent: { start: 0, end: 0, first: 0 },
  hyphenate: true,
  keepWithNext: false,
  keepTogether: false,
  widows: 2,
  orphans: 2,
}

function text(content: string, options: Partial<TextBlock<StyledRun>> = {}): TextBlock<StyledRun> {
  return { kind: 'text', owner, style, content: [run(content)], ...options }
}

const cell = {
  owner: { node: tableCell([], {}, here) },
  header: false,
  colSpan: 1,
  rowSpan: 1,
  text: text('cell'),
}
const source = code('', {}, here)
const around = { before: 6, after: 6 }

const blocks: StyledBlocks = {
  title: [text('Title', { style: { ...style, hyphenate: false } })],
  body: [
    text('item', { label: { content: [run('•')], width: 9 } }),
    {
      kind: 'figure',
      owner,
      images: [{ owner, url: 'a.png', alt: '' }],
      texts: [text('caption')],
      ...around,
    },
    {
      kind: 'table',
      owner: { node: tableNode([], [], here) },
      align: [null],
      caption: text('table'),
      padding: 2,
      rows: [{ owner: { node: tableRow([], here) }, cells: [cell] }],
      ...around,
    },
    { kind: 'code', owner, source, lines: [text('  if  x')], ...around },
    { kind: 'panel', owner, children: [text('panel 日')], padding: 6, ...around },
    {
      kind: 'rule',
      owner: { node: thematicBreak(here) },
      width: 30,
      thickness: 1,
      color: '#000000',
      ...around,
    },
    { kind: 'pageBreak', owner: { node: article([], {}, here) } },
  ],
  notes: [text('note 日')],
  furniture: { head: text('head'), digits: [text('0')] },
}

/** All content of a block, however deep, as text. */
function contents(block: Block<Item>): string[] {
  switch (block.kind) {
    case 'text':
      return [...(block.label ? [shown(block.label.content)] : []), shown(block.content)]
    case 'figure':
      return block.texts.flatMap(contents)
    case 'table':
      return [
        ...(block.caption ? contents(block.caption) : []),
        ...block.rows.flatMap((row) => row.cells.flatMap((one) => contents(one.text))),
      ]
    case 'code':
      return block.lines.flatMap(contents)
    case 'panel':
      return block.children.flatMap(contents)
    default:
      return []
  }
}

test('the text of every kind of block is set, in its place', () => {
  const { title, body, notes, furniture } = setText(blocks, resources)
  expect(title.flatMap(contents)).toEqual(['Title/'])
  expect(body.map(contents)).toEqual([
    ['•/', 'item/'],
    ['caption/'],
    ['table/', 'cell/'],
    ['  if__x/'],
    ['panel_日/'],
    [],
    [],
  ])
  expect(notes.flatMap(contents)).toEqual(['note_日/'])
  expect([furniture.head, ...furniture.digits].flatMap((one) => (one ? contents(one) : []))).toEqual([
    'head/',
    '0/',
  ])
})

test('everything but the text stays as it is', () => {
  const { body } = setText(blocks, resources)
  expect(body[5]).toBe(blocks.body[5])
  expect(body[1]).toMatchObject({ kind: 'figure', images: [{ url: 'a.png' }], before: 6 })
})

test('only paragraphs that ask for it are hyphenated', () => {
  const words = 'government of government of it'
  const set = (hyphenate: boolean) =>
    setText({ ...blocks, body: [text(words, { style: { ...style, hyphenate } })] }, resources)
      .body.flatMap(contents)
      .join('')
  expect(set(true)).toContain('-')
  expect(set(false)).not.toContain('-')
})

test('a character that no font has is reported once in an article', () => {
  const file = new VFile()
  setText(blocks, resources, file)
  expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(['character-has-a-glyph'])
})

test('the blocks are left alone', () => {
  const before = structuredClone({ ...blocks, title: blocks.title })
  setText(blocks, resources)
  expect(blocks).toEqual(before)
})
