/**
 * Marked content: each piece of ink is bracketed with the structure element it belongs to, or as an artifact
 * (ISO 32000-1, 14.6 and 14.8.2.2).
 */
import type { Rect } from '../geometry.ts'
import type { Mark } from '../owner.ts'
import type { Structure, StructureElement } from '../structure/types.ts'
import { type Canvas, enter, type Mode } from './canvas.ts'
import { hex4 } from './numbers.ts'
import type { PdfFile, PdfObject, PdfPage } from './pdfkit.ts'
import { type Content, startTagBook, type TagBook, writeTagTree } from './tag-tree.ts'

/** Ink that is no part of the article (ISO 32000-1, 14.8.2.2.2): furniture, and what only decorates. */
export type Artifact = keyof typeof artifacts

const artifacts = {
  header: '/Artifact <</Type /Pagination /Subtype /Header>> BDC',
  footer: '/Artifact <</Type /Pagination /Subtype /Footer>> BDC',
  layout: '/Artifact <</Type /Layout>> BDC',
} as const

/** What is to be said of ink beside whose it is. */
export interface MarkedInk {
  /** What it is where it is nobody's; `layout` by default. */
  artifact?: Artifact | undefined
  /** The text it stands for, where that is not what its glyphs say: it gets a bracket of its own. */
  actual?: string | undefined
}

/** Brackets the ink of pages, and writes the tree at the end. */
export interface Tagging {
  /** Begins a page; what is open on the page before must be closed. */
  openPage(canvas: Canvas): void
  /** Brackets what is written next; ink of the same owner goes on in the same bracket. */
  open(mark: Mark, mode: Mode, more?: MarkedInk): void
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
  /** The bracket that is open. */
  current?: { owner: StructureElement | Artifact; actual: string | undefined } | undefined
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
  let open: MarkedPage | undefined
  const pageNow = () => {
    if (!open) throw new TypeError('Expected an open page: call openPage(canvas) before anything is marked.')
    return open
  }
  return {
    openPage: (canvas) => {
      open = { canvas, marked: [] }
      canvas.page.object.data['StructParents'] = book.key(open.marked)
    },
    open: (mark, mode, { artifact = 'layout', actual } = {}) => {
      const page = pageNow()
      const wanted = elementOf(mark) ?? artifact
      if (goesOn(page, wanted, mode, actual)) return
      close(page)
      enter(page.canvas, mode)
      page.current = { owner: wanted, actual }
      if (typeof wanted === 'string') page.canvas.page.write(artifacts[wanted])
      else openElement(page, wanted, book, actual)
    },
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
function goesOn(
  { canvas, current }: MarkedPage,
  wanted: StructureElement | Artifact,
  mode: Mode,
  actual: string | undefined,
): boolean {
  const plain = actual === undefined && current?.actual === undefined
  return plain && current?.owner === wanted && canvas.mode === mode
}

/** Brackets are not put into each other: some readers lose what comes after the inner one. */
function openElement(
  { canvas, marked }: MarkedPage,
  element: StructureElement,
  book: TagBook,
  actual: string | undefined,
): void {
  const { object, kids } = book.contentOf(element)
  const id = marked.push(object) - 1
  kids.push({ kind: 'content', page: canvas.page, id })
  // Text is replaced by a Span (14.9.4).
  const [tag, more] = actual === undefined ? [element.role, ''] : ['Span', ` /ActualText ${utf16(actual)}`]
  canvas.page.write(`/${tag} <</MCID ${id}${more}>> BDC`)
}

/** A text string (7.9.2.2) in content, where pdfkit does not write it. */
function utf16(text: string): string {
  const codes = Array.from({ length: text.length }, (_, at) => hex4(text.charCodeAt(at)))
  return `<feff${codes.join('')}>`
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
