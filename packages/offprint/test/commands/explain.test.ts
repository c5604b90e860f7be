import { fromMarkdown } from '@offprint/core'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
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
      '  confirm put `authors: [{ name: Maria Example, place: OSLO }]` into the front matter',
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

test('the front matter it ends with makes every guess a fact', async () => {
  const { stdout } = await explain(pasted, ['--json'])
  const last: { type: string; text: string } = JSON.parse(
    stdout
      .trim()
      .split('\n')
      .findLast((line) => line.includes('"frontMatter"')) ?? '',
  )
  const file = new VFile()
  const body = pasted.slice(pasted.indexOf('The ferries'))
  const { meta } = fromMarkdown(`${last.text}\n${body}`, { file })
  expect(meta.title).toMatchObject({ value: 'Norway and Denmark', origin: 'frontMatter' })
  expect(meta.language?.origin).toBe('frontMatter')
  expect(meta.authors.map(({ value, origin }) => [value.name, origin])).toEqual([
    ['Maria Example', 'frontMatter'],
  ])
  expect(file.messages.map(({ ruleId }) => ruleId)).not.toContain('title-is-explicit')
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
