import { expect, test } from 'vitest'
import { parse } from '../../src/parse.ts'
import { places } from '../../src/places.ts'
import { align } from '../../src/repair/alignment.ts'
import { textsOf } from '../../src/repair/nodes.ts'

/** The source at the place of a word of the first text. */
function found(source: string, word: string, value?: string): string {
  const [parsed] = textsOf(parse(source))
  if (!parsed) throw new Error('no text')
  const text = { ...parsed, value: value ?? parsed.value }
  const from = text.value.indexOf(word)
  const { start, end } = align(text, source, places(source)).range(from, from + word.length)
  return source.slice(start.offset, end.offset)
}

test.each([
  ['plain text', 'a word here', 'word', 'word'],
  ['after escapes', String.raw`\*a\* \\ word`, 'word', 'word'],
  ['an escape itself', String.raw`a \* b`, '*', String.raw`\*`],
  ['after a reference', 'R&amp;D &#128674; word', 'word', 'word'],
  ['a reference itself', 'R&amp;D', '&', '&amp;'],
  ['after an indent', 'a\n   word', 'word', 'word'],
  ['in a quotation', '> a\n> word', 'word', 'word'],
  ['beside emoji', '👩‍🚢 word', 'word', 'word'],
])('finds a word in %s', (_, source, word, expected) => {
  expect(found(source, word)).toBe(expected)
})

test.each([
  ['without a hyphen', 'an under-standing word', 'word', 'an understanding word', 'word'],
  ['with composed letters', 'cafe\u0301 word', 'word', 'café word', 'word'],
  ['with letters for ligatures', 'o\uFB03ce word', 'office', 'office word', 'o\uFB03ce'],
  ['without what cannot be seen', 'a\u200B\u00AD word', 'word', 'a word', 'word'],
])('finds a word in a text that was repaired: %s', (_, source, word, value, expected) => {
  expect(found(source, word, value)).toBe(expected)
})

test('gives the whole place where the text is another one', () => {
  expect(found('a word', 'word', 'something with a word')).toBe('a word')
})
