import { rules } from '../../rules.ts'
import { lineageOf, vocabulary } from '../../vocabulary/vocabulary.ts'
import type { Check } from '../check.ts'
import { type Data, type DataNode, type DataValue, typesOf } from '../data/data.ts'
import type { Find } from '../finding.ts'
import { cut } from '../words.ts'

/** References that lead to a node, ids that mean one thing, nodes that belong to something. */
export const links: Check = (data, find) => {
  const own = ownAddresses(data)
  const referred = new Set<DataNode>()
  for (const { property, id, pointer } of referencesIn(data)) {
    const targets = data.byId.get(id)
    for (const target of targets ?? []) referred.add(target)
    if (!targets && isLost(id, own)) find(rules['reference-resolves'], pointer, { property, id: cut(id) })
  }
  // A node inside another may be a short form of one that stands elsewhere.
  for (const { id, owner } of data.nodes) {
    if (id !== undefined && owner) for (const twin of data.byId.get(id) ?? []) referred.add(twin)
  }
  for (const nodes of data.byId.values()) checkTwins(nodes, find)
  for (const node of data.nodes) checkLinked(node, referred, find)
}

function referencesIn({ nodes }: Data): { property: string; id: string; pointer: string }[] {
  return nodes.flatMap(({ properties }) =>
    properties.flatMap(({ name, values }) =>
      values.flatMap((value) =>
        value.kind === 'reference' ? [{ property: name, id: value.id, pointer: value.pointer }] : [],
      ),
    ),
  )
}

/** Documents that nodes of the data have ids in, and their hosts. */
interface OwnAddresses {
  documents: ReadonlySet<string>
  origins: ReadonlySet<string>
}

function ownAddresses({ byId, base }: Data): OwnAddresses {
  const ids = [...byId.keys(), ...(base === undefined ? [] : [base])]
  return {
    documents: new Set(ids.map(documentOf)),
    origins: new Set(ids.flatMap((id) => originOf(id) ?? [])),
  }
}

/**
 * Whether a node should have been described here: its id is a blank node, relative, of this very page, or a part of
 * a page of this site. A whole page, here or elsewhere, is an address like any other.
 */
function isLost(id: string, { documents, origins }: OwnAddresses): boolean {
  if (id.startsWith('_:') || !/^[a-z][a-z\d+.-]*:/i.test(id)) return true
  if (!id.includes('#')) return false
  return documents.has(documentOf(id)) || origins.has(originOf(id) ?? '')
}

function documentOf(id: string): string {
  return id.replace(/#.*$/s, '')
}

function originOf(id: string): string | undefined {
  return /^https?:\/\/[^/?#]+/i.exec(id)?.[0].toLowerCase()
}

/** One thing may be described in several places; only what they say differently is wrong. */
function checkTwins(nodes: readonly DataNode[], find: Find): void {
  const [first, ...others] = nodes
  if (!first) return
  for (const other of others) {
    const difference = typeDifference(first, other) ?? valueDifference(first, other)
    if (!difference) continue
    const { property, one, two } = difference
    find(rules['id-is-unique'], other.pointer, {
      id: cut(first.id ?? ''),
      property,
      one: cut(two),
      other: cut(one),
    })
  }
}

interface Difference {
  property: string
  one: string
  two: string
}

function typeDifference(first: DataNode, second: DataNode): Difference | undefined {
  const [one, two] = [first, second].map((node) => typesOf(node).filter((type) => vocabulary.types.has(type)))
  if (!one?.length || !two?.length) return undefined
  // Page and article are one thing to many; a person and a place are never.
  const kinds = new Set(one.flatMap((type) => [...lineageOf(type)]).filter((type) => type !== 'Thing'))
  const isKin = two.some((type) => type === 'Thing' || [...lineageOf(type)].some((above) => kinds.has(above)))
  return isKin || one.includes('Thing')
    ? undefined
    : { property: '@type', one: one.join(', '), two: two.join(', ') }
}

function valueDifference(first: DataNode, second: DataNode): Difference | undefined {
  for (const { name, values } of first.properties) {
    const others = second.properties.find((property) => property.name === name)?.values
    const [one, two] = [literal(values), literal(others ?? [])]
    if (one !== undefined && two !== undefined && one !== two) return { property: name, one, two }
  }
  return undefined
}

function literal([value, ...more]: readonly DataValue[]): string | undefined {
  if (!value || more.length > 0) return undefined
  if (value.kind === 'text') return value.text.trim()
  if (value.kind === 'number') return String(value.number)
  return value.kind === 'boolean' ? String(value.flag) : undefined
}

/** Types whose nodes are of use to nobody on their own. */
const parts = new Set(
  'ContactPoint ImageObject ListItem MediaObject Periodical Person Place PostalAddress PublicationIssue PublicationVolume SpeakableSpecification WebPageElement'.split(
    ' ',
  ),
)

function checkLinked(node: DataNode, referred: ReadonlySet<DataNode>, find: Find): void {
  if (node.owner || !node.isInGraph || referred.has(node)) return
  const part = typesOf(node).find((type) => parts.has(type))
  const refers = node.properties.some(({ values }) => values.some(({ kind }) => kind === 'reference'))
  if (part !== undefined && !refers) find(rules['node-is-linked'], node.pointer, { type: part })
}
