import { expect, test } from 'vitest'
import { compareWords, wordsOf, wordsOfPage } from '../../src/words.ts'

test('a word divided at a line end is one word, and typography is no word', () => {
  expect(wordsOf('The “under\u00ad\nstanding” – of\u00a0ﬁve tests…')).toEqual([
    'The',
    'understanding',
    'of',
    'five',
    'tests',
  ])
})

test('words with others between them are found, and the others told', () => {
  expect(compareWords(['a', 'b', 'c'], ['x', 'a', 'b', '1', 'c'])).toEqual({ left: ['x', '1'] })
})

test('a word that is missing, and one out of its turn, is lost', () => {
  expect(compareWords(['a', 'b', 'c'], ['a', 'c']).lost).toMatch(/^“b”/)
  expect(compareWords(['a', 'b', 'c'], ['b', 'a', 'c']).lost).toMatch(/^“b”/)
})

test('the body of a page is apart from its title block and from the ways back of its notes', () => {
  const page = `<h1>Title</h1><div class="e-content"><p>One<sup><a role="doc-noteref">1</a></sup></p><p>two</p>
    <section class="notes"><h2>Notes</h2><ol><li>three <a role="doc-backlink">back</a></li></ol></section></div>`
  expect(wordsOfPage(page)).toEqual({ body: ['One1', 'two', 'three'], others: ['Notes', 'back', 'Title'] })
})
