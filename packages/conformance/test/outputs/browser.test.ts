import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { needs, programPath } from '../../src/needs.ts'
import { rendered, type Rendered } from '../../src/rendered.ts'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
}

// As root and without a network: no sandbox, and nothing that calls home.
const flags =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-sync --disable-background-networking --disable-component-update'.split(
    ' ',
  )

const cases = rendered().flatMap((article) =>
  [320, 1280].flatMap((width) =>
    (['light', 'dark'] as const).map((scheme) => ({ article, name: article.name, width, scheme })),
  ),
)

needs('chromium')('Chromium', () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: programPath('chromium') ?? 'chromium', args: flags })
  })
  afterAll(() => browser.close())

  test.each(cases)(
    'opens $name at $width px, $scheme, without a complaint or a sideways scroll',
    async (one) => {
      const server = await serve(one.article)
      const page = await browser.newPage({
        viewport: { width: one.width, height: 800 },
        colorScheme: one.scheme,
      })
      const complaints: string[] = []
      page.on('console', (message) => complaints.push(message.text()))
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`))
      page.on(
        'response',
        (response) => response.status() >= 400 && complaints.push(`${response.status()} ${response.url()}`),
      )
      await page.goto(`${addressOf(server)}/${one.article.name}.html`, { waitUntil: 'load' })
      const { clientWidth, scrollWidth } = await page.evaluate(() => {
        const { clientWidth, scrollWidth } = document.documentElement
        return { clientWidth, scrollWidth }
      })
      await page.close()
      server.close()
      expect(complaints).toEqual([])
      expect(scrollWidth).toBeLessThanOrEqual(clientWidth)
    },
  )
})

function serve({ dist }: Rendered): Promise<Server> {
  const server = createServer(({ url = '/' }, response) => {
    const path = join(dist, decodeURIComponent(new URL(url, 'http://localhost').pathname))
    try {
      const body = readFileSync(path)
      response
        .writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' })
        .end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}

function addressOf(server: Server): string {
  const { port } = server.address() as AddressInfo
  return `http://127.0.0.1:${port}`
}
