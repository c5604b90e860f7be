import { contentOf, type PageContent } from './content.ts'
import { bytesOf, catalogOf, pagesOf, type Pdf, type Value } from './file.ts'
import { type UsedFont, usedFonts } from './fonts.ts'
import { allOf, type Element, parentTreeOf, rootsOf } from './tags.ts'
import { readXmp, type Xmp } from './xmp.ts'

/** A file with all that checks look at, read once. */
export interface Inspected {
  pdf: Pdf
  pages: PageContent[]
  roots: Element[]
  /** All elements, in reading order. */
  elements: Element[]
  fonts: UsedFont[]
  /** What the parent tree has for each number. */
  parents: Map<number, Value>
  /** The XMP packet; nothing where it is no XML. */
  xmp: Xmp | undefined
}

/** Something that a standard asks of a file. */
export interface Check {
  /** What should hold: `content-is-tagged`. */
  id: string
  /** Where it is asked for: the clause, and the failure condition of the Matterhorn Protocol 1.1 where there is one. */
  source: string
  /** @returns Each breach in words; none where it holds. */
  find(file: Inspected): string[]
}

/** Reads all that checks look at. */
export function inspect(pdf: Pdf): Inspected {
  const roots = rootsOf(pdf)
  const pages = pagesOf(pdf).map((page) => contentOf(pdf, page))
  return {
    pdf,
    pages,
    roots,
    elements: allOf(roots),
    fonts: usedFonts(pdf, pages),
    parents: parentTreeOf(pdf),
    xmp: readXmp(bytesOf(pdf, catalogOf(pdf)['/Metadata']).toString('utf8')),
  }
}

/** Runs checks; each finding says which check makes it. */
export function findings(pdf: Pdf, checks: readonly Check[]): string[] {
  const file = inspect(pdf)
  return checks.flatMap(({ id, find }) => find(file).map((finding) => `${id}: ${finding}`))
}
