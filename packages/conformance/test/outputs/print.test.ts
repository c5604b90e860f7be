import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { filesOf, openBrowser, serve } from '../../src/browser.ts'
import { needs } from '../../src/needs.ts'
import { rendered } from '../../src/rendered.ts'
import { output } from '../../src/run.ts'
import { wordsOf } from '../../src/words.ts'

const cases = rendered().flatMap((article) =>
  (['A4', 'A5', 'Letter'] as const).map((format) => ({ article, name: article.name, format })),
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

  test.each(cases)('prints the page of $name on $format, and it is decent', async ({ article, format }) => {
    const { address, close } = await serve(filesOf(article.dist))
    const page = await browser.newPage()
    await page.goto(`${address}/${article.name}.html`, { waitUntil: 'load' })
    const path = join(scratch, `${article.name}-${format}.pdf`)
    await page.pdf({ path, format, preferCSSPageSize: false })
    const said = await page.evaluate(() => {
      const texts = (selector: string) =>
        [...document.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '')
      return {
        headings: texts('h1, h2, h3, h4, h5, h6, caption'),
        paragraphs: texts('.e-content p, .e-content li'),
        navigation: texts('.contents, .pdf, .skip'),
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
    expect(said.addresses.filter((href) => !printed.includes(plain(href)))).toEqual([])
  })
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
