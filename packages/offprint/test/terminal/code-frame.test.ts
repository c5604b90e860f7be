import { expect, test } from 'vitest'
import { codeFrame } from '../../src/terminal/code-frame.ts'

const at = (line: number, column: number, endLine: number, endColumn: number) => ({
  start: { line, column },
  end: { line: endLine, column: endColumn },
})

test('marks a range of one line', () => {
  expect(codeFrame('one\ntitel: Harbour\nthree', at(2, 1, 2, 6))).toEqual(['2 | titel: Harbour', '  | ^^^^^'])
})

test('marks a point with one caret, at the end of a line too', () => {
  expect(codeFrame('one', { line: 1, column: 4 })).toEqual(['1 | one', '  |    ^'])
})

test('marks the lines of a longer range that are not meant as a whole, and says that it goes on', () => {
  expect(codeFrame('aa\r\nbb\rcc\ndd', at(1, 2, 4, 2), { lines: 2 })).toEqual([
    '1 | aa',
    '  |  ^',
    '2 | bb',
    '  | …',
  ])
})

test('cuts a long line to what surrounds the place', () => {
  const line = `${'a'.repeat(5_000_000)}HERE${'b'.repeat(500)}`
  const frame = codeFrame(line, at(1, 5_000_001, 1, 5_000_005), { width: 40 })
  expect(frame).toEqual([`1 | …${'a'.repeat(10)}HERE${'b'.repeat(26)}…`, `  | ${' '.repeat(11)}^^^^`])
})

test('counts characters that take two columns, or none', () => {
  expect(codeFrame('日本e\u0301x', at(1, 5, 1, 6))).toEqual(['1 | 日本e\u0301x', '  |      ^'])
})

test('shows controls instead of obeying them', () => {
  expect(codeFrame('a\u001B[31mb\tc\u202E', at(1, 1, 1, 2))[0]).toBe('1 | a\u241B[31mb c\uFFFD')
})

test('is empty for a place that is not in the text', () => {
  expect(codeFrame('one', at(7, 1, 7, 2))).toEqual([])
})
