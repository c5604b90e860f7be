import { code, paragraph, tableCell, tableRow, table as tableNode, thematicBreak } from '@offprint/core'
import { expect, test } from 'vitest'
import type { ParagraphStyle, TextBlock } from '../../src/blocks.ts'
import type { Item } from '../../src/items.ts'
import { breakBlocks } from '../../src/linebreak/break-blocks.ts'
import type { LineBlock } from '../../src/linebreak/types.ts'
import type { ItemBlock, ItemBlocks } from '../../src/text/types.ts'
import { list, textOf } from './lists.ts'

const here = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } }
const owner = { node: paragraph([], here) }
const style: ParagraphStyle = {
  name: 'body',
  align: 'start',
  leading: 13,
  before: 0,
  after: 0,
  indent: { start: 0, end: 0, first: 0 },
  hyphenate: false,
  keepWithNext: false,
  keepTogether: false,
  widows: 2,
  orphans: 2,
}
const around = { before: 6, after: 6 }
const words = 'aaa bbb ccc'

function text(content: string, options: Partial<TextBlock<Item>> = {}): TextBlock<Item> {
  return { kind: 'text', owner, style, content: list(content), ...options }
}

function blocksOf(parts: Partial<ItemBlocks>): ItemBlocks {
  return { title: [], body: [], notes: [], furniture: { digits: [] }, ...parts }
}

/** One block of the body in a column of 100 points. */
function broken(block: ItemBlock): LineBlock {
  const [first] = breakBlocks(blocksOf({ body: [block] }), { column: 100, page: 200 }).body
  if (!first) throw new Error('no block')
  return first
}

function linesOf(block: LineBlock | undefined): string[] {
  return block?.kind === 'text' ? block.content.map((line) => `${line.measure} ${textOf(line).trim()}`) : []
}

test('title and furniture are as wide as the page, body and notes as a column', () => {
  const given = blocksOf({
    title: [text(words)],
    body: [text(words)],
    notes: [text(words)],
    furniture: { head: text(words), digits: [text('0')] },
  })
  const { title, body, notes, furniture } = breakBlocks(given, { column: 100, page: 200 })
  expect(linesOf(title[0])).toEqual(['200 aaa bbb ccc'])
  expect(linesOf(furniture.head)).toEqual(['200 aaa bbb ccc'])
  expect(linesOf(furniture.digits[0])).toEqual(['200 0'])
  expect(linesOf(body[0])).toEqual(['100 aaa bbb', '100 ccc'])
  expect(linesOf(notes[0])).toEqual(['100 aaa bbb', '100 ccc'])
})

test('a label is one line, however long', () => {
  const block = broken(text('a', { label: { content: list('twelve and more'), width: 12 } }))
  expect(block.kind === 'text' && block.label).toMatchObject({
    width: 12,
    content: [{ measure: 12, width: 150 }],
  })
})

test('a panel takes its padding off the measure, panels in panels too', () => {
  const inner: ItemBlock = { kind: 'panel', owner, children: [text(words)], padding: 10, ...around }
  const block = broken({ kind: 'panel', owner, children: [inner], padding: 10, ...around })
  const child = block.kind === 'panel' ? block.children[0] : undefined
  expect(linesOf(child?.kind === 'panel' ? child.children[0] : undefined)).toEqual([
    '60 aaa',
    '60 bbb',
    '60 ccc',
  ])
})

test('captions and lines of code are as wide as the column', () => {
  const figure = broken({ kind: 'figure', owner, images: [], texts: [text(words)], ...around })
  expect(figure.kind === 'figure' && figure.texts.map(linesOf)).toEqual([['100 aaa bbb', '100 ccc']])
  const listing = broken({
    kind: 'code',
    owner,
    source: code('', {}, here),
    lines: [text(''), text('a')],
    ...around,
  })
  expect(listing.kind === 'code' && listing.lines.map(linesOf)).toEqual([['100 '], ['100 a']])
})

test('the cells of a table are as wide as their columns without the padding', () => {
  const cell = (content: string, colSpan = 1) => ({
    owner: { node: tableCell([], {}, here) },
    header: false,
    colSpan,
    rowSpan: 1,
    text: text(content),
  })
  const row = (...cells: ReturnType<typeof cell>[]) => ({ owner: { node: tableRow([], here) }, cells })
  const block = broken({
    kind: 'table',
    owner: { node: tableNode([], [], here) },
    align: [],
    caption: text(words),
    padding: 5,
    rows: [row(cell('aa'), cell('bb bb')), row(cell('c', 2))],
    ...around,
  })
  if (block.kind !== 'table') throw new Error('no table')
  expect(block.columns?.map(Math.round)).toEqual([33, 67])
  const measures = block.rows.map(({ cells }) =>
    cells.map((one) => Math.round(one.text.content[0]?.measure ?? 0)),
  )
  expect(measures).toEqual([[23, 57], [90]])
  expect(linesOf(block.caption)).toEqual(['100 aaa bbb', '100 ccc'])
})

test('rules stay as they are', () => {
  const rule: ItemBlock = {
    kind: 'rule',
    owner: { node: thematicBreak(here) },
    width: 9,
    thickness: 1,
    color: '#000000',
    ...around,
  }
  expect(broken(rule)).toBe(rule)
})
