import fc from 'fast-check'
import { expect, test } from 'vitest'
import LineBreaker from 'linebreak'
import { breaksAtSpace, breaksInWord, type WordContext } from '../../src/text/break-points.ts'
import { resources } from './paragraphs.ts'

const english = (letters: string): readonly number[] => resources.hyphenate(letters, 'en')

/** `-` where a hyphen would be set, `|` where not. */
function inWord(content: string, context: WordContext): string {
  const softHyphens = new Set<number>()
  const word = [...content].reduce((text, letter) => {
    if (letter === '\u00ad') softHyphens.add(text.length)
    return letter === '\u00ad' ? text : text + letter
  }, '')
  const points = breaksInWord(word, { ...context, softHyphens })
  return Array.from({ length: word.length }, (_, offset) => {
    const point = points.get(offset)
    return (point ? (point.hyphen ? '-' : '|') : '') + word.charAt(offset)
  }).join('')
}

/** The same with `_` for a space that a line may end at, of words between ordinary spaces. */
function shown(content: string, hyphenate = true): string {
  const words = content.split(' ')
  return words
    .map((word, index) => {
      const context = { hyphenate: hyphenate ? english : undefined, last: index === words.length - 1 }
      const next = words[index + 1]
      const breaks =
        next !== undefined && breaksAtSpace(word, ' ', index + 2 < words.length ? `${next} ` : next)
      return inWord(word, context) + (next === undefined ? '' : breaks ? ' _' : ' ')
    })
    .join('')
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
  ['a line does not begin with a dash between spaces', 'one – two', 'one – _two'],
  ['ideographs part anywhere', '日本語', '日|本|語'],
  ['nor with what closes, wherever it stands', 'one ) two » three', 'one ) _two _» _three'],
])('%s', (_, content, expected) => {
  expect(shown(content)).toBe(expected)
})

test('an address breaks before its marks and after the double slash, not at its ends', () => {
  expect(shown('see https://www.example.com/news/item?id=7&page=12. End')).toBe(
    'see _https://|www|.example|.com|/news|/item|?id|=|7|&|page|=12. _End',
  )
})

test('so do the addresses of mailboxes and files', () => {
  expect(shown('to first.last@mail.example.com, or')).toBe('to _first|.last|@mail|.example|.com, _or')
  expect(shown('in C:\\notes\\1952\\file-7.txt, or')).toBe('in _C:\\notes|\\1952|\\file|-7|.txt, _or')
})

test('without hyphenation only soft hyphens break words', () => {
  expect(shown('government govern\u00adment is', false)).toBe('government _govern-ment _is')
})

test('letters are asked for with the place they stand at', () => {
  const asked: string[] = []
  const hyphenate = (letters: string, at: number): readonly number[] => {
    asked.push(`${at} ${letters}`)
    return []
  }
  breaksInWord('(over—under)', { hyphenate })
  expect(asked).toEqual(['1 over', '6 under'])
})

const anyWord = fc.oneof(
  fc.stringMatching(/^[a-zA-Z0-9.,;:!?()"'%$-]{1,8}$/),
  fc.constantFrom(
    '«',
    '»',
    '“a”',
    '–',
    '—',
    '日本',
    'カー',
    '(',
    ')',
    '10:30',
    'e\u0301',
    '👍🏽',
    '🇵🇰',
    '/',
    '!',
    '€5',
  ),
)

test('words and spaces one by one break where the Unicode algorithm breaks the whole text', () => {
  fc.assert(
    fc.property(fc.array(anyWord, { minLength: 1, maxLength: 6 }), (words) => {
      const text = words.join(' ')
      const breaker = new LineBreaker(text)
      const whole = new Set<number>()
      for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) whole.add(next.position)
      let offset = 0
      for (const [index, word] of words.entries()) {
        const inside = [...breaksInWord(word).keys()].map((at) => offset + at)
        expect(inside).toEqual([...whole].filter((at) => at > offset && at < offset + word.length))
        offset += word.length + 1
        const next = words[index + 1]
        if (next === undefined || /^[–—]/.test(next)) continue
        expect([text, offset, breaksAtSpace(word, ' ', next)]).toEqual([text, offset, whole.has(offset)])
      }
    }),
    { numRuns: 300 },
  )
})

test('what is taken for unbroken at a glance is unbroken by the algorithm too', () => {
  const opening = fc.string({ unit: fc.constantFrom('“', '‘', '"', "'", '('), maxLength: 3 })
  const inner = fc.string({ unit: fc.constantFrom('a', 'Z', '’', "'"), minLength: 1, maxLength: 5 })
  const closing = fc.string({ unit: fc.constantFrom(...'.,;:!?”’"\')'), maxLength: 4 })
  fc.assert(
    fc.property(opening, inner, closing, (...parts) => {
      const word = parts.join('')
      const next = new LineBreaker(word).nextBreak()
      expect(next?.position).toBe(word.length)
      expect(breaksInWord(word).size).toBe(0)
    }),
  )
})
