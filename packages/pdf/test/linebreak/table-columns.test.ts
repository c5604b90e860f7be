import { paragraph, tableCell, tableRow, table as tableNode } from '@offprint/core'
import { expect, test } from 'vitest'
import type { CellBlock, ParagraphStyle, TableBlock } from '../../src/blocks.ts'
import type { Item } from '../../src/items.ts'
import { columnWidths, placeCells } from '../../src/linebreak/table-columns.ts'
import { list } from './lists.ts'

const here = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } }
const owner = { node: paragraph([], here) }
const style: ParagraphStyle = {
  name: 'cell',
  align: 'start',
  leading: 12,
  before: 0,
  after: 0,
  indent: { start: 0, end: 0, first: 0 },
  hyphenate: false,
  keepWithNext: false,
  keepTogether: false,
  widows: 1,
  orphans: 1,
}

function cell(text: string, colSpan = 1, rowSpan = 1): CellBlock<Item> {
  return {
    owner: { node: tableCell([], {}, here) },
    header: false,
    colSpan,
    rowSpan,
    text: { kind: 'text', owner, style, content: list(text) },
  }
}

function table(...rows: CellBlock<Item>[][]): TableBlock<Item> {
  return {
    kind: 'table',
    owner: { node: tableNode([], [], here) },
    align: [],
    before: 0,
    after: 0,
    padding: 0,
    rows: rows.map((cells) => ({ owner: { node: tableRow([], here) }, cells })),
  }
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0)
}

test('with room to spare every column has its longest line, and grows by it', () => {
  expect(columnWidths(table([cell('aaaa'), cell('bb bb bbb')]), 260)).toEqual([80, 180])
})

test('with too little room columns shrink towards their longest words', () => {
  expect(columnWidths(table([cell('aaaa'), cell('bb bb bbb')]), 100)).toEqual([40, 60])
  expect(columnWidths(table([cell('aaaa'), cell('bb bb bbb')]), 70)).toEqual([40, 30])
})

test('with less than the words need all give up alike', () => {
  expect(columnWidths(table([cell('aaaa'), cell('bb')]), 30)).toEqual([20, 10])
})

test('padding and indents are part of what a cell needs', () => {
  expect(columnWidths({ ...table([cell('aa'), cell('')]), padding: 5 }, 40)).toEqual([30, 10])
})

test('a cell across columns widens them if they are not wide enough for it', () => {
  const widths = columnWidths(table([cell('aa'), cell('aa')], [cell('bbbbbbbbbb', 2)]), 100)
  expect(widths).toEqual([50, 50])
})

test('an empty table has no columns, and empty cells share the measure', () => {
  expect(columnWidths(table(), 100)).toEqual([])
  expect(columnWidths(table([cell(''), cell('')]), 100)).toEqual([50, 50])
})

test('the widths add up to the measure', () => {
  for (const measure of [10, 55, 120, 333]) {
    expect(
      sum(
        columnWidths(table([cell('a bb'), cell('ccc'), cell('d')], [cell('eeee ee', 2), cell('f')]), measure),
      ),
    ).toBeCloseTo(measure)
  }
})

test('a cell that reaches down pushes those below to the right', () => {
  const placed = placeCells(table([cell('a', 1, 2), cell('b')], [cell('c')], [cell('d'), cell('e')]))
  expect(placed.map((row) => row.map(({ column }) => column))).toEqual([[0, 1], [1], [0, 1]])
})

test('a short row leaves its last columns empty', () => {
  expect(columnWidths(table([cell('aa'), cell('bb')], [cell('a')]), 40)).toEqual([20, 20])
})
