import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { docx } from './articles.ts'
import { makeDesk } from './surroundings.ts'

const table = new URL('failures.txt', import.meta.url)

/** What every desk has, so that a finding is about the mistake. */
const config = 'baseUrl: https://www.example.com/\npublication: The Harbour Weekly\n'

const stop = '\n>>> '

interface Failure {
  name: string
  source: string
}

function failures(): Failure[] {
  return readFileSync(table, 'utf8')
    .split(/^=== /m)
    .slice(1)
    .map((each) => {
      const [name = '', ...lines] = each.split('\n')
      const [source = ''] = lines.join('\n').split(stop)
      return { name, source }
    })
}

/** What an editor sees: findings with the lines they are about and what to do. */
async function print(source: string | Uint8Array): Promise<string> {
  const desk = makeDesk()
  await desk.put({ 'article.md': source, 'offprint.config.yaml': config })
  const outcome = await desk.run(['html', 'article.md', '--out', 'page.html'], {
    terminal: true,
    env: { NO_COLOR: '1' },
  })
  expect(outcome.stderr).not.toMatch(/^\s+at /m)
  return outcome.stderr.trimEnd()
}

/** What stands for characters that no editor shows. */
function spell(source: string): string {
  return source.replaceAll('␉', '\t').replaceAll('␍', '\r')
}

test('each mistake of an editor is answered with its place, what is wrong and what to do', {
  timeout: 300_000,
}, async () => {
  const cases = failures()
  expect(cases.length).toBeGreaterThanOrEqual(20)
  const written: string[] = []
  for (const { name, source } of cases) {
    written.push([`=== ${name}`, source, `>>> printed`, await print(spell(source))].join('\n'))
  }
  await expect(`${written.join('\n\n')}\n`).toMatchFileSnapshot(table.pathname)
})

test('a Word file with the name of a text says what to do', async () => {
  expect(await print(docx)).toMatchInlineSnapshot(`
    "article.md:1:1 error source-is-text This is a Word document (.docx), not text, so no article can be made of it.
        note: Open it in a word processor and save it as plain text (UTF-8), or copy the text into a \`.txt\` file.
    1 error."
  `)
})
