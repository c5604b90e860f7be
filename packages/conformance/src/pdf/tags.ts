/**
 * The structure tree of a PDF (ISO 32000-1, 14.7), read from the file alone.
 */
import { catalogOf, dictOf, get, isReference, listOf, type Dict, type Pdf, type Value } from './file.ts'

/** What an element holds: marked content, an annotation, or an element. */
export type Kid =
  | { kind: 'content'; page: string; mcid: number }
  | { kind: 'object'; page: string; object: string }
  | { kind: 'element'; element: Element }

/** A structure element. */
export interface Element {
  id: string
  dict: Dict
  /** As the file has it, without its slash. */
  role: string
  /** What it stands for, by the role map. */
  standard: string
  parent: Element | undefined
  kids: Kid[]
}

/** Standard structure types of ISO 32000-1, 14.8.4. */
export const standardRoles: ReadonlySet<string> = new Set(
  `Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl
  LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT
  WP Figure Formula Form`.split(/\s+/),
)

/** The role map, names without their slashes. */
export function roleMapOf(pdf: Pdf): Map<string, string> {
  const map = dictOf(pdf, get(pdf, catalogOf(pdf), '/StructTreeRoot', '/RoleMap'))
  return new Map(Object.entries(map).map(([from, to]) => [from.slice(1), String(to).slice(1)]))
}

/** The top elements of the tree. */
export function rootsOf(pdf: Pdf): Element[] {
  const map = roleMapOf(pdf)
  const read = (id: string, parent: Element | undefined, page: string | undefined): Element => {
    const dict = dictOf(pdf, id)
    const role = String(dict['/S'] ?? '').slice(1)
    const element: Element = { id, dict, role, standard: standardOf(role, map), parent, kids: [] }
    const own = isReference(dict['/Pg']) ? dict['/Pg'] : page
    element.kids = listOf(pdf, dict['/K']).flatMap((kid) => kidsOf(kid, own, element))
    return element
  }
  const kidsOf = (kid: Value, page: string | undefined, parent: Element): Kid[] => {
    if (typeof kid === 'number') return [{ kind: 'content', page: page ?? '', mcid: kid }]
    const dict = dictOf(pdf, kid)
    const own = isReference(dict['/Pg']) ? dict['/Pg'] : (page ?? '')
    if (dict['/Type'] === '/MCR') return [{ kind: 'content', page: own, mcid: Number(dict['/MCID']) }]
    if (dict['/Type'] === '/OBJR') return [{ kind: 'object', page: own, object: String(dict['/Obj']) }]
    return isReference(kid) ? [{ kind: 'element', element: read(kid, parent, page) }] : []
  }
  return listOf(pdf, get(pdf, catalogOf(pdf), '/StructTreeRoot', '/K'))
    .filter(isReference)
    .map((id) => read(id, undefined, undefined))
}

function standardOf(role: string, map: ReadonlyMap<string, string>): string {
  let found = role
  for (let steps = 0; steps < 10 && !standardRoles.has(found); steps++) found = map.get(found) ?? found
  return found
}

/** An element's own elements. */
export function childrenOf({ kids }: Element): Element[] {
  return kids.flatMap((kid) => (kid.kind === 'element' ? kid.element : []))
}

/** Elements and all below them, in reading order. */
export function allOf(elements: readonly Element[]): Element[] {
  return elements.flatMap((element) => [element, ...allOf(childrenOf(element))])
}

/** The number tree that leads from pages and annotations to elements (14.7.4.4), by its keys. */
export function parentTreeOf(pdf: Pdf): Map<number, Value> {
  const found = new Map<number, Value>()
  const read = (node: Value) => {
    const numbers = listOf(pdf, get(pdf, node, '/Nums'))
    for (let at = 0; at + 1 < numbers.length; at += 2) found.set(Number(numbers[at]), numbers[at + 1] ?? null)
    for (const kid of listOf(pdf, get(pdf, node, '/Kids'))) read(kid)
  }
  read(get(pdf, catalogOf(pdf), '/StructTreeRoot', '/ParentTree'))
  return found
}

/** An attribute of an element, whoever owns it. */
export function attributeOf(pdf: Pdf, { dict }: Element, key: string): Value {
  for (const attributes of listOf(pdf, dict['/A'])) {
    const value = dictOf(pdf, attributes)[key]
    if (value !== undefined) return value
  }
  return null
}
