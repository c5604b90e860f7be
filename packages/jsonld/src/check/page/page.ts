/**
 * A web page as the checks see it: its blocks of structured data, and what a reader is shown.
 */
import type { Point, Position } from '@offprint/core'
import type { Element, Root } from 'hast'

/** A text of the page, and the element that says it. */
export interface Shown {
  text: string
  element: Element
}

/** A block of JSON-LD, as it was written. */
export interface PageBlock {
  text: string
  start: Point
}

/** A heading. */
export interface PageHeading extends Shown {
  level: number
}

/** A `time` element. */
export interface PageTime extends Shown {
  datetime: string
  /** What the page says it is the time of. */
  role: 'published' | 'updated' | undefined
  /** Whether it stands in the text of the article. */
  isInBody: boolean
}

/** A page, read. */
export interface Page {
  tree: Root
  /** Where an element stands in the source. The first answer takes as long as to read the page. */
  placeOf: (element: Element) => Position | undefined
  blocks: readonly PageBlock[]
  /** `lang` of the page. */
  language: Shown | undefined
  /** Contents of `meta` elements by `name` or `property`, in small letters. */
  metas: ReadonlyMap<string, readonly Shown[]>
  /** Addresses of `a` and `link` elements. */
  links: readonly { href: string; rel: readonly string[] }[]
  headings: readonly PageHeading[]
  times: readonly PageTime[]
  /** Who wrote it, as far as the page marks it up. */
  authors: readonly Shown[]
  /** Texts of the elements that are breadcrumbs. */
  trails: readonly Shown[]
  /** Pictures without any alternative text, not even an empty one. */
  unlabelledImages: number
  hasContents: boolean
  /** All that is shown, as `plain` makes it. */
  text: string
  /** The element that holds the article, whether it holds nothing else, and what it shows. */
  body: { element: Element; isExact: boolean; text: string } | undefined
  /** Whether scripts run that may change what is shown. */
  hasScripts: boolean
  /** The source without its blocks of structured data: names of files are looked for in it. */
  rest: string
}
