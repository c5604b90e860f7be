/**
 * What `compose` and `toPdf` can be told, and what holds where they are told nothing.
 */
import { report } from '@offprint/core'
import type { VFile } from 'vfile'
import type { PageSize } from './page/masters.ts'
import { rules } from './rules.ts'
import { defaultTheme } from './style/default-theme.ts'
import type { Theme } from './style/theme.ts'

/** How an article becomes pages. */
export type Layout = 'article'

/** A file to be put into the PDF. */
export interface Attachment {
  /** File name: `article.jsonld`. */
  name: string
  /** Media type: `application/ld+json`. */
  type: string
  bytes: Uint8Array
  /** What it is to the PDF (ISO 32000-2, 7.11.3). */
  relationship: 'Source' | 'Data' | 'Alternative' | 'Supplement'
}

/** How an article is composed. Every field may be missing. */
export interface ComposeOptions {
  /** Default: `article`, running pages. No other layout is known yet: another gives a finding and running pages. */
  layout?: Layout | undefined
  /** Default: `a4`. */
  pageSize?: PageSize | undefined
  /** Default: two on A4 and Letter, one on A5. */
  columns?: 1 | 2 | 3 | undefined
  /** Quotes, dashes, ellipses as the language sets them. Default: true. */
  typography?: boolean | undefined
  /** Default: a magazine's look. */
  theme?: Theme | undefined
  /** Where findings land; without it they are dropped. */
  file?: VFile | undefined
}

/** `ComposeOptions` with nothing missing but what has no default. */
export interface Settings {
  layout: Layout
  pageSize: PageSize
  columns: 1 | 2 | 3 | undefined
  typography: boolean
  theme: Theme
  file: VFile | undefined
}

const layouts: readonly string[] = ['article'] satisfies Layout[]

/**
 * Fills in the defaults, all of them here.
 *
 * @param options
 * @returns Settings. Finding: `layout-is-known`. Throws `TypeError` for a page size or number of columns that there
 *   is none of.
 */
export function resolveOptions(options: ComposeOptions = {}): Settings {
  const {
    layout = 'article',
    pageSize = 'a4',
    columns,
    typography = true,
    theme = defaultTheme,
    file,
  } = options
  if (!layouts.includes(layout)) {
    report(file, rules['layout-is-known'], undefined, {
      layout,
      fallback: 'article',
      layouts: layouts.join(', '),
    })
  }
  assertOneOf('pageSize', pageSize, ['a4', 'a5', 'letter'])
  assertOneOf('columns', columns, [undefined, 1, 2, 3])
  return { layout: 'article', pageSize, columns, typography, theme, file }
}

function assertOneOf<T>(name: string, value: T, known: readonly T[]): void {
  if (known.includes(value)) return
  const names = known.filter((one) => one !== undefined).map((one) => JSON.stringify(one))
  throw new TypeError(
    `Expected ${name} to be one of ${names.join(', ')}, received ${JSON.stringify(value)}. For example: { ${name}: ${names[0]} }.`,
  )
}
