import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Answer, filesOf, openBrowser, serve } from '../../src/browser.ts'
import { needs } from '../../src/needs.ts'
import { rendered } from '../../src/rendered.ts'
import { output } from '../../src/run.ts'
import { tourPage } from '../../src/tour.ts'
import { wordsOf } from '../../src/words.ts'

const pages: { name: string; site: Answer }[] = [
  { name: 'tour', site: (path) => (path === '/tour.html' ? tourPage() : undefined) },
  ...rendered().map(({ name, dist }) => ({ name, site: filesOf(dist) })),
]

const cases = pages.flatMap((page) =>
  (['A4', 'A5', 'Letter'] as const).map((format) => ({ ...page, format })),
)

const scratch = mkdtempSync(join(tmpdir(), 'offprint-print-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** Letters and figures alone: lines are divided, and what divides them is no letter. */
const plain = (text: string): string => wordsOf(text).join('')

needs('chromium', 'pdftotext')('Chromium', () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())

  test.each(cases)(
    'prints the page of $name on $format, and it is decent',
    async ({ name, site, format }) => {
      const { address, close } = await serve(site)
      const page = await browser.newPage()
      await page.goto(`${address}/${name}.html`, { waitUntil: 'load' })
      const path = join(scratch, `${name}-${format}.pdf`)
      await page.pdf({ path, format, preferCSSPageSize: false })
      const said = await page.evaluate(() => {
        const texts = (selector: string) =>
          [...document.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '')
        return {
          headings: texts('h1, h2, h3, h4, h5, h6, caption'),
          paragraphs: texts('.e-content p, .e-content li'),
          navigation: texts('.contents, .pdf, .skip'),
          cells: texts('th, td'),
          addresses: [...document.querySelectorAll('.e-content a[href^="http"]')].map(
            (a) => a.getAttribute('href') ?? '',
          ),
        }
      })
      await page.close()
      close()

      const whole = output('pdftotext', ['-raw', '-enc', 'UTF-8', path, '-'])
      const pages = whole
        .split('\f')
        .map(linesOf)
        .filter((lines) => lines.length > 0)
      expect(pages.length).toBeGreaterThan(0)
      expect(headsAtTheFoot(pages, said.headings)).toEqual([])
      expect(strandedLines(pages, said.paragraphs)).toEqual([])
      const printed = plain(whole)
      expect(said.navigation.filter((text) => printed.includes(plain(text)))).toEqual([])
      // What sticks out of the paper is not there either.
      expect(said.cells.filter((text) => !printed.includes(plain(text)))).toEqual([])
      // Once each, also where an address is what the link is called.
      expect(said.addresses.filter((href) => printed.split(plain(href)).length !== 2)).toEqual([])
    },
  )
})

/** The lines of a page; the figures of notes stand on lines of their own, and are none. */
function linesOf(page: string): string[] {
  return page
    .split('\n')
    .map(plain)
    .filter((line) => /\D/.test(line))
}

/** Headings that are the last thing on their page. */
function headsAtTheFoot(pages: readonly string[][], headings: readonly string[]): string[] {
  const names = headings.map(plain).filter((name) => name !== '')
  return pages.slice(0, -1).flatMap((lines) => {
    const last = lines.at(-1) ?? ''
    return names.some((name) => name === last || (last.length > 3 && name.endsWith(last))) ? [last] : []
  })
}

/** First lines of a paragraph left alone at the foot of a page, and last ones alone at the head of the next. */
function strandedLines(pages: readonly string[][], paragraphs: readonly string[]): string[] {
  const texts = paragraphs.map(plain)
  return pages.slice(1).flatMap((lines, index) => {
    const [last = '', first = ''] = [pages[index]?.at(-1), lines[0]]
    const broken = texts.find((text) => text.includes(last + first))
    if (broken === undefined) return []
    return broken.startsWith(last) || broken.endsWith(first) ? [`${last} | ${first}`] : []
  })
}
