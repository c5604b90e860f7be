import { expect, test } from 'vitest'
import { VFile } from 'vfile'
import { checkPage } from '@offprint/jsonld/check'
import { publish } from '../../src/publish.ts'

const source = `---
title: "The 'old' harbour"
authors: [{ name: Maria Example, url: https://www.example.com/maria/ }]
published: 2024-06-01T10:30
section: News
language: en
---

The first ferry leaves before the town is awake, and nobody waves.
`

const config = {
  publication: { name: 'The Example Weekly', url: 'https://www.example.com/' },
  baseUrl: 'https://www.example.com/articles/',
  timeZone: 'Asia/Karachi',
}

async function graphOf(more: object, options: object = {}) {
  const file = new VFile({ value: source })
  const { jsonld = '', html = '' } = await publish(file, {
    config: { ...config, ...more },
    formats: ['html', 'jsonld'],
    ...options,
  })
  const nodes: { '@type': string }[] = JSON.parse(jsonld)['@graph']
  const article: unknown = nodes.find((node) => node['@type'] === 'Article')
  return { nodes, article, html, messages: file.messages }
}

test('the graph says what is free, what is speakable and what is not, as the configuration has it', async () => {
  const { article } = await graphOf({ structuredData: { speakable: ['.p-name'], isFree: true } })
  expect(article).toMatchObject({
    isAccessibleForFree: true,
    speakable: { '@type': 'SpeakableSpecification', cssSelector: ['.p-name'] },
  })
  const walled = await graphOf({ structuredData: { paywall: '.subscribers', isFree: true } })
  expect(walled.article).toMatchObject({ isAccessibleForFree: false })
  expect(walled.nodes.find((node) => node['@type'] === 'WebPageElement')).toMatchObject({
    cssSelector: '.subscribers',
  })
  expect((await graphOf({})).article).not.toHaveProperty('isAccessibleForFree')
})

test('a paywall that is no class costs the paywall, with an error at its place', async () => {
  const { article, messages } = await graphOf({ structuredData: { paywall: '#subscribers' } })
  expect(article).not.toHaveProperty('isAccessibleForFree')
  expect(
    messages
      .filter(({ fatal }) => fatal)
      .map(({ reason }) => reason)
      .join(),
  ).toContain('paywall')
})

test('head, page and graph say the same, in the zone of the publication and in the same quotation marks', async () => {
  const { article, html } = await graphOf({})
  expect(article).toMatchObject({
    headline: 'The ‘old’ harbour',
    datePublished: '2024-06-01T10:30+05:00',
  })
  expect(html).toContain('<meta property="article:published_time" content="2024-06-01T10:30+05:00">')
  expect(
    checkPage(html)
      .filter(({ fatal }) => fatal)
      .map(String),
  ).toEqual([])
  expect((await graphOf({}, { typography: false })).article).toMatchObject({ headline: "The 'old' harbour" })
})
