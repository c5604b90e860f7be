import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { toHtml } from '../src/to-html.ts'
import { delivery, empty, everything } from './articles.ts'

test('an article with every type of node is this page, without a finding', async () => {
  const file = new VFile()
  const page = toHtml(everything(), {
    file,
    delivery,
    jsonld: '{"@context":"https://schema.org"}',
    style: 'p{margin:0}',
  })
  await expect(page).toMatchFileSnapshot('golden/everything.html')
  expect(file.messages.map(String)).toEqual([])
})

test('a fragment is the same article, its headings lower and its ids prefixed', async () => {
  const options = { delivery, document: false, headingOffset: 1, idPrefix: 'first-', classNames: false }
  await expect(toHtml(everything(), options)).toMatchFileSnapshot('golden/fragment.html')
})

test('an empty article is a page that says what it lacks', async () => {
  const file = new VFile()
  await expect(toHtml(empty(), { file, style: false })).toMatchFileSnapshot('golden/empty.html')
  expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(['language-is-known', 'title-is-known'])
})
