import { span, text, time } from '@offprint/core'
import { expect, test } from 'vitest'
import { around, at, para, words } from '../articles.ts'
import { contentOf } from '../read.ts'

test('a date that is none keeps its words', () => {
  const article = around([para(time(words('soon'), { datetime: 'soon' }, at))])
  expect(contentOf(article)).toEqual({ html: '<p>soon</p>', rules: ['date-is-iso'] })
})

test('a language that is none keeps the words', () => {
  expect(contentOf(around([para(span(words('x'), { language: 'none at all' }, at))])).html).toBe('<p>x</p>')
})

test('characters that HTML forbids are replaced', () => {
  const article = around([para(text('a\u0000b\u000bc\ud800d\ufdd0e\u{1ffff}f\u{1f600}g', at))])
  expect(contentOf(article).html).toBe('<p>a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf\u{1f600}g</p>')
})
