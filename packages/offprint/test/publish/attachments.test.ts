import { fromMarkdown, toMarkdown } from '@offprint/core'
import { expect, test } from 'vitest'
import { publish } from '../../src/publish.ts'
import { makeAttachments } from '../../src/publish/attachments.ts'
import { resolveOptions } from '../../src/publish/settings.ts'
import type { Attached } from '../../src/publish-types.ts'
import { objectsOf } from '../../src/terminal/outputs.ts'

const source =
  '---\ntitle: Tides\nauthor: Sample Author\nlanguage: en\n---\n\nThe sea came in.\n\n<!-- ask the pilot -->\n'
const article = fromMarkdown(source)

function attached(...attach: Attached[]) {
  const settings = resolveOptions(source, { attach })
  const base = 'https://www.example.com/'
  return makeAttachments(article, { name: 'tides', base, settings, config: {}, pictures: undefined })
}

test('nothing is attached by default', () => {
  expect(attached()).toEqual([])
})

test('files are named as the PDF is, and each is there once', () => {
  const files = attached('markdown', 'jsonld', 'markdown')
  expect(files.map(({ name, type, relationship }) => [name, type, relationship])).toEqual([
    ['tides.md', 'text/markdown', 'Source'],
    ['tides.jsonld', 'application/ld+json', 'Data'],
  ])
})

test('the Markdown is that of tidy, without what authors remark to each other', () => {
  const [file] = attached('markdown')
  const text = new TextDecoder().decode(file?.bytes)
  expect(text).toBe(toMarkdown(article).replace('\n<!-- ask the pilot -->\n', ''))
  expect(text).not.toContain('pilot')
})

test('the graph says of the PDF neither size nor hash', () => {
  const [file] = attached('jsonld')
  const text = new TextDecoder().decode(file?.bytes)
  expect(JSON.parse(text)['@graph'].length).toBeGreaterThan(0)
  expect(text).toContain('https://www.example.com/tides.html')
  expect(text).not.toMatch(/tides\.pdf|sha256/)
})

test('publish puts them into the PDF, and reports nothing twice', async () => {
  const plain = await publish(source, { name: 'tides', formats: ['pdf', 'jsonld'] })
  const full = await publish(source, {
    name: 'tides',
    formats: ['pdf', 'jsonld'],
    attach: ['jsonld', 'markdown'],
  })
  const names = (pdf: Uint8Array = new Uint8Array()) => objectsOf(pdf).match(/\/UF \(tides\.\w+\)/g)
  expect(names(plain.pdf)).toBeNull()
  expect(names(full.pdf)).toEqual(['/UF (tides.jsonld)', '/UF (tides.md)'])
  expect(full.messages.map(String)).toEqual(plain.messages.map(String))
})

test('something else to attach is refused', () => {
  const attach: Attached[] = JSON.parse('["docx"]')
  expect(() => resolveOptions(source, { attach })).toThrow(
    'Expected attach to be some of jsonld, markdown, received "docx"',
  )
})
