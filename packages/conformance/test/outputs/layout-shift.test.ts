import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { filesOf, openBrowser, serve } from '../../src/browser.ts'
import { needs } from '../../src/needs.ts'
import { rendered } from '../../src/rendered.ts'
import { withFonts } from '../../src/with-fonts.ts'

/** How late what lies beside a page comes, in milliseconds: at once, or long after the text is on the screen. */
const delays = [0, 800]

const cases = rendered().flatMap((article) =>
  [false, true].flatMap((fonts) =>
    delays.flatMap((delay) =>
      [320, 1280].map((width) => ({ article, name: article.name, fonts, delay, width })),
    ),
  ),
)

needs('chromium')('Chromium', () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())

  test.each(cases)(
    'moves nothing in $name once it is shown: web fonts $fonts, $delay ms late, $width px',
    async ({ article, fonts, delay, width }) => {
      const site = fonts ? await withFonts(article) : filesOf(article.dist)
      const { address, close } = await serve(async (path) => {
        if (!path.endsWith('.html')) await new Promise((done) => setTimeout(done, delay))
        return site(path)
      })
      const page = await browser.newPage({ viewport: { width, height: 800 } })
      await page.addInitScript(() => {
        const shifts: number[] = []
        Object.assign(globalThis, { shifts })
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if ('value' in entry) shifts.push(Number(entry.value))
        }).observe({ type: 'layout-shift', buffered: true })
      })
      await page.goto(`${address}/${article.name}.html`, { waitUntil: 'networkidle' })
      await page.waitForTimeout(200)
      const { shifts, loaded } = await page.evaluate(() => ({
        shifts: Reflect.get(globalThis, 'shifts') as number[],
        loaded: [...document.fonts].filter(({ status }) => status === 'loaded').length,
      }))
      await page.close()
      close()
      expect(shifts).toEqual([])
      if (fonts) expect(loaded).toBeGreaterThan(2)
    },
  )
})
