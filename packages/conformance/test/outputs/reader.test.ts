import { readFileSync } from 'node:fs'
import { fromMarkdown } from '@offprint/core'
import { toHtml } from '@offprint/html'
import { Readability } from '@mozilla/readability'
import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { randomPages, withRunningText } from '../../src/random-pages.ts'
import { rendered } from '../../src/rendered.ts'
import { textOf, wordsOf } from '../../src/words.ts'

const url = 'https://www.example.com/articles/page.html'

/** What Firefox's reader mode makes of a page. */
function read(html: string) {
  const found = new Readability(new JSDOM(html, { url }).window.document).parse()
  if (!found) throw new Error('Readability finds no article')
  const body = new JSDOM(found.content ?? '').window.document.body
  return { ...found, body, words: wordsOf(textOf(body)) }
}

/** What of the body Readability should keep: all of it. */
function bodyOf(html: string) {
  const body = new JSDOM(html).window.document.querySelector('.e-content')
  if (!body) throw new Error('the page has no .e-content')
  return { body, words: wordsOf(textOf(body)) }
}

const shapes = ['h2, h3, h4, h5, h6', 'li', 'figure', 'img', 'blockquote', 'pre', 'td, th', 'figcaption']

/** An item with nothing in it says nothing, and may go. */
const isEmpty = (element: Element) =>
  element.localName === 'li' && element.textContent.trim() === '' && !element.querySelector('img')

const countsOf = (body: Element) =>
  shapes.map((shape) => {
    const found = [...body.querySelectorAll(shape)].filter((element) => !isEmpty(element))
    return `${shape}: ${found.length}`
  })

const metaOf = (html: string, selector: string) =>
  new JSDOM(html).window.document.querySelector(selector)?.getAttribute('content')

const pages = rendered().map(({ name, html }) => ({ name, html: readFileSync(html, 'utf8') }))

test.each(pages)('a reader mode keeps every word of $name, its headings, lists and figures', ({ html }) => {
  const [kept, whole] = [read(html), bodyOf(html)]
  expect(kept.words.join(' ')).toBe(whole.words.join(' '))
  expect(countsOf(kept.body)).toEqual(countsOf(whole.body))
})

test.each(pages)('a reader mode knows the title, author, date, site and language of $name', ({ html }) => {
  const { document } = new JSDOM(html).window
  const kept = read(html)
  expect(kept.title).toBe(document.querySelector('h1')?.textContent)
  expect(kept.byline).toBe(metaOf(html, 'meta[name="author"]'))
  expect(kept.siteName).toBe(metaOf(html, 'meta[property="og:site_name"]'))
  expect(kept.publishedTime ?? undefined).toBe(
    metaOf(html, 'meta[property="article:published_time"]') ?? undefined,
  )
  expect(kept.lang).toBe(document.documentElement.lang)
  expect(kept.dir).toBe('ltr')
})

test('a reader mode knows them without the JSON-LD too', () => {
  const page = pages.find(({ name }) => name === 'why-lines-break')?.html ?? ''
  const bare = page.replace(/<script type="application\/ld\+json">[^]*?<\/script>/, '')
  expect(bare.length).toBeLessThan(page.length)
  const { title, byline, publishedTime, siteName } = read(bare)
  expect({ title, byline, publishedTime, siteName }).toEqual({
    title: 'Why lines break where they do',
    byline: 'Sample Author',
    publishedTime: expect.stringMatching(/^2024-06-05/),
    siteName: 'The Example Weekly',
  })
})

const suspicious = [
  'Social media',
  'Related work',
  'Comments',
  'Community',
  'Sponsor',
  'Sidebar',
  'Footer',
  'Market share',
]

test.each(suspicious)('a section called "%s" stays', (name) => {
  const source = `---\ntitle: A harbour\nlanguage: en\n---\n\n## ${name}\n\nThey met in a hall by the sea.\n`
  const html = toHtml(withRunningText(fromMarkdown(source)))
  expect(bodyOf(html).words.join(' ')).toContain(name)
  expect(read(html).words.join(' ')).toBe(bodyOf(html).words.join(' '))
})

test('a reader mode keeps every word, heading, list and figure of 100 random pages', () => {
  const lost = randomPages(100).flatMap(({ name, article }) => {
    const html = toHtml(withRunningText(article))
    const [kept, whole] = [read(html), bodyOf(html)]
    const words = kept.words.join('') === whole.words.join('') ? [] : [difference(whole.words, kept.words)]
    const given = countsOf(kept.body)
    const counts = countsOf(whole.body).filter((count, index) => count !== given[index])
    return [...words, ...counts].map((finding) => `${name}: ${finding}`)
  })
  expect(lost).toEqual([])
}, 600_000)

function difference(wanted: readonly string[], given: readonly string[]): string {
  const at = wanted.findIndex((word, index) => word !== given[index])
  const around = (words: readonly string[]) => words.slice(Math.max(0, at - 3), at + 5).join(' ')
  return `“${around(wanted)}” became “${around(given)}”`
}
