/**
 * The structure tree in the file (ISO 32000-1, 14.7). The tree itself stands since before layout; painting has
 * given its elements their content, however many lines, columns and pages it is spread over.
 */
import type { Rect } from '../geometry.ts'
import type { Structure, StructureElement } from '../structure/types.ts'
import { operand } from './numbers.ts'
import { type PdfFile, type PdfObject, type PdfPage, pdfText } from './pdfkit.ts'

/** A child of an element in the file: marked content on a page, an annotation, or an element. */
export type Kid =
  | { kind: 'content'; page: PdfPage; id: number }
  | { kind: 'annotation'; page: PdfPage; object: PdfObject }
  | { kind: 'element'; element: StructureElement }

/** What painting has found out about an element. */
export interface Content {
  object: PdfObject
  kids: Kid[]
  /** Where its ink is on the page it begins on, from the bottom left corner. */
  box?: Rect & { page: PdfPage }
}

/** The elements that have content, and how the file finds them. */
export interface TagBook {
  /** In the order they first got content. */
  contents: ReadonlyMap<StructureElement, Content>
  parents: ReadonlyMap<StructureElement, StructureElement>
  /** The content of an element, which is then part of the file, and so are the elements around it. */
  contentOf(element: StructureElement): Content
  /** Gives a page or an annotation its number in the parent tree. */
  key(value: PdfObject | PdfObject[]): number
  /** By their numbers: the elements of a page's marked content, or the element of an annotation. */
  keyed: readonly (PdfObject | PdfObject[])[]
}

/** Starts a book in which no element has content. */
export function startTagBook(file: PdfFile, root: StructureElement): TagBook {
  const parents = parentsOf(root)
  const contents = new Map<StructureElement, Content>()
  const keyed: (PdfObject | PdfObject[])[] = []
  const contentOf = (element: StructureElement): Content => {
    const known = contents.get(element)
    if (known) return known
    const content: Content = { object: file.object({}), kids: [] }
    contents.set(element, content)
    const parent = parents.get(element)
    if (parent) contentOf(parent).kids.push({ kind: 'element', element })
    return content
  }
  return { contents, parents, contentOf, keyed, key: (value) => keyed.push(value) - 1 }
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

/** Writes the elements that have content; call it once, when all content is painted. */
export function writeTagTree(file: PdfFile, { root }: Structure, book: TagBook): void {
  const { contents, parents, contentOf, keyed } = book
  const tree = file.object({ Type: 'StructTreeRoot' })
  const top = contentOf(root).object
  for (const table of [...contents.keys()].filter(({ role }) => role === 'Table')) keepCells(table, contentOf)
  for (const [element, content] of contents) {
    const parent = parents.get(element)
    const above = parent ? contentOf(parent).object : tree
    Object.assign(content.object.data, elementData(element, content, contents), { P: above })
    content.object.end()
  }
  const ids = idTree(contents)
  const roles = roleMap(contents)
  Object.assign(tree.data, {
    K: [top],
    ParentTree: { Nums: [...keyed.entries()].flat() },
    ParentTreeNextKey: keyed.length,
    ...(ids.length > 0 && { IDTree: { Names: ids } }),
    ...(Object.keys(roles).length > 0 && { RoleMap: roles }),
  })
  file.tags(tree)
}

/** A table is regular only with the rows and cells that hold nothing (ISO 14289-1, 7.5). */
function keepCells(table: StructureElement, contentOf: TagBook['contentOf']): void {
  for (const child of table.children) {
    if (child.role !== 'TR' && child.role !== 'TH' && child.role !== 'TD') continue
    contentOf(child)
    if (child.role === 'TR') keepCells(child, contentOf)
  }
}

function elementData(
  element: StructureElement,
  { kids, box }: Content,
  contents: ReadonlyMap<StructureElement, Content>,
): object {
  const { language, alt, expansion, title, id } = element
  const first = kids.find((kid) => kid.kind !== 'element')
  return {
    Type: 'StructElem',
    S: roleOf(element, kids),
    ...(first && { Pg: first.page.object }),
    ...texts({ Lang: language, Alt: alt, E: expansion, T: title, ID: id }),
    ...attributes(element, box),
    K: inOrder(element, kids).map((kid) => kidData(kid, first?.page, contents)),
  }
}

/** A link that leads nowhere has no annotation, and to say that it is one would be wrong. */
function roleOf({ role }: StructureElement, kids: readonly Kid[]): string {
  return role === 'Link' && !kids.some(({ kind }) => kind === 'annotation') ? 'Span' : role
}

/** What a reader of ISO 32000-1 takes the newer types for. */
const standardRoles: readonly [newer: StructureElement['role'], standard: StructureElement['role']][] = [
  ['Aside', 'Sect'],
  ['Em', 'Span'],
  ['Strong', 'Span'],
]

function roleMap(contents: ReadonlyMap<StructureElement, Content>): object {
  const used = new Set([...contents.keys()].map(({ role }) => role))
  return Object.fromEntries(standardRoles.filter(([newer]) => used.has(newer)))
}

function texts(entries: Readonly<Record<string, string | undefined>>): object {
  return Object.fromEntries(
    Object.entries(entries).flatMap(([key, text]) => (text === undefined ? [] : [[key, pdfText(text)]])),
  )
}

/**
 * Text and the elements inside it come in the order of the ink; elements that hold only elements have them in
 * the order of the article, wherever the page has put them.
 */
function inOrder(element: StructureElement, kids: readonly Kid[]): readonly Kid[] {
  if (kids.length < 2 || kids.some((kid) => kid.kind === 'content')) return kids
  const order = new Map(element.children.map((child, index) => [child, index]))
  const rank = (kid: Kid) => (kid.kind === 'element' ? (order.get(kid.element) ?? 0) : order.size)
  return kids.toSorted((a, b) => rank(a) - rank(b))
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
