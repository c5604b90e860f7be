/** The few words that Offprint adds to an article in print. */
export interface Labels {
  /** BCP 47: the language these words are in. */
  language: string
  /** Before and after the names of the authors. */
  by: readonly [before: string, after: string]
  updated: string
  volume: string
  issue: string
  /** Stands in for a picture without alternative text. */
  missing: string
  /** Between two facts in one line. */
  separator: string
}

/** English. */
export const english: Labels = {
  language: 'en',
  by: ['By ', ''],
  updated: 'Updated ',
  volume: 'Vol. ',
  issue: 'No. ',
  missing: 'Picture not available',
  separator: ' · ',
}
