import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { VFile } from 'vfile'
import { fromMarkdown } from '../src/from-markdown.ts'
import { sketch, sketchFindings } from './sketch.ts'

const folder = new URL('corpus/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.txt'))
const fewestCases = 150

interface Case {
  name: string
  text: string
}

function casesOf(name: string): Case[] {
  const cases = readFileSync(new URL(name, folder), 'utf8').split(/^=== /m).slice(1)
  return cases.map((one) => {
    const [title = '', ...lines] = one.split('\n')
    const end = lines.findIndex((line) => line.startsWith('>>> '))
    return {
      name: title,
      text: lines
        .slice(0, end < 0 ? undefined : end)
        .join('\n')
        .replace(end < 0 ? /\n+$/ : /$^/, ''),
    }
  })
}

const pictures: Record<string, string> = { '␉': '\t', '␍': '\r', '␌': '\f' }

/** What stands for characters that no editor shows. */
function spell(text: string): string {
  return text
    .replace(/[␉␍␌]/g, (picture) => pictures[picture] ?? picture)
    .replace(/⟨([\dA-F]{2,6})⟩/g, (_, number: string) => String.fromCodePoint(Number.parseInt(number, 16)))
}

function rewrite({ name, text }: Case): string {
  const file = new VFile(spell(text))
  const article = fromMarkdown(file)
  return [`=== ${name}`, text, '>>> article', sketch(article), '>>> findings', sketchFindings(file)].join(
    '\n',
  )
}

test.each(files)('each case of %s gives the article and the findings it names', async (name) => {
  const cases = casesOf(name)
  await expect(`${cases.map(rewrite).join('\n\n')}\n`).toMatchFileSnapshot(new URL(name, folder).pathname)
})

test('there are enough cases, and no two of one name', () => {
  const names = files.flatMap((name) => casesOf(name).map((one) => `${name}: ${one.name}`))
  expect(names.length).toBeGreaterThanOrEqual(fewestCases)
  expect(new Set(names).size).toBe(names.length)
})
