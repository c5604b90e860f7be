import { expect, test } from 'vitest'
import { findBreakPoints } from '../../src/text/break-points.ts'
import { cleanRuns } from '../../src/text/clean.ts'
import { plain, resources, run } from './paragraphs.ts'

/** `-` where a hyphen would be set, `|` where not, `_` for a space that a line may end at. */
function shown(content: string, hyphenate = true): string {
  const clean = cleanRuns([run(content)])
  const { inner, afterSpaces } = findBreakPoints(clean, hyphenate ? resources.hyphenate : undefined)
  return Array.from({ length: clean.text.length }, (_, offset) => {
    const point = inner.get(offset)
    const before = afterSpaces.has(offset) ? '_' : ''
    return before + (point ? (point.hyphen ? '-' : '|') : '') + clean.text.charAt(offset)
  }).join('')
}

test.each([
  ['ordinary words are hyphenated, but not the last', 'government paper', 'gov-ern-ment _paper'],
  ['a capital may begin a word', 'Government is', 'Gov-ern-ment _is'],
  ['capitals inside keep it whole', 'McGovernment GOVERNMENT is', 'McGovernment _GOVERNMENT _is'],
  ['so do digits', 'government2 is', 'government2 _is'],
  ['and hyphens, where it may break anyway', 'government-owned papers', 'government-|owned _papers'],
  ['a possessive is hyphenated like its word', 'government’s is', 'gov-ern-ment’s _is'],
  ['words on both sides of a dash are', 'government—government is', 'gov-ern-ment|—|gov-ern-ment _is'],
  ['a soft hyphen says where', 'govern\u00adment is', 'govern-ment _is'],
  ['times and dates stay whole', 'at 10:30 on 3/4', 'at _10:30 _on _3/4'],
  ['no-break spaces are none', '10\u00a0km', '10\u00a0km'],
  ['a line does not begin with a dash between spaces', 'one – two', 'one – _two'],
  ['ideographs part anywhere', '日本語', '日|本|語'],
  ['a zero width space parts', 'a\u200bb', 'a\u200b|b'],
  ['a word joiner ties', 'a-\u2060b', 'a-\u2060b'],
])('%s', (_, content, expected) => {
  expect(shown(content)).toBe(expected)
})

test('an address breaks before its marks and after the double slash, not at its ends', () => {
  expect(shown('see https://www.example.com/news/item?id=7&page=12. End')).toBe(
    'see _https://|www|.example|.com|/news|/item|?id|=|7|&|page|=12. _End',
  )
})

test('without hyphenation only soft hyphens break words', () => {
  expect(shown('government govern\u00adment is', false)).toBe('government _govern-ment _is')
})

test('code in a sentence is not hyphenated', () => {
  const mono = run('government', { font: { ...plain.font, family: 'mono' } })
  const { inner } = findBreakPoints(cleanRuns([mono, run(' is')]), resources.hyphenate)
  expect(inner.size).toBe(0)
})

test('each word is hyphenated in its own language', () => {
  const asked: string[] = []
  const runs = [run('Lieferung', { language: 'de' }), run(' paper of it')]
  findBreakPoints(cleanRuns(runs), (word, language) => {
    asked.push(`${language} ${word}`)
    return []
  })
  expect(asked).toEqual(['de Lieferung', 'en paper', 'en of'])
})
