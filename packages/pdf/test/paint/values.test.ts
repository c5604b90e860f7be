import { expect, test } from 'vitest'
import { pdfText } from '../../src/paint/pdfkit.ts'
import { valueOf } from '../../src/paint/values.ts'

test('names, numbers, truth values and nothing', () => {
  expect([valueOf('Type'), valueOf(12), valueOf(true), valueOf(null)]).toEqual([
    '/Type',
    '12',
    'true',
    'null',
  ])
})

test('numbers have six decimals at most, and no exponent', () => {
  expect([0.1 + 0.2, 1e-9, -1e-9, 123456.7890123].map(valueOf)).toEqual(['0.3', '0', '0', '123456.789012'])
})

test('what is no number is refused', () => {
  expect(() => valueOf([Number.NaN])).toThrow('Expected a number that a PDF can hold, received NaN.')
  expect(() => valueOf(Infinity)).toThrow(RangeError)
})

test('texts are escaped, and are UTF-16 where ASCII does not do', () => {
  expect(valueOf(pdfText('a (b) \\\r\n'))).toBe('(a \\(b\\) \\\\\\r\\n)')
  expect(valueOf(pdfText('é'))).toBe('(\xfe\xff\x00\xe9)')
  expect(valueOf(pdfText('\u2028'))).toBe('(\xfe\xff \\()')
  expect(valueOf(pdfText('😀'))).toBe('(\xfe\xff\xd8\x3d\xde\x00)')
})

test('bytes are hexadecimal', () => {
  expect(valueOf(Uint8Array.of(0, 10, 255))).toBe('<000aff>')
})

test('arrays and dictionaries hold all of these, and references', () => {
  const reference = { data: {}, toString: () => '7 0 R' }
  Object.setPrototypeOf(reference, { kind: 'reference' })
  expect(valueOf({ K: [1, reference, ['a']], Gone: undefined, D: { E: {} } })).toBe(
    '<<\n/K [1 7 0 R [/a]]\n/D <<\n/E <<\n>>\n>>\n>>',
  )
  expect(valueOf([undefined, 1])).toBe('[null 1]')
})
