import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/article.ts'
import type { ArticleOptions } from '../../src/assemble.ts'
import { toMarkdown } from '../../src/to-markdown/to-markdown.ts'
import { visit } from '../../src/walk.ts'
import { toText } from '../../src/to-text.ts'
import { make } from '../findings.ts'

const text = `The Japan International Cooperation Agency (JICA) builds bridges in Pakistan.

JICA has an office in Lahore. The Harbour Board said so; the Harbour Board is new. JICA agrees.
`

function read(frontMatter: string, options: ArticleOptions = {}) {
  return make(`---\ntitle: Bridges\nlanguage: en\n${frontMatter}---\n\n${text}`, options)
}

const entities = ({ entities }: Article): string[] =>
  entities.map(
    ({ name, type, role, origin, positions }) => `${name}: ${type}, ${role}, ${origin}, ${positions.length}`,
  )

function marks(article: Article): string[] {
  const found: string[] = []
  visit(article, (node) => {
    if (node.type === 'abbreviation') found.push(`${toText(node)} = ${node.title} (${node.origin})`)
  })
  return found
}

describe('entities in the front matter', () => {
  test('confirm, correct, add and forbid', () => {
    const { article, findings } = read(`entities:
  - name: Pakistan
    role: about
  - name: JICA
    type: organization
    sameAs: https://www.example.com/jica
  - { name: Harbour Board, type: organization }
  - { name: Lahore, role: none }
`)
    expect(findings).toEqual([])
    expect(entities(article)).toEqual([
      'JICA: organization, about, frontMatter, 1',
      'Pakistan: country, about, frontMatter, 1',
      'Harbour Board: organization, about, frontMatter, 2',
    ])
    expect(article.entities[0]).toMatchObject({ sameAs: ['https://www.example.com/jica'] })
  })

  test('have places that point at the name', () => {
    const source = `---\nentities: [{ name: Harbour Board, type: organization }]\n---\n\n${text}`
    const { article } = make(source)
    const board = article.entities.find(({ name }) => name === 'Harbour Board')
    const slices = board?.positions.map(({ start, end }) => source.slice(start.offset, end.offset))
    expect(slices).toEqual(['Harbour Board', 'Harbour Board'])
  })

  test('that the text does not name, or of no type, are told', () => {
    const { findings } = read(
      'entities: [{ name: Kyoto, type: place }, bridges, { name: Pakistn, role: about }]\n',
    )
    expect(findings).toEqual(['4:12 name-is-in-the-text', '4:42 entity-has-type', '4:51 name-is-in-the-text'])
  })

  test('come before those of the configuration, which is for all articles', () => {
    const { article, findings } = read('entities: [{ name: Pakistan, role: none }]\n', {
      entities: [
        { name: 'Pakistan', role: 'about' },
        { name: 'Harbour Board', type: 'organization', role: 'mentions' },
        { name: 'Kyoto', type: 'place' },
      ],
    })
    expect(findings).toEqual([])
    expect(entities(article).filter((each) => !each.startsWith('Japan'))).toEqual([
      'Harbour Board: organization, mentions, config, 2',
    ])
  })
})

describe('abbreviations in the front matter', () => {
  test('are marked wherever they stand, but after their long form', () => {
    const { article, findings } = read('abbreviations: { JICA: Japan International Cooperation Agency }\n')
    expect(findings).toEqual([])
    expect(marks(article)).toEqual([
      'JICA = Japan International Cooperation Agency (frontMatter)',
      'JICA = Japan International Cooperation Agency (frontMatter)',
    ])
    expect(article.abbreviations.map(({ short, origin }) => [short, origin])).toEqual([
      ['JICA', 'frontMatter'],
    ])
  })

  test('need not be explained in the text', () => {
    const { article } = make(
      '---\nabbreviations: { WHO: World Health Organization }\n---\n\nThe **WHO says** so. Who?',
    )
    expect(marks(article)).toEqual(['WHO = World Health Organization (frontMatter)'])
    expect(article.abbreviations).toMatchObject([
      { short: 'WHO', position: { start: { line: 5, column: 7 } } },
    ])
  })

  test('are forbidden by `false`', () => {
    const { article } = read('abbreviations: { JICA: false }\n')
    expect([marks(article), article.abbreviations]).toEqual([[], []])
  })

  test('lose no word', () => {
    const [plain, marked] = ['', 'abbreviations: { JICA: X, Board: B }\n'].map((lines) =>
      toText(read(lines).article),
    )
    expect(marked).toBe(plain)
  })
})

test('what the front matter says of how it is to be read stays in it', () => {
  const settings =
    'repairs:\n  places: false\nentities:\n  - name: Harbour Board\n    type: organization\nabbreviations:\n  JICA: Agency\n'
  const { article } = read(settings)
  const written = toMarkdown(article)
  expect(written).toContain(settings)
  expect(written).not.toContain('<abbr')
  expect(toMarkdown(make(written).article)).toBe(written)
})

describe('repairs in the front matter', () => {
  test('have the last word', () => {
    const source = '---\nrepairs: { dates-in-prose: true, places: false }\n---\n\nIn Japan on April 28, 1952.'
    const { article, findings } = make(source, { repairs: { 'dates-in-prose': false } })
    expect(article.entities).toEqual([])
    expect(toMarkdown(article)).toContain('April 28, 1952')
    expect(JSON.stringify(article.children)).toContain('"datetime":"1952-04-28"')
    expect(findings.filter((each) => each.includes('key'))).toEqual([])
  })

  test('are told of a rule that there is not', () => {
    const { file } = make('---\nrepairs: { bylines: false }\n---\n\nText.')
    expect(file.messages[0]).toMatchObject({
      ruleId: 'key-is-spelt',
      reason: '`repairs.bylines` is not a known key; `byline` is.',
    })
  })
})

test('the order of dates can be said in the front matter', () => {
  const { article } = make('---\ndateOrder: dmy\npublished: 03/06/2024\n---\n\nText.')
  expect(article.meta.published?.value).toBe('2024-06-03')
})
