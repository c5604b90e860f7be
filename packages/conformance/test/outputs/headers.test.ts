import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { complaintsOf, filesOf, openBrowser, serve } from '../../src/browser.ts'
import { needs } from '../../src/needs.ts'
import { rendered, type Rendered } from '../../src/rendered.ts'

needs('chromium')('Chromium', () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())

  test.each(rendered())('shows $name with the headers of its file, without a complaint', async (article) => {
    const { address, close } = await serve(filesOf(article.dist))
    const page = await browser.newPage()
    await sendHeaders(page, article)
    const complaints = complaintsOf(page)
    const response = await page.goto(`${address}/${article.name}.html`, { waitUntil: 'load' })
    const { paper, pictures } = await page.evaluate(() => ({
      paper: getComputedStyle(document.documentElement).backgroundColor,
      pictures: [...document.images]
        .filter(({ loading }) => loading !== 'lazy')
        .map((image) => image.naturalWidth),
    }))
    await page.close()
    close()
    expect(response?.headers()['content-security-policy']).toContain("frame-ancestors 'self'")
    expect(response?.headers()['x-content-type-options']).toBe('nosniff')
    expect(complaints).toEqual([])
    expect(paper).toBe('rgb(255, 253, 249)')
    expect(pictures).not.toContain(0)
  })

  test('keeps a page out of the frames of other sites', async () => {
    const [article] = rendered()
    if (!article) throw new Error('there is no article')
    const own = await serve(filesOf(article.dist))
    const inner = `${own.address}/${article.name}.html`
    const other = await serve(() => `<!DOCTYPE html><iframe src="${inner}"></iframe>`)
    const page = await browser.newPage()
    await sendHeaders(page, article)
    const complaints = complaintsOf(page)
    await page.goto(`${other.address}/other.html`, { waitUntil: 'load' })
    await page.close()
    own.close()
    other.close()
    expect(complaints.join('\n')).toContain('frame-ancestors')
  })
})

/** Answers as a server would that has read NAME.headers. */
async function sendHeaders(page: Page, { name, dist }: Rendered): Promise<void> {
  const [path = '', ...lines] = readFileSync(`${dist}/${name}.headers`, 'utf8').trimEnd().split('\n')
  expect(path).toMatch(new RegExp(`/${name}\\.html$`))
  const headers = Object.fromEntries(
    lines.map((line) => {
      const at = line.indexOf(':')
      return [line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim()]
    }),
  )
  await page.route(`**/${name}.html`, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, headers: { ...response.headers(), ...headers } })
  })
}
