/**
 * Marked content: each piece of ink is bracketed with the structure element it belongs to, or as an artifact
 * (ISO 32000-1, 14.6 and 14.8.2.2).
 */
import type { Rect } from '../geometry.ts'
import type { Mark } from '../owner.ts'
import type { Structure, StructureElement } from '../structure/types.ts'
import { type PdfFile, type PdfObject, type PdfPage } from './pdfkit.ts'
import { type Content, startTagBook, writeTagTree } from './tag-tree.ts'

/** What is furniture and what only decorates (ISO 32000-1, table 330). */
export type ArtifactType = 'Pagination' | 'Layout'

/** Brackets the ink of pages, and writes the tree at the end. */
export interface Tagging {
  /** Begins a page; what is open on the page before must be closed. */
  openPage(page: PdfPage): void
  /** Brackets what is written next; ink of the same owner goes on in the same bracket. */
  open(mark: Mark, artifact?: ArtifactType): void
  /** Closes what is open on the page. */
  close(): void
  /** Widens the boxes of the figures that a mark belongs to. */
  cover(mark: Mark, box: Rect): void
  /** The elements around a mark, the innermost first. */
  around(mark: Mark): readonly StructureElement[]
  /** Gives an annotation on a page to an element. */
  annotate(element: StructureElement, page: PdfPage, annotation: PdfObject): void
  /** Writes all elements that have content; call it once, last. */
  write(): void
}

/**
 * Starts tagging a file.
 *
 * @param file
 * @param structure Made from the article whose nodes own the ink.
 */
export function startTagging(file: PdfFile, structure: Structure): Tagging {
  const book = startTagBook(file, structure.root)
  let page: { sheet: PdfPage; marked: PdfObject[] } | undefined
  let current: StructureElement | ArtifactType | undefined

  const pageNow = () => {
    if (!page) throw new TypeError('Expected an open page: call openPage(page) before anything is marked.')
    return page
  }
  const elementOf = (mark: Mark) =>
    mark === 'artifact' ? undefined : structure.elementOf(mark.node, mark.part)
  const close = () => {
    if (current !== undefined) pageNow().sheet.write('EMC')
    current = undefined
  }
  const around = (mark: Mark) => {
    const elements: StructureElement[] = []
    for (let element = elementOf(mark); element; element = book.parents.get(element)) elements.push(element)
    return elements
  }
  return {
    openPage: (sheet) => {
      close()
      page = { sheet, marked: [] }
      sheet.object.data['StructParents'] = book.key(page.marked)
    },
    open: (mark, artifact = 'Layout') => {
      const wanted = elementOf(mark) ?? artifact
      if (wanted === current) return
      close()
      current = wanted
      const { sheet, marked } = pageNow()
      if (typeof wanted === 'string') return sheet.write(`/Artifact <</Type /${wanted}>> BDC`)
      const { object, kids } = book.contentOf(wanted)
      const id = marked.push(object) - 1
      kids.push({ kind: 'content', page: sheet, id })
      sheet.write(`/${wanted.role} <</MCID ${id}>> BDC`)
    },
    close,
    cover: (mark, rect) => {
      const box = { ...rect, page: pageNow().sheet }
      const figures = around(mark).filter(({ role }) => role === 'Figure')
      for (const content of figures.map(book.contentOf)) content.box = widened(content.box, box)
    },
    around,
    annotate: (element, sheet, annotation) => {
      const { object, kids } = book.contentOf(element)
      kids.push({ kind: 'annotation', page: sheet, object: annotation })
      annotation.data['StructParent'] = book.key(object)
    },
    write: () => writeTagTree(file, structure, book),
  }
}

/** The box around both. An element that goes on on another page keeps the box it has on its first. */
function widened(box: Content['box'], more: NonNullable<Content['box']>): NonNullable<Content['box']> {
  if (!box) return more
  if (box.page !== more.page) return box
  const x = Math.min(box.x, more.x)
  const y = Math.min(box.y, more.y)
  const width = Math.max(box.x + box.width, more.x + more.width) - x
  const height = Math.max(box.y + box.height, more.y + more.height) - y
  return { x, y, width, height, page: box.page }
}
