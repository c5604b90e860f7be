/**
 * Article to pages: every phase but painting, in order.
 */
import { type Article, typography } from '@offprint/core'
import { toGalleys } from './galley/to-galleys.ts'
import { withLeadFigure } from './style/lead-figure.ts'
import { breakBlocks } from './linebreak/break-blocks.ts'
import { type ComposeOptions, resolveOptions } from './options.ts'
import { columnMeasure, makeMaster, typeArea } from './page/masters.ts'
import { paginate } from './page/paginate.ts'
import type { Page } from './page/types.ts'
import type { Resources } from './resources.ts'
import { toStructure } from './structure/structure.ts'
import type { Structure } from './structure/types.ts'
import { styleArticle } from './style/style-article.ts'
import { setText } from './text/set-text.ts'

/** An article as pages of placed items: all that painting needs. */
export interface Composition {
  /** As it was set: with its typography, and its lead picture as a figure. The owners of all ink are its nodes. */
  article: Article
  pages: readonly Page[]
  /** What the ink on the pages is to a reader that does not see it; made from `article`, before layout. */
  structure: Structure
  /** The pictures on the pages, by the address the article has. */
  pictures: Resources['pictures']
}

/**
 * Composes an article: pure and synchronous, without a PDF.
 *
 * @param article Never changed.
 * @param resources Fonts, hyphenation and pictures, from `loadResources`.
 * @param options
 * @returns Pages of placed lines, pictures and fills, at least one; and the structure tree their ink belongs to.
 * @example
 * const resources = await loadResources(article)
 * const { pages } = compose(article, resources, { pageSize: 'a5' })
 */
export function compose(article: Article, resources: Resources, options?: ComposeOptions): Composition {
  const { typography: typographic, pageSize, columns, theme, file } = resolveOptions(options)
  const { grid, pageRules } = theme
  const { pictures } = resources
  const master = makeMaster({ pageSize, columns, grid, rules: pageRules })
  const area = typeArea(master)
  const measures = { page: area.width, column: columnMeasure(master) }

  const set = withLeadFigure(typographic ? typography(article) : article)
  const structure = toStructure(set)
  const styled = styleArticle(set, theme, { pictures, file })
  const items = setText(styled, resources, file)
  const lines = breakBlocks(items, measures, file)
  const galleys = toGalleys(lines, pictures, { measures, frameHeight: area.height, grid })
  const pages = paginate(galleys, master, file)
  return { article: set, pages, structure, pictures }
}
