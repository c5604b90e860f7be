import type { Article, Delivery } from '@offprint/core'
import type { Data } from './data/data.ts'
import type { Find } from './finding.ts'

/** What the checks know beside the data. */
export interface Known {
  article: Article | undefined
  delivery: Delivery | undefined
  /** ISO day: dates after it are yet to come. Not known: no date is. */
  today: string | undefined
}

/** A check: looks at the data and tells what it finds. */
export type Check = (data: Data, find: Find, known: Known) => void
