import { fromMarkdown } from '@offprint/core'
import { toJsonLd, toScript } from '@offprint/jsonld'
import { flagship } from '../articles.ts'
import { time } from '../speed/time.ts'
import type { Area, Finding } from '../speed/types.ts'

const runs = { warmup: 100, counted: 300 }

async function run(): Promise<Finding[]> {
  const article = fromMarkdown(flagship)
  const graph = await time(() => toScript(toJsonLd(article)), runs)
  return [{ name: 'toJsonLd and toScript, pasted feature', value: graph.median, unit: 'ms', bound: 0.5 }]
}

/** From Article to graph. */
export const jsonld: Area = { name: 'jsonld', run }
