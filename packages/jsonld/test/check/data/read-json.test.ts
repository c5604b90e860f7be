import { expect, it } from 'vitest'
import { readJson } from '../../../src/check/data/read-json.ts'

const start = { line: 1, column: 1, offset: 0 }

/** Broken texts, each with the column where it breaks and what is said of it. */
const broken: readonly [text: string, column: number, problem: string][] = [
  ['', 1, 'unexpected end of input'],
  ['{', 2, 'unexpected end of input'],
  ['{"a":[', 7, 'unexpected end of input'],
  ['{"a":1', 7, 'unexpected end of input'],
  ['{"a":1,}', 8, 'unexpected `}`'],
  ['[1,]', 4, 'unexpected `]`'],
  ['[1 2]', 4, 'unexpected number'],
  ['{"a":1 "b":2}', 8, 'unexpected text in quotation marks'],
  ['{"a" 1}', 6, 'unexpected number'],
  ['{"a":tru}', 6, "unexpected identifier 'tru'"],
  ['{a:1}', 2, "unexpected character 'a'"],
  ['{"a":"b\nc"}', 8, 'a line break or another control character stands inside a string'],
]

it.each(broken)('says of %j, at column %i: %s', (text, column, problem) => {
  const read = readJson(text, start)
  expect('problem' in read && [read.place.start.column, read.problem]).toEqual([column, problem])
})

it('counts places from where the text begins in its file', () => {
  const read = readJson('{\n  "a": [1, 2]\n}', { line: 10, column: 5, offset: 100 })
  expect('placeOf' in read && read.placeOf('/a/1', false)?.start).toEqual({
    line: 11,
    column: 12,
    offset: 113,
  })
})
