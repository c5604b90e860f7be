import { expect, test } from 'vitest'
import { listParts, listText } from '../../src/wording/lists.ts'

test.each([
  ['en', 'A', 'A and B', 'A, B, and C'],
  ['en-GB', 'A', 'A and B', 'A, B and C'],
  ['fr', 'A', 'A et B', 'A, B et C'],
  ['de', 'A', 'A und B', 'A, B und C'],
  ['es', 'A', 'A y B', 'A, B y C'],
  ['it', 'A', 'A e B', 'A, B e C'],
  ['pt', 'A', 'A e B', 'A, B e C'],
  ['ar', 'A', 'A وB', 'A وB وC'],
  ['ur', 'A', 'A اور B', 'A، B، اور C'],
  ['ja', 'A', 'A、B', 'A、B、C'],
  ['tlh', 'A', 'A and B', 'A, B, and C'],
])('names in %s are listed as %s; %s; %s', (language, one, two, three) => {
  const names = ['A', 'B', 'C']
  expect([1, 2, 3].map((count) => listText(names.slice(0, count), language))).toEqual([one, two, three])
})

test('four names and none', () => {
  expect([listText(['A', 'B', 'C', 'D'], 'en'), listText([], 'en')]).toEqual(['A, B, C, and D', ''])
})

test.each([
  ['Isabel', 'Ana e Isabel'],
  ['Hilario', 'Ana e Hilario'],
  ['Hierro', 'Ana y Hierro'],
  ['Yolanda', 'Ana y Yolanda'],
])('the Spanish y gives way before the sound of an i: %s', (name, words) => {
  expect(listText(['Ana', name], 'es')).toBe(words)
})

test('the parts say which name they are', () => {
  expect(listParts(['A', 'B'], 'en')).toEqual([{ index: 0 }, { text: ' and ' }, { index: 1 }])
})
