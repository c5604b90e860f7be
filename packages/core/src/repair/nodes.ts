import type { Nodes, Paragraph, Parents, PhrasingContent, Root, RootContent, Text } from 'mdast'
import type { Position } from '../article.ts'
import { positionOf } from '../builders.ts'

/** @returns The text of a node without its markup; a line end for a break, nothing for a picture. */
export function plainText(node: Nodes): string {
  if (node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value))) return '\n'
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  if (!('children' in node)) return ''
  let text = ''
  for (const child of node.children) text += plainText(child)
  return text
}

/** @returns All texts that readers read, in order: no code, and none that a mark is around already. */
export function textsOf(node: Nodes): Text[] {
  const texts: Text[] = []
  addTexts(node, texts)
  return texts
}

function addTexts(node: Nodes, texts: Text[]): void {
  if (node.type === 'text') texts.push(node)
  else if (node.type !== 'textDirective' && 'children' in node)
    for (const child of node.children) addTexts(child, texts)
}

/** @returns All nodes of a tree of which one type is, in order. */
export function nodesOf<T extends Nodes['type']>(tree: Nodes, type: T): Extract<Nodes, { type: T }>[] {
  const found: Extract<Nodes, { type: T }>[] = []
  walk(tree, (node) => {
    if (isOf(node, type)) found.push(node)
  })
  return found
}

/** Calls a function for a node and all its descendants, in order. */
export function walk(node: Nodes, call: (node: Nodes) => void): void {
  call(node)
  if ('children' in node) for (const child of node.children) walk(child, call)
}

/** @returns All nodes that hold flow: the root, quotations, list items, containers. */
export function flowParents(tree: Root): Parents[] {
  const parents: Parents[] = []
  walk(tree, (node) => {
    if ('children' in node && flowHolders.has(node.type)) parents.push(node)
  })
  return parents
}

const flowHolders = new Set<Nodes['type']>([
  'root',
  'blockquote',
  'listItem',
  'footnoteDefinition',
  'containerDirective',
])

/** Whether a node is of a type; narrows. */
export function isOf<T extends Nodes['type']>(
  node: Nodes | undefined,
  type: T,
): node is Extract<Nodes, { type: T }> {
  return node?.type === type
}

/** The blocks of a tree without its front matter. */
export function bodyOf(tree: Root): readonly RootContent[] {
  return tree.children.filter((child) => child.type !== 'yaml' && child.type !== 'toml')
}

const fenced = /^\uFEFF*(-{3}|\+{3})[ \t]*(?:\r\n|\n|\r)(?:[^]*?(?:\r\n|\n|\r))??\1[ \t]*(?=[\n\r]|$)/

/**
 * The front matter of a document, with its fences; the node may have been taken out of the tree.
 *
 * @returns The beginning of the source down to the end of the front matter; an empty text where there is none.
 */
export function frontMatterOf(tree: Root, source: string): string {
  const block = fenced.exec(source)?.[0] ?? ''
  const [first] = bodyOf(tree)
  return first && startOf(first) < block.length ? '' : block
}

/**
 * Counts words: what white space parts.
 *
 * @param enough Where counting may end: long texts are often only asked whether they are short.
 */
export function wordsIn(text: string, enough: number = Number.POSITIVE_INFINITY): number {
  const word = /\S+/g
  let count = 0
  while (count < enough && word.test(text)) count += 1
  return count
}

/** Where nodes stand that follow one another. */
export function hullOf(nodes: readonly { position?: Position | undefined }[]): Position {
  const [first] = nodes
  const last = nodes.at(-1)
  if (!first || !last) throw new TypeError('Expected at least one node, received none.')
  return { start: positionOf(first).start, end: positionOf(last).end }
}

/** Offset of the first character of a node. */
export function startOf(node: Nodes): number {
  return positionOf(node).start.offset ?? 0
}

/** Offset after the last character of a node. */
export function endOf(node: Nodes): number {
  return positionOf(node).end.offset ?? 0
}

/** A paragraph of nodes that have places. */
export function paragraphOf(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children, position: hullOf(children) }
}
