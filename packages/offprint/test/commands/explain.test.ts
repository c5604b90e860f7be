import { existsSync, readFileSync } from 'node:fs'
import { type Article, fromMarkdown, visit } from '@offprint/core'
import { describe, expect, test } from 'vitest'
import { clean, pasted } from './articles.ts'
import { makeDesk } from './surroundings.ts'

async function explain(text: string, more: readonly string[] = []) {
  const desk = makeDesk()
  await desk.put({ 'a.txt': text })
  return desk.run(['explain', 'a.txt', ...more])
}

test('shows each repair: place, frame, rule, certainty, what became of it, why, how to confirm or forbid', async () => {
  const { stdout, status } = await explain(pasted)
  expect(status).toBe(0)
  expect(stdout).toContain(
    [
      'byline (likely; 1 place)',
      '',
      '  a.txt:1:1',
      '  1 | Maria Example (OSLO)',
      '    | ^^^^^^^^^^^^^^^^^^^^',
      '    → authors: [{ name: Maria Example, place: OSLO }]',
      '',
      '  why     The line above the text is a name with a place in brackets.',
      '  confirm authors: [{ name: Maria Example, place: OSLO }]',
      '  forbid  repairs: { byline: false }',
    ].join('\n'),
  )
  expect(stdout).toContain('    → ## The town\n')
})

test('shows each guess, with a line to confirm it', async () => {
  const { stdout } = await explain(pasted)
  expect(stdout).toMatch(/^title: Norway and Denmark \(rule title-guess\)$/m)
  expect(stdout).toMatch(/^ {2}confirm title: Norway and Denmark$/m)
  expect(stdout).toMatch(/^ {2}confirm language: en$/m)
})

test('every repair of the article is there', async () => {
  const { stdout } = await explain(pasted, ['--json'])
  const entries: { type: string; before?: string }[] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const shown = entries.filter(({ type }) => type === 'repair').map(({ before }) => before)
  expect(shown).toEqual(fromMarkdown(pasted).repairs.map(({ before }) => before))
})

interface Entry {
  type: string
  about?: string
  value?: string
  confirm?: string
  forbid?: string
  text?: string
}

async function entries(text: string): Promise<Entry[]> {
  const { stdout } = await explain(text, ['--json'])
  return stdout
    .trim()
    .split('\n')
    .map((line): Entry => JSON.parse(line))
}

const suggestion = (explained: readonly Entry[]): string =>
  explained.find(({ type }) => type === 'frontMatter')?.text ?? ''

const rich = `${pasted}
The Norwegian Harbour Agency (NHA) opened the quay on 3 May 1972. NHA has painted it since, and Japan sent the paint.
`

test.each([
  ['pasted text', pasted],
  ['text with dates, short forms and places', rich],
  ['text with front matter of its own', `---\nlanguage: en-GB\nrepairs: { bullet: true }\n---\n\n${rich}`],
])(
  'with the front matter it ends with pasted above the text, nothing is a guess any more: %s',
  async (_, text) => {
    const before = await entries(text)
    expect(before.filter(({ type }) => type === 'guess')).not.toEqual([])
    const body = text.replace(/^---\n[^]*?\n---\n/, '')
    const after = await entries(`${suggestion(before)}\n${body}`)
    expect(after.filter(({ type }) => type === 'guess')).toEqual([])
    expect(
      after.filter(({ type }) => type !== 'guess' && type !== 'repair' && type !== 'frontMatter'),
    ).toEqual([])
  },
)

/** Whatever an article says that nobody stated: facts, entities, abbreviations, marks in its text. */
function inferred(article: Article): unknown[] {
  const { meta, entities, abbreviations } = article
  const facts = Object.entries(meta).flatMap(([key, fact]) => (key === 'extra' ? [] : [fact].flat()))
  const found: unknown[] = [...facts, ...entities, ...abbreviations].filter(
    ({ origin }) => origin === 'inferred',
  )
  visit(article, (node) => {
    if ('origin' in node && node.origin === 'inferred' && node.type !== 'time') found.push(node)
  })
  return found
}

describe('real pasted articles', () => {
  for (const path of [
    'content/pakistan-japan/pakistan-japan.txt',
    '../shared/samples/magazine-feature.txt',
  ]) {
    const url = new URL(`../../../../${path}`, import.meta.url)
    const isThere = existsSync(url)
    const name = isThere ? path : `${path} (skipped: the file is not there)`
    test.skipIf(!isThere)(`leave nothing inferred under the suggested front matter: ${name}`, async () => {
      const text = readFileSync(url, 'utf8')
      expect(inferred(fromMarkdown(text))).not.toEqual([])
      const confirmed = `${suggestion(await entries(text))}\n${text}`
      expect(inferred(fromMarkdown(confirmed))).toEqual([])
      expect((await entries(confirmed)).filter(({ type }) => type === 'guess')).toEqual([])
    })
  }
})

test('the suggested front matter is front matter alone, whatever the author remarks', async () => {
  const text = suggestion(await entries(`${pasted}\n<!-- ask the pilot -->\n`))
  expect(text).toMatch(/^---\n[^]*\n---\n$/)
  expect(text).not.toContain('pilot')
})

test('the same line confirms or forbids each guess by itself', async () => {
  const guesses = (await entries(rich)).filter(({ type }) => type === 'guess')
  const kinds = new Set(guesses.map(({ about }) => about))
  expect([...kinds]).toEqual(
    expect.arrayContaining(['title', 'date', 'abbreviation', 'organization', 'country']),
  )
  for (const { about, value, confirm = '', forbid = '' } of guesses) {
    for (const line of [confirm, forbid].filter((each) => each !== '')) {
      const left = (await entries(`---\n${line}\n---\n\n${rich}`)).filter(({ type }) => type === 'guess')
      expect(
        left.map((one) => [one.about, one.value]),
        line,
      ).not.toContainEqual([about, value])
    }
  }
})

test('a rule that is switched on by name is no guess and no finding', async () => {
  const { stdout, status } = await explain(`---\nrepairs: { emphasis-heading: true }\n---\n\n${pasted}`)
  expect(status).toBe(0)
  expect(stdout).toMatch(/emphasis-heading \(likely; 2 places; confirmed\)/)
})

test('does not repeat as findings what it explains, but shows the others', async () => {
  const { stderr } = await explain(`---\ntitel: Harbour\n---\n\n${pasted}`)
  expect(stderr).not.toContain('repair-is-confirmed')
  expect(stderr).toContain('a.txt:2:1 error key-is-spelt')
})

test('with --strict a guess is a finding, so that the status says why', async () => {
  const { stderr, status } = await explain(pasted, ['--strict'])
  expect(status).toBe(1)
  expect(stderr).toContain('title-is-explicit')
})

test('says so where there is nothing to explain', async () => {
  const { stdout } = await explain(clean)
  expect(stdout).toBe('a.txt: nothing was repaired, and nothing is a guess.\n')
})

test('shows controls in the text instead of obeying them', async () => {
  const { stdout } = await explain(pasted.replace('*The town:*', '*The \u001B[31mtown:*'))
  expect(stdout).not.toContain('\u001B')
})
