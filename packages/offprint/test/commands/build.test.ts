import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openSession } from '../../src/commands/session.ts'
import { writeOutputs } from '../../src/commands/write-outputs.ts'
import { clean, docx, pasted, pixel } from './articles.ts'
import { makeDesk } from './surroundings.ts'

const web = ['--format', 'html,jsonld']

test('without files it takes the articles of the folder, but README, CHANGELOG and LICENSE', async () => {
  const desk = makeDesk()
  await desk.put({
    'b.txt': pasted,
    'a.md': clean,
    'README.md': '# Read me',
    'license.txt': 'x',
    'sub/c.md': clean,
  })
  const outcome = await desk.run(['build', ...web])
  expect(outcome.status).toBe(0)
  expect(desk.files('dist')).toEqual(
    ['a', 'b'].flatMap((name) => ['headers', 'html', 'jsonld'].map((kind) => `dist/${name}.${kind}`)),
  )
})

test('a folder without articles is 2', async () => {
  const outcome = await makeDesk().run(['build'])
  expect(outcome.status).toBe(2)
  expect(outcome.stderr).toMatch(/^\.:1:1 error folder-has-articles /)
})

test('prints a line for each output, and a PDF has pages', async () => {
  const desk = makeDesk()
  await desk.put({ 'harbour.md': clean })
  const outcome = await desk.run(['build'])
  expect(outcome.stderr).not.toContain('went wrong')
  expect(outcome.stdout).toMatch(
    /^dist\/harbour\.html +\d+ kB\ndist\/harbour\.pdf +\d+ kB {2}1 page\ndist\/harbour\.jsonld +[\d.]+ k?B\ndist\/harbour\.headers +[\d.]+ k?B\n$/,
  )
  expect(desk.files('dist')).toEqual([
    'dist/harbour.headers',
    'dist/harbour.html',
    'dist/harbour.jsonld',
    'dist/harbour.pdf',
  ])
})

test('makes the formats asked for, into the folder asked for', async () => {
  const desk = makeDesk()
  await desk.put({ 'harbour.md': clean })
  const outcome = await desk.run(['build', '--format', 'jsonld', '--out', 'public/data'])
  expect(outcome.status).toBe(0)
  expect(desk.files('public')).toEqual(['public/data/harbour.jsonld'])
})

test('the base address is that of the page', async () => {
  const desk = makeDesk()
  await desk.put({ 'harbour.md': clean })
  await desk.run(['build', ...web, '--base-url', 'https://www.example.com/articles'])
  expect(await desk.read('dist/harbour.jsonld')).toContain('"https://www.example.com/articles/harbour.html"')
})

test('the nearest configuration upward of the article holds', async () => {
  const desk = makeDesk()
  await desk.put({
    'site/offprint.config.yaml': 'publication: The Example Weekly\n',
    'site/texts/a.md': clean,
  })
  await desk.run(['build', 'site/texts/a.md', ...web])
  expect(await desk.read('dist/a.jsonld')).toContain('The Example Weekly')
})

test('with --strict an article with a warning is not written, and the others are', async () => {
  const desk = makeDesk()
  await desk.put({ 'a.md': clean, 'b.txt': pasted, 'dist/b.html': 'old' })
  const outcome = await desk.run(['build', ...web, '--strict', '--base-url', 'https://www.example.com/'])
  expect(outcome.status).toBe(1)
  expect(outcome.stderr).toContain(
    'Not written (with --strict, warnings count as errors): b.txt. What was there from before is kept.',
  )
  expect(desk.files('dist')).toEqual(['dist/a.headers', 'dist/a.html', 'dist/a.jsonld', 'dist/b.html'])
  expect(await desk.read('dist/b.html')).toBe('old')
})

test('with --quiet it prints errors alone', async () => {
  const desk = makeDesk()
  await desk.put({ 'a.md': clean, 'b.txt': pasted, 'c.md': docx })
  const outcome = await desk.run(['build', ...web, '--quiet'])
  expect(outcome.stdout).toBe('')
  expect(outcome.stderr.trim().split('\n')).toEqual([
    expect.stringMatching(/^c\.md:1:1 error source-is-text /),
  ])
})

test('with --json the findings are JSON, one a line, on standard error', async () => {
  const desk = makeDesk()
  await desk.put({ 'b.txt': pasted })
  const outcome = await desk.run(['build', ...web, '--json'])
  const findings: unknown[] = outcome.stderr
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(findings).toContainEqual(
    expect.objectContaining({
      type: 'finding',
      path: 'b.txt',
      severity: 'warning',
      rule: 'title-is-explicit',
      line: 5,
    }),
  )
  expect(outcome.stdout).toContain('dist/b.html')
})

test('on a terminal it shows progress, frames and notes, in colour', async () => {
  const desk = makeDesk()
  await desk.put({ 'a.md': clean, 'b.txt': pasted })
  const outcome = await desk.run(['build', ...web], { terminal: true })
  expect(outcome.stderr).toContain('[2/2] b.txt')
  expect(outcome.stderr).toContain('1 | Maria Example (OSLO)')
  expect(outcome.stderr).toContain('note: ')
  expect(outcome.stderr).toContain('\u001B[33mwarning\u001B[39m')
  const plain = await desk.run(['build', ...web], { terminal: true, env: { NO_COLOR: '1' } })
  expect(plain.stderr.replaceAll('\u001B[2K', '')).not.toContain('\u001B')
})

test('the same run twice leaves the same bytes', async () => {
  const desk = makeDesk()
  await desk.put({ 'b.txt': pasted })
  await desk.run(['build', ...web])
  const first = await desk.read('dist/b.html')
  await desk.run(['build', ...web])
  expect(await desk.read('dist/b.html')).toBe(first)
})

test('pictures go beside the page, for as many articles as show them', async () => {
  const desk = makeDesk()
  const article = clean.replace('The first ferry', '![A quay](quay.png)\n\nThe first ferry')
  await desk.put({ 'a.md': article, 'b.md': article, 'quay.png': pixel })
  const outcome = await desk.run(['build', ...web])
  expect(outcome.status).toBe(0)
  expect(desk.files('dist/images')).toEqual([expect.stringMatching(/^dist\/images\/quay\.[\da-f]{8}\.png$/)])
  expect(outcome.stdout).toMatch(/^dist\/images\/quay\.\w+\.png +\d+ B$/m)
})

test('html --out puts them beside the page too', async () => {
  const desk = makeDesk()
  await desk.put({ 'a.md': `${clean}\n![A quay](quay.png)\n`, 'quay.png': pixel })
  await desk.run(['html', 'a.md', '--out', 'site/page.html'])
  expect(desk.files('site')).toHaveLength(2)
})

test('standard input that is called like another article does not overwrite it', async () => {
  const desk = makeDesk()
  await desk.put({ 'stdin.md': clean })
  const outcome = await desk.run(['build', 'stdin.md', '-', ...web], { stdin: pasted })
  expect(outcome.status).toBe(2)
  expect(outcome.stderr).toMatch(/^dist\/stdin\.html:1:1 error output-is-unique stdin\.md has already put /m)
  expect(await desk.read('dist/stdin.html')).toContain('A walk along the harbour')
})

test('nothing is written outside of the folder for outputs', async () => {
  const desk = makeDesk()
  const nowhere = { write: () => true }
  const session = openSession(
    { cwd: desk.folder, env: {}, stdin: (async function* () {})(), stdout: nowhere, stderr: nowhere },
    {},
  )
  const outputs = [{ path: 'dist/../stray.html', bytes: 'x' }]
  const context = { folder: join(desk.folder, 'dist'), owner: 'a.md' }
  expect(await writeOutputs(session, outputs, context)).toEqual([])
  expect(session.reporter.status()).toBe(2)
  expect(desk.files()).toEqual([])
})

test('--impose writes the sheets for a printer beside the PDF', async () => {
  const desk = makeDesk()
  await desk.put({ 'harbour.md': clean })
  const outcome = await desk.run(['build', '--format', 'pdf', '--layout', 'booklet', '--impose'])
  expect(outcome.stdout).toMatch(
    /^dist\/harbour\.pdf +\d+ kB {2}4 pages\ndist\/harbour\.print\.pdf +\d+ kB {2}2 pages\n$/,
  )
  expect(desk.files('dist')).toEqual(['dist/harbour.pdf', 'dist/harbour.print.pdf'])
})

test('--layout makes a leaflet or a booklet of the PDF, stronger than the configuration', async () => {
  const desk = makeDesk()
  await desk.put({ 'harbour.md': clean, 'offprint.config.yaml': 'layout: booklet\n' })
  const pages = async (...words: string[]): Promise<string | undefined> => {
    const outcome = await desk.run(['build', '--format', 'pdf', ...words])
    return / (\d+ pages?)\n$/.exec(outcome.stdout)?.[1]
  }
  expect(await pages()).toBe('4 pages')
  expect(await pages('--layout', 'leaflet')).toBe('6 pages')
  expect(await pages('--layout', 'article')).toBe('1 page')
  expect((await desk.run(['build', '--layout', 'poster'])).status).toBe(2)
})
