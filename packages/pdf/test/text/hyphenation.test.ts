import { expect, test } from 'vitest'
import { themes } from '../../src/style/themes.ts'
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

test('nor are names with capitals inside them, words all in capitals, and what is no word', () => {
  for (const word of ['McGovernment', 'GOVERNMENT', 'iGovernment', 'government2', ''])
    expect(hyphenate(word, 'en')).toEqual([])
})

test('two letters at least stay before a hyphen, and three after it, in every language', async () => {
  const words = {
    en: 'antidisestablishmentarianism',
    de: 'Donaudampfschifffahrt',
    it: 'precipitevolissimevolmente',
  }
  const by = await loadHyphenation(Object.keys(words))
  for (const [language, word] of Object.entries(words)) {
    const points = by(word, language)
    expect(points.length).toBeGreaterThan(3)
    expect(Math.min(...points)).toBeGreaterThanOrEqual(2)
    expect(Math.max(...points)).toBeLessThanOrEqual(word.length - 3)
  }
})

test('no theme divides words of titles and headings', () => {
  for (const { paragraphs } of Object.values(themes))
    for (const [role, { hyphenate: divides }] of Object.entries(paragraphs))
      if (/^(?:title|subtitle|kicker|byline|heading\d)$/.test(role))
        expect([role, divides]).toEqual([role, false])
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
