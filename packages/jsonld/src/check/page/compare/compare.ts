import type { Data, DataNode } from '../../data/data.ts'
import type { Certainty, Find } from '../../finding.ts'
import type { Page } from '../page.ts'

/** A page beside its data. */
export interface Compared {
  page: Page
  data: Data
  /** The article that the page is about. */
  article: DataNode
  /** The address of the page, as far as it says one itself. */
  address: string | undefined
  certainty: Certainty
  /** What a finding says of its own sureness: nothing, or a sentence with a space before it. */
  doubt: string
}

/** Compares what the data says with what the page shows. */
export type Comparison = (compared: Compared, find: Find) => void
