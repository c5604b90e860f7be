import { fromMarkdown } from '@offprint/core'
import { toHtml } from '@offprint/html'
import { toJsonLd, toScript } from '@offprint/jsonld'
import { checkGraph, checkPage } from '@offprint/jsonld/check'
import { flagship, long } from '../articles.ts'
import { time } from '../speed/time.ts'
import type { Area, Finding } from '../speed/types.ts'

const runs = { warmup: 100, counted: 300 }

async function run(): Promise<Finding[]> {
  const article = fromMarkdown(flagship)
  const graph = toJsonLd(article)
  const made = await time(() => toScript(toJsonLd(article)), runs)
  const checked = await time(() => checkGraph(graph), runs)
  const page = pageOf(12)
  const compared = await time(() => checkPage(page), { warmup: 10, counted: 40 })
  const bytes = Buffer.byteLength(page) / 1000
  return [
    { name: 'toJsonLd and toScript, pasted feature', value: made.median, unit: 'ms', bound: 0.5 },
    { name: 'checkGraph, pasted feature', value: checked.median, unit: 'ms', bound: 5 },
    {
      name: 'checkPage, for 100 KB',
      value: (compared.median / bytes) * 100,
      unit: 'ms',
      bound: 40,
      detail: `a page of ${bytes.toFixed(0)} KB`,
    },
  ]
}

function pageOf(times: number): string {
  const article = fromMarkdown(long(times))
  return toHtml(article, { jsonld: toScript(toJsonLd(article)) })
}

/** From Article to graph, and the checks of both. */
export const jsonld: Area = { name: 'jsonld', run }
