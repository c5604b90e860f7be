/**
 * Article to pages: every phase but painting, in order.
 */
import { type Article, typography } from '@offprint/core'
import { layOut } from './layout/lay-out.ts'
import type { Fitting, SheetSide } from './layout/types.ts'
import { type ComposeOptions, resolveOptions } from './options.ts'
import type { ColumnMap, Page } from './page/types.ts'
import type { Resources } from './resources.ts'
import { toStructure } from './structure/structure.ts'
import type { Structure } from './structure/types.ts'
import { withLeadFigure } from './style/lead-figure.ts'
import { withExceptions } from './text/hyphenation-exceptions.ts'

/** An article as pages of placed items: all that painting needs. */
export interface Composition {
  /** As it was set: with its typography, and its lead picture as a figure. The owners of all ink are its nodes. */
  article: Article
  /** In reading order, whatever the layout. */
  pages: readonly Page[]
  /** How the pages lie on the sheets that a printer folds: both sides of each. */
  sheets: readonly SheetSide[]
  /** What is where on the pages that the text is on, and how good they are. */
  map: readonly PageMap[]
  /** What was changed so that the text fills what there is; missing where that was not asked for. */
  fitting?: Fitting
  /** What the ink on the pages is to a reader that does not see it; made from `article`, before layout. */
  structure: Structure
  /** The pictures on the pages, by the address the article has. */
  pictures: Resources['pictures']
}

/** What is on a page. */
export interface PageMap {
  page: number
  columns: readonly ColumnMap[]
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
  const settings = resolveOptions(options)
  const set = withLeadFigure(settings.typography ? typography(article) : article)
  const structure = toStructure(set)
  const hyphenate = withExceptions(resources.hyphenate, settings.hyphenation)
  const source = { article: set, resources: { ...resources, hyphenate }, extras: settings.extras }
  const { pages, sheets, fitting } = layOut(source, settings)
  const map = pages.flatMap(({ number, columns }) => (columns ? [{ page: number, columns }] : []))
  const { pictures } = resources
  return { article: set, pages, map, sheets, structure, pictures, ...(fitting && { fitting }) }
}
