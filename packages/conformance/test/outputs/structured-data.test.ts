import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import jsonld from 'jsonld'
import { expect, test } from 'vitest'
import { needsFiles } from '../../src/needs.ts'
import { rendered } from '../../src/rendered.ts'
import { root } from '../../src/repository.ts'

const articles = rendered()
const stored = '../shared/data/schemaorg/schemaorg-30.0-context.jsonld'

const graphOf = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

test.each(articles)('the page of $name holds the graph of its .jsonld file', ({ html, jsonld: file }) => {
  const { document } = new JSDOM(readFileSync(html, 'utf8')).window
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')]
  expect(scripts.map(({ textContent }) => JSON.parse(textContent))).toEqual([graphOf(file)])
})

test.each(articles)('every @id in the graph of $name is of a node in it', ({ jsonld: file }) => {
  const { described, mentioned } = idsOf(graphOf(file))
  expect(described.size).toBeGreaterThan(0)
  expect([...mentioned].filter((id) => !described.has(id))).toEqual([])
})

needsFiles(stored)('with the context of schema.org', () => {
  const context = () => JSON.parse(readFileSync(join(root, stored), 'utf8'))
  const documentLoader = async (url: string) => {
    if (!/^https?:\/\/schema\.org\/?$/.test(url)) throw new Error(`the graph asks for ${url}`)
    return { contextUrl: undefined, documentUrl: url, document: context() }
  }

  test.each(articles)(
    'the graph of $name expands in safe mode: nothing in it is lost',
    async ({ jsonld: file }) => {
      const graph = JSON.parse(readFileSync(file, 'utf8'))
      const options = { documentLoader, safe: true }
      const expanded = await jsonld.expand(graph, options)
      expect(expanded.length).toBeGreaterThan(0)
    },
  )
})

/** Ids of nodes with a description, and ids that only point to one. */
function idsOf(value: unknown, found = { described: new Set<string>(), mentioned: new Set<string>() }) {
  if (Array.isArray(value)) for (const item of value) idsOf(item, found)
  else if (typeof value === 'object' && value !== null) {
    const entries: [string, unknown][] = Object.entries(value)
    const id = entries.find(([key]) => key === '@id')?.[1]
    if (typeof id === 'string') (entries.length > 1 ? found.described : found.mentioned).add(id)
    for (const [, inner] of entries) idsOf(inner, found)
  }
  return found
}
