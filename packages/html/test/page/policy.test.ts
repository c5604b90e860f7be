import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { base64, hashSource, policyOf } from '../../src/page/policy.ts'

test('base64 agrees with Node at every length', () => {
  for (let length = 0; length < 40; length++) {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 71 + 251 * length) % 256)
    expect(base64(bytes)).toBe(Buffer.from(bytes).toString('base64'))
  }
})

test('a hash source is the SHA-256 of the UTF-8 text', () => {
  const expected = createHash('sha256').update('p { content: "é" }').digest('base64')
  expect(hashSource('p { content: "é" }')).toBe(`'sha256-${expected}'`)
})

test('nothing is allowed but what the page holds', () => {
  expect(policyOf({ imageSources: [], fonts: false })).toBe(
    "default-src 'none'; img-src 'self'; style-src 'none'; script-src 'none'; connect-src 'self'; base-uri 'none'; form-action 'none'",
  )
})

test('pictures from elsewhere are allowed by origin', () => {
  const policy = policyOf({
    imageSources: ['https://www.example.com', 'data:'],
    fonts: false,
  })
  expect(policy).toContain("img-src 'self' https://www.example.com data:;")
})

test('fonts are allowed where some lie beside the page', () => {
  expect(policyOf({ imageSources: [], fonts: true })).toContain("; font-src 'self';")
})
