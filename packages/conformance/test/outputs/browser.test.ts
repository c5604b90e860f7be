import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { complaintsOf, filesOf, openBrowser, serve } from '../../src/browser.ts'
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
})
