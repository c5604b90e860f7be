import { rules } from '../../rules.ts'
import { nearest } from '../../vocabulary/nearest.ts'
import { lineageOf, type Standing, vocabulary } from '../../vocabulary/vocabulary.ts'
import type { Check } from '../check.ts'
import { allTypesOf, type Data, type DataNode, type DataProperty } from '../data/data.ts'
import type { Find } from '../finding.ts'
import { allOf, anyOf, hintOf } from '../words.ts'

/** Types and properties that schema.org has, properties on the types they are defined on. */
export const terms: Check = (data, find, { article }) => {
  // Which terms the graph of an article has is not the author's choice.
  const told = new Set(article ? pendingTerms() : [])
  for (const node of data.nodes) {
    if (node.types.length === 0 && isUntyped(data, node)) find(rules['node-has-type'], node.pointer)
    checkTypes(node, find, told)
    const types = allTypesOf(data, node).filter((type) => vocabulary.types.has(type))
    for (const property of node.properties) checkProperty(property, types, { find, told })
  }
}

/** A node with an id inside another is a reference with a few words more; the type may stand elsewhere. */
function isUntyped(data: Data, node: DataNode): boolean {
  return allTypesOf(data, node).length === 0 && (node.id === undefined || !node.owner)
}

function checkTypes({ types }: DataNode, find: Find, told: Set<string>): void {
  for (const { name, pointer, isForeign } of types) {
    if (isForeign) continue
    const term = vocabulary.types.get(name)
    if (term) checkStanding(name, { pointer, term }, { find, told })
    else if (!vocabulary.members.has(name)) {
      find(rules['type-is-known'], pointer, {
        type: name,
        hint: hintOf(nearest(name, vocabulary.types.keys())),
      })
    }
  }
}

interface Telling {
  find: Find
  /** Terms that have been told of already: once a term is enough. */
  told: Set<string>
}

function checkProperty(property: DataProperty, types: readonly string[], telling: Telling): void {
  if (property.isForeign) return
  const { name, pointer } = property
  const term = vocabulary.properties.get(plainName(name))
  if (!term) {
    const hint = hintOf(nearest(name, vocabulary.properties.keys()))
    telling.find(rules['property-is-known'], { pointer, isName: true }, { property: name, hint })
    return
  }
  checkStanding(plainName(name), { pointer, term }, telling)
  if (plainName(name) !== name || types.length === 0) return
  const lineage = new Set(types.flatMap((type) => [...lineageOf(type)]))
  // A Role stands between two things, and has the property of the one again.
  if (lineage.has('Role') || term.domains.some((domain) => lineage.has(domain))) return
  telling.find(
    rules['property-fits-type'],
    { pointer, isName: true },
    {
      property: name,
      type: allOf(types),
      domains:
        term.domains.length > 4 ? `${term.domains.slice(0, 3).join(', ')} and others` : anyOf(term.domains),
    },
  )
}

/** Of an action, `query-input` and `result-output` say what goes into a property and comes out of it. */
function plainName(name: string): string {
  return name.replace(/-(?:input|output)$/, '')
}

function pendingTerms(): string[] {
  return [...vocabulary.types, ...vocabulary.properties].flatMap(([name, { isPending }]) =>
    isPending ? [name] : [],
  )
}

function checkStanding(
  name: string,
  { pointer, term }: { pointer: string; term: Standing },
  { find, told }: Telling,
): void {
  if (told.has(name)) return
  if (term.isRetired || term.newer.length > 0) {
    const newer = term.newer.length > 0 ? `; ${anyOf(term.newer.map((one) => `\`${one}\``))} replaces it` : ''
    find(rules['term-is-current'], pointer, { term: name, newer })
  } else if (term.isPending) find(rules['term-is-settled'], pointer, { term: name })
  else return
  told.add(name)
}
