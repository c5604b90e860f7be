/**
 * Nodes to structure elements: one handler for each type of node.
 */
import { type Figure, type Heading, type Node, type NodeMap, toText, visit } from '@offprint/core'
import { element } from './element.ts'
import { type Grid, gridOf } from './table-grid.ts'
import { titleElements } from './title-block.ts'
import type { Role, StructureElement } from './types.ts'

/** What an element depends on beside its node. */
interface Surroundings {
  /** Level of the nearest heading around; 0 for none. */
  level: number
  /** BCP 47; missing where the article names none. */
  language: string | undefined
  /** Of the table around. */
  grid?: Grid
}

type Handler<K extends Node['type']> = (node: NodeMap[K], around: Surroundings) => StructureElement[]

const handlers: { readonly [K in Node['type']]: Handler<K> } = {
  article(node, around) {
    const title = titleElements(node.meta)
    const level = title.some(({ role }) => role === 'H1') ? 1 : around.level
    const content = inside(node.children, { ...around, level })
    return [element('Document', node, [element('Art', node, [...title, ...content])])]
  },
  section: part('Sect'),
  sidebar: part('Aside'),
  heading: (node, around) => [element(headings[around.level] ?? 'H6', node, inside(node.children, around))],
  paragraph: holder('P'),
  list: (node, around) => [
    element('L', node, inside(node.children, around), {
      attributes: { List: { ListNumbering: node.ordered ? 'Decimal' : 'Disc' } },
    }),
  ],
  listItem: (node, around) => [
    element('LI', node, [label(node), element('LBody', node, inside(node.children, around))]),
  ],
  blockquote: holder('BlockQuote'),
  pullQuote: holder('BlockQuote'),
  figure: (node, around) => [figure(node, around)],
  image: (node) => [element('Figure', node, [], { alt: node.alt || undefined })],
  caption: holder('Caption'),
  credit: holder('P'),
  table: (node, around) => [element('Table', node, inside(node.children, { ...around, grid: gridOf(node) }))],
  tableRow(node, around) {
    const missing = Array.from({ length: around.grid?.free.get(node) ?? 0 }, () => element('TD', node))
    return [element('TR', node, [...inside(node.children, around), ...missing])]
  },
  tableCell: (node, around) => [
    element(node.header ? 'TH' : 'TD', node, inside(node.children, around), {
      attributes: around.grid?.attributes.get(node),
    }),
  ],
  code: (node) => [element('P', node, [element('Code', node)])],
  notes: holder('Div'),
  note: (node, around) => [
    element('Note', node, [label(node), ...inside(node.children, around)], { id: node.id }),
  ],
  emphasis: holder('Em'),
  strong: holder('Strong'),
  delete: holder('Span'),
  superscript: holder('Span'),
  subscript: holder('Span'),
  time: holder('Span'),
  inlineCode: (node) => [element('Code', node)],
  link: holder('Link'),
  noteReference: (node) => [element('Reference', node, [element('Link', node)])],
  abbreviation: (node, around) => [
    element('Span', node, inside(node.children, around), { expansion: node.title }),
  ],
  span(node, around) {
    const language = node.language === around.language ? undefined : node.language
    return [
      element('Span', node, inside(node.children, { ...around, language: node.language }), { language }),
    ]
  },
  text: none,
  break: none,
  thematicBreak: none,
  pageBreak: none,
}

/**
 * The elements of a node and all that is in it.
 *
 * @param node
 * @param around
 * @returns None for text and breaks: their ink belongs to the element around them.
 */
export function toElements<K extends Node['type']>(
  node: NodeMap[K] & { type: K },
  around: Surroundings,
): StructureElement[] {
  return handlers[node.type](node, around)
}

function inside(children: readonly Node[], around: Surroundings): StructureElement[] {
  return children.flatMap((child) => toElements(child, around))
}

function none(): StructureElement[] {
  return []
}

function holder(role: Role) {
  return (node: Extract<Node, { children: Node[] }>, around: Surroundings): StructureElement[] => [
    element(role, node, inside(node.children, around)),
  ]
}

function label(node: Node): StructureElement {
  return element('Lbl', { node, part: 'label' })
}

// ---------------------------------------------------------------------------------------------------------
// Headings

const headings: readonly Role[] = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6']

/**
 * A section or sidebar. Levels follow the headings around and not the depth in the source: a section without a
 * heading would leave one out, which PDF/UA-1 forbids (7.4.2).
 */
function part(role: Role) {
  return (node: NodeMap['section'] | NodeMap['sidebar'], around: Surroundings): StructureElement[] => {
    const [first, ...rest] = node.children
    if (first?.type !== 'heading' || !hasInk(first))
      return [element(role, node, inside(node.children, around))]
    const { number, children } = first
    const title = [number, toText(children).replace(/\s+/g, ' ').trim()].filter(Boolean).join(' ')
    const below = { ...around, level: around.level + 1 }
    const content = [...toElements(first, around), ...inside(rest, below)]
    return [element(role, node, content, { title: title || undefined })]
  }
}

function hasInk(node: Heading): boolean {
  let inked = node.number !== undefined || toText(node).trim() !== ''
  visit(node, ({ type }) => {
    inked ||= type === 'image' || type === 'noteReference'
  })
  return inked
}

// ---------------------------------------------------------------------------------------------------------
// Figures

/** A figure is its picture; where it has several, each is a figure in it. The caption describes a picture without an alternative text. */
function figure(node: Figure, around: Surroundings): StructureElement {
  const images = node.children.filter((child) => child.type === 'image')
  const captions = node.children.filter((child) => child.type === 'caption')
  const caption = toText(captions).trim()
  const alt =
    images
      .map((image) => image.alt)
      .filter(Boolean)
      .join('; ') || caption
  const children = node.children.flatMap((child) => {
    if (child.type !== 'image') return toElements(child, around)
    return images.length > 1 ? [element('Figure', child, [], { alt: child.alt || caption || undefined })] : []
  })
  return element('Figure', node, children, { alt: alt || undefined })
}
