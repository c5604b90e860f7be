import { image, list, listItem } from '@offprint/core'
import { expect, test } from 'vitest'
import { around, at, para } from '../articles.ts'
import { contentOf } from '../read.ts'

const item = (...parts: Parameters<typeof para>) => listItem([para(...parts)], {}, at)
const picture = (url: string) => image({ url, alt: 'A boat' }, at)

test('a tight list has no paragraphs in its items, a loose one has', () => {
  const items = [item('One'), item('Two')]
  const html = (spread: boolean) => contentOf(around([list(items, { spread }, at)])).html
  expect(html(false)).toBe('<ul><li>One</li><li>Two</li></ul>')
  expect(html(true)).toBe('<ul><li><p>One</p></li><li><p>Two</p></li></ul>')
})

test('a list of several pictures stands in a figure, where reader modes leave it', () => {
  const html = (...urls: string[]) =>
    contentOf(
      around([
        list(
          urls.map((url) => item(picture(url))),
          {},
          at,
        ),
      ]),
    ).html
  expect(html('a.png', 'b.png')).toMatch(/^<figure><ul>.*<\/ul><\/figure>$/)
  expect(html('a.png')).toMatch(/^<ul>/)
})
