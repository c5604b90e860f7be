import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { everything } from './articles.ts'
import { ownPage } from './examples/own.ts'
import { fragmentOf } from './examples/pipeline.ts'
import { page } from './examples/use.ts'

test.each(['use.ts', 'pipeline.ts', 'own.ts'])('the README shows %s as it is', async (name) => {
  const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8')
  const example = await readFile(new URL(`examples/${name}`, import.meta.url), 'utf8')
  expect(readme).toContain(`\`\`\`ts\n${example}\`\`\`\n`)
})

test('the first example makes a page', () => {
  expect(page).toContain('<title>A quiet harbour</title>')
  expect(page).toContain('<p>The ferry left at dawn.</p>')
  expect(page).toContain('<a href="harbour.pdf" type="application/pdf">Download PDF (182 kB)</a>')
})

test('the second example is a pipeline from Markdown to a fragment', () => {
  const fragment = fragmentOf(
    '---\ntitle: A quiet harbour\nlanguage: en\n---\n\nRead [the log](https://www.example.com/log).\n',
  )
  expect(fragment).toMatch(/^<article class="h-entry"/)
  expect(fragment).toContain('<h2 id="harbour-content-title" class="p-name">A quiet harbour</h2>')
  expect(fragment).toContain('<a href="https://www.example.com/log" rel="noopener">the log</a>')
})

test('the third example has handlers, components, classes and elements of its own', () => {
  const page = ownPage(everything())
  expect(page).toContain('<p class="shout">Nobody waved.</p>')
  expect(page).toContain('<div class="frame"><table>')
  expect(page).toContain('<div class="e-content prose">')
  expect(page).toContain('<h2 id="article-tides" class="text-2xl">')
  expect(page).toContain('<link rel="me" href="/about">\n</head>')
})
