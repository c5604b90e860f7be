/**
 * Reader modes throw away what has a suspicious id or class. The word lists are those of Mozilla Readability 0.6
 * (`REGEXPS`), which Firefox ships and others copied.
 */
import { expect, test } from 'vitest'
import { toHast } from '../src/to-hast.ts'
import { around, delivery, everything, part } from './articles.ts'
import { elements, find, hasClass } from './read.ts'

const unlikely =
  /-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|ad-break|agegate|pagination|pager|popup|yom-remote/i
const rescued = /and|article|body|column|content|main|mathjax|shadow/i
const negative =
  /-ad-|hidden|^hid$| hid$| hid |^hid |banner|combx|comment|com-|contact|footer|gdpr|masthead|media|meta|outbrain|promo|related|scroll|share|shoutbox|sidebar|skyscraper|sponsor|shopping|tags|widget/i

test('no class on the page is one that reader modes dislike', () => {
  const classes = elements(toHast(everything(), { delivery })).flatMap(
    ({ properties }) => properties.className ?? [],
  )
  const suspicious = [...new Set(classes.map(String))].filter(
    (name) => unlikely.test(name) || negative.test(name),
  )
  expect(suspicious).toEqual([])
})

test('a heading called "Social media" or "Comments" keeps its place', () => {
  const article = around([part('Social media', 'article-social-media'), part('Comments', 'article-comments')])
  for (const { properties } of elements(toHast(article))) {
    const names = `${String(properties.className ?? '')} ${String(properties.id ?? '')}`
    expect(unlikely.test(names) && !rescued.test(names), names).toBe(false)
  }
})

test('the content has no element that reader modes drop with its words', () => {
  const content = find(toHast(everything(), { delivery }), hasClass('e-content'))
  const dropped = elements(content ?? { type: 'root', children: [] }).filter(
    ({ tagName, properties }) =>
      ['aside', 'footer', 'nav', 'form', 'input', 'iframe'].includes(tagName) ||
      properties.role === 'complementary',
  )
  expect(dropped.map(({ tagName }) => tagName)).toEqual([])
})
