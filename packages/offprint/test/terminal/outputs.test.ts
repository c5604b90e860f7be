import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { describeOutputs, pagesOf } from '../../src/terminal/outputs.ts'
import { progressOn } from '../../src/terminal/progress.ts'
import { paintFor } from '../../src/terminal/paint.ts'
import { count, listed, sizeOf } from '../../src/terminal/words.ts'

const pdf = Buffer.from(
  '%PDF-1.7\n1 0 obj <</Type /Pages /Count 2>> 2 0 obj <</Type /Page>> 3 0 obj <</Type/Page /Parent 1 0 R>>',
)

test('outputs are one line each: path, size, pages of a PDF', () => {
  expect(
    describeOutputs([
      { path: 'dist/a.html', bytes: 'é'.repeat(2500) },
      { path: 'dist/a.pdf', bytes: pdf },
    ]),
  ).toEqual(['dist/a.html     5 kB', 'dist/a.pdf     103 B  2 pages'])
})

test('pages are counted in object streams, too', () => {
  const packed = deflateSync('1 0 2 30 <</Type /Pages /Count 1>> <</Type /Page>>')
  const head = `%PDF-1.7\n3 0 obj\n<<\n/Type /ObjStm\n/N 2\n/Length ${packed.length}\n>>\nstream\n`
  expect(pagesOf(Buffer.concat([Buffer.from(head), packed, Buffer.from('\nendstream\nendobj\n')]))).toBe(1)
})

test('only a PDF has pages', () => {
  expect(pagesOf(Buffer.from('/Type /Page'))).toBe(0)
})

test('sizes and numbers are written for people', () => {
  expect([812, 999_499, 999_500].map(sizeOf)).toEqual(['812 B', '999 kB', '1.0 MB'])
  expect([count(1, 'error'), count(0, 'error')]).toEqual(['1 error', '0 errors'])
  expect([listed([]), listed(['a']), listed(['a', 'b', 'c'])]).toEqual(['', 'a', 'a, b and c'])
})

test('progress is shown on a terminal, for more than one file, within its width', () => {
  const shown = (isTTY: boolean, total: number): string => {
    let text = ''
    const progress = progressOn({ isTTY, columns: 20, write: (chunk) => (text += String(chunk)) }, total)
    progress.next('a-file-with-a-long-name.md')
    progress.clear()
    return text
  }
  expect(shown(true, 2)).toBe('\r\u001B[2K[1/2] a-file-with-a\r\u001B[2K')
  expect(shown(false, 2)).toBe('')
  expect(shown(true, 1)).toBe('')
})

test('colours are for terminals, and NO_COLOR is respected', () => {
  const stream = { isTTY: true, write: () => true }
  expect(paintFor(stream, {})('red', 'x')).toBe('\u001B[31mx\u001B[39m')
  expect(paintFor(stream, { NO_COLOR: '1' })('red', 'x')).toBe('x')
  expect(paintFor(stream, { TERM: 'dumb' })('red', 'x')).toBe('x')
  expect(paintFor({ ...stream, isTTY: false }, {})('red', 'x')).toBe('x')
})
