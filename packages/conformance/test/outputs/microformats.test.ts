import { readFileSync } from 'node:fs'
import { JSDOM } from 'jsdom'
import { mf2 } from 'microformats-parser'
import { expect, test } from 'vitest'
import { rendered } from '../../src/rendered.ts'
import { wordsOf } from '../../src/words.ts'

const baseUrl = 'https://www.example.com/articles/'

const pages = rendered().map(({ name, html }) => ({ name, html: readFileSync(html, 'utf8') }))

function entryOf(html: string) {
  const { items } = mf2(html, { baseUrl })
  const entries = items.filter(({ type }) => type?.includes('h-entry'))
  expect(entries).toHaveLength(1)
  return entries[0]?.properties ?? {}
}

test.each(pages)('the page of $name parses to one full h-entry', ({ name, html }) => {
  const { document } = new JSDOM(html).window
  const meta = (selector: string) => document.querySelector(`meta[${selector}]`)?.getAttribute('content')
  const entry = entryOf(html)
  expect(entry.name).toEqual([document.querySelector('h1')?.textContent])
  expect(entry.url).toEqual([`${baseUrl}${name}.html`])
  expect(entry.uid).toEqual(entry.url)
  const authors = (entry.author ?? []).map((author) =>
    typeof author === 'object' && 'type' in author ? [author.type, author.properties.name] : author,
  )
  const names = meta('name="author"')?.split(', ') ?? []
  expect(names.length).toBeGreaterThan(0)
  expect(authors).toEqual(names.map((author) => [['h-card'], [author]]))
  const published = meta('property="article:published_time"')
  expect(entry.published).toEqual(published === undefined ? undefined : [published])
  const tags = [...document.querySelectorAll('meta[property="article:tag"]')].map((tag) =>
    tag.getAttribute('content'),
  )
  expect(entry.category ?? []).toEqual(expect.arrayContaining(tags))
})

test.each(pages)('its content is the words of the article of $name', ({ html }) => {
  const [content] = entryOf(html).content ?? []
  const body = new JSDOM(html).window.document.querySelector('.e-content')
  if (typeof content !== 'object' || !('html' in content)) throw new Error('the content is no markup')
  const parsed = new JSDOM(content.html).window.document.body
  expect(wordsOf(parsed.textContent)).toEqual(wordsOf(body?.textContent ?? ''))
})

test('a standfirst is the summary, and dates of an issue are no date of publication', () => {
  const page = (name: string) => entryOf(pages.find((one) => one.name === name)?.html ?? '')
  expect(page('why-lines-break').summary).toEqual([expect.stringContaining('A paragraph can be set')])
  expect(page('pakistan-japan').published).toBeUndefined()
})
