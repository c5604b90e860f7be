import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate/node'
import { afterAll, expect, test } from 'vitest'
import { needs } from '../../src/needs.ts'
import { randomPages } from '../../src/random-pages.ts'
import { rendered } from '../../src/rendered.ts'
import { root } from '../../src/repository.ts'
import { run } from '../../src/run.ts'
import { tourPage } from '../../src/tour.ts'

const articles = rendered()
const checker = join(root, 'packages/conformance/node_modules/vnu-jar/build/dist/vnu.jar')

const scratch = mkdtempSync(join(tmpdir(), 'offprint-pages-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

function file(name: string, html: string): string {
  const path = join(scratch, `${name.replace(' ', '-')}.html`)
  writeFileSync(path, html)
  return path
}

const random = randomPages(100).map(({ name, html }) => file(name, html))
const whole = [
  ...articles.map(({ name, html }) => ({ name, html })),
  { name: 'tour', html: file('tour', tourPage()) },
]

interface NuMessage {
  url: string
  type: string
  message: string
  lastLine?: number
}

needs('java')('the Nu checker', () => {
  // One run for all pages: starting Java costs more than checking.
  const judged = (): NuMessage[] => {
    const options = ['--format', 'json', '--also-check-css', '--stdout', '--filterpattern', '.*img-src.*']
    const pages = [...whole.map(({ html }) => html), ...random]
    const { stdout } = run('java', ['-jar', checker, ...options, ...pages])
    return JSON.parse(stdout).messages
  }
  test('has nothing to say about any page', () => {
    expect(judged().map(({ url, lastLine, message }) => `${url}:${lastLine} ${message}`)).toEqual([])
  })
})

const validator = new HtmlValidate({
  root: true,
  extends: [
    'html-validate:recommended',
    'html-validate:document',
    'html-validate:a11y',
    'html-validate:browser',
  ],
  rules: {
    // The page writes void elements, quotes and white space as rehype does; titles are as long as the article's.
    'long-title': 'off',
    'no-inline-style': 'error',
  },
})

async function messagesOf(path: string): Promise<string[]> {
  const { results } = await validator.validateString(readFileSync(path, 'utf8'), path)
  const messages = results.flatMap((result) => result.messages)
  return messages.map(({ line, ruleId, message }) => `${line}: ${ruleId} ${message}`)
}

test.each(whole)('html-validate has nothing to say about the page of $name', async ({ html }) => {
  expect(await messagesOf(html)).toEqual([])
})

test('html-validate has nothing to say about 100 random pages', async () => {
  const found: string[] = []
  for (const path of random) found.push(...(await messagesOf(path)).map((message) => `${path}:${message}`))
  expect(found).toEqual([])
})

test.each(whole)('the page of $name weighs at most 30 KB, its style sheet 8 KB', ({ html }) => {
  const page = readFileSync(html, 'utf8')
  const [, sheet = ''] = /<style>(.*?)<\/style>/s.exec(page) ?? []
  expect(Buffer.byteLength(sheet)).toBeGreaterThan(1000)
  expect(Buffer.byteLength(sheet)).toBeLessThanOrEqual(8000)
  expect(Buffer.byteLength(page)).toBeLessThanOrEqual(30_000)
})
