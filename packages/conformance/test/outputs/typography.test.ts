import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, serve } from '../../src/browser.ts'
import { needs } from '../../src/needs.ts'
import { rendered } from '../../src/rendered.ts'
import { withFonts } from '../../src/with-fonts.ts'

const name = 'why-lines-break'

needs('chromium')('Chromium', () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())

  async function seen<T>(width: number, look: (page: Page) => Promise<T>): Promise<T> {
    const article = rendered().find((one) => one.name === name)
    if (!article) throw new Error(`content/ has no article ${name}`)
    const { address, close } = await serve(await withFonts(article))
    const page = await browser.newPage({ viewport: { width, height: 900 }, bypassCSP: true })
    await page.goto(`${address}/${name}.html`, { waitUntil: 'load' })
    // Fonts that come late are not shown at all, lest something jump; here they have to be.
    await page.addStyleTag({ content: await page.evaluate(swappedFaces) })
    await page.evaluate(() => Promise.allSettled([...document.fonts].map((face) => face.load())))
    const found = await look(page)
    await page.close()
    close()
    return found
  }

  test.each([
    [320, 28, 45],
    [600, 60, 70],
    [1280, 60, 70],
    [1920, 60, 70],
  ])('lines at %i px have %i to %i characters in the mean', async (width, least, most) => {
    const characters = await seen(width, charactersOfLines)
    const mean = characters.reduce((sum, count) => sum + count, 0) / characters.length
    expect(characters.length).toBeGreaterThan(10)
    expect(mean).toBeGreaterThanOrEqual(least)
    expect(mean).toBeLessThanOrEqual(most)
  })

  test('lines, figures, headings and the first letter are set with care', async () => {
    const set = await seen(1280, (page) =>
      page.evaluate(() => {
        const style = (selector: string, pseudo?: string) => {
          const element = document.querySelector(selector)
          if (!element) throw new Error(`the page has no ${selector}`)
          return getComputedStyle(element, pseudo)
        }
        return {
          lines: style('.e-content p').getPropertyValue('text-wrap-style'),
          heading: style('.e-content h2').getPropertyValue('text-wrap-style'),
          hyphens: style('.e-content p').hyphens,
          figures: style('.e-content p').fontVariantNumeric,
          tables: style('td').fontVariantNumeric,
          initial: style('.opening', '::first-letter').getPropertyValue('initial-letter'),
        }
      }),
    )
    expect(set).toEqual({
      lines: 'pretty',
      heading: 'balance',
      hyphens: 'auto',
      figures: 'oldstyle-nums',
      tables: 'lining-nums tabular-nums',
      initial: '3',
    })
  })
})

/** The faces of the page as rules that wait for their files. */
function swappedFaces(): string {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
  const faces = rules.filter((rule) => rule instanceof CSSFontFaceRule)
  return faces.map(({ cssText }) => cssText.replace(/font-display:[^;}]*/, 'font-display: block')).join('\n')
}

/** How many characters each full line of the running text has. */
function charactersOfLines(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const linesOf = (paragraph: Element): number[] => {
      const lines = new Map<number, number>()
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.parentElement?.closest('sup')) continue
        for (let at = 0; at < (node.textContent ?? '').length; at += 1) {
          const range = document.createRange()
          range.setStart(node, at)
          range.setEnd(node, at + 1)
          const bottom = range.getClientRects()[0]?.bottom
          const line = bottom === undefined ? undefined : Math.round(bottom / 8)
          if (line !== undefined) lines.set(line, (lines.get(line) ?? 0) + 1)
        }
      }
      return [...lines.values()].slice(0, -1)
    }
    return [...document.querySelectorAll('.e-content section > p')].flatMap(linesOf)
  })
}
