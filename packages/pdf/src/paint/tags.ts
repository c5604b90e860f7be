/**
 * Marked content: each piece of ink is bracketed with the structure element it belongs to, or as an artifact
 * (ISO 32000-1, 14.6 and 14.8.2.2). The tree itself stands since before layout; here its elements only get their
 * content, however many lines, columns and pages it is spread over.
 */
import type { Rect } from '../geometry.ts'
import type { Mark } from '../owner.ts'
import type { Structure, StructureElement } from '../structure/types.ts'
import { operand } from './numbers.ts'
import { type PdfFile, type PdfObject, type PdfPage, pdfText } from './pdfkit.ts'

/** What is furniture and what only decorates (ISO 32000-1, table 330). */
export type ArtifactType = 'Pagination' | 'Layout'

/** A child of an element in the file: marked content on a page, an annotation, or an element. */
type Kid =
  | { kind: 'content'; page: PdfPage; id: number }
  | { kind: 'annotation'; page: PdfPage; object: PdfObject }
  | { kind: 'element'; element: StructureElement }

/** What painting has found out about an element. */
interface Content {
  object: PdfObject
  kids: Kid[]
  /** Where its ink is on the page it begins on, from the bottom left corner. */
  box?: Rect & { page: PdfPage }
}

/** Brackets the ink of pages, and writes the tree at the end. */
export interface Tagging {
  /** Begins a page; what is open on the page before must be closed. */
  openPage(page: PdfPage): void
  /** Brackets what is written next; ink of the same owner goes on in the same bracket. */
  open(mark: Mark, artifact?: ArtifactType): void
  /** Closes what is open on the page. */
  close(): void
  /** Widens the box that an element's ink takes on its page. */
  cover(mark: Mark, box: Rect): void
  /** The elements around a mark, the innermost first. */
  around(mark: Mark): readonly StructureElement[]
  /** Gives an annotation on a page to an element. */
  annotate(element: StructureElement, page: PdfPage, annotation: PdfObject): void
  /** Writes all elements that have content; call it once, last. */
  write(): void
}

/**
 * @param file
 * @param structure Made from the article whose nodes own the ink.
 */
export function startTagging(file: PdfFile, structure: Structure): Tagging {
  const parents = parentsOf(structure.root)
  const contents = new Map<StructureElement, Content>()
  const parentTree: [key: number, value: PdfObject | PdfObject[]][] = []
  let page: PdfPage | undefined
  let marked: PdfObject[] = []
  let current: StructureElement | ArtifactType | undefined

  const contentOf = (element: StructureElement): Content => {
    const known = contents.get(element)
    if (known) return known
    const content: Content = { object: file.object({}), kids: [] }
    contents.set(element, content)
    const parent = parents.get(element)
    if (parent) contentOf(parent).kids.push({ kind: 'element', element })
    return content
  }
  const elementOf = (mark: Mark) =>
    mark === 'artifact' ? undefined : structure.elementOf(mark.node, mark.part)
  const pageNow = () => {
    if (!page) throw new TypeError('Expected an open page: call openPage(page) before anything is marked.')
    return page
  }
  const close = () => {
    if (current !== undefined) pageNow().write('EMC')
    current = undefined
  }
  const key = (value: PdfObject | PdfObject[]) => parentTree.push([parentTree.length, value]) - 1

  return {
    openPage: (next) => {
      close()
      page = next
      marked = []
      Object.assign(next.object.data, { StructParents: key(marked) })
    },
    open: (mark, artifact = 'Layout') => {
      const wanted = elementOf(mark) ?? artifact
      if (wanted === current) return
      close()
      current = wanted
      if (typeof wanted === 'string') {
        pageNow().write(`/Artifact <</Type /${wanted}>> BDC`)
        return
      }
      const { object, kids } = contentOf(wanted)
      const id = marked.push(object) - 1
      kids.push({ kind: 'content', page: pageNow(), id })
      pageNow().write(`/${wanted.role} <</MCID ${id}>> BDC`)
    },
    close,
    cover: (mark, box) => {
      for (let element = elementOf(mark); element; element = parents.get(element)) {
        const content = contents.get(element)
        if (content && element.role === 'Figure') content.box = widened(content.box, { ...box, page: pageNow() })
      }
    },
    around: (mark) => {
      const elements: StructureElement[] = []
      for (let element = elementOf(mark); element; element = parents.get(element)) elements.push(element)
      return elements
    },
    annotate: (element, on, annotation) => {
      const { object, kids } = contentOf(element)
      kids.push({ kind: 'annotation', page: on, object: annotation })
      annotation.data['StructParent'] = key(object)
    },
    write: () => {
      const root = file.object({ Type: 'StructTreeRoot' })
      contentOf(structure.root)
      for (const [element, content] of contents) {
        const parent = parents.get(element)
        const above = parent ? contentOf(parent).object : root
        Object.assign(content.object.data, elementData(element, content, contents), { P: above })
        content.object.end()
      }
      root.data['K'] = [contentOf(structure.root).object]
      root.data['ParentTree'] = { Nums: parentTree.flat(1) }
      root.data['ParentTreeNextKey'] = parentTree.length
      const ids = idTree(contents)
      if (ids.length > 0) root.data['IDTree'] = { Names: ids }
      file.tags(root)
    },
  }
}

function parentsOf(root: StructureElement): ReadonlyMap<StructureElement, StructureElement> {
  const parents = new Map<StructureElement, StructureElement>()
  const add = (element: StructureElement) => {
    for (const child of element.children) {
      parents.set(child, element)
      add(child)
    }
  }
  add(root)
  return parents
}

function widened(box: Content['box'], more: NonNullable<Content['box']>): NonNullable<Content['box']> {
  if (!box) return more
  // An element that goes on on another page keeps the box it has on its first.
  if (box.page !== more.page) return box
  const x = Math.min(box.x, more.x)
  const y = Math.min(box.y, more.y)
  const width = Math.max(box.x + box.width, more.x + more.width) - x
  const height = Math.max(box.y + box.height, more.y + more.height) - y
  return { x, y, width, height, page: box.page }
}

function elementData(
  element: StructureElement,
  { kids, box }: Content,
  contents: ReadonlyMap<StructureElement, Content>,
): object {
  const first = kids.find((kid) => kid.kind !== 'element')
  return {
    Type: 'StructElem',
    S: element.role,
    ...(first && { Pg: first.page.object }),
    ...(element.language !== undefined && { Lang: pdfText(element.language) }),
    ...(element.alt !== undefined && { Alt: pdfText(element.alt) }),
    ...(element.expansion !== undefined && { E: pdfText(element.expansion) }),
    ...(element.title !== undefined && { T: pdfText(element.title) }),
    ...(element.id !== undefined && { ID: pdfText(element.id) }),
    ...attributes(element, box),
    K: inOrder(element, kids).map((kid) => kidData(kid, first?.page, contents)),
  }
}

/**
 * Text and the elements inside it come in the order of the ink; elements that hold only elements have them in
 * the order of the article, wherever the page has put them.
 */
function inOrder(element: StructureElement, kids: readonly Kid[]): Kid[] {
  if (kids.some((kid) => kid.kind === 'content')) return [...kids]
  const rank = (kid: Kid) => (kid.kind === 'element' ? element.children.indexOf(kid.element) : element.children.length)
  return kids.length > 1 ? [...kids].sort((a, b) => rank(a) - rank(b)) : [...kids]
}

function kidData(
  kid: Kid,
  page: PdfPage | undefined,
  contents: ReadonlyMap<StructureElement, Content>,
): unknown {
  if (kid.kind === 'element') return contents.get(kid.element)?.object
  if (kid.kind === 'annotation') return { Type: 'OBJR', Obj: kid.object, Pg: kid.page.object }
  return kid.page === page ? kid.id : { Type: 'MCR', Pg: kid.page.object, MCID: kid.id }
}

/** Attribute objects, one an owner (ISO 32000-1, 14.7.5). */
function attributes(element: StructureElement, box: Content['box']): { A?: object[] } {
  const objects: object[] = Object.entries(element.attributes ?? {}).map(([O, values]) => ({ O, ...values }))
  if (box) {
    const corners = [box.x, box.y, box.x + box.width, box.y + box.height]
    objects.push({ O: 'Layout', Placement: 'Block', BBox: corners.map((corner) => Number(operand(corner))) })
  }
  return objects.length > 0 ? { A: objects } : {}
}

function idTree(contents: ReadonlyMap<StructureElement, Content>): unknown[] {
  const named = [...contents].flatMap(([{ id }, { object }]) => (id === undefined ? [] : [{ id, object }]))
  return named.sort((a, b) => (a.id < b.id ? -1 : 1)).flatMap(({ id, object }) => [pdfText(id), object])
}
