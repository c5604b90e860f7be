import { link, lineBreak } from '@offprint/core'
import { expect, test } from 'vitest'
import { around, at, words, paragraphOf } from './articles.ts'
import { contentOf } from './read.ts'

const to = (url: string, text: string) => link(words(text), { url }, at)
const rulesOf = (...links: ReturnType<typeof to>[]) => contentOf(around([paragraphOf(links)])).rules

test('one text for two addresses is found, once for each link that has it again', () => {
  expect(rulesOf(to('a.html', 'here'), to('b.html', 'Here '), to('c.html', 'here'))).toEqual([
    'link-text-is-distinct',
    'link-text-is-distinct',
  ])
})

test('one text for one address may stand as often as it likes', () => {
  expect(rulesOf(to('a.html', 'the log'), to('a.html', 'the log'))).toEqual([])
})

test('links without text are another matter', () => {
  const empty = (url: string) => link([lineBreak(at)], { url }, at)
  expect(rulesOf(empty('a.html'), empty('b.html'))).toEqual(['link-has-text', 'link-has-text'])
})
