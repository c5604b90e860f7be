import { describe, expect, it } from 'vitest'
import { aroundBrace, fileSizeText, fillLabel, labelsOf } from '../../src/wording/labels.ts'

const all = ['en', 'fr', 'de', 'es', 'it', 'pt', 'ar', 'ur', 'ja'].map(labelsOf)
const english = labelsOf('en')

/** The names in the braces of a label. */
const braces = (label: string): string[] => Array.from(label.matchAll(/\{(\w+)\}/g), ([, name = '']) => name)

describe('labels', () => {
  it.each(all)('of $language are complete and ask for the same values as the English ones', (labels) => {
    expect(Object.values(labels)).not.toContain('')
    expect(Object.entries(labels).map(([key, label]) => [key, braces(String(label))])).toEqual(
      Object.entries(english).map(([key, label]) => [key, braces(String(label))]),
    )
  })

  it('are in the language of the tag, whatever its region, and say so', () => {
    expect(['pt-PT', 'en-GB', 'ur-PK', 'nl', undefined].map((tag) => labelsOf(tag).language)).toEqual([
      'pt',
      'en',
      'ur',
      'en',
      'en',
    ])
  })

  it('are filled in, and keep a brace without a value', () => {
    expect(fillLabel('Table {number} of {total}', { number: 3 })).toBe('Table 3 of {total}')
  })

  it('are cut around their brace', () => {
    expect([aroundBrace('By {names}'), aroundBrace('第{number}号'), aroundBrace('Notes')]).toEqual([
      ['By ', ''],
      ['第', '号'],
      ['Notes', ''],
    ])
  })
})

describe('the size of a file', () => {
  it.each([
    [0, 'en', '1 kB'],
    [120_400, 'en', '120 kB'],
    [999_600, 'en', '1 MB'],
    [1_449_000, 'en', '1.4 MB'],
    [1_449_000, 'de', '1,4 MB'],
    [1_449_000, 'fr', '1,4\u00A0Mo'],
    [12_000, 'fr', '12\u00A0ko'],
    [1_449_000, 'nl', '1.4 MB'],
  ])('of %i bytes in %s is %s', (bytes, language, words) => {
    expect(fileSizeText(bytes, labelsOf(language))).toBe(words)
  })
})
