import { expect, test } from 'vitest'
import { direction, isLanguageTag } from '../src/language.ts'

test.each([
  ['en', 'ltr'],
  ['ur', 'rtl'],
  ['ur-PK', 'rtl'],
  ['ur-Latn', 'ltr'],
  ['pa-Arab', 'rtl'],
  ['ja-JP', 'ltr'],
  ['und', 'ltr'],
])('%s is written %s', (language, written) => {
  expect(direction(language)).toBe(written)
})

test.each(['en', 'en-GB', 'zh-Hant-TW', 'de-1996', 'es-419', 'zh-yue'])('%s is a language tag', (tag) => {
  expect(isLanguageTag(tag)).toBe(true)
})

test.each(['', 'english', 'en_GB', 'e', 'en-', 'de-1996-1996', 'en" onload="x'])('%j is none', (tag) => {
  expect(isLanguageTag(tag)).toBe(false)
})
