import { expect, test } from 'vitest'
import { findDefinitions, longForm } from '../../src/repair/schwartz-hearst.ts'

test.each([
  ['a major source of foreign direct investment (FDI).', 'FDI', 'foreign direct investment'],
  ['The Japan International Cooperation Agency (JICA) has', 'JICA', 'Japan International Cooperation Agency'],
  ['the heat shock transcription factor (HSF) is', 'HSF', 'heat shock transcription factor'],
  ['non-governmental organisations (NGOs) there', 'NGO', 'non-governmental organisations'],
  ['research and development (R&D) there', 'R&D', 'research and development'],
])('finds the definition in %j', (text, short, long) => {
  const [found] = findDefinitions(text)
  expect(found).toMatchObject({ short, long })
  expect(text.slice(found?.start, found?.end)).toBe(short)
})

test.each([
  'Muhammad Irfan Siddiqui (TOKYO)',
  'the harbour (see below)',
  'the ferry (A)',
  'It ended. Direct investment (FDI) began.',
  'FDI (FDI)',
  '(FDI)',
])('finds none in %j', (text) => {
  expect(findDefinitions(text)).toEqual([])
})

test('looks no further back than the paper says', () => {
  expect(longForm('AB', 'alpha one two three four beta')).toBeUndefined()
  expect(longForm('AB', 'alpha one two beta')).toBe('alpha one two beta')
})
