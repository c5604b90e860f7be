import type { DateOrder, GivenAbbreviations, GivenEntity, Publication } from '@offprint/core'
import type { HyphenationExceptions, Layout, ThemeName } from '@offprint/pdf'
import type { LayoutConfig } from './layout.ts'
import type { StructuredData } from './structured-data.ts'
import type { ThemeConfig } from './theme.ts'

/** What the articles of a publication have in common: the contents of `offprint.config.*`. */
export interface Config {
  /** The publication, by name or in full; it holds where an article names none. */
  publication?: string | Publication
  /** Where the pages will be: an absolute address. Page = `baseUrl` + NAME + `.html`. */
  baseUrl?: string
  /** IANA time zone of dates that have none: `Asia/Karachi`. */
  timeZone?: string
  /** How dates in figures are ordered: `03/06/2024` is the third of June with `dmy`. */
  dateOrder?: DateOrder
  /** Put the default faces beside the pages, instead of taking the reader's own: about 70 kB for a first visit. Default: false. */
  webFonts?: boolean
  /** Repairs by rule id: `{ byline: false }` switches one off. All are on. */
  repairs?: Record<string, boolean>
  /** What articles may be about: confirmed wherever one names it, with its type and addresses, or forbidden. */
  entities?: readonly GivenEntity[]
  /** Short forms and what they stand for, marked wherever an article has them; `false` forbids one. */
  abbreviations?: GivenAbbreviations
  /** How the PDF is laid out, by name or in full; it holds where nothing stronger is asked for. */
  layout?: Layout | LayoutConfig
  /** How the PDF looks: a theme by name, or what differs from one. Default: `magazine`. The page is themed by its custom properties. */
  theme?: ThemeName | ThemeConfig
  /** Of the PDF: words that are divided otherwise, `as-so-ciate`, or never, `Pakistan`; or such lists by language. */
  hyphenation?: HyphenationExceptions
  /** What the structured data says beside the facts of the articles. */
  structuredData?: StructuredData
}
