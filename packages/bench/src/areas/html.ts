import { fromMarkdown } from '@offprint/core'
import { styleSheet, toHtml } from '@offprint/html'
import { toJsonLd, toScript } from '@offprint/jsonld'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { feature, flagship } from '../articles.ts'
import { compare, time } from '../speed/time.ts'
import type { Area, Finding } from '../speed/types.ts'

const pipeline = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeStringify).freeze()
const runs = { warmup: 30, counted: 100 }

const texts = [
  ['pasted feature', flagship],
  ['Markdown feature', feature],
] as const

async function run(): Promise<Finding[]> {
  const pages: Finding[] = []
  const whole: Finding[] = []
  const weights: Finding[] = []
  for (const [name, text] of texts) {
    const article = fromMarkdown(text)
    const page = await time(() => toHtml(article), runs)
    pages.push({ name: `toHtml, ${name}`, value: page.median, unit: 'ms', bound: 3 })
    const { task, other, ratio } = await compare(
      () => toHtml(fromMarkdown(text)),
      () => String(pipeline.processSync(text)),
      runs,
    )
    const detail = `${task.median.toFixed(2)} ms against ${other.median.toFixed(2)} ms of remark-parse + remark-rehype + rehype-stringify`
    whole.push({ name: `source to page, ${name}`, value: ratio, unit: '×', bound: 1.5, detail })
    const html = toHtml(article, { jsonld: toScript(toJsonLd(article)) })
    weights.push({ name: `page with its data, ${name}`, value: sizeOf(html), unit: 'KB', bound: 30 })
  }
  const sheet: Finding = { name: 'style sheet in it', value: sizeOf(styleSheet), unit: 'KB', bound: 8 }
  return [...pages, ...whole, ...weights, sheet]
}

/** Of 1000 bytes each. */
function sizeOf(text: string): number {
  return Buffer.byteLength(text) / 1000
}

/** From Article to page. */
export const html: Area = { name: 'html', run }
