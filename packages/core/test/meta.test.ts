import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import type { Meta, Origin, Sourced } from '../src/article.ts'
import { mergeMeta, reviewMeta } from '../src/meta.ts'
import { toMarkdown } from '../src/to-markdown/to-markdown.ts'
import { findingsOf, make } from './findings.ts'

const fact = <T>(value: T, origin: Origin): Sourced<T> => ({ value, origin })

function merge(...sets: Partial<Meta>[]): { meta: Meta; reasons: string[] } {
  const file = new VFile()
  const meta = mergeMeta(sets, file)
  return { meta, reasons: file.messages.map(({ reason }) => reason) }
}

test('the strongest origin holds, whatever the order', () => {
  const origins = ['inferred', 'config', 'text', 'frontMatter', 'option'] as const
  origins.forEach((_, index) => {
    const sets = origins.slice(0, index + 1).map((origin) => ({ section: fact(origin, origin) }))
    expect(merge(...sets).meta.section?.value).toBe(origins[index])
  })
})

test('in equal strength the earlier holds', () => {
  const { meta } = merge({ title: fact('one', 'text') }, { title: fact('two', 'text') })
  expect(meta.title?.value).toBe('one')
})

test('stated facts that disagree are a warning that shows both', () => {
  const { meta, reasons } = merge(
    { section: fact('Travel', 'frontMatter') },
    { section: fact('Spotlight', 'text') },
  )
  expect(meta.section?.value).toBe('Travel')
  expect(reasons).toEqual([
    '`section` is "Travel" by the front matter, but "Spotlight" by the text; the first is taken.',
  ])
})

test.each<[string, Partial<Meta>, Partial<Meta>]>([
  ['a guess', { section: fact('a', 'text') }, { section: fact('b', 'inferred') }],
  ['a default', { language: fact('fr', 'frontMatter') }, { language: fact('en', 'config') }],
  [
    'a date of less precision',
    { published: fact('2024-06-01', 'frontMatter') },
    { published: fact('2024-06', 'text') },
  ],
  ['case and space', { title: fact('The  Harbour', 'frontMatter') }, { title: fact('THE HARBOUR', 'text') }],
])('%s disagrees with nothing', (_, strong, weak) => {
  expect(merge(strong, weak).reasons).toEqual([])
})

test('a list is of one origin, and a person keeps what only the weaker knows', () => {
  const { meta, reasons } = merge(
    { authors: [fact({ name: 'Ayesha Khan' }, 'frontMatter')] },
    { authors: [fact({ name: 'Ayesha Khan', place: 'TOKYO' }, 'text')] },
    { authors: [fact({ name: 'Kenji Sato' }, 'config')] },
  )
  expect(meta.authors).toEqual([fact({ name: 'Ayesha Khan', place: 'TOKYO' }, 'frontMatter')])
  expect(reasons).toEqual([])
})

test('what the configuration adds to a fact of the article is not written into it', () => {
  const source = '---\ntitle: A\npublication: The Harbour Review\nlanguage: en\n---\n\nText.\n'
  const { article } = make(source, {
    defaults: { publication: { name: 'The Harbour Review', url: 'https://www.example.com/' } },
  })
  expect(article.meta.publication).toMatchObject({
    value: { name: 'The Harbour Review', url: 'https://www.example.com/' },
    origin: 'frontMatter',
    own: { name: 'The Harbour Review' },
  })
  expect(toMarkdown(article)).toBe(source)
})

test('what the text adds to a fact of the front matter is', () => {
  const { meta } = merge(
    { authors: [fact({ name: 'Ayesha Khan' }, 'frontMatter')] },
    { authors: [fact({ name: 'Ayesha Khan', place: 'Tokyo' }, 'text')] },
  )
  expect(meta.authors).toEqual([fact({ name: 'Ayesha Khan', place: 'Tokyo' }, 'frontMatter')])
})

test('other people are a disagreement', () => {
  const { reasons } = merge(
    { authors: [fact({ name: 'Ayesha Khan' }, 'frontMatter')] },
    { authors: [fact({ name: 'Kenji Sato' }, 'text')] },
  )
  expect(reasons).toEqual([
    '`authors` is "Ayesha Khan" by the front matter, but "Kenji Sato" by the text; the first is taken.',
  ])
})

test('a front-matter title that disagrees with the first heading wins, and the heading stays', () => {
  const same = make('---\ntitle: The harbour\n---\n\n# The *harbour*\n\nText.')
  expect(same.findings).toEqual([])
  expect(same.article.children.map(({ type }) => type)).toEqual(['paragraph'])
  const other = make('---\ntitle: The harbour\n---\n\n# The quay\n\nText.')
  expect(other.article.meta.title?.value).toBe('The harbour')
  expect(other.findings).toContain('5:1 facts-agree')
})

test('options and defaults are validated like front matter', () => {
  const file = new VFile()
  const { article } = make('# The harbour\n\nText.', {
    file,
    meta: { authors: ['Ayesha Khan', { name: 'Kenji Sato', place: 'Tokyo' }], published: '2024-06-31' },
    defaults: { publication: 'The Harbour Review', language: 'en-gb' },
  })
  expect(article.meta.authors.map(({ value, origin }) => [value.name, origin])).toEqual([
    ['Ayesha Khan', 'option'],
    ['Kenji Sato', 'option'],
  ])
  expect(article.meta.publication).toEqual(fact({ name: 'The Harbour Review' }, 'config'))
  expect(article.meta.language).toEqual(fact('en-GB', 'config'))
  expect(file.messages.map(({ reason }) => reason)).toEqual([
    '`meta.published` is 2024-06-31, which is no day or time there is: 2024-06 has 30 days; it is left out.',
  ])
})

test('what an article lacks is a warning: title, language, or their confirmation', () => {
  const file = new VFile()
  reviewMeta(mergeMeta([]), file)
  expect(findingsOf(file)).toEqual(['1:1 article-has-title', '1:1 article-has-language'])
  const guessed = new VFile()
  make(`# Harbour\n\n${'It is one of the places that we have to see in the town. '.repeat(10)}`, {
    file: guessed,
  })
  expect(guessed.messages.map(({ ruleId }) => ruleId)).toEqual(['language-is-explicit'])
})
