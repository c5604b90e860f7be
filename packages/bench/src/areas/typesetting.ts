/**
 * The phases of typesetting one by one.
 */
import { countWords, fromMarkdown, typography } from '@offprint/core'
import { loadResources } from '@offprint/pdf'
import { essay, long } from '../articles.ts'
import { loadPhases } from '../phases.ts'
import { time } from '../speed/time.ts'
import type { Area, Finding } from '../speed/types.ts'

const runs = { warmup: 40, counted: 100 }
const fewRuns = { warmup: 2, counted: 5 }
/** The measure that line breaking is quoted for, in points. */
const measures = { column: 220, page: 460 }

async function run(): Promise<Finding[]> {
  const { areaOf, breakBlocks, makeMaster, paginate, paperSizes } = await loadPhases()
  const { resolveOptions, setText, styleArticle, toGalleys, toStructure } = await loadPhases()
  const article = typography(fromMarkdown(essay))
  const resources = await loadResources(article)
  const { theme } = resolveOptions()
  const { pictures } = resources
  const master = makeMaster({
    size: paperSizes.a4,
    look: theme.pages.a4,
    grid: theme.grid,
    rules: theme.pageRules,
  })
  const area = areaOf(master, theme)

  const styled = styleArticle(article, theme, { pictures })
  const items = setText(styled, resources)
  const lines = breakBlocks(items, area.measures)
  const galleys = toGalleys(lines, pictures, area)
  const thousand = countWords(article) / 1000

  const structure = await time(() => toStructure(article), runs)
  const style = await time(() => styleArticle(article, theme, { pictures }), runs)
  const text = await time(() => setText(styled, resources), runs)
  const breaking = await time(() => breakBlocks(items, measures), runs)
  const galley = await time(() => toGalleys(lines, pictures, area), runs)
  const paging = await time(() => paginate(galleys, master), runs)
  return [
    { name: 'structure, 700 words', value: structure.median, unit: 'ms' },
    { name: 'style, 700 words', value: style.median, unit: 'ms' },
    { name: 'text, 700 words, words cached', value: text.median, unit: 'ms' },
    {
      name: 'line breaking at 220 pt, 1,000 words',
      value: breaking.median / thousand,
      unit: 'ms',
      bound: 0.5,
      detail: `fastest ${(breaking.min / thousand).toFixed(2)} ms`,
    },
    { name: 'galley, 700 words', value: galley.median, unit: 'ms' },
    { name: 'pagination, 1,000 words', value: paging.median / thousand, unit: 'ms', bound: 1 },
    await longPagination(),
  ]

  async function longPagination(): Promise<Finding> {
    const source = typography(fromMarkdown(long(100)))
    const set = breakBlocks(setText(styleArticle(source, theme, { pictures }), resources), area.measures)
    const vertical = toGalleys(set, pictures, area)
    const pages = paginate(vertical, master).length
    const taken = await time(() => paginate(vertical, master), fewRuns)
    const words = countWords(source) / 1000
    const detail = `${pages} pages`
    return {
      name: 'pagination of 70,000 words, 1,000 words',
      value: taken.median / words,
      unit: 'ms',
      bound: 1,
      detail,
    }
  }
}

/** From Article to pages, phase by phase. */
export const typesetting: Area = { name: 'typesetting', run }
