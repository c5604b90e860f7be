import { expect, it } from 'vitest'
import { pointAt } from '../../src/check/point-at.ts'

it('counts lines as the parser does, however they end', () => {
  expect(pointAt('a\r\nb\rc\n\u{1F600}d', 9)).toEqual({ line: 4, column: 3, offset: 9 })
})
