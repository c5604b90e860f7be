import type { Node, NodeOf, Parent } from './article.ts'

/** What a visitor may answer: nothing (go on), `'skip'` (not into this node's children), `'stop'` (end the walk). */
export type Visit = undefined | 'skip' | 'stop'

/**
 * Calls `visitor` for a node and all its descendants, in reading order.
 *
 * @param node Where to start; visited first.
 * @param visitor Gets each node with its ancestors, outermost first.
 */
export function visit(node: Node, visitor: (node: Node, ancestors: readonly Parent[]) => Visit | void): void {
  walk(node, [], visitor)
}

function walk(
  node: Node,
  ancestors: readonly Parent[],
  visitor: (node: Node, ancestors: readonly Parent[]) => Visit | void,
): Visit {
  const answer = visitor(node, ancestors)
  if (answer === 'stop') return 'stop'
  if (answer === 'skip' || !isParent(node)) return undefined
  const inside = [...ancestors, node]
  for (const child of node.children) if (walk(child, inside, visitor) === 'stop') return 'stop'
  return undefined
}

/** Whether a node has children. */
export function isParent(node: Node): node is Parent {
  return 'children' in node
}

/** Whether a node is of a type; narrows. */
export function is<T extends Node['type']>(node: Node | undefined, type: T): node is NodeOf<T> {
  return node?.type === type
}
