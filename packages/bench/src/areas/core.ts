import { fromMarkdown, toMarkdown } from '@offprint/core'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { essay, feature, flagship, long } from '../articles.ts'
import { compare, time } from '../speed/time.ts'
import type { Area, Finding } from '../speed/types.ts'

const parser = unified().use(remarkParse).use(remarkGfm).freeze()

const texts: readonly [string, string][] = [
  ['pasted feature', flagship],
  ['Markdown feature', feature],
  ['700 words', essay],
  ['7,000 words', long(10)],
]

/** Input that is made to be slow: what one unit of it is, repeated. */
const hostile: readonly [string, (size: number) => string][] = [
  ['deep quotes', (size) => '> '.repeat(size / 2)],
  [
    'deep lists',
    (size) => Array.from({ length: Math.sqrt(size) }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
  ],
  ['bullets', (size) => '- a\n'.repeat(size / 4)],
  ['unclosed emphasis', (size) => '**a_ '.repeat(size / 5)],
  ['unclosed brackets', (size) => '['.repeat(size)],
  ['unclosed links', (size) => '[a]('.repeat(size / 4)],
  ['unclosed code', (size) => Array.from({ length: Math.sqrt(size) }, (_, n) => '`'.repeat(n + 1)).join('a')],
  ['one long line', (size) => 'a '.repeat(size / 2)],
  ['spaces', (size) => ' '.repeat(size)],
  [
    'a wide table',
    (size) => `|${'a|'.repeat(size / 6)}\n|${'-|'.repeat(size / 6)}\n|${'b|'.repeat(size / 6)}`,
  ],
  ['footnotes', (size) => Array.from({ length: size / 20 }, (_, n) => `a[^${n}]\n\n[^${n}]: b\n\n`).join('')],
  ['entities', (size) => '&amp;'.repeat(size / 5)],
  ['less-than signs', (size) => '<'.repeat(size)],
  ['bold lines', (size) => '**A heading**\n\n'.repeat(size / 15)],
  ['abbreviations', (size) => 'the Free Trade Agreement (FTA) '.repeat(size / 31)],
]

async function run(): Promise<Finding[]> {
  const ratios: Finding[] = []
  for (const [name, text] of texts) {
    const runs = text.length > 20_000 ? { warmup: 3, counted: 15 } : { warmup: 20, counted: 60 }
    const { task, other, ratio } = await compare(
      () => fromMarkdown(text),
      () => parser.parse(text),
      runs,
    )
    const detail = `${task.median.toFixed(2)} ms against ${other.median.toFixed(2)} ms of remark-parse + remark-gfm`
    ratios.push({ name: `fromMarkdown, ${name}`, value: ratio, unit: '×', bound: 1.6, detail })
  }
  const article = fromMarkdown(flagship)
  const tidy = await time(() => toMarkdown(article))
  const written: Finding = { name: 'toMarkdown, pasted feature', value: tidy.median, unit: 'ms' }
  return [...ratios, written, ...(await hostileInput())]
}

async function hostileInput(): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const [name, make] of hostile) {
    const [small, large] = [make(250_000), make(1_000_000)]
    const one = await time(() => fromMarkdown(small), { warmup: 0, counted: 1 })
    const four = await time(() => fromMarkdown(large), { warmup: 0, counted: 1 })
    const perMegabyte = (four.median / large.length) * 1_000_000
    const growth = four.median / large.length / (one.median / small.length)
    findings.push({
      name: `a megabyte of ${name}`,
      value: perMegabyte / 1000,
      unit: 's',
      bound: 2,
      detail: `per character ${growth.toFixed(2)} times that of a quarter`,
    })
  }
  return findings
}

/** From source text to Article, and back. */
export const core: Area = { name: 'core', run }
