import { expect, test } from 'vitest'
import { toHeaders } from '../../src/page/headers.ts'
import { toHast } from '../../src/to-hast.ts'
import { stringifyPage, toHtml } from '../../src/to-html.ts'
import { around, everything } from '../articles.ts'

test('the headers have the policy of the page, and who may frame it', () => {
  const page = toHast(everything(), { jsonld: '{}' })
  const { 'Content-Security-Policy': policy = '', ...others } = toHeaders(page)
  const own = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(stringifyPage(page))?.[1] ?? ''
  expect(policy).toBe(`${own.replaceAll('&#x27;', "'")}; frame-ancestors 'self'`)
  expect(policy).toMatch(/script-src 'sha256-/)
  expect(others).toEqual({
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'X-Content-Type-Options': 'nosniff',
  })
})

test('a fragment has no policy', () => {
  expect(toHeaders(toHast(around([]), { document: false }))).not.toHaveProperty('Content-Security-Policy')
})

test('a page is written as toHtml writes it', () => {
  expect(stringifyPage(toHast(everything()))).toBe(toHtml(everything()))
})
