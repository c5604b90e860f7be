import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fromMarkdown } from '@offprint/core'
import { toPdf } from '@offprint/pdf'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundleForBrowser, siteOf } from '../../src/browser-pdf.ts'
import { complaintsOf, openBrowser, type Served, serve } from '../../src/browser.ts'
import { needs } from '../../src/needs.ts'
import { root } from '../../src/repository.ts'

const folder = join(root, 'content/why-lines-break')
const source = readFileSync(join(folder, 'why-lines-break.md'), 'utf8')

declare global {
  /** What the bundle puts on the page. */
  function make(source: string): Promise<Uint8Array>
}

needs('chromium')('@offprint/pdf in a browser', () => {
  let browser: Browser
  let site: Served
  let page: Page
  let complaints: string[]
  let expected: Buffer

  beforeAll(async () => {
    const read = async (url: string) => new Uint8Array(readFileSync(join(folder, url)))
    expected = Buffer.from(await toPdf(fromMarkdown(source), { read }))
    const bundles = [await bundleForBrowser('page'), await bundleForBrowser('worker')]
    site = await serve(siteOf(new Map(bundles.flatMap((bundle) => [...bundle])), folder))
    browser = await openBrowser()
    page = await browser.newPage()
    complaints = complaintsOf(page)
    await page.goto(`${site.address}/index.html`)
    await page.waitForFunction(() => 'make' in globalThis)
  })
  afterAll(async () => {
    await browser.close()
    site.close()
  })

  test('makes the bytes in a page that it makes in Node', async () => {
    const made = await page.evaluate(async (text) => Array.from(await globalThis.make(text)), source)
    expect(Buffer.from(made).equals(expected)).toBe(true)
  })

  test('makes them in a worker too', async () => {
    const made = await page.evaluate(
      (text) =>
        new Promise<number[] | string>((done) => {
          const worker = new Worker('/app/worker.js', { type: 'module' })
          worker.onerror = ({ message }) => done(`the worker stopped: ${message}`)
          worker.onmessage = ({ data }) => done(typeof data === 'string' ? data : Array.from(data))
          worker.postMessage(text)
        }),
      source,
    )
    expect(made).not.toBeTypeOf('string')
    expect(Buffer.from(Array.isArray(made) ? made : []).equals(expected)).toBe(true)
  })

  test('has nothing to complain about', () => {
    expect(complaints).toEqual([])
  })
})
