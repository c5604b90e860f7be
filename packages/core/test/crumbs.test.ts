import { expect, test } from 'vitest'
import { crumbsOf } from '../src/crumbs.ts'
import { fromMarkdown } from '../src/from-markdown.ts'

const home = 'https://www.example.com/'
const article = fromMarkdown('---\ntitle: Tides\nsection: Sea\nlanguage: en\n---\n\nThe sea came in.\n', {
  defaults: { publication: { name: 'The Example Weekly', url: home } },
})

test('the way to an article is its publication and its section', () => {
  expect(crumbsOf(article)).toEqual([{ name: 'The Example Weekly', url: home }, { name: 'Sea' }])
})

test('where the publication is delivered to goes before what the article says', () => {
  const [first] = crumbsOf(article, { home: 'https://weekly.example.com/' })
  expect(first?.url).toBe('https://weekly.example.com/')
})

test('an address that is not absolute is none', () => {
  expect(crumbsOf(article, { home: 'javascript:alert(1)' })[0]?.url).toBe(home)
})

test('an article that belongs nowhere has no way to it', () => {
  expect(crumbsOf(fromMarkdown('# Tides\n\nThe sea came in.\n'))).toEqual([])
})
