import type { DateOrder, Publication } from '@offprint/core'

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
  /** Repairs by rule id: `{ byline: false }` switches one off. All are on. */
  repairs?: Record<string, boolean>
}
