/** The graphs that the sources make, judged by others: a library for JSON-LD and the vocabulary itself. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Article, type Delivery, fromMarkdown } from '@offprint/core'
import { toJsonLd } from '@offprint/jsonld'
import { expect, test } from 'vitest'
import { delivery, example } from '../../../jsonld/test/example.ts'
import { expand, quads } from '../../src/expand.ts'
import { needsFiles } from '../../src/needs.ts'
import { root } from '../../src/repository.ts'
import { context, readTerms, release, strangeIn } from '../../src/schema-org.ts'

interface Case {
  name: string
  article: Article
  delivery: Delivery
}

const atExample = (name: string): Delivery => ({
  url: `https://www.example.com/articles/${name}.html`,
  home: 'https://www.example.com/',
  timeZone: 'Asia/Karachi',
  pdf: { url: `${name}.pdf`, bytes: 44_100, sha256: 'ab'.repeat(32), isTagged: true },
})

const folder = join(root, 'content')
const contents: Case[] = readdirSync(folder)
  .filter((name) => existsSync(join(folder, name, 'package.json')))
  .flatMap((name) => {
    const source = readdirSync(join(folder, name)).find((file) => /^[^R].*\.(?:md|txt)$/.test(file))
    if (source === undefined) return []
    const article = fromMarkdown(readFileSync(join(folder, name, source)))
    return [{ name, article, delivery: atExample(name) }]
  })

const cases: Case[] = [
  { name: 'canals', article: example(), delivery },
  { name: 'nowhere', article: example(), delivery: {} },
  ...contents,
]

test('there are graphs to judge', () => {
  expect(cases.length).toBeGreaterThan(3)
})

needsFiles(context)('with the context of schema.org', () => {
  test.each(cases)('the graph of $name expands in safe mode: nothing in it is lost', async (one) => {
    const graph = toJsonLd(one.article, {
      delivery: one.delivery,
      guesses: true,
      speakable: ['h1'],
      paywall: '.p',
    })
    expect(await expand(graph)).toHaveLength(graph['@graph'].length)
  })

  test.each(cases)('the statements of the graph of $name are those that were looked through', async (one) => {
    const statements = await quads(toJsonLd(one.article, { delivery: one.delivery }))
    await expect(statements).toMatchFileSnapshot(`../../../jsonld/test/golden/${one.name}.nq`)
  })

  test('a keyword that is none is lost, and safe mode tells', async () => {
    const lost = {
      '@context': 'https://schema.org',
      '@type': 'Article',
      locationCreated: { '@place': 'Osaka' },
    }
    await expect(expand(lost)).rejects.toThrow()
  })
})

needsFiles(release)('with the vocabulary of schema.org', () => {
  const terms = readTerms()

  test.each(cases)('the graph of $name has no term, domain or range that is not in it', (one) => {
    const graph = toJsonLd(one.article, {
      delivery: one.delivery,
      guesses: true,
      speakable: ['h1'],
      paywall: '.p',
    })
    expect(strangeIn(graph, terms)).toEqual([])
  })

  test('what is not in it is seen', () => {
    const graph = {
      '@graph': [{ '@type': 'Articel' }, { '@type': 'Article', wordcount: 1, wordCount: '1', issn: 'x' }],
    }
    expect(strangeIn(graph, terms)).toEqual([
      'no type Articel',
      'no property wordcount',
      'wordCount is "1"',
      'issn on Article',
    ])
  })
})
