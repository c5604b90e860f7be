import type { Definition, FootnoteDefinition, Nodes, Root } from 'mdast'
import type { Definitions } from './state.ts'

/** All definitions of a tree, wherever they stand. */
export interface Collected {
  links: Definition[]
  notes: FootnoteDefinition[]
}

/** @returns Link and note definitions, in the order of the source. */
export function collectDefinitions(tree: Root): Collected {
  const found: Collected = { links: [], notes: [] }
  collect(tree, found)
  return found
}

function collect(node: Nodes, found: Collected): void {
  if (node.type === 'definition') found.links.push(node)
  if (node.type === 'footnoteDefinition') found.notes.push(node)
  if ('children' in node) for (const child of node.children) collect(child, found)
}

/** @param links In the order of the source; of two with one label the first holds, as in CommonMark. */
export function createDefinitions(links: readonly Definition[]): Definitions {
  const byIdentifier = new Map<string, Definition>()
  const used = new Set<Definition>()
  for (const link of links) {
    const key = normalize(link.identifier)
    if (!byIdentifier.has(key)) byIdentifier.set(key, link)
  }
  return {
    get(identifier) {
      const definition = byIdentifier.get(normalize(identifier))
      if (definition) used.add(definition)
      return definition
    },
    unused: () =>
      links
        .filter((link) => !used.has(link))
        .map((definition) => ({
          definition,
          isSecond: byIdentifier.get(normalize(definition.identifier)) !== definition,
        })),
  }
}

/** The form in which labels are compared (CommonMark 0.31, "matches"). */
export function normalize(identifier: string): string {
  return identifier.toLowerCase().toUpperCase()
}
