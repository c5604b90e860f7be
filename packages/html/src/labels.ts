/**
 * The few words of the page that are not the article's.
 */

/** Words around the article. What stands in braces is filled in. */
export interface Labels {
  /** BCP 47: the language these words are in. */
  language: string
  skip: string
  breadcrumb: string
  contents: string
  by: string
  updated: string
  issue: string
  volume: string
  readingTime: string
  pdf: string
  notes: string
  note: string
  back: string
  cite: string
  keywords: string
  licence: string
  table: string
  missing: string
  done: string
  open: string
  conclusion: string
  untitled: string
}

/** English: what the page says unless told otherwise. */
export const english: Labels = {
  language: 'en',
  skip: 'Skip to the article',
  breadcrumb: 'Breadcrumb',
  contents: 'In this article',
  by: 'By {names}',
  updated: 'Updated {date}',
  issue: 'No. {number}',
  volume: 'Vol. {volume}',
  readingTime: '{minutes} min read',
  pdf: 'Download PDF ({size})',
  notes: 'Notes',
  note: 'Note {number}',
  back: 'Back to reference {number}',
  cite: 'Cite as',
  keywords: 'Keywords',
  licence: 'Licence: {licence}',
  table: 'Table {number}',
  missing: 'Picture not available',
  done: 'Done',
  open: 'To do',
  conclusion: 'Conclusion',
  untitled: 'Untitled',
}

/** The label with its braces filled. */
export function fill(label: string, values: Record<string, string | number>): string {
  return label.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  )
}
