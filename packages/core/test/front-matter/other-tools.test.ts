import { expect, test } from 'vitest'
import type { Meta } from '../../src/article.ts'
import { make } from '../findings.ts'

/** The facts of front matter as plain values, and the findings by rule with the key they are about. */
function read(lines: string): { values: Record<string, unknown>; notes: string[]; others: string[] } {
  const { article, file } = make(`---\n${lines}\nlanguage: en\n---\n\nText.\n`)
  const said = file.messages.map(
    ({ ruleId, reason }) => [ruleId ?? '', reason.match(/`([^`]+)`/)?.[1] ?? ''] as const,
  )
  const isNote = ([rule]: readonly [string, string]) => rule === 'key-is-canonical'
  return {
    values: plain(article.meta),
    notes: said.filter(isNote).map(([, key]) => key),
    others: said.filter((one) => !isNote(one)).map(([rule, key]) => `${rule} ${key}`),
  }
}

function plain({ language: _language, extra, ...meta }: Meta): Record<string, unknown> {
  const entries = Object.entries(meta).flatMap(([key, fact]): [string, unknown][] => {
    if (Array.isArray(fact)) return fact.length > 0 ? [[key, fact.map((each) => each.value)]] : []
    return fact.origin === 'inferred' ? [] : [[key, fact.value]]
  })
  return { ...Object.fromEntries(entries), ...(Object.keys(extra).length > 0 && { extra }) }
}

test('Hugo', () => {
  const { values, notes, others } = read(`title: The harbour
date: 2024-06-01T10:00:00+05:00
lastmod: 2024-06-03
draft: true
description: A walk.
summary: Shorter.
tags: [walks, ports]
categories: [travel]
keywords: [sea]
images: [quay.jpg, boats.jpg]
author: Jane Example
type: posts
weight: 10
aliases: [/old/]
series: [ports]`)
  expect(values).toEqual({
    title: 'The harbour',
    published: '2024-06-01T10:00:00+05:00',
    updated: '2024-06-03',
    draft: true,
    description: 'A walk.',
    keywords: ['walks', 'ports', 'travel', 'sea'],
    image: { url: 'quay.jpg' },
    authors: [{ name: 'Jane Example' }],
    kind: 'article',
    extra: { summary: 'Shorter.', weight: 10, aliases: ['/old/'], series: ['ports'] },
  })
  expect(notes).toEqual(['date', 'lastmod', 'tags', 'categories', 'images', 'author', 'type'])
  expect(others).toEqual([
    'fact-is-said-once summary',
    'key-is-for-another-tool weight',
    'key-is-for-another-tool aliases',
    'key-is-for-another-tool series',
  ])
})

test('Jekyll', () => {
  const { values, others } = read(`layout: post
title: The harbour
date: 2024-06-01 10:00:00 +0500
last_modified_at: 2024-06-03
published: false
author:
  name: Jane Example
  twitter: jane
  email: jane@example.com
excerpt: A walk.
category: travel
tags: walks, ports
permalink: /harbour/
canonical_url: https://www.example.com/harbour
image: { path: quay.jpg, alt: The quay, width: 800, height: 600 }`)
  expect(values).toMatchObject({
    published: '2024-06-01T10:00:00+05:00',
    updated: '2024-06-03',
    draft: true,
    authors: [{ name: 'Jane Example' }],
    description: 'A walk.',
    section: 'travel',
    keywords: ['walks', 'ports'],
    url: 'https://www.example.com/harbour',
    image: { url: 'quay.jpg', alt: 'The quay' },
    extra: { layout: 'post', permalink: '/harbour/' },
  })
  expect(others).toEqual([
    'key-is-for-another-tool layout',
    'key-is-for-another-tool author.twitter',
    'key-is-for-another-tool author.email',
    'key-is-for-another-tool permalink',
    'key-is-for-another-tool image.width',
    'key-is-for-another-tool image.height',
  ])
})

test('Astro', () => {
  const { values, others } = read(`title: The harbour
pubDate: Jun 01 2024
updatedDate: Jun 03 2024
heroImage: ./quay.jpg
heroImageAlt: The quay at noon
description: A walk.
canonicalURL: https://www.example.com/harbour
featured: true
slug: harbour`)
  expect(values).toMatchObject({
    published: '2024-06-01',
    updated: '2024-06-03',
    image: { url: './quay.jpg', alt: 'The quay at noon' },
    url: 'https://www.example.com/harbour',
    slug: 'harbour',
    extra: { featured: true },
  })
  expect(others).toEqual(['key-is-for-another-tool featured'])
})

test('Quarto', () => {
  const { values, others } = read(`title: The harbour
subtitle: In twelve steps
author:
  - name: { given: Jane, family: Example }
    orcid: 0000-0002-1825-0097
    affiliation: The Example University
  - Kenji Sample
date: 2024-06-01
date-modified: 2024-06-03
abstract: A walk.
categories: [walks]
image: quay.jpg
image-alt: The quay
lang: en
format: html
editor: visual
license: CC BY
execute: { echo: false }`)
  expect(values).toMatchObject({
    authors: [
      { name: 'Jane Example', sameAs: ['https://orcid.org/0000-0002-1825-0097'] },
      { name: 'Kenji Sample' },
    ],
    published: '2024-06-01',
    updated: '2024-06-03',
    description: 'A walk.',
    keywords: ['walks'],
    image: { url: 'quay.jpg', alt: 'The quay' },
    license: 'CC BY',
    extra: { format: 'html', editor: 'visual', execute: { echo: false } },
  })
  expect(others.filter((each) => !each.startsWith('key-is-for-another-tool'))).toEqual([
    'fact-is-said-once language',
  ])
})

test('mystmd', () => {
  const { values, others } = read(`title: The harbour
short_title: Harbour
authors:
  - name: Jane Example
    orcid: 0000-0002-1825-0097
    affiliations: [The Example University]
    corresponding: true
    roles: [Writing]
editors: [Lina Sample]
date: 2024-06-01
keywords: [walks]
venue: { title: The Harbour Review, url: https://www.example.com }
license: { content: CC-BY-4.0, code: MIT }
thumbnail: quay.jpg
thumbnail_alt: The quay
subject: Travel
github: https://www.example.com/repository
exports: [{ format: pdf }]`)
  expect(values).toMatchObject({
    authors: [{ name: 'Jane Example', sameAs: ['https://orcid.org/0000-0002-1825-0097'] }],
    contributors: [{ name: 'Lina Sample', role: 'editor' }],
    publication: { name: 'The Harbour Review', url: 'https://www.example.com' },
    license: 'CC-BY-4.0',
    image: { url: 'quay.jpg', alt: 'The quay' },
    section: 'Travel',
  })
  expect(others.every((each) => each.startsWith('key-is-for-another-tool'))).toBe(true)
})

test('a `type` that is no kind of article is the generator’s own, a wrong `kind` a mistake', () => {
  expect(read('title: A\ntype: docs')).toEqual({
    values: { title: 'A', extra: { type: 'docs' } },
    notes: [],
    others: ['key-is-for-another-tool type'],
  })
  expect(read('title: A\nkind: docs').others).toEqual(['value-has-type kind'])
})

test.each([
  ['contributors: [{ name: Lina Berg, role: photographer }]', [{ name: 'Lina Berg', role: 'photographer' }]],
  [
    'contributors: [{ name: Lina Berg, role: [photographer, editor] }]',
    [
      { name: 'Lina Berg', role: 'photographer' },
      { name: 'Lina Berg', role: 'editor' },
    ],
  ],
  ['contributors: [Lina Berg (photographs)]', [{ name: 'Lina Berg', role: 'photographs' }]],
  ['contributors: ["Photographs: Lina Berg"]', [{ name: 'Lina Berg', role: 'photographs' }]],
  [
    'contributors: { photographer: Lina Berg, translator: [Kenji Sato, Ann Example] }',
    [
      { name: 'Lina Berg', role: 'photographer' },
      { name: 'Kenji Sato', role: 'translator' },
      { name: 'Ann Example', role: 'translator' },
    ],
  ],
  ['translator: Kenji Sato and Ann Example', [{ name: 'Kenji Sato and Ann Example', role: 'translator' }]],
  [
    'photographer: Lina Berg\ncontributors: [Ann Example (maps)]\neditors: [{ name: Kenji Sato, place: Tokyo }]',
    [
      { name: 'Ann Example', role: 'maps' },
      { name: 'Lina Berg', role: 'photographer' },
      { name: 'Kenji Sato', place: 'Tokyo', role: 'editor' },
    ],
  ],
])('who took part: %s', (lines, contributors) => {
  expect(read(lines).values).toEqual({ contributors })
})

test('a contributor without a role is told how to write one', () => {
  const { file } = make('---\ncontributors: [Lina Berg]\n---\n\nText.')
  expect(file.messages[0]).toMatchObject({
    ruleId: 'value-has-type',
    reason:
      '`contributors[0]` should be a name with a role in brackets, or `name` and `role`, but is the text "Lina Berg"; it is left out.',
    note: 'Write it like this: `contributors: Jane Example (photographer)`.',
  })
})

test.each([
  ['fr', 'author: Par Anne Exemple et Luc Exemple', ['Anne Exemple', 'Luc Exemple']],
  ['de', 'author: Anne Beispiel und Wernher von Beispiel', ['Anne Beispiel', 'Wernher von Beispiel']],
  ['de', 'author: von Beispiel', ['von Beispiel']],
  ['de', 'author: "Von: Anne Beispiel"', ['Anne Beispiel']],
  ['it', 'author: Di Esempio', ['Di Esempio']],
  ['es', 'author: Por Ana Ejemplo y Luis Ejemplo', ['Ana Ejemplo', 'Luis Ejemplo']],
  ['ar', 'author: بقلم سارة المثال', ['سارة المثال']],
  ['ur', 'author: "تحریر: عائشہ مثال"', ['عائشہ مثال']],
  ['ja', 'author: 山田太郎、佐藤花子', ['山田太郎', '佐藤花子']],
  ['ja', 'author: 山田太郎（東京）', ['山田太郎']],
])('the words around names are those of the language: %s, %s', (language, line, names) => {
  const { article } = make(`---\nlanguage: ${language}\n${line}\n---\n\nText.`)
  expect(article.meta.authors.map(({ value }) => value.name)).toEqual(names)
})

test('a mail address is left out, and that is said', () => {
  const { article, findings } = make(
    '---\nauthor: Jane Example <jane@example.com>\nlanguage: en\n---\n\nText.',
  )
  expect(article.meta.authors.map(({ value }) => value)).toEqual([{ name: 'Jane Example' }])
  expect(findings).toContain('2:9 mail-address-is-private')
})
