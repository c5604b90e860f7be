import axe, { type AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Answer, filesOf, openBrowser, serve } from '../../src/browser.ts'
import { needs } from '../../src/needs.ts'
import { randomPages } from '../../src/random-pages.ts'
import { rendered } from '../../src/rendered.ts'
import { tourPage } from '../../src/tour.ts'

/** WCAG 2.2 at levels A and AA, and what axe holds good practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe is not asked, and what it may leave open. */
interface Excuse {
  without: readonly string[]
  open: readonly string[]
}

const none: Excuse = { without: [], open: [] }

/** The contrast of cells that have to be scrolled into sight is left open; `preferences.test.ts` measures it. */
const ofTour: Excuse = { without: [], open: ['color-contrast'] }

/**
 * In random nests of superscripts axe cannot see which colour is behind a word, and leaves its contrast open. Targets
 * may be small in running text, and axe takes a paragraph of nothing but links for none.
 */
const ofRandomPages: Excuse = { without: ['target-size'], open: ['color-contrast'] }

const pages: { name: string; site: Answer; excuse: Excuse }[] = [
  { name: 'tour', site: (path) => (path === '/tour.html' ? tourPage() : undefined), excuse: ofTour },
  ...rendered().map(({ name, dist }) => ({ name, site: filesOf(dist), excuse: none })),
]

const cases = pages.flatMap((page) =>
  [320, 1280].flatMap((width) => (['light', 'dark'] as const).map((scheme) => ({ ...page, width, scheme }))),
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
    async ({ name, site, excuse, width, scheme }) => {
      const { address, close } = await serve(site)
      const page = await pageAt(width, scheme)
      const found = await judged(page, `${address}/${name}.html`, excuse)
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
      const findings = await judged(page, server.address + encodeURI(path), ofRandomPages)
      found.push(...findings.map((finding) => `${path} ${finding}`))
    }
    await page.close()
    server.close()
    expect(found).toEqual([])
  }, 1_200_000) // A hundred pages take their time on a busy machine.
})

async function judged(page: Page, address: string, { without, open }: Excuse): Promise<string[]> {
  await page.goto(address, { waitUntil: 'load' })
  await page.evaluate(axe.source)
  const rules = Object.fromEntries(without.map((id) => [id, { enabled: false }]))
  const options = { runOnly: { type: 'tag', values: tags }, rules }
  const { violations, incomplete } = await page.evaluate<AxeResults>(
    // `axe` is what the source has just put on the page.
    `axe.run(document, ${JSON.stringify(options)})`,
  )
  return [...violations, ...incomplete.filter(({ id }) => !open.includes(id))].map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  )
}
