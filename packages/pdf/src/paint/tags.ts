/**
 * Marked content: each piece of ink is bracketed with the structure element it belongs to, or as an artifact
 * (ISO 32000-1, 14.6 and 14.8.2.2).
 */
import type { Rect } from '../geometry.ts'
import type { Mark } from '../owner.ts'
import type { Structure, StructureElement } from '../structure/types.ts'
import { type Canvas, enter, type Mode } from './canvas.ts'
import type { PdfFile, PdfObject, PdfPage } from './pdfkit.ts'
import { type Content, startTagBook, type TagBook, writeTagTree } from './tag-tree.ts'

/** Ink that is no part of the article (ISO 32000-1, 14.8.2.2.2): furniture, and what only decorates. */
export type Artifact = keyof typeof artifacts

const artifacts = {
  header: '/Artifact <</Type /Pagination /Subtype /Header>> BDC',
  footer: '/Artifact <</Type /Pagination /Subtype /Footer>> BDC',
  layout: '/Artifact <</Type /Layout>> BDC',
} as const

/** Brackets the ink of pages, and writes the tree at the end. */
export interface Tagging {
  /** Begins a page; what is open on the page before must be closed. */
  openPage(canvas: Canvas): void
  /** Brackets what is written next; ink of the same owner goes on in the same bracket. */
  open(mark: Mark, mode: Mode, artifact?: Artifact): void
  /** Ends the page. */
  closePage(): void
  /** Widens the boxes of the figures that a mark belongs to; the box is asked for where there are any. */
  cover(mark: Mark, box: () => Rect): void
  /** The elements around a mark, the innermost first. */
  around(mark: Mark): readonly StructureElement[]
  /** Gives an annotation on a page to an element. */
  annotate(element: StructureElement, page: PdfPage, annotation: PdfObject): void
  /** Writes all elements that have content; call it once, last. */
  write(): void
}

interface MarkedPage {
  canvas: Canvas
  /** By their numbers: the elements of the page's brackets. */
  marked: PdfObject[]
  /** Whose bracket is open. */
  current?: StructureElement | Artifact | undefined
}

/**
 * Starts tagging a file.
 *
 * @param file
 * @param structure Made from the article whose nodes own the ink.
 */
export function startTagging(file: PdfFile, structure: Structure): Tagging {
  const book = startTagBook(file, structure.root)
  const elementOf = (mark: Mark) =>
    mark === 'artifact' ? undefined : structure.elementOf(mark.node, mark.part)
  const around = ancestry(book.parents)
  let page: MarkedPage | undefined
  const pageNow = () => {
    if (!page) throw new TypeError('Expected an open page: call openPage(canvas) before anything is marked.')
    return page
  }
  return {
    openPage: (canvas) => {
      page = { canvas, marked: [] }
      canvas.page.object.data['StructParents'] = book.key(page.marked)
    },
    open: (mark, mode, artifact = 'layout') =>
      openBracket(pageNow(), elementOf(mark) ?? artifact, mode, book),
    closePage: () => {
      close(pageNow())
      enter(pageNow().canvas, 'graphics')
    },
    cover: (mark, rect) => {
      for (const element of around(elementOf(mark))) {
        if (element.role !== 'Figure') continue
        const content = book.contentOf(element)
        content.box = widened(content.box, { ...rect(), page: pageNow().canvas.page })
      }
    },
    around: (mark) => around(elementOf(mark)),
    annotate: (element, sheet, annotation) => {
      const { object, kids } = book.contentOf(element)
      kids.push({ kind: 'annotation', page: sheet, object: annotation })
      annotation.data['StructParent'] = book.key(object)
    },
    write: () => writeTagTree(file, structure, book),
  }
}

/** A bracket stands inside of a text object or outside of it, and never across (ISO 32000-1, 14.6.1). */
function openBracket(page: MarkedPage, wanted: StructureElement | Artifact, mode: Mode, book: TagBook): void {
  const { canvas, marked, current } = page
  if (wanted === current && canvas.mode === mode) return
  close(page)
  enter(canvas, mode)
  page.current = wanted
  if (typeof wanted === 'string') return canvas.page.write(artifacts[wanted])
  const { object, kids } = book.contentOf(wanted)
  const id = marked.push(object) - 1
  kids.push({ kind: 'content', page: canvas.page, id })
  canvas.page.write(`/${wanted.role} <</MCID ${id}>> BDC`)
}

function close(page: MarkedPage): void {
  if (page.current !== undefined) page.canvas.page.write('EMC')
  page.current = undefined
}

/** An element and all around it, the innermost first; looked up once for each. */
function ancestry(parents: TagBook['parents']) {
  const known = new Map<StructureElement, readonly StructureElement[]>()
  const around = (element: StructureElement | undefined): readonly StructureElement[] => {
    if (!element) return []
    const found = known.get(element) ?? [element, ...around(parents.get(element))]
    known.set(element, found)
    return found
  }
  return around
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
