import { fromMarkdown } from '@offprint/core'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { headersFile } from '../../src/publish/headers-file.ts'
import { makePage } from '../../src/publish/page.ts'

const article = fromMarkdown('---\ntitle: Tides\nlanguage: en\n---\n\nThe sea came in.\n')
const plain = {
  name: 'tides',
  file: new VFile(),
  delivery: { url: 'https://www.example.com/articles/tides.html' },
  jsonld: '{}',
  typography: undefined,
  webFonts: undefined,
}

test('a page comes with the headers to send with it', async () => {
  const { html, headers, files } = await makePage(article, plain)
  const [path, policy] = headers.split('\n')
  const [, own = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(html) ?? []
  expect(path).toBe('/articles/tides.html')
  expect(policy).toBe(`  Content-Security-Policy: ${own.replaceAll('&#x27;', "'")}; frame-ancestors 'self'`)
  expect(files).toEqual([])
})

test('with web fonts the page names each of them once, and they are among its files', async () => {
  const { html, files } = await makePage(article, { ...plain, webFonts: true })
  const named = [...html.matchAll(/url\((fonts\/[^)]+)\)/g)].map(([, path]) => path)
  expect(named.sort()).toEqual(files.map(({ path }) => path).sort())
  expect(files.length).toBeGreaterThan(5)
  const early = [...html.matchAll(/rel="preload" as="font" type="font\/woff2" href="([^"]+)"/g)]
  expect(early.map(([, path]) => path).filter((path) => !named.includes(path))).toEqual([])
})

test('the same article gives the same page, headers and fonts', async () => {
  const options = { ...plain, webFonts: true }
  expect(await makePage(article, options)).toEqual(await makePage(article, options))
})

test('headers of a page without an address are for the root', () => {
  expect(headersFile({ 'X-A': '1', 'X-B': '2' }, 'a name', undefined)).toBe(
    '/a%20name.html\n  X-A: 1\n  X-B: 2\n',
  )
})
