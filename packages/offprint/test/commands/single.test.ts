import { fromMarkdown } from '@offprint/core'
import { expect, test } from 'vitest'
import { clean, docx, pasted } from './articles.ts'
import { makeDesk } from './surroundings.ts'

test('html goes to standard output, with its structured data, findings apart', async () => {
  const desk = makeDesk()
  await desk.put({ 'a.md': clean })
  const outcome = await desk.run(['html', 'a.md'])
  expect(outcome.stdout).toMatch(/^<!doctype html>/i)
  expect(outcome.stdout).toContain('application/ld+json')
  expect(outcome.stderr).toContain('page-address-is-known')
  expect(desk.files()).toEqual(['a.md'])
})

test('- is standard input', async () => {
  const outcome = await makeDesk().run(['jsonld', '-'], { stdin: clean })
  expect(outcome.status).toBe(0)
  expect(JSON.parse(outcome.stdout)).toMatchObject({ '@context': expect.anything() })
})

test('--out names the file, and the line says what was written', async () => {
  const desk = makeDesk()
  await desk.put({ 'a.md': clean })
  const outcome = await desk.run(['html', 'a.md', '--out', 'site/page.html'])
  expect(outcome.stdout).toMatch(/^site\/page\.html +\d+ kB\n$/)
  expect(desk.files('site')).toEqual(['site/page.html'])
})

test('pdf gives the bytes of a PDF, but not to a terminal', async () => {
  const desk = makeDesk()
  await desk.put({ 'a.md': clean })
  const piped = await desk.run(['pdf', 'a.md', '--page-size', 'a5'])
  expect(piped.bytes.subarray(0, 5).toString()).toBe('%PDF-')
  const shown = await desk.run(['pdf', 'a.md'], { terminal: true, env: { NO_COLOR: '1' } })
  expect([shown.status, shown.stdout]).toEqual([2, ''])
  expect(shown.stderr).toContain('stdout:1:1 error output-is-redirected')
})

test('pdf --impose gives the sheets for a printer alone', async () => {
  const desk = makeDesk()
  await desk.put({ 'a.md': clean })
  const outcome = await desk.run(['pdf', 'a.md', '--layout', 'leaflet', '--impose', '--out', 'a.print.pdf'])
  expect(outcome.stdout).toMatch(/^a\.print\.pdf +\d+ kB {2}2 pages\n$/)
})

test('pdf --page-map says what is where: beside the line of the file, apart from the bytes, or as data', async () => {
  const desk = makeDesk()
  await desk.put({ 'a.md': clean })
  const toFile = await desk.run(['pdf', 'a.md', '--page-map', '--out', 'a.pdf'])
  expect(toFile.stdout).toMatch(
    /^page 1\n {2}title block: [\d.]+ of [\d.]+ lines; badness 0, at worst 0; cost 0\n/,
  )
  expect(toFile.stdout).toMatch(/ {2}column 1: /)
  expect(toFile.stdout).toMatch(/a\.pdf +\d+ kB/)
  const piped = await desk.run(['pdf', 'a.md', '--page-map'])
  expect(piped.bytes.subarray(0, 5).toString()).toBe('%PDF-')
  expect(piped.stderr).toContain('page 1\n')
  const data = await desk.run(['pdf', 'a.md', '--page-map', '--json', '--out', 'a.pdf'])
  expect(JSON.parse(data.stdout.split('\n')[0] ?? '')).toMatchObject({
    type: 'page',
    path: 'a.md',
    page: 1,
    columns: [{ column: 'title', blocks: expect.anything() }, { column: 1 }],
  })
})

test('what cannot become an article prints nothing', async () => {
  const desk = makeDesk()
  await desk.put({ 'a.md': docx, 'page.html': 'old' })
  for (const command of ['html', 'jsonld', 'pdf', 'tidy', 'model']) {
    const outcome = await desk.run([command, 'a.md', '--out', 'page.html'])
    expect([command, outcome.status, outcome.stdout]).toEqual([command, 1, ''])
  }
  expect(await desk.read('page.html')).toBe('old')
})

test('tidy writes clean Markdown that needs no repair, and no guess', async () => {
  const desk = makeDesk()
  await desk.put({ 'a.txt': pasted })
  const outcome = await desk.run(['tidy', 'a.txt'])
  expect(outcome.status).toBe(0)
  expect(outcome.stdout).toContain('- name: Maria Example')
  expect(outcome.stdout).toContain('## The harbour')
  expect(outcome.stdout).not.toContain('title:')
  expect(fromMarkdown(outcome.stdout).repairs).toEqual([])
})

test.each([
  ['title: Harbour: a view\nlanguage: en', 'colon-is-quoted'],
  ['title: "Harbour\nlanguage: en', 'source-parses'],
  ['title: Harbour\ntitle: Quay\nlanguage: en', 'key-is-unique'],
])('tidy writes nothing where it would lose a line of the front matter: %j', async (lines, rule) => {
  const desk = makeDesk()
  const source = `---\n${lines}\n---\n\nText.\n`
  await desk.put({ 'a.md': source })
  const outcome = await desk.run(['tidy', 'a.md', '--out', 'a.md'])
  expect(outcome.status).toBe(1)
  expect(outcome.stderr).toContain(rule)
  expect(outcome.stderr).toContain('front-matter-is-whole')
  expect(await desk.read('a.md')).toBe(source)
})

test('tidy keeps a value that it cannot read, and comments', async () => {
  const source = '---\n# a working title\ntitle: Harbour\npublished: 31 June 2024\n---\n\nText.\n'
  const outcome = await makeDesk().run(['tidy', '-'], { stdin: source })
  expect(outcome.stdout).toBe(source)
})

test('tidy can write in place', async () => {
  const desk = makeDesk()
  await desk.put({ 'a.txt': pasted })
  await desk.run(['tidy', 'a.txt', '--out', 'a.txt'])
  const once = await desk.read('a.txt')
  await desk.run(['tidy', 'a.txt', '--out', 'a.txt'])
  expect(once).toMatch(/^---\n/)
  expect(await desk.read('a.txt')).toBe(once)
})

test('model prints the article as JSON', async () => {
  const outcome = await makeDesk().run(['model', '-'], { stdin: clean })
  expect(JSON.parse(outcome.stdout)).toMatchObject({
    type: 'article',
    meta: { title: { value: 'A walk along the harbour', origin: 'frontMatter' } },
  })
  expect(outcome.stdout).toContain('\n  "type": "article"')
})

test('check tells what is wrong and writes nothing', async () => {
  const desk = makeDesk()
  await desk.put({ 'a.md': clean, 'b.md': '---\ntitel: Harbour\n---\n\nText.\n', 'c.html': '<p>Text' })
  const fine = await desk.run(['check', 'a.md'])
  expect([fine.status, fine.stdout]).toEqual([0, ''])
  expect(fine.stderr).toContain('No errors.')
  const outcome = await desk.run(['check', 'a.md', 'b.md', 'c.html', '--json'])
  expect(outcome.status).toBe(1)
  const rules = outcome.stdout
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line).rule)
  expect(rules).toEqual(expect.arrayContaining(['key-is-spelt', 'page-has-data']))
  expect(outcome.stderr).toBe('')
  expect(desk.files()).toEqual(['a.md', 'b.md', 'c.html'])
})
