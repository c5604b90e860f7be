import { expect, test } from 'vitest'
import { hashSource } from '../../src/page/policy.ts'
import { sheetOf } from '../../src/page/sheet.ts'

test('a sheet is allowed by the hash of the text that stands in the page', () => {
  const { text, source } = sheetOf('p::before { content: "</style>" }')
  expect(text).toBe('p::before { content: "\\3c /style>" }')
  expect(source).toBe(hashSource(text))
})

test('many sheets, and one of them again, are each made as alone', () => {
  const sheets = Array.from({ length: 20 }, (_, index) => `p { order: ${index} }`)
  for (const css of [...sheets, ...sheets.toReversed()]) {
    expect(sheetOf(css)).toEqual({ text: css, source: hashSource(css) })
  }
})
