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
  let at: Places | undefined
  const visit = (node: Nodes): void => {
    if (!('children' in node)) return
    if (node.children.some((child) => !child.position)) {
      at ??= places(text)
      placeChildren(node, text, at)
    }
    for (const child of node.children) visit(child)
  }
  visit(tree)
}

function placeChildren(parent: Parents, text: string, at: Places): void {
  const limits = limitsOf(parent, text)
  let cursor = parent.position?.start.offset ?? 0
  for (const [index, child] of parent.children.entries()) {
    if (!child.position) {
      const [start, end] = find(plain(child), text, cursor, limits[index] ?? text.length)
      child.position = at.range(start, end)
    }
    cursor = child.position.end.offset ?? cursor
  }
}

/** For each child where it must have ended: where the next begins whose place is known. */
function limitsOf(parent: Parents, text: string): number[] {
  let limit = parent.position?.end.offset ?? text.length
  const limits = parent.children.toReversed().map(({ position }) => {
    const found = limit
    limit = position?.start.offset ?? limit
    return found
  })
  return limits.toReversed()
}

/** Where a value stands between two offsets; all the room between them where the source spells it otherwise. */
function find(value: string, text: string, from: number, to: number): [number, number] {
  const start = text.slice(from, to).indexOf(value)
  return start < 0 ? [from, to] : [from + start, from + start + value.length]
}

function plain(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(plain).join('') : ''
}
