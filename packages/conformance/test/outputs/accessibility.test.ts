import axe, { type AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { filesOf, openBrowser, serve } from '../../src/browser.ts'
import { needs } from '../../src/needs.ts'
import { randomPages } from '../../src/random-pages.ts'
import { rendered } from '../../src/rendered.ts'

/** WCAG 2.2 at levels A and AA, and what axe holds good practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const cases = rendered().flatMap((article) =>
  [320, 1280].flatMap((width) =>
    (['light', 'dark'] as const).map((scheme) => ({ article, name: article.name, width, scheme })),
  ),
)

needs('chromium')('axe', () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())

  /** The page's own policy would keep axe out. */
  const pageAt = (width: number, colorScheme: 'light' | 'dark'): Promise<Page> =>
    browser.newPage({ viewport: { width, height: 800 }, colorScheme, bypassCSP: true })

  test.each(cases)(
    'finds nothing wrong and nothing open in $name at $width px, $scheme',
    async ({ article, width, scheme }) => {
      const { address, close } = await serve(filesOf(article.dist))
      const page = await pageAt(width, scheme)
      const found = await judged(page, `${address}/${article.name}.html`)
      await page.close()
      close()
      expect(found).toEqual([])
    },
  )

  test('finds nothing wrong and nothing open in 100 random pages', async () => {
    const pages = new Map(randomPages(100).map(({ name, html }) => [`/${name}.html`, html]))
    const server = await serve((path) => pages.get(path))
    const page = await pageAt(1280, 'light')
    // Pictures of other hosts are not there, and need not be waited for.
    await page.route(/^https:/, (route) => route.abort())
    const found: string[] = []
    for (const path of pages.keys()) {
      const findings = await judged(page, server.address + encodeURI(path), notOfRandomPages)
      found.push(...findings.map((finding) => `${path} ${finding}`))
    }
    await page.close()
    server.close()
    expect(found).toEqual([])
  }, 600_000) // A hundred pages take their time on a busy machine.
})

/**
 * Contrast is a matter of the style sheet, judged above; in random nests of superscripts axe cannot see which colour
 * is behind a word. Targets may be small in running text, and axe takes a paragraph of nothing but links for none.
 */
const notOfRandomPages = ['color-contrast', 'target-size']

async function judged(page: Page, address: string, without: readonly string[] = []): Promise<string[]> {
  await page.goto(address, { waitUntil: 'load' })
  await page.evaluate(axe.source)
  const rules = Object.fromEntries(without.map((id) => [id, { enabled: false }]))
  const options = { runOnly: { type: 'tag', values: tags }, rules }
  const { violations, incomplete } = await page.evaluate<AxeResults>(
    // `axe` is what the source has just put on the page.
    `axe.run(document, ${JSON.stringify(options)})`,
  )
  return [...violations, ...incomplete].map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  )
}
