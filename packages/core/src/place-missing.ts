import type { Nodes, Parents } from 'mdast'
import { type Places, places } from './places.ts'

/**
 * Gives a position to the nodes that have none: the links (and the texts beside them) that GFM's extension
 * makes of addresses it finds after parsing. Changes the tree in place.
 *
 * @param tree A freshly parsed tree.
 * @param text What it was parsed from.
 */
export function placeMissing(tree: Nodes, text: string): void {
  if (!('children' in tree)) return
  const complete = tree.children.every((child) => child.position)
  if (!complete) placeChildren(tree, text, places(text))
  for (const child of tree.children) placeMissing(child, text)
}

function placeChildren(parent: Parents, text: string, at: Places): void {
  let cursor = parent.position?.start.offset ?? 0
  for (const [index, child] of parent.children.entries()) {
    if (!child.position) {
      const next = parent.children.slice(index + 1).find((sibling) => sibling.position)
      const limit = next?.position?.start.offset ?? parent.position?.end.offset ?? text.length
      const [start, end] = find(plain(child), text, cursor, limit)
      child.position = at.range(start, end)
    }
    cursor = child.position.end.offset ?? cursor
  }
}

/** Where a value stands between two offsets; all the room between them where the source spells it otherwise. */
function find(value: string, text: string, from: number, to: number): [number, number] {
  const start = text.indexOf(value, from)
  return start < 0 || start + value.length > to ? [from, to] : [start, start + value.length]
}

function plain(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(plain).join('') : ''
}
