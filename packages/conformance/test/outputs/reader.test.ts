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

const countsOf = (body: Element) => shapes.map((shape) => `${shape}: ${body.querySelectorAll(shape).length}`)

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

test('a reader mode keeps every word of random pages without galleries', () => {
  const pages = randomPages(100)
    .map(({ name, article }) => ({ name, html: toHtml(withRunningText(article)) }))
    .filter(({ html }) => !hasGallery(html))
  const lost = pages.flatMap(({ name, html }) => {
    const [kept, whole] = [read(html), bodyOf(html)]
    return kept.words.join('') === whole.words.join('')
      ? []
      : [`${name}: ${difference(whole.words, kept.words)}`]
  })
  expect(pages).toHaveLength(60)
  expect(lost).toEqual([])
}, 600_000)

/** A list of several pictures with captions is taken for links to elsewhere, whatever its markup says. */
function hasGallery(html: string): boolean {
  return [...bodyOf(html).body.querySelectorAll('ul, ol')].some((list) => {
    const pictures = list.querySelectorAll('img').length
    return pictures > 1 && list.querySelectorAll('p').length / pictures < 0.5
  })
}

function difference(wanted: readonly string[], given: readonly string[]): string {
  const at = wanted.findIndex((word, index) => word !== given[index])
  const around = (words: readonly string[]) => words.slice(Math.max(0, at - 3), at + 5).join(' ')
  return `“${around(wanted)}” became “${around(given)}”`
}
