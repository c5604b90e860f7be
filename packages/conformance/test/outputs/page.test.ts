import { join } from 'node:path'
import { readFileSync } from 'node:fs'
import { HtmlValidate } from 'html-validate/node'
import { expect, test } from 'vitest'
import { needs } from '../../src/needs.ts'
import { rendered } from '../../src/rendered.ts'
import { root } from '../../src/repository.ts'
import { run } from '../../src/run.ts'

const articles = rendered()
const checker = join(root, 'packages/conformance/node_modules/vnu-jar/build/dist/vnu.jar')

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
    const { stdout } = run('java', ['-jar', checker, ...options, ...articles.map(({ html }) => html)])
    return JSON.parse(stdout).messages
  }
  test('has nothing to say about any page', () => {
    expect(judged().map(({ url, lastLine, message }) => `${url}:${lastLine} ${message}`)).toEqual([])
  })
})

test.each(articles)('html-validate has nothing to say about the page of $name', async ({ html }) => {
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
  const { results } = await validator.validateString(readFileSync(html, 'utf8'), html)
  const messages = results.flatMap((result) => result.messages)
  expect(messages.map(({ line, ruleId, message }) => `${line}: ${ruleId} ${message}`)).toEqual([])
})
