import { link, noteReference, note, notes } from '@offprint/core'
import { expect, test } from 'vitest'
import { around, at, para, part, words } from '../articles.ts'
import { contentOf } from '../read.ts'

const linked = (url: string, text = 'here') => around([para('See ', link(words(text), { url }, at), '.')])

test('a link has its address and its title', () => {
  const article = around([para(link(words('a'), { url: 'b.html?c=1&d=2', title: '"e"' }, at))])
  expect(contentOf(article)).toEqual({
    html: '<p><a href="b.html?c=1&#x26;d=2" title="&#x22;e&#x22;">a</a></p>',
    rules: [],
  })
})

test.each(['javascript:alert(1)', '//www.example.com/a', 'data:text/html,x'])(
  'a link to %s leaves its words and a finding',
  (url) => {
    expect(contentOf(linked(url))).toEqual({ html: '<p>See here.</p>', rules: ['link-address-is-safe'] })
  },
)

test('a link without words shows its address', () => {
  expect(contentOf(linked('https://www.example.com/', ' '))).toEqual({
    html: '<p>See <a class="address" href="https://www.example.com/"> https://www.example.com/</a>.</p>',
    rules: ['link-has-text'],
  })
})

test.each(['https://www.example.com/a', 'www.example.com/a', 'https://www.example.com/a/'])(
  'a link called %s says its address already, and on paper says it once',
  (text) => {
    const { html } = contentOf(linked('https://www.example.com/a', text))
    expect(html).toContain('<a class="address" href="https://www.example.com/a">')
    expect(contentOf(linked('https://www.example.com/b', text)).html).not.toContain('class="address"')
  },
)

test('a fragment finds the heading by the name its author knows', () => {
  const article = around([para(link(words('up'), { url: '#tides' }, at)), part('Tides', 'article-tides')])
  expect(contentOf(article, { idPrefix: 'a-' }).html).toContain('<a href="#a-article-tides">up</a>')
})

test('a fragment that leads nowhere is a finding', () => {
  expect(contentOf(linked('#nowhere'))).toEqual({
    html: '<p>See <a href="#nowhere">here</a>.</p>',
    rules: ['link-target-exists'],
  })
})

test('a link in a link leaves its words, and a call to a note moves behind', () => {
  const inner = link(words('inner'), { url: 'b' }, at)
  const call = noteReference({ id: 'article-note-1-1', note: 'article-note-1' }, at)
  const outer = link([...words('outer '), inner, call], { url: 'a' }, at)
  const article = around([para(outer), notes([note([para('N.')], 'article-note-1', at)], at)])
  expect(contentOf(article).html).toMatch(
    /^<p><a href="a">outer inner<\/a><sup class="reference"><a id="article-note-1-1"/,
  )
})
