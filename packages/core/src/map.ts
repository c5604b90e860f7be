import type { Node, NodeOf } from './article.ts'
import { assertSectionsLast } from './builders.ts'
import { isParent } from './walk.ts'

/** Every node by the name of its type. */
export type NodeMap = { [K in Node['type']]: NodeOf<K> }

/** What `map` does to nodes, by type; a type that is not named stays as it is. */
export type Mapper = { [K in Node['type']]?: (node: NodeMap[K]) => NodeMap[K] }

/**
 * Makes a changed copy of a tree. Children come before their parent, and a node stays of its type.
 *
 * Nothing is mutated: what did not change is shared with the old tree, and a tree in which nothing changed is
 * returned as it is.
 *
 * @param node Where to start.
 * @param mapper Functions by node type, each from a node to what stands in its place.
 * @returns The new node. Throws `TypeError` when a function puts flow after a section.
 * @example
 * map(article, { text: (node) => ({ ...node, value: node.value.trim() }) })
 */
export function map<K extends Node['type']>(node: NodeMap[K] & { type: K }, mapper: Mapper): NodeMap[K] {
  const inside = isParent(node) ? mapChildren(node, mapper) : node
  const change = mapper[node.type]
  if (!change) return inside
  const changed = change(inside)
  if (isParent(changed)) assertSectionsLast(changed.children)
  return changed
}

function mapChildren<T extends { children: readonly Node[] }>(parent: T, mapper: Mapper): T {
  const children = parent.children.map((child) => map(child, mapper))
  const same = children.every((child, index) => child === parent.children[index])
  return same ? parent : { ...parent, children }
}
