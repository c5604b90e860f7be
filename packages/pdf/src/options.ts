/**
 * What `compose` and `toPdf` can be told, and what holds where they are told nothing.
 */
import { report } from '@offprint/core'
import type { VFile } from 'vfile'
import { type Fold, panelCount } from './layout/panels.ts'
import type { PageSize } from './page/masters.ts'
import { rules } from './rules.ts'
import { faintText } from './style/faint-text.ts'
import type { Theme } from './style/theme.ts'
import { type ThemeName, themes } from './style/themes.ts'
import type { HyphenationExceptions } from './text/hyphenation-exceptions.ts'

/** How an article becomes pages: running pages, a folded sheet of six panels, or stapled sheets. */
export type Layout = 'article' | 'leaflet' | 'booklet'

/** How an article is composed. Every field may be missing. */
export interface ComposeOptions {
  /** Default: `article`. Another than there is gives a finding and running pages. */
  layout?: Layout | undefined
  /**
   * Default: `a4`. A leaflet lies on a sheet of it, a booklet has pages of half of it: A5 for `a4`, and for `a5`
   * too. A leaflet on `a5` is set on A4, with a finding.
   */
  pageSize?: PageSize | undefined
  /** Of running pages. Default: two on A4 and Letter, one on A5. */
  columns?: 1 | 2 | 3 | undefined
  /**
   * How much the text is to fill, cover and back counted; size, leading and space are changed within limits. Pages
   * of a booklet are rounded up to a multiple of four. Default: six panels for a leaflet, whatever it takes otherwise.
   */
  fit?: Readonly<{ panels: number } | { pages: number }> | undefined
  /** Of a leaflet: one end folded in (`letter`), or to and fro (`z`). Default: `letter`. */
  fold?: Fold | undefined
  /** What the publication says on the back of a leaflet or booklet beside its name and address, one text a line. */
  imprint?: readonly string[] | undefined
  /** A box of the abbreviations and what they stand for, before the notes. Default: false. */
  abbreviations?: boolean | undefined
  /** Links are followed by their addresses, for readers on paper. Default: false. */
  linkAddresses?: boolean | undefined
  /** At the foot of the column that calls them, or at the end of the text. Default: what the theme says, `foot`. */
  notes?: 'foot' | 'end' | undefined
  /** Quotes, dashes, ellipses as the language sets them. Default: true. */
  typography?: boolean | undefined
  /**
   * Words that are divided otherwise than their language has it, with a hyphen at each place (`as-so-ciate`), or never
   * (`Pakistan`); in every language, or by language. Default: none.
   */
  hyphenation?: HyphenationExceptions | undefined
  /** A theme, or the name of one of `themes`. Default: `magazine`. */
  theme?: Theme | ThemeName | undefined
  /** Where findings land; without it they are dropped. */
  file?: VFile | undefined
}

/** `ComposeOptions` with nothing missing but what has no default. */
export interface Settings {
  layout: Layout
  pageSize: PageSize
  columns: 1 | 2 | 3 | undefined
  /** Panels of a leaflet, pages of anything else. */
  fit: number | undefined
  fold: Fold
  imprint: readonly string[]
  /** What is printed beside the article's own words. */
  extras: { abbreviations: boolean; linkAddresses: boolean }
  typography: boolean
  hyphenation: HyphenationExceptions
  theme: Theme
  file: VFile | undefined
}

const layouts = ['article', 'leaflet', 'booklet'] as const satisfies Layout[]
/** A leaflet has a cover, a back and text between them. */
const fewestPanels = 3

/**
 * Fills in the defaults, all of them here.
 *
 * @param options
 * @returns Settings. Findings: `layout-is-known`, `paper-suits-the-layout`, `text-has-contrast`. Throws `TypeError`
 *   for a page size, a number of columns, a fold, a fit or a theme that there is none of.
 */
export function resolveOptions(options: ComposeOptions = {}): Settings {
  const { columns, typography = true, imprint = [], hyphenation = [], fold = 'letter', file } = options
  const { pageSize = 'a4', theme = 'magazine', abbreviations = false, linkAddresses = false } = options
  const layout = layoutOf(options.layout ?? 'article', file)
  assertOneOf('pageSize', pageSize, ['a4', 'a5', 'letter'])
  assertOneOf('columns', columns, [undefined, 1, 2, 3])
  assertOneOf('fold', fold, ['letter', 'z'])
  assertOneOf('notes', options.notes, [undefined, 'foot', 'end'])
  const look = themeOf(theme, file)
  return {
    layout,
    pageSize: paperOf(layout, pageSize, file),
    columns,
    fit: fitOf(layout, options.fit),
    fold,
    imprint,
    extras: { abbreviations, linkAddresses },
    typography,
    hyphenation,
    theme: options.notes ? { ...look, notes: options.notes } : look,
    file,
  }
}

/** A theme of the caller's is looked at: those that there are have contrast enough. */
function themeOf(theme: Theme | ThemeName, file: VFile | undefined): Theme {
  if (typeof theme === 'string') {
    assertOneOf('theme', theme, Object.keys(themes))
    return themes[theme]
  }
  for (const { role, color, ground, contrast } of faintText(theme)) {
    const values = { theme: theme.name, role, color, ground, contrast: contrast.toFixed(1) }
    report(file, rules['text-has-contrast'], undefined, values)
  }
  return theme
}

function layoutOf(layout: string, file: VFile | undefined): Layout {
  const known = layouts.find((one) => one === layout)
  if (known) return known
  report(file, rules['layout-is-known'], undefined, {
    layout,
    fallback: 'article',
    layouts: layouts.join(', '),
  })
  return 'article'
}

function paperOf(layout: Layout, pageSize: PageSize, file: VFile | undefined): PageSize {
  if (layout !== 'leaflet' || pageSize !== 'a5') return pageSize
  report(file, rules['paper-suits-the-layout'], undefined, { layout, paper: 'A5', fallback: 'A4' })
  return 'a4'
}

function fitOf(layout: Layout, fit: ComposeOptions['fit']): number | undefined {
  if (fit === undefined) return undefined
  const isLeaflet = layout === 'leaflet'
  const count = 'panels' in fit ? fit.panels : fit.pages
  const [least, most] = isLeaflet ? [fewestPanels, panelCount] : [1, Infinity]
  const isMeant = 'panels' in fit === isLeaflet && Number.isInteger(count) && count >= least && count <= most
  if (isMeant) return count
  const [what, example] = isLeaflet
    ? [`a number of panels from ${least} to ${most}`, '{ fit: { panels: 6 } }']
    : ['a number of pages', '{ fit: { pages: 4 } }']
  throw new TypeError(
    `Expected fit of the layout ${layout} to be ${what}, received ${JSON.stringify(fit)}. For example: ${example}.`,
  )
}

function assertOneOf<T>(name: string, value: T, known: readonly T[]): void {
  if (known.includes(value)) return
  const names = known.filter((one) => one !== undefined).map((one) => JSON.stringify(one))
  throw new TypeError(
    `Expected ${name} to be one of ${names.join(', ')}, received ${JSON.stringify(value)}. For example: { ${name}: ${names[0]} }.`,
  )
}
