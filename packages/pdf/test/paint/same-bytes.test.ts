import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { fromMarkdown } from '@offprint/core'
import { expect, test } from 'vitest'
import { loadResources } from '../../src/load-resources.ts'
import { toPdf } from '../../src/to-pdf.ts'

const head = (language: string) => `---\ntitle: Tides\nlanguage: ${language}\npublished: 2024-06-05\n---\n\n`

/** Texts that share faces and glyphs, but no set of them; one has a hyphen where another has a soft one first. */
const sources = [
  `${head('en')}A well-known establishment of extraordinary international understanding.\n`,
  `${head('en')}${'Extraordinary international misunderstandings, uncharacteristically long. '.repeat(20)}\n`,
  `${head('de')}## Ebbe\n\nDie *Flut* kam **spät**, ﬁnd ich: „so“ – x² + y².\n\n- eins\n- zwei\n`,
  `${head('fr')}Un «\u00a0oui\u00a0» et un non.\n\n| a | b |\n| - | - |\n| 1 | 2 |\n`,
]

async function hashOf(source: string): Promise<string> {
  const article = fromMarkdown(source)
  const resources = await loadResources(article)
  return createHash('sha256')
    .update(await toPdf(article, { resources }))
    .digest('hex')
}

async function hashesOf(order: readonly number[]): Promise<string[]> {
  const hashes: string[] = []
  for (const index of order) hashes[index] = await hashOf(sources[index] ?? '')
  return hashes
}

test('the same article has the same bytes: again, after others, and in another order', async () => {
  const first = await hashesOf([0, 1, 2, 3])
  expect(new Set(first).size).toBe(sources.length)
  expect(await hashesOf([3, 2, 1, 0])).toEqual(first)
  expect(await hashesOf([1, 3, 0, 2])).toEqual(first)
})

test('and when others are made at the same time', async () => {
  const alone = await hashesOf([0, 1, 2, 3])
  expect(await Promise.all(sources.map(hashOf))).toEqual(alone)
})

test('and when its streams are not deflated', async () => {
  const article = fromMarkdown(sources[0] ?? '')
  const make = async () => Buffer.from(await toPdf(article, { compress: false }))
  expect((await make()).equals(await make())).toBe(true)
})

test('and in a process that sees another zone, another language and nothing else', async () => {
  const script = `
    import { fromMarkdown } from '@offprint/core'
    import { createHash } from 'node:crypto'
    import { toPdf } from './src/to-pdf.ts'
    const pdf = await toPdf(fromMarkdown(${JSON.stringify(sources[2])}))
    process.stdout.write(createHash('sha256').update(pdf).digest('hex'))
  `
  const options = ['--conditions=@offprint/source', '--import=tsx', '--input-type=module', '--eval', script]
  const env = { ...process.env, TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }
  const cwd = new URL('../..', import.meta.url)
  const printed = execFileSync(process.execPath, options, { cwd, env, encoding: 'utf8' })
  expect(printed).toBe(await hashOf(sources[2] ?? ''))
})
