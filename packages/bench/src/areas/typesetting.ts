/**
 * The phases of typesetting one by one, on the sources: they are not for others to call.
 */
import { countWords, fromMarkdown, typography } from '@offprint/core'
import { loadResources } from '@offprint/pdf'
import { breakBlocks } from '../../../pdf/src/linebreak/break-blocks.ts'
import { resolveOptions } from '../../../pdf/src/options.ts'
import { areaOf } from '../../../pdf/src/layout/typeset.ts'
import { toGalleys } from '../../../pdf/src/galley/to-galleys.ts'
import { makeMaster, paperSizes } from '../../../pdf/src/page/masters.ts'
import { paginate } from '../../../pdf/src/page/paginate.ts'
import { toStructure } from '../../../pdf/src/structure/structure.ts'
import { styleArticle } from '../../../pdf/src/style/style-article.ts'
import { setText } from '../../../pdf/src/text/set-text.ts'
import { essay, long } from '../articles.ts'
import { time } from '../speed/time.ts'
import type { Area, Finding } from '../speed/types.ts'

const runs = { warmup: 40, counted: 100 }
const fewRuns = { warmup: 2, counted: 5 }
/** The measure that line breaking is quoted for, in points. */
const measures = { column: 220, page: 460 }

async function run(): Promise<Finding[]> {
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
