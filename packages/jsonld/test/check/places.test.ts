import { fromMarkdown } from '@offprint/core'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { checkGraph } from '../../src/check/check-graph.ts'
import { checkPage } from '../../src/check/check-page.ts'
import { toJsonLd } from '../../src/to-jsonld.ts'
import { changedPage } from './clean.ts'

/** The text at the place of each finding of a rule. */
function textsAt(source: string, found: ReturnType<typeof checkGraph>, rule: string): string[] {
  return found
    .filter(({ ruleId }) => ruleId === rule)
    .map(({ place }) => {
      if (!place || !('start' in place)) return 'nowhere'
      const [start, end] = [place.start.offset ?? 0, place.end.offset ?? 0]
      const before = source.slice(0, start).split(/\r\n|\n/)
      expect([place.start.line, place.start.column]).toEqual([
        before.length,
        (before.at(-1)?.length ?? 0) + 1,
      ])
      return source.slice(start, end)
    })
}

describe('of JSON', () => {
  const json = `{
  "@context": "https://schema.org",
  "@type": ["Article", "Newsletterr"],
  "author": [{"@type": "Person", "nmae": "Ada"}],
  "a/b~c": "",
  "dateModified": "yesterday"
}`

  it.each([
    ['a type in a list', 'type-is-known', '"Newsletterr"'],
    ['the name of a property, deep inside', 'property-is-known', '"nmae"'],
    ['a value', 'date-is-iso', '"yesterday"'],
    ['a value whose name is escaped in pointers', 'value-is-not-empty', '""'],
  ])('a finding has the place of %s', (_, rule, text) => {
    expect(textsAt(json, checkGraph(json), rule)).toContain(text)
  })

  it('a finding has a pointer to what it is about', () => {
    const pointers = checkGraph(json).map(({ ruleId, pointer }) => `${ruleId} ${pointer}`)
    expect(pointers).toContain('type-is-known /@type/1')
    expect(pointers).toContain('property-is-known /author/0/nmae')
    expect(pointers).toContain('value-is-not-empty /a~1b~0c')
  })

  it('JSON that is broken is told where it breaks', () => {
    const [finding] = checkGraph('{\n  "a": 1,\n  "b": }\n')
    expect(finding).toMatchObject({ ruleId: 'data-is-json', line: 3, column: 8 })
  })
})

describe('of a page', () => {
  const change = { set: { 'author.url': '/ada', 'article.wordcount': 3 } }

  it.each([
    ['with line feeds', changedPage(change)],
    ['with carriage returns', changedPage(change).replaceAll('\n', '\r\n')],
    ['with everything on one line', changedPage(change).replaceAll('\n', ' ')],
  ])('a finding has its place in the page, %s', (_, page) => {
    const found = checkPage(page)
    expect(textsAt(page, found, 'address-is-absolute')).toEqual(['"/ada"'])
    expect(textsAt(page, found, 'property-is-known')).toEqual(['"wordcount"'])
  })

  it('blocks are one graph, and places are those of each block', () => {
    const block = (json: string) => `<script type="application/ld+json">${json}</script>`
    const page = [
      '<!DOCTYPE html>',
      block('{"@context":"https://schema.org","@type":"Person","@id":"#ada","name":"Ada"}'),
      block(
        '{"@context":"https://schema.org","@type":"Article","author":{"@id":"#ada"},"editor":{"@id":"#ben"}}',
      ),
    ].join('\n')
    const found = checkPage(page).filter(({ ruleId }) => ruleId === 'reference-resolves')
    expect(found.map(({ pointer, line, reason }) => [pointer, line, reason])).toEqual([
      ['/1/editor', 3, '`editor` refers to #ben, and no node has that `@id`.'],
    ])
  })

  it('what the head says otherwise is shown in the head', () => {
    const page = changedPage({ page: [['content="en_GB"', 'content="fr_FR"']] })
    expect(textsAt(page, checkPage(page), 'metadata-agrees')).toEqual([
      '<meta property="og:locale" content="fr_FR">',
    ])
  })
})

describe('of an article', () => {
  const source = `---
title: The canals of the old town and all their many bridges, boats, locks and quays, counted one by one by hand, and then again
authors:
  - name: Ada Writer and Ben Reader
    url: https://www.example.com/ada/
language: en
published: 2031-05-01
---

Water came first.

![A canal](canal.png)
`
  const delivery = {
    url: 'https://www.example.com/canals.html',
    images: { 'canal.png': { url: 'images/canal.1a2b.png', width: 100, height: 100, type: 'image/png' } },
  }
  const article = fromMarkdown(source)
  const found = checkGraph(toJsonLd(article, { delivery }), { article, delivery, today: '2030-01-01' })
  const lineOf = (rule: string) => found.find(({ ruleId }) => ruleId === rule)?.line

  it('a finding has the place of the fact that it comes from', () => {
    expect(lineOf('headline-fits-results')).toBe(2)
    expect(lineOf('author-is-one')).toBe(4)
    expect(lineOf('date-is-past')).toBe(7)
    expect(lineOf('image-is-large')).toBe(12)
  })

  it('a finding about what is missing has no place', () => {
    expect(found.find(({ ruleId }) => ruleId === 'article-has-publisher')?.place).toBeUndefined()
  })
})

describe('of guesses', () => {
  const inferred = <T>(value: T) => ({ value, origin: 'inferred' as const })
  const stated = fromMarkdown('---\ntitle: Canals\nauthors: Ada Writer\nlanguage: en\n---\n\nWater.\n')
  const guessed = {
    ...stated,
    meta: {
      ...stated.meta,
      title: inferred('Canals'),
      language: inferred('en'),
      published: inferred('2024-06-01'),
    },
  }
  const guessesIn = (article: typeof stated) =>
    checkGraph(toJsonLd(article), { article })
      .filter(({ ruleId }) => /is-explicit$|^guess/.test(ruleId ?? ''))
      .map(({ ruleId, reason }) => `${ruleId} ${reason}`)

  it('each guess that is published is told', () => {
    expect(guessesIn(guessed)).toEqual([
      'title-is-explicit The headline "Canals" is a guess.',
      'guess-is-confirmed The date "2024-06-01" is a guess, and is published as `datePublished`.',
      'language-is-explicit The language `en` of the data is a guess.',
    ])
  })

  it('a fact is no guess, and data without its article has none', () => {
    expect(guessesIn(stated)).toEqual([])
    expect(checkGraph(toJsonLd(guessed)).filter(({ ruleId }) => ruleId === 'guess-is-confirmed')).toEqual([])
  })

  it('a guess that is withheld is not told', () => {
    const article = { ...stated, meta: { ...stated.meta, description: inferred('A guess.') } }
    expect(guessesIn(article)).toEqual([])
  })
})

describe('every finding', () => {
  const file = new VFile()
  const found = checkPage(changedPage({ set: { 'author.url': '/ada', 'article.headline': 'Rivers' } }), {
    file,
  })

  it('has rule, profile, severity, what to do, and where to read about it', () => {
    expect(found.length).toBeGreaterThan(1)
    for (const message of found) {
      expect(message.ruleId).toBeTruthy()
      expect(['vocab', 'google', 'house']).toContain(message.profile)
      expect(message.note).toMatch(/\.$/)
      expect(message.url).toContain(`#${message.ruleId}`)
      expect(message.pointer).toMatch(/^\/0/)
      expect(message.source).toBe('jsonld')
    }
  })

  it('lands on the file', () => {
    expect(file.messages).toEqual(found)
  })
})

it('says how sure it is: scripts may change what a page shows', () => {
  const change = { set: { 'article.wordCount': 900 } }
  const [sure] = checkPage(changedPage(change))
  expect(sure).toMatchObject({
    certainty: 'certain',
    reason: '`wordCount` is 900, and the page has 66 words.',
  })
  const [unsure] = checkPage(
    changedPage({ ...change, page: [['</body>', '<script src="a.js"></script></body>']] }),
  )
  expect(unsure?.certainty).toBe('likely')
  expect(unsure?.reason).toContain('Likely, not certain')
})

it('checks by the profiles that are asked for, and by all of them otherwise', () => {
  const page = changedPage({ set: { 'author.url': '/ada', 'article.headline': 'Rivers' } })
  const profiles = (options: object) =>
    [...new Set(checkPage(page, options).map(({ profile }) => profile))].sort()
  expect(profiles({})).toEqual(['google', 'house', 'vocab'])
  expect(profiles({ profiles: ['vocab'] })).toEqual(['vocab'])
  expect(profiles({ profiles: [] })).toEqual([])
})
