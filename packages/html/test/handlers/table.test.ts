import { table, tableCell, tableRow } from '@offprint/core'
import { expect, test } from 'vitest'
import { around, at, words } from '../articles.ts'
import { contentOf } from '../read.ts'

type Cell = string | { text: string; header?: boolean; colSpan?: number; rowSpan?: number }

const cell = (given: Cell) => {
  const { text, ...options } = typeof given === 'string' ? { text: given } : given
  return tableCell(text === '' ? [] : words(text), options, at)
}

function rows(...given: Cell[][]): string {
  const made = table(
    given.map((row) => tableRow(row.map(cell), at)),
    [],
    at,
  )
  return contentOf(around([made])).html.replace(
    /^<figure[^>]*><table>(?:<colgroup>(?:<col>)*<\/colgroup>)?|<\/table><\/figure>$/g,
    '',
  )
}

const h = (text: string) => ({ text, header: true })

test('the first rows of headings are the head, and name their columns', () => {
  expect(rows([h('a'), h('b')], ['c', 'd'])).toBe(
    '<thead><tr><th scope="col">a</th><th scope="col">b</th></tr></thead><tbody><tr><td>c</td><td>d</td></tr></tbody>',
  )
})

test('a heading among data names its row, an empty one nothing', () => {
  expect(rows([h(''), h('b')], [h('c'), 'd'])).toBe(
    '<thead><tr><td></td><th scope="col">b</th></tr></thead><tbody><tr><th scope="row">c</th><td>d</td></tr></tbody>',
  )
})

test('what heads no data is a cell like any other', () => {
  expect(rows([h('a'), h('b')])).toBe('<thead><tr><td>a</td><td>b</td></tr></thead>')
  expect(rows(['a', h('b')])).toBe('<tbody><tr><td>a</td><td>b</td></tr></tbody>')
  expect(rows([h('a')], ['b'], [h('c')])).toBe(
    '<thead><tr><th scope="col">a</th></tr></thead><tbody><tr><td>b</td></tr><tr><td>c</td></tr></tbody>',
  )
})

test('a heading that reaches down to the end heads no data', () => {
  expect(rows([h('a'), h('b')], ['c', 'd'], [{ ...h('e'), rowSpan: 2 }, h('f')], ['g'])).toContain(
    '<td rowspan="2">e</td>',
  )
})

test('a short row of a heading alone is filled up with data', () => {
  expect(rows(['a', 'b'], [h('c'), h('d')], [h('e')], ['f', 'g'])).toContain(
    '<th scope="col">e</th><td></td>',
  )
})

test('short rows are filled up to the widest', () => {
  expect(rows(['a'], ['b', 'c'], [])).toBe(
    '<tbody><tr><td>a</td><td></td></tr><tr><td>b</td><td>c</td></tr><tr><td></td><td></td></tr></tbody>',
  )
})

test('spans end where the table does', () => {
  expect(rows([{ text: 'a', rowSpan: 9 }, 'b'], ['c'])).toBe(
    '<tbody><tr><td rowspan="2">a</td><td>b</td></tr><tr><td>c</td></tr></tbody>',
  )
})

test('a span that would run into a cell from above is cut', () => {
  const made = rows(['a', { text: 'b', rowSpan: 2 }], [{ text: 'c', colSpan: 2 }])
  expect(made).toBe('<tbody><tr><td>a</td><td rowspan="2">b</td></tr><tr><td>c</td></tr></tbody>')
})

test('a column or row in which no cell begins is left out', () => {
  expect(rows([{ text: 'a', colSpan: 3 }, 'b'], [{ text: 'c', colSpan: 3 }, 'd'])).toBe(
    '<tbody><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></tbody>',
  )
  expect(
    rows(
      [
        { text: 'a', rowSpan: 2 },
        { text: 'b', rowSpan: 2 },
      ],
      [],
      ['c', 'd'],
    ),
  ).toBe('<tbody><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></tbody>')
  expect(rows([], [])).toBe('')
})

test.each([0, -1, 1.5, Number.NaN])('a span of %s is none', (colSpan) => {
  expect(rows([{ text: 'a', colSpan }])).toBe('<tbody><tr><td>a</td></tr></tbody>')
})

test('a table without a head says how many columns it has', () => {
  const two = table([tableRow([cell('a'), cell('b')], at)], [], at)
  expect(contentOf(around([two])).html).toContain('<table><colgroup><col><col></colgroup><tbody>')
})

test('a table without a caption is called by its number', () => {
  expect(contentOf(around([table([], [], at), table([], [], at)])).html).toMatch(/"Table 1".*"Table 2"/)
})
