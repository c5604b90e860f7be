import { describe, expect, test } from 'vitest'
import { setText } from '../../src/typography/typography.ts'

/** Each would take minutes if any rule looked back from every place. */
const long = 200_000
const hard = [
  'a',
  '"',
  "'",
  '"a ',
  "'a ",
  'a" ',
  '1" ',
  '6\'2" ',
  '. ',
  '-',
  ' - ',
  '1-',
  '1 - ',
  '.',
  '1',
  'a.',
  '@',
  'a@a.',
  '/a',
  "'a",
]

describe('setText takes time in proportion to the text', () => {
  test.each(hard)(
    '%j, many times',
    (piece) => {
      const text = piece.repeat(long / piece.length)
      expect(setText(text, 'en').length).toBeGreaterThan(0)
    },
    5000,
  )
})
