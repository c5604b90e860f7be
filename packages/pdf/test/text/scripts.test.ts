import { expect, test } from 'vitest'
import { directionOf, scriptOf } from '../../src/text/scripts.ts'

test.each([
  ['a', 'Latn', 'ltr'],
  ['Ж', 'Cyrl', 'ltr'],
  ['ω', 'Grek', 'ltr'],
  ['ش', 'Arab', 'rtl'],
  ['ש', 'Hebr', 'rtl'],
  ['日', 'Hani', 'ltr'],
  ['か', 'Hira', 'ltr'],
  ['क', 'Deva', 'ltr'],
])('%s is written in %s, %s', (letter, script, direction) => {
  expect(scriptOf(letter)).toBe(script)
  expect(directionOf(script)).toBe(direction)
})

test('digits, punctuation and marks are of no script', () => {
  expect(['1', '.', '\u0301', '👍'].map(scriptOf)).toEqual([undefined, undefined, undefined, undefined])
})
