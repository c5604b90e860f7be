import { fromMarkdown } from '@offprint/core'
import { styleSheet, toHtml } from '@offprint/html'
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

async function run(): Promise<Finding[]> {
  const article = fromMarkdown(flagship)
  const page = await time(() => toHtml(article), runs)
  const whole: Finding[] = []
  for (const [name, text] of [
    ['pasted feature', flagship],
    ['Markdown feature', feature],
  ] as const) {
    const { task, other, ratio } = await compare(
      () => toHtml(fromMarkdown(text)),
      () => String(pipeline.processSync(text)),
      runs,
    )
    const detail = `${task.median.toFixed(2)} ms against ${other.median.toFixed(2)} ms of remark-parse + remark-rehype + rehype-stringify`
    whole.push({ name: `source to page, ${name}`, value: ratio, unit: '×', bound: 1.5, detail })
  }
  return [
    { name: 'toHtml, pasted feature', value: page.median, unit: 'ms', bound: 3 },
    ...whole,
    { name: 'page', value: Buffer.byteLength(toHtml(article)) / 1000, unit: 'KB', bound: 30 },
    { name: 'style sheet in it', value: Buffer.byteLength(styleSheet) / 1000, unit: 'KB', bound: 8 },
  ]
}

/** From Article to page. */
export const html: Area = { name: 'html', run }
