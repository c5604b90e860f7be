import { expect, test } from 'vitest'
import { reorder } from '../../src/linebreak/reorder.ts'

/** Letters with a level each: `'abc'` and `'012'`. */
function ordered(letters: string, levels: string): string {
  const line = Array.from(letters, (letter, index) => ({ letter, level: Number(levels[index]) }))
  return reorder(line)
    .map(({ letter }) => letter)
    .join('')
}

// Capitals stand for letters of a script that runs from right to left, as in the examples of UAX 9, section 3.4.
test.each([
  ['car means CAR.', '00000000001110', 'car means RAC.'],
  ['car MEANS CAR.', '22211111111111', '.RAC SNAEM car'],
  ['he said "car MEANS CAR."', '000000000222111111111100', 'he said "RAC SNAEM car."'],
  ['DID YOU SAY he said car', '11111111111122222222222', 'he said car YAS UOY DID'],
])('%s', (text, levels, visual) => {
  expect(ordered(text, levels)).toBe(visual)
})

test('a line that runs from left to right stays as it is', () => {
  expect(ordered('plain text', '0000000000')).toBe('plain text')
  expect(ordered('', '')).toBe('')
})
