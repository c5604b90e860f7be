import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { around, para } from './articles.ts'
import { fragmentOf } from './examples/pipeline.ts'
import { page } from './examples/use.ts'

test.each(['use.ts', 'pipeline.ts'])('the README shows %s as it is', async (name) => {
  const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8')
  const example = await readFile(new URL(`examples/${name}`, import.meta.url), 'utf8')
  expect(readme).toContain(`\`\`\`ts\n${example}\`\`\`\n`)
})

test('the first example makes a page', () => {
  expect(page).toContain('<title>A quiet harbour</title>')
  expect(page).toContain('<p>The ferry left at dawn.</p>')
  expect(page).toContain('<a href="harbour.pdf" type="application/pdf">Download PDF (182 kB)</a>')
})

test('the second example makes a fragment', () => {
  const fragment = fragmentOf(around([para('The ferry left at dawn.')]))
  expect(fragment).toMatch(/^<!-- set by Offprint --><article class="h-entry"/)
  expect(fragment).toContain('<h2 id="harbour-content-title"')
})
