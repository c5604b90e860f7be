import { expect, test } from 'vitest'
import { compose } from '../../src/compose.ts'
import type { ComposeOptions } from '../../src/options.ts'
import { loadHyphenation } from '../../src/text/hyphenation.ts'
import { withExceptions, type HyphenationExceptions } from '../../src/text/hyphenation-exceptions.ts'
import { article, fact, heading, paragraph, section } from '../articles.ts'
import { linesOf, textOf } from '../dump.ts'
import { resources } from './paragraphs.ts'

const patterns = await loadHyphenation(['en', 'de'])

function shown(word: string, exceptions: HyphenationExceptions, language = 'en'): string {
  const points = withExceptions(patterns, exceptions)(word, language)
  return Array.from(word, (letter, index) => (points.includes(index) ? `-${letter}` : letter)).join('')
}

test.each([
  ['a word is divided where its hyphens are', 'associate', ['as-so-ciate'], 'as-so-ciate'],
  ['also against the patterns, and near its ends', 'trusted', ['t-rust-ed'], 't-rust-ed'],
  ['a word without hyphens is never divided', 'government', ['government'], 'government'],
  ['capitals are all the same', 'PAKISTAN', ['Pak-istan'], 'PAK-ISTAN'],
  ['also those inside', 'OpenType', ['open-type'], 'Open-Type'],
  ['accents may be typed in any form', 'élégante', ['e\u0301le\u0301-gante'], 'élé-gante'],
  ['other words are divided by the patterns', 'government', ['Pakistan'], 'gov-ern-ment'],
  ['and so is one that changes its length in small letters', 'İstanbul', ['i̇stan-bul'], 'İstanbul'],
  ['nothing changes nothing', 'government', [], 'gov-ern-ment'],
])('%s', (_, word, exceptions, expected) => {
  expect(shown(word, exceptions)).toBe(expected)
})

test('lists by language hold in it and its regional kinds, the nearest first', () => {
  const exceptions = { en: ['re-cord', 'gover-nment'], 'en-GB': ['rec-ord'], fr: ['gouver-nement'] }
  expect(shown('record', exceptions, 'en-US')).toBe('re-cord')
  expect(shown('record', exceptions, 'en-gb-oxendict')).toBe('rec-ord')
  expect(shown('government', exceptions, 'en-GB')).toBe('gover-nment')
  expect(shown('record', exceptions, 'it')).toBe('record')
  expect(shown('gouvernement', exceptions, 'fr')).toBe('gouver-nement')
})

test('the same words are the same function, and no words the function itself', () => {
  const own = withExceptions(patterns, ['Pakistan'])
  expect(withExceptions(patterns, ['Pakistan'])).toBe(own)
  expect(withExceptions(patterns, ['Pak-istan'])).not.toBe(own)
  expect(withExceptions(patterns, [])).toBe(patterns)
  expect(withExceptions(patterns, { en: [] })).toBe(patterns)
})

test.each([['-word'], ['word-'], ['wo--rd'], ['two words'], ['10-ten'], [''], [7], [null]])(
  '%j is refused',
  (word) => {
    const given: unknown[] = [word]
    const [list]: HyphenationExceptions[] = JSON.parse(JSON.stringify([given]))
    expect(() => withExceptions(patterns, list ?? [])).toThrow(
      `Expected hyphenation to be a list of words with a hyphen wherever they may be divided, or such lists by language, received ${JSON.stringify(word)}. For example: { hyphenation: ['as-so-ciate', 'Pakistan'] }.`,
    )
  },
)

test('what is no list is refused', () => {
  const [text, word, nothing]: HyphenationExceptions[] = JSON.parse(
    '["Pakistan", { "en": "Pakistan" }, null]',
  )
  for (const exceptions of [text, word, nothing])
    expect(() => withExceptions(patterns, exceptions ?? JSON.parse('null'))).toThrow(
      'Expected hyphenation to be',
    )
})

const words = 'misunderstanding '.repeat(120)

/** Parts of words that lines of running text end with. */
function divided(options: ComposeOptions): Set<string> {
  const set = article([section(heading(2, 'A misunderstandingly long heading'), paragraph(words))], {
    language: fact('en'),
  })
  const lines = linesOf(compose(set, resources, { columns: 3, ...options })).map(textOf)
  return new Set(lines.flatMap((line) => /(\w+)\u00ad$/.exec(line)?.[1] ?? []))
}

test('text is set by them, and set before or after without them is not changed', () => {
  const before = divided({})
  expect(before.size).toBeGreaterThan(1)
  expect([...divided({ hyphenation: ['misunder-standing'] })]).toEqual(['misunder'])
  expect([...divided({ hyphenation: { de: ['misunder-standing'] } })]).toEqual([...before])
  expect([...divided({ hyphenation: ['misunderstanding'] })]).toEqual([])
  expect([...divided({})]).toEqual([...before])
})
