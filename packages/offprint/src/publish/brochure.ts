import type { Article } from '@offprint/core'
import {
  type Attachment,
  type ComposeOptions,
  type Composition,
  type Layout,
  type PageMap,
  type PdfPair,
  toPdf,
  toPdfs,
} from '@offprint/pdf'
import type { Config } from '../config/config.ts'
import type { LayoutConfig } from '../config/layout.ts'
import { themeOf } from '../config/theme.ts'
import type { PublishOptions } from '../publish-types.ts'
import type { FoundPicture } from './pictures.ts'
import type { Settings } from './settings.ts'

/** What a brochure is made with. */
export interface BrochureContext {
  settings: Settings
  config: Config
  attachments: readonly Attachment[]
}

/**
 * Makes the PDF, and where `impose` is set the sheets for a printer, of one layout; and says what is where in it.
 *
 * @param pictures By their address in the article.
 */
export async function makeBrochure(
  article: Article,
  { settings: { file, options }, config, attachments }: BrochureContext,
  pictures: ReadonlyMap<string, FoundPicture> | undefined,
): Promise<Pick<PdfPair, 'reader'> & Partial<PdfPair> & { map: readonly PageMap[] }> {
  const read = async (url: string) => pictures?.get(url)?.bytes
  const map: PageMap[] = []
  const onComposed = (composition: Composition): void => void map.push(...composition.map)
  const brochure = { file, read, onComposed, attachments, ...brochureOptions(options, config) }
  if (!options.impose) return { reader: await toPdf(article, brochure), map }
  return { ...(await toPdfs(article, brochure)), map }
}

/**
 * How the PDF is composed: what the options say, else what the configuration says.
 *
 * @returns Options of `compose`. What the configuration says of another layout than the one asked for is left out.
 */
export function brochureOptions(
  { layout, pageSize, theme, typography }: PublishOptions,
  config: Config,
): ComposeOptions {
  const configured = inFull(config.layout)
  const chosen = layout ?? configured.name
  const { columns, fold, imprint, fit, abbreviations, linkAddresses } = configured
  return {
    layout: chosen,
    pageSize: pageSize ?? configured.pageSize,
    columns,
    fold,
    imprint,
    abbreviations,
    linkAddresses,
    fit: chosen === configured.name ? fitOf(chosen, fit) : undefined,
    theme: theme ?? themeOf(config.theme),
    hyphenation: config.hyphenation,
    typography,
  }
}

function inFull(layout: Config['layout']): Partial<LayoutConfig> {
  return typeof layout === 'string' ? { name: layout } : (layout ?? {})
}

function fitOf(layout: Layout | undefined, count: number | undefined): ComposeOptions['fit'] {
  if (count === undefined) return undefined
  return layout === 'leaflet' ? { panels: count } : { pages: count }
}
