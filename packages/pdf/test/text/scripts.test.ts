import { expect, test } from 'vitest'
import { scriptOf } from '../../src/text/scripts.ts'

test.each([
  ['a', 'Latn'],
  ['Ж', 'Cyrl'],
  ['ω', 'Grek'],
  ['ش', 'Arab'],
  ['ש', 'Hebr'],
  ['日', 'Hani'],
  ['か', 'Hira'],
  ['क', 'Deva'],
])('%s is written in %s', (letter, script) => {
  expect(scriptOf(letter)).toBe(script)
})

test('digits, punctuation and marks are of no script', () => {
  expect(['1', '.', '\u0301', '👍'].map(scriptOf)).toEqual([undefined, undefined, undefined, undefined])
})
