import { describe, expect, test } from 'vitest'
import { clean, docx, png } from './articles.ts'
import { makeDesk, type Outcome } from './surroundings.ts'

const web = ['--format', 'html,jsonld', '--base-url', 'https://www.example.com/articles/']

/** The errors that were shown, as far as the rule. */
function errors({ stderr }: Outcome): string[] {
  return stderr.split('\n').flatMap((line) => /^\S+:\d+:\d+ error \S+/.exec(line)?.[0] ?? [])
}

async function buildOne(name: string, content: string | Uint8Array, more: readonly string[] = []) {
  const desk = makeDesk()
  await desk.put({ [name]: content, 'dist/bad.html': 'old' })
  const outcome = await desk.run(['build', name, ...web, ...more])
  expect(outcome.stderr).not.toMatch(/^\s+at /m)
  return { desk, outcome, files: desk.files('dist') }
}

describe('what cannot become an article writes nothing, and keeps what was there', () => {
  test.each([
    ['an empty file', '', 'source-has-text'],
    ['a file of white space', ' \n\n\t\n', 'source-has-text'],
    ['a binary file', png, 'source-is-text'],
    ['a file of NULs', new Uint8Array(3000), 'source-is-text'],
    ['a .docx', docx, 'source-is-text'],
  ])('%s', async (_, content, rule) => {
    const { desk, outcome, files } = await buildOne('bad.md', content)
    expect(outcome.status).toBe(1)
    expect(errors(outcome)).toEqual([`bad.md:1:1 error ${rule}`])
    expect(outcome.stderr).toContain('Not written: bad.md.')
    expect(files).toEqual(['dist/bad.html'])
    expect(await desk.read('dist/bad.html')).toBe('old')
  })

  test('and a .docx says what to do instead', async () => {
    const { outcome } = await buildOne('bad.md', docx, ['--json'])
    const finding: unknown = JSON.parse(outcome.stderr.split('\n')[0] ?? '')
    expect(finding).toMatchObject({ rule: 'source-is-text', note: expect.stringContaining('plain text') })
  })

  test('a file that is not there, or is a folder, is 2', async () => {
    const desk = makeDesk()
    await desk.put({ 'texts/good.md': clean })
    for (const [path, problem] of [
      ['missing.md', 'there is no such file or folder'],
      ['texts', 'it is a folder'],
    ] as const) {
      const outcome = await desk.run(['build', path, ...web])
      expect(outcome.status).toBe(2)
      expect(outcome.stderr).toContain(
        `${path}:1:1 error source-is-readable The article cannot be read: ${problem}.\n`,
      )
    }
    expect(desk.files()).toEqual(['texts/good.md'])
  })

  test('the other files are still built, and the highest status wins', async () => {
    const desk = makeDesk()
    await desk.put({ 'good.md': clean, 'bad.md': docx })
    const outcome = await desk.run(['build', 'missing.md', 'bad.md', 'good.md', ...web])
    expect(outcome.status).toBe(2)
    expect(errors(outcome)).toHaveLength(2)
    expect(desk.files('dist')).toEqual(['dist/good.headers', 'dist/good.html', 'dist/good.jsonld'])
  })
})

describe('an error costs the fact, not the article', () => {
  test.each([
    [
      'an unclosed front matter',
      '---\ntitle: Harbour\n\nText of the article.\n',
      '1:1',
      'front-matter-is-closed',
    ],
    [
      'a misspelt key',
      '---\ntitel: Harbour\nlanguage: en\n---\n\n# Harbour\n\nText.\n',
      '2:1',
      'key-is-spelt',
    ],
    ['a wrong type', '---\ntitle: [a, b]\nlanguage: en\n---\n\nText.\n', '2:8', 'value-has-type'],
    [
      'an impossible date',
      '---\ntitle: Harbour\nlanguage: en\npublished: 2024-02-30\n---\n\nText.\n',
      '4:12',
      'date-exists',
    ],
    [
      'a missing image',
      '---\ntitle: Harbour\nlanguage: en\n---\n\n![A quay](quay.png)\n',
      '6:1',
      'image-is-found',
    ],
  ])('%s', async (_, content, place, rule) => {
    const { outcome, files, desk } = await buildOne('bad.md', content)
    expect(errors(outcome)).toEqual([`bad.md:${place} error ${rule}`])
    expect(outcome.status).toBe(1)
    expect(outcome.stderr).toContain('Made without what the errors are about: bad.md.')
    expect(outcome.stderr).toMatch(/^1 error\b.*\.$/m)
    expect(files).toEqual(['dist/bad.headers', 'dist/bad.html', 'dist/bad.jsonld'])
    expect(await desk.read('dist/bad.html')).toMatch(/^<!doctype html>/i)
  })

  test('5 MB on one line are kept as text, with a warning and a short frame', async () => {
    const desk = makeDesk()
    await desk.put({ 'long.md': 'word '.repeat(1_000_000) })
    const outcome = await desk.run(['build', 'long.md', ...web], { terminal: true, env: { NO_COLOR: '1' } })
    expect(outcome.status).toBe(0)
    expect(outcome.stderr).toMatch(/^long\.md:1:\d+ warning source-is-short /m)
    expect(outcome.stderr.length).toBeLessThan(5000)
    expect(desk.files('dist')).toEqual(['dist/long.headers', 'dist/long.html', 'dist/long.jsonld'])
  }, 300_000)
})

describe('a bad configuration is 2', () => {
  const good = { 'good.md': clean }

  test('a misspelt key costs the key, and is told once for all articles', async () => {
    const desk = makeDesk()
    await desk.put({
      'a.md': clean,
      'b.md': clean,
      'offprint.config.yaml': 'publicaton: The Example Weekly\n',
    })
    const outcome = await desk.run(['build', ...web])
    expect(errors(outcome)).toEqual(['offprint.config.yaml:1:1 error key-is-spelt'])
    expect(outcome.status).toBe(2)
    expect(desk.files('dist')).toHaveLength(6)
  })

  test('one that is no YAML says where', async () => {
    const desk = makeDesk()
    await desk.put({ ...good, 'offprint.config.yaml': 'baseUrl: [https://www.example.com/\n' })
    const outcome = await desk.run(['build', ...web])
    expect(errors(outcome)[0]).toMatch(/^offprint\.config\.yaml:\d+:\d+ error source-parses$/)
    expect(outcome.status).toBe(2)
  })

  test('with --config, one that is not there stops everything', async () => {
    const desk = makeDesk()
    await desk.put(good)
    const outcome = await desk.run(['build', '--config', 'other.yaml', ...web])
    expect(outcome.stderr).toContain('other.yaml:1:1 error config-is-readable')
    expect(outcome.status).toBe(2)
    expect(desk.files()).toEqual(['good.md'])
  })

  test('with --strict, nothing is written under it', async () => {
    const desk = makeDesk()
    await desk.put({ ...good, 'offprint.config.yaml': 'publicaton: The Example Weekly\n' })
    expect((await desk.run(['build', '--strict', ...web])).status).toBe(2)
    expect(desk.files('.')).toEqual(['good.md', 'offprint.config.yaml'])
  })
})

describe('outputs', () => {
  test('that cannot be written are 2, with the path and the reason, and leave no half file', async () => {
    const desk = makeDesk()
    await desk.put({ 'good.md': clean, taken: 'a file' })
    const outcome = await desk.run(['build', '--out', 'taken', ...web])
    expect(outcome.status).toBe(2)
    expect(outcome.stderr).toContain(
      'taken/good.html:1:1 error output-is-writable The output cannot be written: a file stands where a folder should be.',
    )
    expect(outcome.stdout).toBe('')
    expect(desk.files()).toEqual(['good.md', 'taken'])
  })

  test('where a folder stands are 2 as well', async () => {
    const desk = makeDesk()
    await desk.put({ 'good.md': clean, 'dist/good.html/keep': 'me' })
    const outcome = await desk.run(['build', ...web])
    expect(outcome.status).toBe(2)
    expect(outcome.stderr).toContain('dist/good.html:1:1 error output-is-writable')
    expect(desk.files('dist')).toEqual(['dist/good.html/keep'])
  })

  test('of two articles of one name are refused before anything is written, both paths named', async () => {
    const desk = makeDesk()
    const named = clean.replace('---\n', '---\nslug: Harbour\n')
    await desk.put({ 'first.md': named, 'texts/harbour.md': clean, 'third.md': clean })
    const outcome = await desk.run(['build', 'third.md', 'first.md', 'texts/harbour.md', ...web])
    expect(outcome.status).toBe(2)
    expect(outcome.stderr).toMatch(/^texts\/harbour\.md:1:1 error name-is-unique .*first\.md/m)
    expect(outcome.stdout).toBe('')
    expect(desk.files()).toEqual(['first.md', 'texts/harbour.md', 'third.md'])
  })

  test('of one file named twice are made once', async () => {
    const desk = makeDesk()
    await desk.put({ 'a.md': clean })
    const outcome = await desk.run(['build', 'a.md', './a.md', ...web])
    expect([outcome.status, outcome.stdout.trim().split('\n').length]).toEqual([0, 3])
  })
})
