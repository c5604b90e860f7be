import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../../src/browser.ts'
import { needs } from '../../src/needs.ts'
import { rendered } from '../../src/rendered.ts'
import { tourPage } from '../../src/tour.ts'
import { wordsOf } from '../../src/words.ts'

/** What readers ask their systems for. */
type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>

const pages = [
  { name: 'the tour', html: () => tourPage() },
  ...rendered().map(({ name, html }) => ({ name, html: () => readFileSync(html, 'utf8') })),
]

const cases = pages.flatMap((page) => (['light', 'dark'] as const).map((scheme) => ({ ...page, scheme })))

needs('chromium')('Chromium', () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())

  async function seen<T>(html: string, media: Media, look: (page: Page) => Promise<T>): Promise<T> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    await page.emulateMedia({ reducedMotion: 'reduce', ...media })
    await page.setContent(html)
    const found = await look(page)
    await page.close()
    return found
  }

  test.each(cases)('every word of $name has contrast enough, $scheme', async ({ html, scheme }) => {
    const { asked, texts } = await seen(html(), { colorScheme: scheme }, coloursOf)
    expect(asked).toEqual([])
    expect(texts.length).toBeGreaterThan(10)
    expect(texts.filter(({ contrast }) => contrast < 4.5)).toEqual([])
  })

  test.each(cases)('nothing of $name is lost in forced colours, $scheme', async ({ html, scheme }) => {
    const usual = await seen(html(), { colorScheme: scheme }, wordsShown)
    const media = { colorScheme: scheme, forcedColors: 'active' } as const
    expect(await seen(html(), media, wordsShown)).toBe(usual)
    const { asked, texts, links, edges } = await seen(html(), media, coloursOf)
    expect(asked).toContain('(forced-colors: active)')
    expect(texts.filter(({ contrast }) => contrast < 4.5)).toEqual([])
    expect(links.length).toBeGreaterThan(0)
    expect(links.filter(({ plain }) => plain)).toEqual([])
    expect(edges.filter(({ width, contrast }) => width < 1 || contrast < 3)).toEqual([])
  })

  test.each(cases)('words and lines of $name stand out with more contrast, $scheme', async (one) => {
    const media = { colorScheme: one.scheme, contrast: 'more' } as const
    const { asked, texts, links, edges } = await seen(one.html(), media, coloursOf)
    expect(asked).toEqual(['(prefers-contrast: more)'])
    expect(texts.length).toBeGreaterThan(10)
    expect(texts.filter(({ contrast }) => contrast < 7)).toEqual([])
    expect(links.filter(({ plain }) => plain)).toEqual([])
    expect(edges.filter(({ kind, contrast }) => kind !== 'pre' && contrast < 3)).toEqual([])
  })

  test.each(pages)(
    'the focus in $name is seen in forced colours and with more contrast',
    async ({ html }) => {
      for (const media of [{ forcedColors: 'active' }, { contrast: 'more' }] as const) {
        expect(await seen(html(), media, faintFocus)).toEqual([])
      }
    },
  )

  test.each(pages)(
    'nothing of $name moves by itself, and nothing glides for who asks for less motion',
    async (one) => {
      const moving = (page: Page) =>
        page.evaluate(() => {
          const moves = [...document.querySelectorAll('*')].filter((element) => {
            const { animationName, transitionDuration } = getComputedStyle(element)
            return animationName !== 'none' || transitionDuration !== '0s'
          })
          return { moves: moves.length, scrolling: getComputedStyle(document.documentElement).scrollBehavior }
        })
      expect(await seen(one.html(), {}, moving)).toEqual({ moves: 0, scrolling: 'auto' })
      const usual = { reducedMotion: 'no-preference' } as const
      expect(await seen(one.html(), usual, moving)).toEqual({ moves: 0, scrolling: 'smooth' })
    },
  )
})

const wordsShown = async (page: Page) => wordsOf(await page.locator('body').innerText()).join(' ')

/** Contrasts, by WCAG 2.2: of each text with what is behind it, of lines with the page; and links that look like text. */
function coloursOf(page: Page) {
  return page.evaluate(() => {
    type Colour = readonly [red: number, green: number, blue: number, alpha: number]
    const colour = (value: string): Colour => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = (value.match(/[\d.]+/g) ?? []).map(Number)
      return [red, green, blue, alpha]
    }
    const luminance = (value: Colour) => {
      const [red = 0, green = 0, blue = 0] = value.slice(0, 3).map((part) => {
        const share = part / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const contrast = (one: Colour, two: Colour) => {
      const [light = 0, dark = 0] = [luminance(one), luminance(two)].toSorted((a, b) => b - a)
      return (light + 0.05) / (dark + 0.05)
    }
    const behind = (element: Element | null): Colour => {
      if (!element) return colour('255, 255, 255')
      const own = colour(getComputedStyle(element).backgroundColor)
      return own[3] === 1 ? own : behind(element.parentElement)
    }
    const all = [...document.querySelectorAll<HTMLElement>('body *')]
    const hasWords = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && (node.textContent ?? '').trim() !== '')
    const texts = all.filter(hasWords).map((element) => ({
      text: element.textContent?.slice(0, 40),
      contrast: contrast(colour(getComputedStyle(element).color), behind(element)),
    }))
    const running = '.e-content p a, .e-content li a, .byline a, .imprint a'
    const links = [...document.querySelectorAll(running)]
      .filter((link) => !link.closest('.reference') && link.getAttribute('role') !== 'doc-backlink')
      .map((link) => ({
        text: link.textContent,
        plain: !getComputedStyle(link).textDecorationLine.includes('underline'),
      }))
    const kinds = [
      '.box',
      'pre',
      'blockquote',
      '.pdf a',
      '.placeholder',
      'th, td',
      '.imprint',
      'header.site ol',
    ]
    const edges = kinds.flatMap((kind) =>
      [...document.querySelectorAll(kind)].map((element) => {
        const style = getComputedStyle(element)
        const sides = ['Top', 'Right', 'Bottom', 'Left'] as const
        const drawn = sides.map((side) => ({
          width: Number.parseFloat(style[`border${side}Width`]),
          contrast: contrast(colour(style[`border${side}Color`]), behind(element.parentElement)),
        }))
        const widest = drawn.toSorted((one, two) => two.width - one.width)[0]
        return { kind, width: widest?.width ?? 0, contrast: widest?.contrast ?? 0 }
      }),
    )
    const queries = ['(forced-colors: active)', '(prefers-contrast: more)']
    return { asked: queries.filter((query) => matchMedia(query).matches), texts, links, edges }
  })
}

/** Stops of the keyboard whose outline cannot be seen. */
async function faintFocus(page: Page): Promise<string[]> {
  const faint: string[] = []
  const stops = await page.locator('a[href], [tabindex="0"]').count()
  for (let stop = 0; stop < stops; stop += 1) {
    await page.keyboard.press('Tab')
    const found = await page.evaluate(() => {
      const element = document.activeElement ?? document.body
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element)
      const ground = getComputedStyle(document.documentElement).backgroundColor
      const isSeen =
        outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && outlineColor !== ground
      return isSeen ? [] : [element.outerHTML.slice(0, 80)]
    })
    faint.push(...found)
  }
  return faint
}
