import type { Profile } from '@offprint/jsonld/check'
import type { Format, Layout, PageSize } from './values.ts'

/** What the options of all commands come to, as commander gives them. */
export interface Options {
  config?: string
  strict?: boolean
  json?: boolean
  quiet?: boolean
  out?: string
  format?: Format[]
  baseUrl?: string
  profile?: Profile[]
  pageSize?: PageSize
  layout?: Layout
  impose?: boolean
  pageMap?: boolean
}
