import { readFileSync } from 'node:fs'
import { fromMarkdown } from '@offprint/core'
import { toHtml } from '@offprint/html'
import { scriptHash, toJsonLd, toScript } from '@offprint/jsonld'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Answer, complaintsOf, filesOf, openBrowser, serve } from '../../src/browser.ts'
import { needs } from '../../src/needs.ts'
import { rendered } from '../../src/rendered.ts'

const cases = rendered().flatMap((article) =>
  [320, 1280].flatMap((width) =>
    (['light', 'dark'] as const).map((scheme) => ({ article, name: article.name, width, scheme })),
  ),
)

needs('chromium')('Chromium', () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())

  test.each(cases)(
    'opens $name at $width px, $scheme, without a complaint or a sideways scroll',
    async (one) => {
      const { address, close } = await serve(filesOf(one.article.dist))
      const page = await browser.newPage({
        viewport: { width: one.width, height: 800 },
        colorScheme: one.scheme,
      })
      const complaints = complaintsOf(page)
      await page.goto(`${address}/${one.article.name}.html`, { waitUntil: 'load' })
      const { clientWidth, scrollWidth } = await page.evaluate(() => {
        const { clientWidth, scrollWidth } = document.documentElement
        return { clientWidth, scrollWidth }
      })
      await page.close()
      close()
      expect(complaints).toEqual([])
      expect(scrollWidth).toBeLessThanOrEqual(clientWidth)
    },
  )

  test.each(rendered())(
    'reads in the page of $name, under its own policy and without a complaint, the graph of its .jsonld file',
    async ({ dist, name, jsonld }) => {
      const read = await readData(browser, filesOf(dist), `/${name}.html`)
      expect(read).toEqual({
        graphs: [JSON.parse(readFileSync(jsonld, 'utf8'))],
        complaints: [],
        violations: [],
      })
    },
  )

  test('reads a graph whose every text tries to end its script', async () => {
    const { html, graph } = hostilePage()
    const { graphs, ...heard } = await readData(browser, () => html, '/page.html')
    expect(graphs).toEqual([graph])
    expect(JSON.stringify(graphs)).toContain(`</script><!--<script>\u2028\u2029\uFFFD&amp;\uFFFD]]>`)
    expect(heard).toEqual({ complaints: [], violations: [] })
  })

  test('complains of a script that the policy does not know: the policy holds, and is listened to', async () => {
    const { html } = hostilePage()
    const stranger = html.replace('</body>', '<script>document.title = "run"</script></body>')
    const { complaints, violations } = await readData(browser, () => stranger, '/page.html')
    expect(complaints.join()).toContain('Content Security Policy')
    expect(violations).toEqual(['script-src-elem inline'])
  })
})

/** A page that says in its headline, in its text and of its author what ends a script or opens a comment in one. */
function hostilePage() {
  const hostile = '</script><!--<script>\u2028\u2029\uD800&amp;\uDC00]]>'
  const parsed = fromMarkdown(`# Canals\n\nWater came first.\n\n## Trade\n\nThen trade.\n`)
  const given = { value: `Canals ${hostile}`, origin: 'option' } as const
  const authors = [{ value: { name: `Ada ${hostile}` }, origin: 'option' } as const]
  const article = { ...parsed, meta: { ...parsed.meta, title: given, authors } }
  const delivery = { url: 'https://www.example.com/canals.html' }
  const script = toScript(toJsonLd(article, { delivery }))
  const html = toHtml(article, { delivery, jsonld: script })
  expect(html.replaceAll('&#x27;', "'")).toContain(`script-src ${scriptHash(script)}`)
  return { html, graph: JSON.parse(script) }
}

/** What a browser reads of the data of a page, and what it complains about. */
async function readData(browser: Browser, answer: Answer, path: string) {
  const { address, close } = await serve(answer)
  const page = await browser.newPage()
  const complaints = complaintsOf(page)
  const violations: string[] = []
  await page.exposeFunction('toldOf', (violation: string) => violations.push(violation))
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      Reflect.get(window, 'toldOf')(`${effectiveDirective} ${blockedURI}`)
    })
  })
  await page.goto(address + path, { waitUntil: 'load' })
  const graphs = await page.evaluate(() =>
    [...document.querySelectorAll('script[type="application/ld+json"]')].map(({ textContent }): unknown =>
      JSON.parse(textContent ?? ''),
    ),
  )
  await page.close()
  close()
  return { graphs, complaints, violations }
}
