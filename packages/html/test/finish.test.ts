import type { Element, ElementContent } from 'hast'
import { expect, test } from 'vitest'
import { finished } from '../src/finish.ts'
import { toHtml } from '../src/to-html.ts'
import { around, para, part } from './articles.ts'
import { everything } from './articles.ts'

const article = around([para('A.'), part('One', 'article-one')])
const made = (options: Parameters<typeof toHtml>[1]) => toHtml(article, { document: false, ...options })

test('without a wish everything stays as it is', () => {
  const children: ElementContent[] = [{ type: 'text', value: 'A' }]
  expect(finished(children, { classNames: true, components: {} })).toEqual(children)
})

test('a class takes the place of ours, a tag name gets one besides', () => {
  const html = made({
    classNames: { '.e-content': 'e-content prose lg', '.imprint': '', h2: 'title', p: 'text' },
  })
  expect(html).toContain('<div class="e-content prose lg">')
  expect(html).toContain('<h2 id="article-one" class="title">One</h2>')
  expect(html).toContain('<p class="text">A.</p>')
  expect(html).not.toContain('imprint')
  expect(html).toContain('class="title-block"')
})

test('names that every object has are no classes', () => {
  expect(made({ classNames: { toString: 'x' } })).not.toContain('function')
  expect(made({ classNames: {} })).toBe(made({}))
})

test('a component takes the finished element and gives another', () => {
  const wrapped = (inside: Element): Element => ({
    type: 'element',
    tagName: 'wide-figure',
    properties: {},
    children: [inside],
  })
  const html = toHtml(everything(), { document: false, components: { figure: wrapped } })
  expect(html.match(/<wide-figure><figure/g)).toHaveLength(5)
})

test('a component gets what the components inside made', () => {
  const em = (): ElementContent => ({ type: 'text', value: 'shout' })
  const seen: string[] = []
  const p = (element: Element): Element => {
    seen.push(JSON.stringify(element.children).includes('shout') ? 'after' : 'before')
    return element
  }
  toHtml(everything(), { document: false, components: { em, p } })
  expect(seen).toContain('after')
})

test('a component may make many elements of one, or none', () => {
  const html = made({ components: { p: (element) => [element, element], h2: () => [] } })
  expect(html).toContain('<p>A.</p><p>A.</p>')
  expect(html).not.toContain('<h2')
})
