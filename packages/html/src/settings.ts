import type { Delivery, Labels } from '@offprint/core'
import type { ElementContent } from 'hast'
import type { VFile } from 'vfile'
import type { ClassMap, Components } from './finish.ts'
import type { PageFonts } from './options.ts'

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
  fonts: PageFonts | undefined
  head: readonly ElementContent[]
  icon: string | undefined
  classNames: boolean | ClassMap
  components: Components
  labels: Labels
}
