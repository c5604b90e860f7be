import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import type { Meta, Sourced } from '../../src/article.ts'
import { toMarkdown } from '../../src/to-markdown/to-markdown.ts'
import { make } from '../findings.ts'

/** The facts of the front matter, as plain values. */
function facts(lines: string, body = 'Text.'): { values: Record<string, unknown>; findings: string[] } {
  const { article, findings } = make(`---\n${lines}\n---\n\n${body}\n`)
  return { values: plain(article.meta), findings }
}

function plain(meta: Meta): Record<string, unknown> {
  const entries = Object.entries(meta).flatMap(([key, fact]): [string, unknown][] => {
    if (key === 'extra') return Object.keys(meta.extra).length > 0 ? [[key, meta.extra]] : []
    if (Array.isArray(fact)) return fact.length > 0 ? [[key, fact.map((each) => each.value)]] : []
    return key === 'language' || fact.origin === 'inferred' ? [] : [[key, fact.value]]
  })
  return Object.fromEntries(entries)
}

const findingsIn = (source: string): string[] => make(source).findings

const everything = `title: A walk along the *harbour*
subtitle: In twelve steps
kicker: Outing
standfirst: Where the ships were, people are.
description: A walk through the old harbour of the town.
authors:
  - Ayesha Khan
  - name: Kenji Sato
    place: Tokyo
    url: https://www.example.com/kenji
    sameAs: [https://www.example.com/a]
    jobTitle: Correspondent
    honorificPrefix: Dr.
contributors:
  - name: Lina Berg
    role: photographer
byline: from our correspondent
dateline: { place: TOKYO, agency: AP }
publication: { name: The Harbour Review, url: https://www.example.com, logo: logo.svg, language: en, issn: 2049-3630 }
issue: { label: Summer, start: 2024-06, end: 2024-08, number: 12, volume: "3" }
section: Travel
published: 2024-06-01T10:30+02:00
updated: 2024-06
language: en-GB
keywords: [harbour, walking]
url: https://www.example.com/harbour
image: { url: harbour.jpg, alt: The quay, caption: At noon, credit: Lina Berg }
license: CC BY 4.0
rights: 2024 The Harbour Review
kind: reportage
slug: 2024
draft: true`

test('every fact is read, from YAML', () => {
  const { values, findings } = facts(everything)
  expect(findings).toEqual([])
  expect(values).toEqual({
    title: 'A walk along the harbour',
    subtitle: 'In twelve steps',
    kicker: 'Outing',
    standfirst: 'Where the ships were, people are.',
    description: 'A walk through the old harbour of the town.',
    authors: [
      { name: 'Ayesha Khan' },
      {
        name: 'Kenji Sato',
        place: 'Tokyo',
        url: 'https://www.example.com/kenji',
        sameAs: ['https://www.example.com/a'],
        jobTitle: 'Correspondent',
        honorificPrefix: 'Dr.',
      },
    ],
    contributors: [{ name: 'Lina Berg', role: 'photographer' }],
    byline: 'from our correspondent',
    dateline: { place: 'TOKYO', agency: 'AP' },
    publication: {
      name: 'The Harbour Review',
      url: 'https://www.example.com',
      logo: 'logo.svg',
      language: 'en',
      issn: '2049-3630',
    },
    issue: { label: 'Summer', start: '2024-06', end: '2024-08', number: '12', volume: '3' },
    section: 'Travel',
    published: '2024-06-01T10:30+02:00',
    updated: '2024-06',
    keywords: ['harbour', 'walking'],
    url: 'https://www.example.com/harbour',
    image: { url: 'harbour.jpg', alt: 'The quay', caption: 'At noon', credit: 'Lina Berg' },
    license: 'CC BY 4.0',
    rights: '2024 The Harbour Review',
    kind: 'reportage',
    slug: '2024',
    draft: true,
  })
})

test('what toMarkdown writes of all facts is read as the same facts, without a finding', () => {
  const { article } = make(`---\n${everything}\n---\n\nText.\n`)
  const again = make(toMarkdown(article))
  expect(plain(again.article.meta)).toEqual(plain(article.meta))
  expect(again.findings).toEqual([])
})

test('TOML is read with places, dates of its own among them', () => {
  const { article, findings } = make(
    '+++\ntitle = "Harbour"\ndate = 2024-06-01T10:30:00Z\ntags = ["a", "b"]\nlang = "en"\n[[authors]]\nname = "Ayesha Khan"\n[publication]\nname = "Review"\nulr = "x"\n+++\n\nText.',
  )
  expect(plain(article.meta)).toMatchObject({
    title: 'Harbour',
    published: '2024-06-01T10:30:00Z',
    keywords: ['a', 'b'],
    authors: [{ name: 'Ayesha Khan' }],
    publication: { name: 'Review' },
  })
  expect(article.meta.title?.position).toMatchObject({
    start: { line: 2, column: 9 },
    end: { line: 2, column: 18 },
  })
  expect(findings).toEqual([
    '3:1 key-is-canonical',
    '4:1 key-is-canonical',
    '5:1 key-is-canonical',
    '10:1 key-is-spelt',
  ])
})

test('facts have the place of their value, with a byte order mark and Windows line ends too', () => {
  const source = '\uFEFF---\r\ntitle: Harbour\r\nauthors: [Ayesha Khan]\r\n---\r\n\r\nText.'
  const { article } = make(source)
  const slice = (fact: Pick<Sourced<unknown>, 'position'> | undefined): string =>
    source.slice(fact?.position?.start.offset, fact?.position?.end.offset)
  expect(slice(article.meta.title)).toBe('Harbour')
  expect(slice(article.meta.authors[0])).toBe('Ayesha Khan')
  expect(article.meta.title?.position?.start).toEqual({
    line: 2,
    column: 8,
    offset: source.indexOf('Harbour'),
  })
})

test('the spellings of Hugo, Jekyll, Astro, Quarto and mystmd are accepted with a note', () => {
  const { values, findings } = facts(`author: Ayesha Khan
date: 2024-06-01
lastmod: 2024-06-02
tags: a, b
categories: [c]
canonical_url: https://www.example.com/a
heroImage: a.jpg
summary: Short.
layout: post
weight: 3`)
  expect(values).toEqual({
    authors: [{ name: 'Ayesha Khan' }],
    published: '2024-06-01',
    updated: '2024-06-02',
    keywords: ['a', 'b', 'c'],
    url: 'https://www.example.com/a',
    image: { url: 'a.jpg' },
    description: 'Short.',
    extra: { layout: 'post', weight: 3 },
  })
  expect(findings).toEqual(
    [
      ...[2, 3, 4, 5, 6, 7, 8, 9].map((line) => `${line}:1 key-is-canonical`),
      '10:1 key-is-for-another-tool',
      '11:1 key-is-for-another-tool',
      '1:1 article-has-title',
    ].filter((each) => !each.includes('article-has')),
  )
})

test('Jekyll’s `published: false` is a draft and no date', () => {
  expect(facts('published: false')).toEqual({ values: { draft: true }, findings: [] })
})

test('a misspelt key is an error with the nearest name, any other unknown key a warning, and both are kept', () => {
  const { article, file } = make('---\ntitel: Harbour\nmood: calm\n---\n\nText.')
  expect(article.meta.extra).toEqual({ titel: 'Harbour', mood: 'calm' })
  const messages = file.messages.slice(0, 2).map(({ fatal, reason, note }) => ({ fatal, reason, note }))
  expect(messages).toEqual([
    {
      fatal: true,
      reason: '`titel` is not a known key; `title` is.',
      note: 'If `title` is meant, correct the spelling; until then it has no effect.',
    },
    {
      fatal: false,
      reason: '`mood` is not a known key.',
      note: 'It has no effect. At the top of front matter nothing of it is lost: `offprint tidy` keeps it.',
    },
  ])
})

test('a title with a colon is told to quote, at its place, and the other facts are kept', () => {
  const { article, file } = make('---\ntitle: Pakistan: a view\nslug: view\n---\n\nText.')
  expect(article.meta.slug?.value).toBe('view')
  expect(file.messages[0]).toMatchObject({
    line: 2,
    fatal: true,
    ruleId: 'colon-is-quoted',
    note: 'Put the value in quotes: `title: "Pakistan: a view"`.',
  })
})

test.each([
  ['a list for text', 'title: [a, b]', '2:8 value-has-type'],
  ['text for a flag', 'draft: perhaps', '2:8 value-has-type'],
  ['keys for a list', 'keywords: { a: 1 }', '2:11 value-has-type'],
  ['a path for an address', 'url: /harbour', '2:6 value-has-type'],
  ['a script for an image', 'image: "javascript:alert(1)"', '2:8 value-has-type'],
  ['a name for a language', 'language: English', '2:11 value-has-type'],
  ['a kind there is not', 'kind: feature', '2:7 value-has-type'],
  ['a day there is not', 'published: 2024-02-30', '2:12 date-exists'],
  ['a date that is two', 'published: 03/06/2024', '2:12 date-is-unambiguous'],
  ['an author without a name', 'authors: [{ place: Tokyo }]', '2:11 key-is-there'],
  ['a key given twice', 'slug: a\nslug: b', '3:1 key-is-unique'],
])('%s is an error that costs the fact only', (_, lines, finding) => {
  const { values, findings } = facts(`${lines}\nsection: Travel`)
  expect(findings).toEqual([finding])
  expect(values).toMatchObject({ section: 'Travel' })
})

test('figures are read by the option, or by the language of the article', () => {
  const source = '---\nlanguage: en-GB\npublished: 03/06/2024\n---\n\nText.'
  expect(make(source).article.meta.published?.value).toBe('2024-06-03')
  expect(make(source, { dateOrder: 'mdy' }).article.meta.published?.value).toBe('2024-03-06')
})

test.each([
  ['Ayesha Khan and Kenji Sato', [{ name: 'Ayesha Khan' }, { name: 'Kenji Sato' }]],
  [
    'By Ayesha Khan, Kenji Sato & Lina Berg',
    [{ name: 'Ayesha Khan' }, { name: 'Kenji Sato' }, { name: 'Lina Berg' }],
  ],
  ['Ayesha Khan (TOKYO)', [{ name: 'Ayesha Khan', place: 'TOKYO' }]],
  ['Khan, Ayesha', [{ name: 'Khan, Ayesha' }]],
  ['John Berg, Jr.', [{ name: 'John Berg, Jr.' }]],
  ['Anderson', [{ name: 'Anderson' }]],
  ['2024', [{ name: '2024' }]],
])('the author %j is %j', (text, authors) => {
  expect(facts(`author: ${text}`).values).toEqual({ authors })
})

test('the label of an issue gives its dates', () => {
  expect(facts('issue: 01 Jun - 07 Jun, 2024').values).toEqual({
    issue: { label: '01 Jun - 07 Jun, 2024', start: '2024-06-01', end: '2024-06-07' },
  })
})

test('empty values say nothing, and an empty block neither', () => {
  expect(facts('title:\nauthors: []\nkeywords:')).toEqual({ values: {}, findings: [] })
  expect(facts('')).toEqual({ values: {}, findings: [] })
})

test.each([
  ['a name as an example for a person', 'authors: [{ place: Tokyo }]', 'Add it: `name: Jane Example`.'],
  ['a label for an issue', 'issue: { start: 2024-06-01 }', 'Add it: `label: Summer 2024`.'],
  ['the tag of a language that is named', 'language: German', 'Write it like this: `language: de`.'],
  ['its own name, too', 'language: Português', 'Write it like this: `language: pt`.'],
  [
    'how to order dates',
    'published: 03/06/2024',
    'Write `published: 2024-06-03`, or say how dates are ordered, in the front matter or the configuration: `dateOrder: dmy`.',
  ],
  ['what keywords look like', 'keywords: { a: 1 }', 'Write it like this: `keywords: harbour`.'],
])('a mistake is told %s', (_, line, note) => {
  expect(make(`---\n${line}\n---\n\nText.`).file.messages[0]?.note).toBe(note)
})

test.each([
  ['31 June 2024', '2024-06 has 30 days'],
  ['February 30, 2024', '2024-02 has 29 days'],
  ['2024-06-31', '2024-06 has 30 days'],
])('the day %s is told to be none', (date, problem) => {
  const { file } = make(`---\npublished: ${date}\n---\n\nText.`)
  expect(file.messages[0]).toMatchObject({ ruleId: 'date-exists', reason: expect.stringContaining(problem) })
})

test('a day that there is not is told in the language of the article', () => {
  expect(make('---\nlanguage: fr\npublished: 31 juin 2024\n---\n\nText.').findings).toContain(
    '3:12 date-exists',
  )
})

test('the parts of a name are one name', () => {
  expect(
    facts('authors: [{ first: Ann, last: Example }, { familyName: Sato, givenName: Kenji, place: Tokyo }]')
      .values,
  ).toEqual({ authors: [{ name: 'Ann Example' }, { name: 'Kenji Sato', place: 'Tokyo' }] })
})

test.each([
  'published: 31 June 2024',
  'title:\n  - a\n  - b',
  'authors:\n  - place: Tokyo\n  - Ann Example',
  'authors:\n  - name: Ann Example\n    url: nowhere',
  'authors:\n  - name: Ann Example\n    twitter: ann',
  'image:\n  url: a.jpg\n  width: 800',
  'kind: feature',
  'repairs:\n  bylines: false',
])('what cannot be read as a whole is written back as it was: %j', (lines) => {
  const source = `---\n${lines}\n---\n\nText.\n`
  const written = toMarkdown(make(source).article)
  expect(written).toBe(source)
  expect(findingsIn(written)).toEqual(findingsIn(source))
})

test('what the text says is written in the place of what cannot be read', () => {
  const { article } = make('---\ntitle: [a, b]\n---\n\n# The harbour\n\nText.\n')
  expect(toMarkdown(article)).toBe('---\ntitle: The harbour\n---\n\nText.\n')
})

test('findings inside a value have the path of their file', () => {
  const file = new VFile({ path: 'harbour.md', value: '---\npublished: soon\n---\n\nText.' })
  make(file, { file })
  expect(file.messages[0]).toMatchObject({ file: 'harbour.md', ruleId: 'value-has-type' })
})

test('typographic quotation marks around a value are told to be part of it', () => {
  const { values, findings } = facts('section: “Travel”\nsubtitle: The “old” harbour')
  expect(values).toMatchObject({ section: '“Travel”' })
  expect(findings).toEqual(['2:10 quotes-are-straight'])
})

test('text without quotes in TOML is told to quote, and costs itself', () => {
  const { article, file } = make('+++\ntitle = A walk\nslug = "walk"\n+++\n\nText.')
  expect(article.meta.slug?.value).toBe('walk')
  expect(file.messages[0]).toMatchObject({
    line: 2,
    ruleId: 'text-is-quoted',
    note: 'Put the value in quotes: `title = "A walk"`.',
  })
})

test('a second block of keys is told, and kept as text', () => {
  const { article, findings } = make('---\ntitle: A\n---\n\n---\nauthor: Ann Example\n---\n\nText.')
  expect(findings).toContain('5:1 front-matter-is-one')
  expect(toMarkdown(article)).toContain('Ann Example')
  expect(make('---\ntitle: A\n---\n\n---\n\nA text: so it is.\n\n---\n').findings).toEqual([])
})

test('an unclosed block is an error only if its next line looks like a key, and nothing is lost', () => {
  const open = make('---\ntitle: Harbour\n\nText.')
  expect(open.findings).toContain('1:1 front-matter-is-closed')
  expect(toMarkdown(open.article)).toContain('title: Harbour')
  expect(make('---\n\nText: and more.').findings).not.toContain('1:1 front-matter-is-closed')
  expect(make('+++\ntitle = "Harbour"\n\nText.').findings).toContain('1:1 front-matter-is-closed')
})

test('a block that is no map is told', () => {
  const { findings } = make('---\n{}: [\n---\n\nText.')
  expect(
    findings.some((each) => each.includes('source-parses') || each.includes('front-matter-is-a-map')),
  ).toBe(true)
})

test('keys of prototypes stay data', () => {
  const { article } = make('---\n__proto__: { polluted: true }\nconstructor: x\n---\n\nText.')
  expect(Object.keys(article.meta.extra)).toEqual(['__proto__', 'constructor'])
  expect(Object.hasOwn({}, 'polluted') || 'polluted' in {}).toBe(false)
})
