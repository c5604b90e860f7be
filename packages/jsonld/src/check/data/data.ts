/**
 * Structured data as the checks see it: nodes with their types and properties, each knowing where it stands,
 * whatever form of JSON-LD they were written in.
 */

/** A value of a property. */
export type DataValue = { pointer: string } & (
  | { kind: 'text'; text: string }
  | { kind: 'number'; number: number }
  | { kind: 'boolean'; flag: boolean }
  | { kind: 'node'; node: DataNode }
  /** An object with nothing but an `@id`. */
  | { kind: 'reference'; id: string }
  | { kind: 'empty'; text: string }
)

/** A property of a node. */
export interface DataProperty {
  /** The name in schema.org; as it was written where it is of another vocabulary. */
  name: string
  pointer: string
  /** Of another vocabulary, or defined by the data's own context: nothing is known of it. */
  isForeign: boolean
  values: readonly DataValue[]
}

/** A described thing. */
export interface DataNode {
  /** JSON pointer (RFC 6901) into what was checked; of a page, `/0` is its first block. */
  pointer: string
  id: string | undefined
  /** Names in schema.org; as written where they are of another vocabulary. */
  types: readonly DataType[]
  properties: readonly DataProperty[]
  /** The node it is a value of, and the property; absent at the top. */
  owner?: { node: DataNode; property: string }
  /** Whether it stands in an `@graph` with others. */
  isInGraph: boolean
}

/** A type of a node. */
export interface DataType {
  name: string
  pointer: string
  isForeign: boolean
}

/** Something written in a way that JSON-LD does not have, found while reading. */
export interface Oddity {
  pointer: string
  kind: 'keyword' | 'context' | 'noContext' | 'insecureContext' | 'notAnObject' | 'tooLarge' | 'unreadable'
  text: string
}

/** All data that is checked together, of one graph or one page. */
export interface Data {
  /** Every node, in the order of the document, inner nodes after the ones they are in. */
  nodes: readonly DataNode[]
  byId: ReadonlyMap<string, readonly DataNode[]>
  oddities: readonly Oddity[]
  /** The absolute address that relative ids are resolved against, where it is known. */
  base: string | undefined
}

/** @returns The names of a node's types that schema.org may know. */
export function typesOf({ types }: DataNode): string[] {
  return types.flatMap(({ name, isForeign }) => (isForeign ? [] : [name]))
}

/** @returns All descriptions of one thing: those with the same id. The node itself comes first. */
export function descriptionsOf(data: Data, node: DataNode): readonly DataNode[] {
  const same = node.id === undefined ? undefined : data.byId.get(node.id)
  return same && same.length > 1 ? [node, ...same.filter((other) => other !== node)] : [node]
}

/** @returns The names of the types of a thing, over all its descriptions. */
export function allTypesOf(data: Data, node: DataNode): string[] {
  return [...new Set(descriptionsOf(data, node).flatMap(typesOf))]
}

/** @returns The values of a property of a thing, over all its descriptions. */
export function valuesOf(data: Data, node: DataNode, name: string): DataValue[] {
  return descriptionsOf(data, node).flatMap(({ properties }) =>
    properties.flatMap((property) => (property.name === name ? property.values : [])),
  )
}

/** @returns The first text of a property, with its place. */
export function textOf(
  data: Data,
  node: DataNode,
  name: string,
): { text: string; pointer: string } | undefined {
  return textsOf(data, node, name)[0]
}

/** @returns The texts of a property; of a reference, its address. */
export function textsOf(data: Data, node: DataNode, name: string): { text: string; pointer: string }[] {
  return valuesOf(data, node, name).flatMap((value) => {
    if (value.kind === 'text') return [{ text: value.text, pointer: value.pointer }]
    return value.kind === 'reference' ? [{ text: value.id, pointer: value.pointer }] : []
  })
}

/** @returns The node that a value is or refers to; nothing where it is not described. */
export function targetOf(data: Data, value: DataValue): DataNode | undefined {
  if (value.kind === 'node') return value.node
  return value.kind === 'reference' ? data.byId.get(value.id)?.[0] : undefined
}

/** @returns The nodes that the values of a property are or refer to. */
export function nodesOf(data: Data, node: DataNode, name: string): DataNode[] {
  return valuesOf(data, node, name).flatMap((value) => targetOf(data, value) ?? [])
}

/** @returns The number of a property: a number, or a text that is one. */
export function numberOf(data: Data, node: DataNode, name: string): number | undefined {
  for (const value of valuesOf(data, node, name)) {
    if (value.kind === 'number') return value.number
    const text = value.kind === 'text' ? value.text.trim() : ''
    if (/^\d+(?:\.\d+)?(?: ?px)?$/.test(text)) return Number.parseFloat(text)
  }
  return undefined
}

/** @returns Where a property of a thing stands; the thing itself where it has none. */
export function placeIn(data: Data, node: DataNode, name: string): string {
  return valuesOf(data, node, name)[0]?.pointer ?? node.pointer
}
