/**
 * An article on pages: one way for each layout.
 */
import type { Layout, Settings } from '../options.ts'
import { layArticle } from './article.ts'
import { layBooklet } from './booklet.ts'
import { layLeaflet } from './leaflet.ts'
import type { LaidOut, Matter } from './types.ts'

const layouts: { readonly [K in Layout]: (matter: Matter, settings: Settings) => LaidOut } = {
  article: layArticle,
  leaflet: layLeaflet,
  booklet: layBooklet,
}

/**
 * Lays an article out.
 *
 * @param matter
 * @param settings Findings of all phases.
 * @returns Pages in reading order, and the sheets that they are printed on.
 */
export function layOut(matter: Matter, settings: Settings): LaidOut {
  return layouts[settings.layout](matter, settings)
}
