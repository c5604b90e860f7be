import type * as mdast from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import type { Article, Node, NodeOf, Phrasing } from '../article.ts'
import { writtenNumber } from '../language/enumerators.ts'
import { isGfm, writeTable } from './html.ts'
import { labelOf } from './label.ts'
import { phrasing, type Setting } from './phrasing.ts'
import { fenced } from './sections.ts'

type FlowTypes = Exclude<Node['type'], Phrasing['type'] | 'article'>
type FlowNodes = { [K in FlowTypes]: NodeOf<K> }

const lines: Setting = { breaks: 'backslash' }
const oneLine: Setting = { breaks: 'html' }

/** One handler for each node of flow (the phrasing table is in `phrasing.ts`): a missing one does not compile. */
const handlers: { [K in FlowTypes]: (node: FlowNodes[K]) => mdast.RootContent[] } = {
  blockquote: (node) => [{ type: 'blockquote', children: blockContent(node.children) }],
  caption: (node) => [container('caption', [paragraph(node.children)])],
  code: ({ lang, meta, value }) => [{ type: 'code', lang: lang ?? null, meta: meta ?? null, value }],
  credit: (node) => [container('credit', [paragraph(node.children)])],
  figure: (node) => [container('figure', node.children.flatMap(figurePart))],
  heading: ({ depth, number, children }) => {
    const enumerator: mdast.PhrasingContent[] =
      number === undefined ? [] : [{ type: 'html', value: writtenNumber(number) }]
    return [
      { type: 'heading', depth: levelOf(depth), children: [...enumerator, ...phrasing(children, oneLine)] },
    ]
  },
  list: ({ ordered, start, spread, children }) => {
    return [{ type: 'list', ordered, start: start ?? null, spread, children: children.map(listItem) }]
  },
  listItem: (node) => [listItem(node)],
  note: (node) => {
    const label = labelOf(node.id)
    return [{ type: 'footnoteDefinition', identifier: label, label, children: blockContent(node.children) }]
  },
  notes: (node) => flow(node.children),
  pageBreak: () => [{ type: 'leafDirective', name: 'page-break', attributes: {}, children: [] }],
  paragraph: (node) => [paragraph(node.children)],
  pullQuote: (node) => [container('pull-quote', flow(node.children))],
  section: (node) => flow(node.children),
  sidebar: (node) => [container('sidebar', owned(node))],
  table: writeAnyTable,
  tableCell: (node) => [{ type: 'tableCell', children: phrasing(node.children, oneLine) }],
  tableRow: (node) => [tableRow(node)],
  thematicBreak: () => [{ type: 'thematicBreak' }],
}

/**
 * @param article The article.
 * @returns mdast with GFM, flow directives and the safe raw HTML; its nodes have the places of ours.
 */
export function toMdast(article: Article): mdast.Root {
  return { type: 'root', children: flow(article.children), position: article.position }
}

function flow(children: readonly FlowNodes[FlowTypes][]): mdast.RootContent[] {
  const fences = fenced(children, false)
  return children.flatMap((child, index) => write(child, fences[index] ?? false))
}

/** The content of what may own a heading: a section that comes first in one without must not pass for it. */
function owned(node: NodeOf<'section' | 'sidebar'>): mdast.RootContent[] {
  const fences = fenced(node.children, node.children[0]?.type === 'section')
  return node.children.flatMap((child, index) => write(child, fences[index] ?? false))
}

function write(node: FlowNodes[FlowTypes], fence: boolean): mdast.RootContent[] {
  if (node.type === 'section' && fence) {
    return [{ ...container(node.role ?? 'section', owned(node)), position: node.position }]
  }
  return dispatch(node)
}

function dispatch<K extends FlowTypes>(node: FlowNodes[K] & { type: K }): mdast.RootContent[] {
  return handlers[node.type](node).map((made) =>
    made.position ? made : { ...made, position: node.position },
  )
}

function paragraph(children: readonly Phrasing[]): mdast.Paragraph {
  return { type: 'paragraph', children: phrasing(children, lines) }
}

function figurePart(node: NodeOf<'figure'>['children'][number]): mdast.RootContent[] {
  return node.type === 'image' ? [paragraph([node])] : dispatch(node)
}

function listItem({ checked, children, position }: NodeOf<'listItem'>): mdast.ListItem {
  // Blank lines between the blocks of an item, unless they are a text and its sublists: those read well tight.
  const tight = children.every((child, index) => (index === 0 ? isLine(child) : child.type === 'list'))
  return {
    type: 'listItem',
    checked: checked ?? null,
    spread: !tight,
    children: blockContent(children),
    position,
  }
}

/** A lone break is written as a tag on a line of its own: a block of HTML, which only a blank line ends. */
function isLine(node: FlowNodes[FlowTypes]): boolean {
  return node.type === 'paragraph' && node.children.some(({ type }) => type !== 'break')
}

function writeAnyTable(node: NodeOf<'table'>): mdast.RootContent[] {
  const captions = node.children.filter((child) => child.type === 'caption').flatMap(dispatch)
  const rows = node.children.filter((child) => child.type === 'tableRow')
  if (!isGfm(rows, node.align)) return [...captions, { type: 'html', value: writeTable(rows, node.align) }]
  return [...captions, { type: 'table', align: node.align, children: rows.map(tableRow) }]
}

function tableRow(node: NodeOf<'tableRow'>): mdast.TableRow {
  return {
    type: 'tableRow',
    children: node.children.map((cell) => ({
      type: 'tableCell',
      children: phrasing(cell.children, oneLine),
    })),
  }
}

function container(name: string, children: mdast.RootContent[]): ContainerDirective {
  return { type: 'containerDirective', name, attributes: {}, children: children.filter(isBlock) }
}

function blockContent(
  children: readonly FlowNodes[FlowTypes][],
): (mdast.BlockContent | mdast.DefinitionContent)[] {
  return flow(children).filter(isBlock)
}

const blockTypes: ReadonlySet<string> = new Set([
  'blockquote',
  'code',
  'containerDirective',
  'definition',
  'footnoteDefinition',
  'heading',
  'html',
  'leafDirective',
  'list',
  'paragraph',
  'table',
  'thematicBreak',
])

function isBlock(node: mdast.Nodes): node is mdast.BlockContent | mdast.DefinitionContent {
  return blockTypes.has(node.type)
}

function levelOf(depth: number): mdast.Heading['depth'] {
  const levels = [1, 2, 3, 4, 5, 6] as const
  return levels[depth - 1] ?? 6
}
