import { expect, test } from 'vitest'
import { loadHyphenation } from '../../src/text/hyphenation.ts'
import { patternLoaders } from '../../src/text/hyphenation-patterns.ts'

const hyphenate = await loadHyphenation(['en', 'de', 'en-GB-oxendict', 'xx'])

function shown(word: string, language = 'en'): string {
  const points = hyphenate(word, language)
  return [...word].map((letter, index) => (points.includes(index) ? `-${letter}` : letter)).join('')
}

test.each([
  ['international', 'in-ter-na-tional'],
  ['Government', 'Gov-ern-ment'],
  ['table', 'ta-ble'],
  ['trusted', 'trust-ed'.replace('-', '')],
  ['ferry', 'ferry'],
  ['go', 'go'],
])('%s may be broken as %s', (word, expected) => {
  expect(shown(word)).toBe(expected)
})

test('each language has its own patterns, and a region falls back to its language', () => {
  expect(shown('Lieferung', 'de-AT')).toBe('Lie-fe-rung')
  expect(shown('aluminium', 'en-GB')).not.toBe('')
})

test('a language that was not loaded, or has no patterns, is not hyphenated', () => {
  expect(hyphenate('gouvernement', 'fr')).toEqual([])
  expect(hyphenate('international', 'xx')).toEqual([])
  expect(hyphenate('international', 'constructor')).toEqual([])
})

test('what is too long for a word, or changes its length in lower case, is left whole', () => {
  expect(hyphenate('international'.repeat(10), 'en')).toEqual([])
  expect(hyphenate('İnternational', 'en')).toEqual([])
})

test('the answer does not depend on what was asked before', () => {
  const before = shown('cooperation')
  for (let word = 0; word < 20_010; word++) hyphenate(`wo${word.toString(36)}rd`, 'en')
  expect(shown('cooperation')).toBe(before)
})

test.each(Object.keys(patternLoaders))('the patterns of %s load', async (language) => {
  expect((await patternLoaders[language]?.())?.default).toHaveLength(3)
})

test('the same languages give the same function, in any order', async () => {
  const one = await loadHyphenation(['en', 'de'])
  expect(await loadHyphenation(['de', 'en-US'])).toBe(one)
  expect(await loadHyphenation(['en'])).not.toBe(one)
})
