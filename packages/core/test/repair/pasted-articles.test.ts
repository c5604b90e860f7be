import { existsSync, readFileSync } from 'node:fs'
import type { Nodes } from 'mdast'
import { describe, expect, test } from 'vitest'
import { parse } from '../../src/parse.ts'
import { repairTree } from '../../src/repair/repair.ts'
import { walk } from '../../src/repair/nodes.ts'
import { outline, repaired, type Result } from './repairing.ts'

interface Expected {
  path: URL
  author: string
  place: string
  issue: { label: string; start: string; end: string }
  publication: string
  title: string
  lead: RegExp
  headings: string[]
  repeated: string
  abbreviations: string[]
  untouched: string[]
}

const own: Expected = {
  path: new URL('../fixtures/pasted-feature.txt', import.meta.url),
  author: 'Sample Writer Example',
  place: 'OSLO',
  issue: { label: '29 Dec - 04 Jan, 2025', start: '2024-12-29', end: '2025-01-04' },
  publication: 'The Harbour Weekly',
  title: 'Norway and Denmark',
  lead: /^The ferries that join Norway/,
  headings: [
    '## Early Years',
    '### 1. First Ships',
    '### 2. The Pilots',
    '## Money and Freight',
    '### 1. Trade and Tariffs',
    '### 2. Public Support',
    '## Schools and Music',
    '### 1. Exchange Years',
    '### 2. Summer Concerts',
    '## What Comes Next',
    '### 1. Quieter Engines',
    '### 2. Schools and Music',
  ],
  repeated: '2. Schools and Music',
  abbreviations: ['FDI', 'NFA'],
  untouched: ['long-term', 'people-to-people', 'Norway-Denmark'],
}

const real: Expected = {
  path: new URL('../../../../../shared/samples/magazine-feature.txt', import.meta.url),
  author: 'Muhammad Irfan Siddiqui',
  place: 'TOKYO',
  issue: { label: '01 Jun - 07 Jun, 2024', start: '2024-06-01', end: '2024-06-07' },
  publication: 'Mag The Weekly',
  title: 'Pakistan and Japan',
  lead: /^The relationship between Pakistan and Japan is deeply rooted/,
  headings: [
    '## Historical Background',
    '### 1. Diplomatic Relations',
    '### 2. Cultural Exchanges',
    '## Economic Cooperation',
    '### 1. Trade and Investment',
    '### 2. Development Assistance',
    '## Cultural and Educational Exchanges',
    '### 1. Scholarships and Exchange Programs',
    '### 2. Cultural Events and Festivals',
    '## Future Prospects',
    '### 1. Enhanced Economic Cooperation',
    '### 2. Cultural and Educational Exchanges',
  ],
  repeated: '2. Cultural and Educational Exchanges',
  abbreviations: ['FDI', 'JICA'],
  untouched: ['long-term', 'people-to-people', 'Pakistan-Japan'],
}

const articles = [
  { name: 'the pasted feature of the fixtures', expected: own },
  { name: 'the magazine feature of ../shared/samples', expected: real },
]

for (const { name, expected } of articles) {
  const isThere = existsSync(expected.path)
  const title = isThere
    ? name
    : `${name} (skipped: ${expected.path.pathname.split('/').slice(-3).join('/')} is not there)`
  describe.skipIf(!isThere)(title, () => {
    const source = isThere ? readFileSync(expected.path, 'utf8') : ''
    const result: Result = repaired(source)
    check(result, source, expected)
  })
}

function check(result: Result, source: string, expected: Expected): void {
  const { tree, facts, repairs } = result
  const lines = outline(tree)
  const text = lines.join('\n')

  test('has the author with the place apart', () => {
    expect(facts.authors).toMatchObject([
      { value: { name: expected.author, place: expected.place }, origin: 'text', rule: 'byline' },
    ])
  })

  test('has the dates of its issue, its publication and its section', () => {
    expect(facts.issue).toMatchObject({ value: expected.issue, origin: 'text', rule: 'head-bullets' })
    expect(facts.publication?.value).toEqual({ name: expected.publication })
    expect(facts.section?.value).toBe('Spotlight')
    expect(facts.published).toBeUndefined()
  })

  test('begins with its lead, which stays in the text', () => {
    expect(lines[0]).toMatch(expected.lead)
  })

  test('has a title that is marked as inferred, never from a date', () => {
    expect(facts.title).toMatchObject({ value: expected.title, origin: 'inferred', rule: 'title-guess' })
    expect(facts.language).toMatchObject({ value: 'en', origin: 'inferred' })
  })

  test('has four headings of level 2 without colons and eight numbered ones of level 3', () => {
    expect(lines.filter((line) => line.startsWith('#'))).toEqual(expected.headings)
  })

  test('has sixteen tight items in eight lists', () => {
    expect(tree.children.filter(({ type }) => type === 'list')).toHaveLength(8)
    expect(lines.filter((line) => line.startsWith('- '))).toHaveLength(16)
    expect(lines.filter((line) => line.startsWith('+ '))).toEqual([])
  })

  test('ends with a conclusion that belongs to none of the sections', () => {
    expect(lines.at(-2)).toBe(':::conclusion')
    expect(tree.children.at(-1)).toMatchObject({
      type: 'containerDirective',
      children: [{ type: 'paragraph' }],
    })
    expect(tree.children.at(-1)?.position?.end.offset).toBe(source.length)
  })

  test('mends the hyphen of a line end and keeps those that belong', () => {
    expect(text).not.toContain('under-standing')
    expect(text).toContain('mutual understanding')
    for (const word of expected.untouched) expect(text).toContain(word)
  })

  test('knows the abbreviations the text explains, and no place for one', () => {
    expect(result.abbreviations.map(({ short }) => short)).toEqual(expected.abbreviations)
    for (const { short, position } of result.abbreviations) {
      expect(source.slice(position.start.offset, position.end.offset)).toBe(short)
    }
  })

  test('records each repair with exactly the source at its place', () => {
    expect(repairs).toHaveLength(1 + 3 + 4 + 8 + 8 + 1 + 1)
    for (const { position, before, reason, after } of repairs) {
      expect(source.slice(position.start.offset, position.end.offset)).toBe(before)
      expect(reason).toMatch(/\.$/)
      expect(after).not.toBe(before)
    }
  })

  test('gives every node the place of what it was made from', () => {
    walk(tree, (node: Nodes) => {
      expect(node.position).toBeDefined()
      if (node.type === 'text' && !node.value.includes('understanding')) {
        const found = source.slice(node.position?.start.offset, node.position?.end.offset)
        expect(found).toBe(node.value)
      }
    })
  })

  test('says which repairs want confirming, each rule once, and which heading repeats another', () => {
    const ids = result.file.messages.map(({ ruleId }) => ruleId)
    expect(ids.filter((id) => id === 'repair-is-confirmed')).toHaveLength(5)
    expect(ids.filter((id) => id !== 'repair-is-confirmed')).toEqual(['heading-is-unique'])
    expect(result.file.messages.find(({ ruleId }) => ruleId === 'heading-is-unique')?.reason).toContain(
      expected.repeated,
    )
  })

  test('has nothing left to repair', () => {
    const again = repairTree(tree, { source, parse, options: {} })
    expect(again.repairs).toEqual([])
    expect(again.tree).toEqual(tree)
  })

  test('is about the countries of its lead', () => {
    const about = result.entities
      .filter(({ role, type }) => role === 'about' && type === 'country')
      .map(({ name }) => name)
    expect(about).toEqual(expected.title.split(' and '))
  })
}

test('the facts on which pasted and edited copies agree stay when a title is put above', () => {
  const source = readFileSync(own.path, 'utf8')
  for (const edited of [`---\ntitle: Ferries\n---\n\n${source}`, `# Ferries\n\n${source}`]) {
    const result = repaired(edited)
    expect(result.facts.authors?.[0]?.value.name).toBe(own.author)
    expect(outline(result.tree).filter((line) => line.startsWith('##'))).toEqual(own.headings)
    expect(result.facts.title).toBeUndefined()
  }
})
