/** The graph of a real article as it was pasted. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { countWords, fromMarkdown } from '@offprint/core'
import { toHtml } from '@offprint/html'
import { type GraphNode, toJsonLd, toScript } from '@offprint/jsonld'
import { checkPage } from '@offprint/jsonld/check'
import { expect, test } from 'vitest'
import { needsFiles } from '../../src/needs.ts'
import { root } from '../../src/repository.ts'

const sample = '../shared/samples/magazine-feature.txt'
const home = 'https://www.example.com/'
const url = `${home}articles/pakistan-and-japan.html`
const delivery = { url, home, timeZone: 'Asia/Karachi' }

needsFiles(sample)('the graph of a pasted article', () => {
  const article = fromMarkdown(readFileSync(join(root, sample)))
  const graph = toJsonLd(article, { delivery })
  const node = (type: string): GraphNode | undefined =>
    graph['@graph'].find((one) => [one['@type']].flat().join() === type)
  const named = (name: string) => graph['@graph'].find((one) => 'name' in one && one.name === name)

  test("carries the byline's author without the place, and the place where it was written", () => {
    expect(node('Person')).toEqual({
      '@type': 'Person',
      '@id': `${url}#author-1`,
      name: 'Muhammad Irfan Siddiqui',
    })
    expect(node('Article')).toMatchObject({ locationCreated: { '@id': `${url}#entity-tokyo` } })
  })

  test('carries the week of the issue by its first day and its label, in the periodical', () => {
    expect(node('PublicationIssue')).toEqual({
      '@type': 'PublicationIssue',
      '@id': `${home}#issue-2024-06-01`,
      name: '01 Jun – 07 Jun, 2024',
      datePublished: '2024-06-01',
      isPartOf: { '@id': `${home}#periodical` },
    })
    expect(node('Periodical')).toMatchObject({
      name: 'Mag The Weekly',
      publisher: { '@id': `${home}#organization` },
    })
    expect(node('Article')).toMatchObject({
      isPartOf: [{ '@id': url }, { '@id': `${home}#issue-2024-06-01` }],
    })
  })

  test('carries section, words and parts', () => {
    expect(node('Article')).toMatchObject({ articleSection: ['Spotlight'], wordCount: countWords(article) })
    expect(graph['@graph'].filter((one) => one['@type'] === 'WebPageElement')).toHaveLength(4)
  })

  test('carries what it is about and what it mentions, with its abbreviation', () => {
    expect(named('Pakistan')).toMatchObject({ '@type': 'Country' })
    expect(named('Japan')).toMatchObject({ '@type': 'Country' })
    expect(named('Japan International Cooperation Agency')).toMatchObject({
      '@type': 'Organization',
      alternateName: 'JICA',
    })
  })

  test('withholds guesses that the page does not show, and publishes them when they are allowed', () => {
    expect(article.meta.description?.origin ?? 'inferred').toBe('inferred')
    expect(node('Article')).not.toHaveProperty('description')
    const description = { value: 'A guess about the piece.', origin: 'inferred' as const }
    const guessed = { ...article, meta: { ...article.meta, description } }
    const open = toJsonLd(guessed, { delivery, guesses: true })
    expect(open['@graph'].find((one) => one['@type'] === 'Article')).toHaveProperty(
      'description',
      description.value,
    )
    expect(JSON.stringify(toJsonLd(guessed, { delivery }))).not.toContain(description.value)
  })

  test('flags the guesses that it does publish, at their places, and has no error', () => {
    const page = toHtml(article, { delivery, jsonld: toScript(graph) })
    const found = checkPage(page, { article, delivery })
    expect(found.filter(({ fatal }) => fatal).map(String)).toEqual([])
    const title = found.find(({ ruleId }) => ruleId === 'title-is-explicit')
    expect(title).toMatchObject({ line: 6, profile: 'house' })
    expect(found.map(({ ruleId }) => ruleId)).toContain('language-is-explicit')
  })
})
