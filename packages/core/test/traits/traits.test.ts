import { existsSync, readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import type { Article, Heading, List, Node, NodeOf, Position, Section } from '../../src/article.ts'
import { fromMarkdown } from '../../src/from-markdown.ts'
import { parse } from '../../src/parse.ts'
import { toText } from '../../src/to-text.ts'
import { typography } from '../../src/typography/typography.ts'
import { visit } from '../../src/walk.ts'

/** A pasted article, and what is its own in the traits that all such articles share. */
interface Pasted {
  path: string
  author: string
  place: string
  publication: string
  lead: string
  conclusion: string
}

const root = new URL('../../../../', import.meta.url)

/** As printed: number and text. */
const outline = [
  'Historical Background',
  '1 Diplomatic Relations',
  '2 Cultural Exchanges',
  'Economic Cooperation',
  '1 Trade and Investment',
  '2 Development Assistance',
  'Cultural and Educational Exchanges',
  '1 Scholarships and Exchange Programs',
  '2 Cultural Events and Festivals',
  'Future Prospects',
  '1 Enhanced Economic Cooperation',
  '2 Cultural and Educational Exchanges',
]

const articles: readonly Pasted[] = [
  {
    path: 'content/pakistan-japan/pakistan-japan.txt',
    author: 'Sample Author',
    place: 'KARACHI',
    publication: 'The Example Weekly',
    lead: 'Pakistan and Japan have been partners',
    conclusion: 'Pakistan and Japan have shown that distance',
  },
  {
    path: '../shared/samples/magazine-feature.txt',
    author: 'Muhammad Irfan Siddiqui',
    place: 'TOKYO',
    publication: 'Mag The Weekly',
    lead: 'The relationship between Pakistan and Japan is deeply rooted',
    conclusion: 'The relationship between Pakistan and Japan is a shining example',
  },
]

/** What a trait is judged by. */
interface Evidence {
  pasted: Pasted
  source: string
  article: Article
  file: VFile
}

/** A trait: what it is, whether the text has it, and what the article must be because of it. */
interface Trait {
  trait: string
  text: (evidence: Evidence) => void
  model: (evidence: Evidence) => void
}

function all<T extends Node['type']>(node: Node, type: T): NodeOf<T>[] {
  const found: NodeOf<T>[] = []
  const isWanted = (each: Node): each is NodeOf<T> => each.type === type
  visit(node, (each) => {
    if (isWanted(each)) found.push(each)
  })
  return found
}

function sections(parent: Article | Section): Section[] {
  return parent.children.filter((child) => child.type === 'section')
}

function under(source: string, { start, end }: Position): string {
  return source.slice(start.offset, end.offset)
}

function headings(article: Article): Heading[] {
  return all(article, 'heading')
}

function print({ number, children }: Heading): string {
  return [number, toText(children)].filter(Boolean).join(' ')
}

const traits: readonly Trait[] = [
  {
    trait: 'no title at all: one is inferred, flagged as a guess, and gives way to any that is stated',
    text: ({ source }) => expect(source).not.toMatch(/^(?:---|#|=+$)/m),
    model: ({ article, file, source }) => {
      expect(article.meta.title).toMatchObject({ value: 'Pakistan and Japan', origin: 'inferred' })
      expect(file.messages.map(({ ruleId }) => ruleId)).toContain('title-is-explicit')
      const stated = fromMarkdown(source, { meta: { title: 'Seventy Years' } })
      expect(stated.meta.title).toMatchObject({ value: 'Seventy Years', origin: 'option' })
    },
  },
  {
    trait: 'a byline with a place in brackets: author and place, and the place is no abbreviation',
    text: ({ source, pasted }) =>
      expect(source.startsWith(`${pasted.author} (${pasted.place})\n`)).toBe(true),
    model: ({ article, pasted, source }) => {
      const { author: name, place } = pasted
      expect(article.meta.authors).toMatchObject([{ value: { name, place }, origin: 'text', rule: 'byline' }])
      const position = article.meta.authors[0]?.position ?? article.position
      expect(under(source, position)).toContain(`${name} (${place})`)
      expect(article.abbreviations.map(({ short }) => short)).not.toContain(place)
    },
  },
  {
    trait: '“•” bullets under the byline: facts, not a list and not one paragraph with it',
    text: ({ source }) => expect(source.match(/^ {2}• .+$/gm)).toHaveLength(3),
    model: ({ article, pasted }) => {
      expect(toText(article)).not.toContain('•')
      expect(toText(article)).not.toContain(pasted.publication)
      expect(article.children[0]?.type).toBe('paragraph')
    },
  },
  {
    trait: 'the issue as a range of days: first and last day, the label as printed',
    text: ({ source }) => expect(source).toMatch(/^ {2}• 01 Jun - 07 Jun, 2024$/m),
    model: ({ article }) =>
      expect(article.meta.issue).toMatchObject({
        value: { label: '01 Jun - 07 Jun, 2024', start: '2024-06-01', end: '2024-06-07' },
        origin: 'text',
      }),
  },
  {
    trait: 'the publication',
    text: ({ source, pasted }) => expect(source).toContain(`\n  • ${pasted.publication}\n`),
    model: ({ article, pasted }) =>
      expect(article.meta.publication).toMatchObject({ value: { name: pasted.publication }, origin: 'text' }),
  },
  {
    trait: 'the section of the magazine',
    text: ({ source }) => expect(source).toMatch(/^ {2}• Spotlight$/m),
    model: ({ article }) =>
      expect(article.meta.section).toMatchObject({ value: 'Spotlight', origin: 'text' }),
  },
  {
    trait:
      'a lead of two sentences right after the facts: it stays in the text, and a description is guessed from it',
    text: ({ source, pasted }) => {
      const lead = source.split('\n')[5] ?? ''
      expect(lead.startsWith(pasted.lead)).toBe(true)
      expect(lead.match(/\.(?= |$)/g)).toHaveLength(2)
    },
    model: ({ article, pasted }) => {
      expect(toText(article.children.slice(0, 1)).startsWith(pasted.lead)).toBe(true)
      expect(article.meta.standfirst).toBeUndefined()
      expect(article.meta.description).toMatchObject({ origin: 'inferred' })
      expect(article.meta.description?.value.startsWith(pasted.lead)).toBe(true)
    },
  },
  {
    trait: 'emphasised lines with a colon: four headings of level 2, the colon dropped',
    text: ({ source }) => expect(source.match(/^\*[^*]+:\*$/gm)).toHaveLength(4),
    model: ({ article }) => {
      const found = headings(article).filter(({ depth }) => depth === 2)
      expect(found.map(print)).toEqual(outline.filter((text) => !/^\d/.test(text)))
      expect(all(article, 'emphasis')).toEqual([])
    },
  },
  {
    trait: 'a paragraph that opens each section',
    text: ({ source }) => expect(source.match(/^\*[^*]+:\*\n\n(?![-*\d]).+$/gm)).toHaveLength(4),
    model: ({ article }) => {
      const titled = sections(article).filter(({ children }) => children[0]?.type === 'heading')
      expect(titled.map(({ children }) => children.map(({ type }) => type))).toEqual(
        Array.from({ length: 4 }, () => ['heading', 'paragraph', 'section', 'section']),
      )
    },
  },
  {
    trait: 'numbered emphasised lines: eight headings of level 3 with their numbers, and no list of one item',
    text: ({ source }) => expect(source.match(/^[12]\. \*[^*]+:\*$/gm)).toHaveLength(8),
    model: ({ article }) => {
      const found = headings(article).filter(({ depth }) => depth === 3)
      expect(found.map(print)).toEqual(outline.filter((text) => /^\d/.test(text)))
      expect(all(article, 'list').filter(({ ordered }) => ordered)).toEqual([])
    },
  },
  {
    trait: 'items set apart by blank lines: a tight list of two in each subsection',
    text: ({ source }) => expect(source.match(/^- .+\n\n- .+$/gm)).toHaveLength(8),
    model: ({ article }) => {
      const inside = sections(article).flatMap(sections)
      expect(inside.map(({ children }) => children.map(({ type }) => type))).toEqual(
        Array.from({ length: 8 }, () => ['heading', 'list']),
      )
      const lists: List[] = all(article, 'list')
      expect(lists.map(({ spread, children }) => [spread, children.length])).toEqual(
        Array.from({ length: 8 }, () => [false, 2]),
      )
    },
  },
  {
    trait: 'two headings of one text: each has its own id, and the second is pointed out',
    text: ({ source }) => expect(source.match(/\*Cultural and Educational Exchanges:\*$/gm)).toHaveLength(2),
    model: ({ article, file, source }) => {
      const twins = headings(article).filter(
        ({ children }) => toText(children) === 'Cultural and Educational Exchanges',
      )
      expect(twins.map(({ depth, id }) => [depth, id])).toEqual([
        [2, 'article-cultural-and-educational-exchanges'],
        [3, 'article-future-prospects-cultural-and-educational-exchanges'],
      ])
      const ids = headings(article).map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      const places = file.messages.flatMap(({ ruleId, place }) =>
        ruleId === 'heading-is-unique' && place && 'start' in place ? [under(source, place)] : [],
      )
      expect(places).toEqual(['2. *Cultural and Educational Exchanges:*'])
    },
  },
  {
    trait: 'a stray hyphen in a word: mended, because the word stands three times without it',
    text: ({ source }) => {
      expect(source.match(/\bunder-standing\b/g)).toHaveLength(1)
      expect(source.match(/\bunderstanding\b/g)).toHaveLength(3)
    },
    model: ({ article }) => {
      expect(toText(article)).not.toContain('under-standing')
      expect(toText(article).match(/\bunderstanding\b/g)).toHaveLength(4)
      expect(article.repairs).toContainEqual(
        expect.objectContaining({ rule: 'dehyphenate', before: 'under-standing', after: 'understanding' }),
      )
    },
  },
  {
    trait: 'true hyphens stay as they are',
    text: ({ source }) => {
      for (const word of ['long-term', 'people-to-people', 'Pakistan-Japan']) expect(source).toContain(word)
    },
    model: ({ article, source }) => {
      const hyphenated = /\p{L}+(?:-\p{L}+)+/gu
      const kept = source.match(hyphenated)?.filter((word) => word !== 'under-standing')
      expect(toText(article).match(hyphenated)).toEqual(kept)
    },
  },
  {
    trait: 'an ending without a heading after two blank lines: a conclusion that closes all sections',
    text: ({ source, pasted }) => expect(source).toContain(`\n\n\n${pasted.conclusion}`),
    model: ({ article, pasted }) => {
      expect(sections(article).map(({ role }) => role)).toEqual([
        ...Array.from({ length: 4 }, () => undefined),
        'conclusion',
      ])
      const ending = sections(article).at(-1)
      expect(ending?.children.map(({ type }) => type)).toEqual(['paragraph'])
      expect(ending && toText(ending).startsWith(pasted.conclusion)).toBe(true)
    },
  },
  {
    trait: 'abbreviations in brackets: FDI and JICA with what they stand for',
    text: ({ source }) => {
      expect(source).toContain('foreign direct investment (FDI)')
      expect(source).toContain('Japan International Cooperation Agency (JICA)')
    },
    model: ({ article, source }) => {
      expect(article.abbreviations.map(({ short, long }) => [short, long])).toEqual([
        ['FDI', 'foreign direct investment'],
        ['JICA', 'Japan International Cooperation Agency'],
      ])
      for (const { short, position } of article.abbreviations) expect(under(source, position)).toBe(short)
      expect(article.entities).toContainEqual(
        expect.objectContaining({
          type: 'organization',
          name: 'Japan International Cooperation Agency',
          alternateName: 'JICA',
        }),
      )
    },
  },
  {
    trait: 'straight apostrophes and American spelling: kept as typed, set as typography, no region guessed',
    text: ({ source }) => {
      expect(source).toMatch(/\w's /)
      expect(source).not.toContain('’')
      expect(source).toContain('Programs')
    },
    model: ({ article }) => {
      expect(article.meta.language).toMatchObject({ value: 'en', origin: 'inferred' })
      expect(toText(article)).not.toContain('’')
      const set = toText(typography(article))
      expect(set).not.toContain("'")
      expect(set.match(/\w’s /g)?.length).toBe(toText(article).match(/\w's /g)?.length)
      expect(headings(article).map(print)).toContain('1 Scholarships and Exchange Programs')
    },
  },
  {
    trait: 'full dates and years in prose: a time of its own, never the date of publication',
    text: ({ source }) => {
      expect(source).toContain('April 28, 1952')
      expect(source).toContain('1947')
    },
    model: ({ article, source }) => {
      const times = all(article, 'time')
      expect(times.map(({ datetime, origin }) => [datetime, origin])).toEqual([['1952-04-28', 'inferred']])
      for (const { position } of times) expect(under(source, position)).toBe('April 28, 1952')
      expect(article.meta.published).toBeUndefined()
      expect(article.meta.updated).toBeUndefined()
    },
  },
  {
    trait: 'no final line end: places are right to the end of the file',
    text: ({ source }) => expect(source).not.toMatch(/\n$/),
    model: ({ article, source, pasted }) => {
      expect(article.position.end.offset).toBe(source.length)
      const last = all(article, 'paragraph').at(-1)
      expect(last?.position.end.offset).toBe(source.length)
      const ending = last && under(source, last.position)
      expect(ending?.startsWith(pasted.conclusion)).toBe(true)
      expect(fromMarkdown(`${source}\n`).children).toEqual(article.children)
    },
  },
]

test('plain CommonMark reads none of this: 27 blocks, 16 of them lists', () => {
  const source = readFileSync(new URL('content/pakistan-japan/pakistan-japan.txt', root), 'utf8')
  const { children } = parse(source)
  expect(children).toHaveLength(27)
  expect(children.filter(({ type }) => type === 'list')).toHaveLength(16)
  expect(children.filter(({ type }) => type === 'heading')).toEqual([])
})

for (const pasted of articles) {
  const url = new URL(pasted.path, root)
  const isThere = existsSync(url)
  const name = isThere ? pasted.path : `${pasted.path} (skipped: the file is not there)`
  describe.skipIf(!isThere)(name, () => {
    const source = isThere ? readFileSync(url, 'utf8') : ''
    const file = new VFile(source)
    const evidence = { pasted, source, article: fromMarkdown(file), file }
    for (const [index, { trait, text, model }] of traits.entries()) {
      test(`trait ${index + 1}: ${trait}`, () => {
        text(evidence)
        model(evidence)
      })
    }
  })
}
