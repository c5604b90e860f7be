import { expect, test } from 'vitest'
import { typefaces } from '../src/typefaces.ts'

test('no two typefaces play the same role or come from the same file', () => {
  const roles = typefaces.map(
    ({ family, weight, italic, optical }) => `${family} ${weight} ${italic} ${optical}`,
  )
  expect(new Set(roles).size).toBe(typefaces.length)
  expect(new Set(typefaces.map(({ file }) => file)).size).toBe(typefaces.length)
})

test.each(['serif', 'sans', 'mono'])('%s has a regular text face', (family) => {
  expect(
    typefaces.some(
      (face) => face.family === family && face.weight === 400 && !face.italic && face.optical === 'text',
    ),
  ).toBe(true)
})
