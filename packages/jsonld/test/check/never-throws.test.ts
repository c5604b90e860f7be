import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkGraph } from '../../src/check/check-graph.ts'
import { checkPage } from '../../src/check/check-page.ts'
import { changedJson, changedPage } from './clean.ts'

const runs = { numRuns: 200 }
const ruleOf = (value: unknown) => checkGraph(value).map(({ ruleId }) => ruleId)

it('takes any value for a graph', () => {
  fc.assert(
    fc.property(
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
      (value) => {
        expect(Array.isArray(checkGraph(value))).toBe(true)
        expect(Array.isArray(checkGraph({ '@context': 'https://schema.org', '@graph': value }))).toBe(true)
      },
    ),
    runs,
  )
})

it('takes any value for a property', () => {
  const names = fc.constantFrom(
    '@id',
    '@type',
    '@context',
    '@graph',
    '@value',
    'author',
    'headline',
    'image',
    'url',
  )
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { depthSize: 'small' },
      fc.string(),
      fc.constantFrom('Article', 'Person', '#a', 'https://schema.org/X', '2024-06-01', null, 1.5, true),
      fc.array(tie('any'), { maxLength: 3 }),
      fc.dictionary(names, tie('any'), { maxKeys: 4 }),
    ),
  })).any
  fc.assert(
    fc.property(fc.dictionary(names, value), (node) => {
      const graph = { ...node, '@context': 'https://schema.org' }
      expect(Array.isArray(checkGraph(graph))).toBe(true)
      expect(
        Array.isArray(checkPage(`<script type="application/ld+json">${JSON.stringify(graph)}</script>`)),
      ).toBe(true)
    }),
    runs,
  )
})

it('takes any text for JSON and for a page', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(Array.isArray(checkGraph(text))).toBe(true)
      expect(Array.isArray(checkPage(text))).toBe(true)
      expect(Array.isArray(checkPage(`<script type="application/ld+json">${text}`))).toBe(true)
    }),
    runs,
  )
})

it('takes a page cut anywhere, and one with a piece missing', () => {
  const page = changedPage()
  fc.assert(
    fc.property(fc.nat(page.length), fc.nat(page.length), (one, other) => {
      const [start, end] = [Math.min(one, other), Math.max(one, other)]
      expect(Array.isArray(checkPage(page.slice(start, end)))).toBe(true)
      expect(Array.isArray(checkPage(page.slice(0, start) + page.slice(end)))).toBe(true)
    }),
    runs,
  )
})

it('says that a graph holds itself, is too deep, or cannot be read', () => {
  const circle: Record<string, unknown> = { '@context': 'https://schema.org', '@type': 'Article' }
  circle.author = { '@type': 'Person', name: 'Ada Writer', knows: circle }
  expect(ruleOf(circle)).toContain('data-is-readable')
  let deep: unknown = 'x'
  for (let depth = 0; depth < 5000; depth += 1) deep = { about: deep }
  expect(ruleOf({ '@context': 'https://schema.org', about: deep })).toContain('data-is-readable')
  let list: unknown = 'x'
  for (let depth = 0; depth < 5000; depth += 1) list = [list]
  expect(ruleOf({ '@context': 'https://schema.org', about: list })).toContain('data-is-readable')
  expect(ruleOf(list)).toContain('data-is-readable')
  let graphs: unknown = []
  for (let depth = 0; depth < 5000; depth += 1) graphs = { '@graph': graphs }
  expect(ruleOf({ '@context': 'https://schema.org', '@graph': graphs })).toContain('data-is-readable')
  const trap = {
    '@context': 'https://schema.org',
    get headline(): string {
      throw new Error('no')
    },
  }
  expect(ruleOf(trap)).toContain('data-is-readable')
  expect(ruleOf(JSON.stringify({ a: 1 }).repeat(2))).toContain('data-is-json')
})

it('gives up on what is shared more often than there are atoms', () => {
  let shared: unknown = { name: 'x' }
  for (let depth = 0; depth < 60; depth += 1) shared = { about: [shared, shared] }
  expect(ruleOf({ '@context': 'https://schema.org', about: shared })).toContain('data-is-readable')
})

it('takes a page that is nested very deeply, and JSON that is', () => {
  expect(Array.isArray(checkPage(`${'<div>'.repeat(20_000)}x`))).toBe(true)
  const json = `{"@context":"https://schema.org","about":${'['.repeat(50_000)}${']'.repeat(50_000)}}`
  expect(Array.isArray(checkPage(`<script type="application/ld+json">${json}</script>`))).toBe(true)
  expect(Array.isArray(checkGraph(json))).toBe(true)
})

it('looks at a node of __proto__ and the like as at any other', () => {
  const json = changedJson({}).replace('"headline"', '"__proto__": {"a": 1}, "constructor": "x", "headline"')
  expect(checkGraph(json).map(({ ruleId }) => ruleId)).toContain('property-is-known')
})
