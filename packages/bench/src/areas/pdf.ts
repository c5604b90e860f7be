import { fromMarkdown } from '@offprint/core'
import { compose, loadResources, toPdf } from '@offprint/pdf'
import { essay, flagship, long } from '../articles.ts'
import { loadPhases } from '../phases.ts'
import { measureApart } from '../speed/process.ts'
import { time } from '../speed/time.ts'
import type { Area, Finding, Timing } from '../speed/types.ts'

const runs = { warmup: 40, counted: 100 }

async function run(): Promise<Finding[]> {
  const article = fromMarkdown(essay)
  const resources = await loadResources(article)
  const fromSource = await time(() => toPdf(fromMarkdown(essay), { resources }), runs)
  const fromArticle = await time(() => toPdf(article, { resources }), runs)
  const composed = await time(() => compose(article, resources), runs)
  const { paint } = await loadPhases()
  const composition = compose(article, resources)
  const painted = await time(() => paint(composition), runs)
  const pages = composition.pages.length
  const pasted = await toPdf(fromMarkdown(flagship), { resources })
  return [
    {
      name: 'source to PDF, 700 words, median',
      value: fromSource.median,
      unit: 'ms',
      bound: 10,
      detail: `${pages} pages; ${fastest(fromSource)}`,
    },
    { name: 'source to PDF, 700 words, 95th percentile', value: fromSource.p95, unit: 'ms', bound: 20 },
    {
      name: 'Article to PDF, 700 words, median',
      value: fromArticle.median,
      unit: 'ms',
      bound: 5,
      detail: fastest(fromArticle),
    },
    { name: 'of it compose', value: composed.median, unit: 'ms', detail: fastest(composed) },
    { name: 'of it paint', value: painted.median, unit: 'ms', detail: fastest(painted) },
    { name: 'PDF of the pasted feature', value: pasted.length / 1000, unit: 'KB', bound: 45 },
    ...(await growth(resources)),
  ]
}

function fastest({ min }: Timing): string {
  return `fastest ${min.toFixed(2)} ms`
}

async function growth(resources: Awaited<ReturnType<typeof loadResources>>): Promise<Finding[]> {
  const few = { warmup: 1, counted: 5 }
  const [ten, hundred] = [fromMarkdown(long(10)), fromMarkdown(long(100))]
  const tenPages = compose(ten, resources).pages.length
  const hundredPages = compose(hundred, resources).pages.length
  const tenTimes = await time(() => toPdf(ten, { resources }), few)
  const hundredTimes = await time(() => toPdf(hundred, { resources }), few)
  const apart = measureApart(`${import.meta.dirname}/pdf-memory.mjs`, long(100))
  return [
    {
      name: 'Article to PDF, 70,000 words',
      value: hundredTimes.median / 1000,
      unit: 's',
      bound: 1,
      detail: `${hundredPages} pages`,
    },
    {
      name: 'a page of 70,000 words, against one of 7,000',
      value: hundredTimes.median / hundredPages / (tenTimes.median / tenPages),
      unit: '×',
      bound: 1.3,
    },
    { name: 'resident for 70,000 words, whole process', value: Number(apart), unit: 'MB', bound: 300 },
  ]
}

/** From Article to PDF. */
export const pdf: Area = { name: 'pdf', run }
