import type { Delivery, Labels } from '@offprint/core'
import type { ElementContent } from 'hast'
import type { VFile } from 'vfile'

/** The options with every default in its place. */
export interface Settings {
  file: VFile | undefined
  delivery: Delivery
  jsonld: string | undefined
  document: boolean
  headingOffset: number
  idPrefix: string
  typography: boolean
  /** The article's language, else the fallback; absent where neither is a BCP 47 tag. */
  language: string | undefined
  style: string
  head: readonly ElementContent[]
  icon: string | undefined
  classNames: boolean
  labels: Labels
}
