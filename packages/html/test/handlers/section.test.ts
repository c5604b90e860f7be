import { heading, lineBreak, section } from '@offprint/core'
import { expect, test } from 'vitest'
import { around, at, para, part, words } from '../articles.ts'
import { contentOf } from '../read.ts'

test('sections of the first level whose heading no other has are landmarks', () => {
  const article = around([
    part('One', 'article-one'),
    part('Two', 'article-two'),
    part('two ', 'article-two-2'),
  ])
  const { html } = contentOf(article)
  expect(html.match(/<section[^>]*>/g)).toEqual([
    '<section aria-labelledby="article-one">',
    '<section>',
    '<section>',
  ])
})

test('a section called as the notes are is no landmark', () => {
  expect(contentOf(around([part('Notes', 'article-notes')])).html).toMatch(/^<section><h2/)
})

test('an ending has a name that is heard, and no heading', () => {
  const ending = section([para('So it ends.')], { role: 'conclusion' }, at)
  expect(contentOf(around([ending])).html).toBe(
    '<section class="conclusion" aria-label="Conclusion"><p>So it ends.</p></section>',
  )
  const called = around([part('Conclusion', 'article-conclusion'), ending])
  expect(contentOf(called).html).toContain(
    '<section class="conclusion" role="group" aria-label="Conclusion"><p>So it ends.</p></section>',
  )
})

test('an ordinary section without a heading is what it holds', () => {
  expect(contentOf(around([section([para('A.')], {}, at)])).html).toBe('<p>A.</p>')
})

test('levels end at six', () => {
  expect(contentOf(around([part('Deep', 'article-deep')]), { headingOffset: 5 }).html).toContain(
    '<h6 id="article-deep">',
  )
})

test('a skipped level is closed up, for all headings of that level', () => {
  const deep = (id: string) => section([heading(words('Deep'), { depth: 4, id }, at)], {}, at)
  const { html, rules } = contentOf(around([deep('article-a'), deep('article-b')]))
  expect(html.match(/<h\d/g)).toEqual(['<h2', '<h2'])
  expect(rules).toEqual(['heading-level-follows', 'heading-level-follows'])
})

test('an id that is used twice stays with the first', () => {
  const { html, rules } = contentOf(around([part('A', 'article-a'), part('B', 'article-a')]))
  expect(html).toContain('<h2 id="article-a">A</h2>')
  expect(html).toContain('<h2>B</h2>')
  expect(rules).toEqual(['id-is-unique'])
})

test('a heading without words is none: what it holds and its id stay, its section is none', () => {
  const empty = heading([lineBreak(at)], { depth: 2, id: 'article-empty' }, at)
  const { html, rules } = contentOf(
    around([
      section(
        [empty, para('A.'), section([heading(words('B'), { depth: 3, id: 'article-b' }, at)], {}, at)],
        {},
        at,
      ),
    ]),
  )
  expect(html).toBe('<p id="article-empty"><br></p><p>A.</p><section><h2 id="article-b">B</h2></section>')
  expect(rules).toEqual(['heading-has-words', 'heading-level-follows'])
})

test('a number alone is a heading', () => {
  const numbered = heading([lineBreak(at)], { depth: 2, id: 'article-1', number: '1' }, at)
  expect(contentOf(around([section([numbered], {}, at)])).html).toContain('<h2 id="article-1">')
})
