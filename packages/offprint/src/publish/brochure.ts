import type { ComposeOptions, Layout } from '@offprint/pdf'
import type { Config } from '../config/config.ts'
import type { LayoutConfig } from '../config/layout.ts'
import type { PublishOptions } from '../publish-types.ts'

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
    theme: theme ?? config.theme,
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
