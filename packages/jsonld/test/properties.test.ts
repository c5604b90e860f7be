/** What holds for the graph of every article. */
import { type Article, type Delivery, fromMarkdown, toText, visit } from '@offprint/core'
import { toHtml } from '@offprint/html'
import fc from 'fast-check'
import { fromHtml } from 'hast-util-from-html'
import { select } from 'hast-util-select'
import { expect, it } from 'vitest'
import { checkGraph } from '../src/check/check-graph.ts'
import { checkPage } from '../src/check/check-page.ts'
import { scriptHash } from '../src/script-hash.ts'
import { toJsonLd } from '../src/to-jsonld.ts'
import { toScript } from '../src/to-script.ts'
import { articleWithFacts, deliveries } from './arbitrary-facts.ts'

const runs = { numRuns: 100 }

function everyGraph(holds: (article: Article, delivery: Delivery) => void): void {
  fc.assert(fc.property(articleWithFacts(), deliveries(), holds), runs)
}

/** Every value in a graph, with its key. */
function valuesIn(value: unknown, key = ''): [key: string, value: unknown][] {
  if (Array.isArray(value)) return [[key, value], ...value.flatMap((item: unknown) => valuesIn(item, key))]
  if (typeof value !== 'object' || value === null) return [[key, value]]
  return [[key, value], ...Object.entries(value).flatMap(([inner, item]) => valuesIn(item, inner))]
}

it('has no error, whatever the article says and wherever it is delivered', () => {
  everyGraph((article, delivery) => {
    const found = checkGraph(toJsonLd(article, { delivery }), { delivery, article })
    expect(found.filter(({ fatal }) => fatal).map(String)).toEqual([])
  })
})

it('has no empty value, no relative address, and ids that are absolute or blank', () => {
  everyGraph((article, delivery) => {
    for (const [key, value] of valuesIn(toJsonLd(article, { delivery, guesses: true }))) {
      expect(value, key).not.toBeUndefined()
      if (typeof value === 'string') expect(value.trim(), key).not.toBe('')
      if (Array.isArray(value)) expect(value.length, key).toBeGreaterThan(0)
      if (key === '@id') expect(value).toMatch(/^(?:_:[\p{L}\p{N}_-]+$|https?:\/\/[^/\s]+\/\S*$)/u)
      if (/^(?:url|contentUrl|item|license)$/.test(key)) expect(value).toMatch(/^https?:\/\/[^/]/)
    }
  })
})

it('refers to nothing that it does not describe, and describes nothing twice', () => {
  everyGraph((article, delivery) => {
    const graph = toJsonLd(article, { delivery, speakable: ['h1'], paywall: '.paywall' })
    const ids = graph['@graph'].map((node) => node['@id'])
    expect(new Set(ids).size).toBe(ids.length)
    const mentioned = valuesIn(graph).flatMap(([, value]) =>
      typeof value === 'object' && value !== null && '@id' in value ? [value['@id']] : [],
    )
    expect(mentioned.filter((id) => !ids.some((known) => known === id))).toEqual([])
  })
})

/** The page prints the address of a link without words, so that it can be followed. */
function hasEmptyLink(article: Article): boolean {
  let found = false
  visit(article, (node) => {
    found ||= node.type === 'link' && toText(node).trim() === ''
  })
  return found
}

it('says what the page shows', () => {
  everyGraph((article, delivery) => {
    fc.pre(!hasEmptyLink(article))
    const jsonld = toScript(toJsonLd(article, { delivery }))
    const page = toHtml(article, { delivery, jsonld })
    const found = checkPage(page, { article, delivery })
    expect(found.filter(({ fatal }) => fatal).map(({ reason }) => reason)).toEqual([])
  })
})

it('is the same to the reader of the page, and allowed by its policy', () => {
  everyGraph((article, delivery) => {
    const graph = toJsonLd(article, { delivery })
    const script = toScript(graph)
    const page = toHtml(article, { delivery, jsonld: script })
    const [text] = select('script', fromHtml(page))?.children ?? []
    expect(text?.type === 'text' && JSON.parse(text.value)).toEqual(JSON.parse(script))
    expect(page.replaceAll('&#x27;', "'")).toContain(`script-src ${scriptHash(script)}`)
  })
})

it('is the same in whatever order the front matter says it', () => {
  const lines = [
    'title: Canals of the old town',
    'authors: [{ name: Ada Writer, url: https://www.example.com/ada/ }, Ben Reader]',
    'publication: { name: The Example Weekly, url: https://www.example.com/ }',
    'published: 2024-06-01',
    'section: News',
    'keywords: [canals, trade]',
    'language: en',
    'kind: news',
  ]
  const graphOf = (front: readonly string[]) =>
    JSON.stringify(
      toJsonLd(
        fromMarkdown(`---\n${front.join('\n')}\n---\n\nWater came first.\n\n## Trade\n\nThen trade.\n`),
      ),
    )
  const wanted = graphOf(lines)
  expect(wanted).toContain('NewsArticle')
  fc.assert(
    fc.property(fc.shuffledSubarray(lines, { minLength: lines.length }), (order) => {
      expect(graphOf(order)).toBe(wanted)
    }),
    { numRuns: 30 },
  )
})

it('is the same bytes twice, and leaves article and delivery as they were', () => {
  everyGraph((article, delivery) => {
    const before = structuredClone([article, delivery])
    const first = JSON.stringify(toJsonLd(article, { delivery }))
    expect(JSON.stringify(toJsonLd(article, { delivery }))).toBe(first)
    expect([article, delivery]).toEqual(before)
  })
})
