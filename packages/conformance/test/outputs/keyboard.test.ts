import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Answer, filesOf, openBrowser, serve } from '../../src/browser.ts'
import { needs } from '../../src/needs.ts'
import { rendered } from '../../src/rendered.ts'
import { tourPage } from '../../src/tour.ts'
import { wordsOf } from '../../src/words.ts'

const pages: { name: string; site: Answer }[] = [
  { name: 'tour', site: (path) => (path === '/tour.html' ? tourPage() : undefined) },
  ...rendered().map(({ name, dist }) => ({ name, site: filesOf(dist) })),
]

const cases = pages.flatMap((page) => [320, 1280].map((width) => ({ ...page, width })))

/** Text spacing as readers may set it (WCAG 2.2, 1.4.12). */
const spacing =
  '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}'

needs('chromium')('Chromium', () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())

  async function withPage<T>(
    { name, site, width }: (typeof cases)[number],
    look: (page: Page) => Promise<T>,
    deviceScaleFactor = 1,
  ): Promise<T> {
    const { address, close } = await serve(site)
    const page = await browser.newPage({
      viewport: { width, height: 800 },
      deviceScaleFactor,
      bypassCSP: true,
      // Otherwise the page is still gliding when it is looked at.
      reducedMotion: 'reduce',
    })
    await page.goto(`${address}/${name}.html`, { waitUntil: 'load' })
    const seen = await look(page)
    await page.close()
    close()
    return seen
  }

  test.each(cases)(
    'the keyboard reaches everything in $name at $width px, and shows where it is',
    async (one) => {
      const { reached, wanted, unseen } = await withPage(one, tabThrough)
      expect(wanted.length).toBeGreaterThan(2)
      expect(reached).toEqual(wanted)
      expect(unseen).toEqual([])
    },
  )

  test.each(cases)('what scrolls in $name at $width px is reached and moved by keys', async (one) => {
    const { regions, stuck } = await withPage(one, scrollRegions)
    if (one.name === 'tour' && one.width === 320) expect(regions).toBe(1)
    expect(stuck).toEqual([])
  })

  test.each(cases)(
    'targets outside of running text are at least 24 px in $name at $width px',
    async (one) => {
      expect(await withPage(one, smallTargets)).toEqual([])
    },
  )

  test.each(pages)('nothing of $name is lost at 400 % zoom of 1280 px', async (one) => {
    const words = async (page: Page) => wordsOf(await page.locator('main').innerText())
    const usual = await withPage({ ...one, width: 1280 }, words)
    const zoomed = await withPage(
      { ...one, width: 320 },
      async (page) => ({ words: await words(page), cut: await cutOff(page) }),
      4,
    )
    // Where the contents stand beside the text they come before it all the same.
    expect(zoomed.words.join(' ').toLowerCase()).toBe(usual.join(' ').toLowerCase())
    expect(zoomed.cut).toEqual([])
  })

  test.each(cases)('nothing of $name is lost at $width px with text spaced by the reader', async (one) => {
    const cut = await withPage(one, async (page) => {
      await page.addStyleTag({ content: spacing })
      return cutOff(page)
    })
    expect(cut).toEqual([])
  })
})

/** Tabs from the top to the end, and looks at each stop. */
async function tabThrough(page: Page) {
  const wanted = await page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('a[href], [tabindex="0"]')]
    for (const [index, element] of all.entries()) element.dataset.stop = String(index)
    return all.map((_, index) => String(index))
  })
  const reached: string[] = []
  const unseen: string[] = []
  while (reached.length < wanted.length) {
    await page.keyboard.press('Tab')
    const { stop, seen } = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement
      const { outlineStyle, outlineWidth, clipPath } = getComputedStyle(element)
      const box = element.getClientRects()[0] ?? element.getBoundingClientRect()
      const [x, y] = [box.left + Math.min(box.width / 2, 20), box.top + Math.min(box.height / 2, 20)]
      const top = document.elementFromPoint(x, y)
      const isOutlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
      const isOnTop = top !== null && (element.contains(top) || top.contains(element))
      return { stop: element.dataset.stop ?? '', seen: isOutlined && isOnTop && clipPath === 'none' }
    })
    reached.push(stop)
    if (!seen) unseen.push(stop)
  }
  return { reached, wanted, unseen }
}

/** Regions that scroll sideways: whether they take the focus, and the arrow keys. */
async function scrollRegions(page: Page) {
  const regions = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .filter((element) => /auto|scroll/.test(getComputedStyle(element).overflowX))
      .map((element, index) => {
        element.dataset.region = String(index)
        return String(index)
      }),
  )
  const stuck: string[] = []
  for (const region of regions) {
    const one = page.locator(`[data-region="${region}"]`)
    await one.focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.waitForTimeout(300)
    const moved = await one.evaluate(
      (element) => document.activeElement === element && element.scrollLeft > 0,
    )
    if (!moved) stuck.push(region)
  }
  return { regions: regions.length, stuck }
}

function smallTargets(page: Page) {
  return page.evaluate(() => {
    const alone = 'nav a, .site a, .pdf a, .skip, [role="doc-backlink"]'
    return [...document.querySelectorAll<HTMLElement>(alone)].flatMap((element) => {
      const { width, height } = element.getBoundingClientRect()
      return width >= 24 && height >= 24 ? [] : [`${element.textContent}: ${width} × ${height}`]
    })
  })
}

/** Words that stick out of the page, or are cut by the box they are in. */
function cutOff(page: Page) {
  return page.evaluate(() => {
    const room = document.documentElement.clientWidth
    const all = [...document.querySelectorAll<HTMLElement>('body *')]
    const scrolls = (element: HTMLElement) => /auto|scroll/.test(getComputedStyle(element).overflowX)
    const found = all.filter((element) => {
      if (element.closest('.table, .skip')) return false
      const { right, left } = element.getBoundingClientRect()
      const isOutside = right > room + 1 || left < -1
      const { overflow } = getComputedStyle(element)
      const isCut = /hidden|clip/.test(overflow) && element.scrollHeight > element.clientHeight + 1
      return !scrolls(element) && (isOutside || isCut)
    })
    const sideways = document.documentElement.scrollWidth > room ? ['the page scrolls sideways'] : []
    return [...sideways, ...found.map((element) => element.outerHTML.slice(0, 80))]
  })
}
