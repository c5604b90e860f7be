import { takesAddressesOnly, vocabulary } from '../../vocabulary/vocabulary.ts'
import { type Names, readContext, readName } from './context.ts'
import type { Data, DataNode, DataProperty, DataType, DataValue, Oddity } from './data.ts'

/** More values than any page has, and deeper than anybody nests: what goes beyond is no data but an attack. */
const limits = { values: 50_000, depth: 200 }

/** A piece of data: a whole graph, or one block of a page. */
export interface Block {
  pointer: string
  value: unknown
}

interface State {
  nodes: DataNode[]
  oddities: Oddity[]
  base: string | undefined
  values: number
  /** The objects around the present one: one that holds itself is no data. */
  around: Set<object>
}

/** What holds for the values inside something. */
interface Inside {
  names: Names
  owner?: { node: DataNode; property: string }
  isInGraph: boolean
}

const nothingKnown: Names = { isSchema: false, own: new Set(), prefixes: new Set() }

/**
 * Reads blocks of JSON-LD that are checked together. Never throws: what is no data becomes an oddity.
 *
 * @param blocks Values as `JSON.parse` gives them, or any other.
 * @param base The address of the page, for relative ids.
 */
export function readData(blocks: readonly Block[], base?: string): Data {
  const state: State = { nodes: [], oddities: [], base, values: 0, around: new Set() }
  for (const { pointer, value } of blocks) {
    const before = state.nodes.length
    try {
      readTop(state, pointer, value)
    } catch (error) {
      // A getter or a proxy of somebody else's may throw; data never does.
      const text = error instanceof Error ? error.message : 'it cannot be read'
      state.oddities.push({ pointer, kind: 'unreadable', text })
      state.around.clear()
      state.nodes.splice(before)
    }
  }
  const byId = new Map<string, DataNode[]>()
  for (const node of state.nodes) {
    if (node.id !== undefined) byId.set(node.id, [...(byId.get(node.id) ?? []), node])
  }
  for (const node of state.nodes) linkTexts(node, byId, state)
  return { nodes: state.nodes, byId, oddities: state.oddities, base }
}

/** Where a property takes addresses and no texts, a text is an address, and so it may be the id of a node. */
function linkTexts(node: DataNode, byId: ReadonlyMap<string, unknown>, state: State): void {
  node.properties = node.properties.map((property) => {
    const ranges = property.isForeign ? undefined : vocabulary.properties.get(property.name)?.ranges
    if (!ranges || !takesAddressesOnly(ranges)) return property
    const values = property.values.map((value): DataValue => {
      const id = value.kind === 'text' ? idOf(state, value.text) : undefined
      return id !== undefined && byId.has(id) ? { kind: 'reference', id, pointer: value.pointer } : value
    })
    return { ...property, values }
  })
}

function readTop(state: State, pointer: string, value: unknown): void {
  if (Array.isArray(value)) {
    value.forEach((item: unknown, index) => readTop(state, `${pointer}/${index}`, item))
  } else if (isRecord(value)) {
    const context = '@context' in value ? readContext(value['@context']) : undefined
    const at = context ? `${pointer}/@context` : pointer
    if (!context) state.oddities.push({ pointer: at, kind: 'noContext', text: '' })
    else if (!context.names.isSchema) state.oddities.push(contextOddity(at, value['@context']))
    else if (context.isInsecure) state.oddities.push({ pointer: at, kind: 'insecureContext', text: '' })
    // Of another vocabulary nothing is known, so that nothing could be said about it.
    if (context?.names.isSchema === false) return
    readObject(state, pointer, value, { names: context?.names ?? nothingKnown, isInGraph: false })
  } else state.oddities.push({ pointer, kind: 'notAnObject', text: describe(value) })
}

function contextOddity(pointer: string, context: unknown): Oddity {
  const text = typeof context === 'string' ? context : (JSON.stringify(context) ?? typeof context)
  return { pointer, kind: 'context', text: text.slice(0, 80) }
}

/** Objects that stand for themselves: a node, or a graph around nodes. */
function readObject(
  state: State,
  pointer: string,
  value: Record<string, unknown>,
  inside: Inside,
): DataNode | undefined {
  const graph = value['@graph'] ?? value['@included']
  const hasOwn = Object.keys(value).some((key) => !['@context', '@graph', '@included', '@id'].includes(key))
  const node = hasOwn || graph === undefined ? readNode(state, pointer, value, inside) : undefined
  if (graph === undefined) return node
  const key = '@graph' in value ? '@graph' : '@included'
  const items = Array.isArray(graph) ? graph : [graph]
  items.forEach((item: unknown, index) => {
    const at = Array.isArray(graph) ? `${pointer}/${key}/${index}` : `${pointer}/${key}`
    if (isRecord(item)) readObject(state, at, item, { names: inside.names, isInGraph: items.length > 1 })
    else state.oddities.push({ pointer: at, kind: 'notAnObject', text: describe(item) })
  })
  return node
}

function readNode(state: State, pointer: string, value: Record<string, unknown>, inside: Inside): DataNode {
  if (state.around.has(value)) throw new Error('it holds itself')
  if (state.around.size >= limits.depth) throw new Error('it is nested too deeply')
  state.around.add(value)
  const types: DataType[] = []
  const properties: DataProperty[] = []
  const id = idOf(state, value['@id'] ?? value.id)
  const node: DataNode = { pointer, id, types, properties, isInGraph: inside.isInGraph }
  if (inside.owner) node.owner = inside.owner
  state.nodes.push(node)
  for (const [key, inner] of Object.entries(value)) {
    const at = `${pointer}/${escape(key)}`
    if (key === '@type' || key === 'type') types.push(...readTypes(at, inner, inside.names))
    else if (key === '@reverse') readReverse(state, at, inner, { ...inside, owner: { node, property: key } })
    else if (key.startsWith('@')) readKeyword(state, at, key)
    else if (key !== 'id' && inner !== undefined) {
      const name = readName(key, inside.names)
      const owner = { node, property: name.name }
      const values = readValues(state, at, inner, { names: inside.names, owner, isInGraph: false })
      properties.push({ ...name, pointer: at, values })
    }
  }
  state.around.delete(value)
  return node
}

function readTypes(pointer: string, value: unknown, names: Names): DataType[] {
  const list: unknown[] = Array.isArray(value) ? value : [value]
  return list.map((item, index) => ({
    ...readName(typeof item === 'string' ? item : describe(item), names),
    pointer: Array.isArray(value) ? `${pointer}/${index}` : pointer,
  }))
}

/** JSON-LD 1.1, section 1.7. */
const keywords = new Set(
  '@base @container @context @direction @graph @id @import @included @index @json @language @list @nest @none @prefix @propagate @protected @reverse @set @type @value @version @vocab'.split(
    ' ',
  ),
)

function readKeyword(state: State, pointer: string, key: string): void {
  if (!keywords.has(key)) state.oddities.push({ pointer, kind: 'keyword', text: key })
}

function readReverse(state: State, pointer: string, value: unknown, inside: Inside): void {
  if (!isRecord(value)) return
  for (const [key, inner] of Object.entries(value)) {
    readValues(state, `${pointer}/${escape(key)}`, inner, inside)
  }
}

function readValues(state: State, pointer: string, value: unknown, inside: Inside): DataValue[] {
  if (!Array.isArray(value)) return readValue(state, pointer, value, inside)
  if (value.length === 0) return [{ pointer, kind: 'empty', text: '[]' }]
  return value.flatMap((item: unknown, index) => {
    const at = `${pointer}/${index}`
    return Array.isArray(item) ? readDeeper(state, at, item, inside) : readValue(state, at, item, inside)
  })
}

/** A list in a list means the same as one list; only its depth is bounded. */
function readDeeper(state: State, pointer: string, value: readonly unknown[], inside: Inside): DataValue[] {
  if (state.around.has(value)) throw new Error('it holds itself')
  if (state.around.size >= limits.depth) throw new Error('it is nested too deeply')
  state.around.add(value)
  const values = readValues(state, pointer, value, inside)
  state.around.delete(value)
  return values
}

function readValue(state: State, pointer: string, value: unknown, inside: Inside): DataValue[] {
  state.values += 1
  if (state.values > limits.values) throw new Error('it has too many values')
  if (typeof value === 'string') {
    return [
      value.trim() === '' ? { pointer, kind: 'empty', text: '""' } : { pointer, kind: 'text', text: value },
    ]
  }
  if (typeof value === 'number') return [{ pointer, kind: 'number', number: value }]
  if (typeof value === 'boolean') return [{ pointer, kind: 'boolean', flag: value }]
  if (value === null) return [{ pointer, kind: 'empty', text: 'null' }]
  if (!isRecord(value)) throw new Error(`${pointer} is ${describe(value)}, which JSON does not have`)
  return readInner(state, pointer, value, inside)
}

function readInner(
  state: State,
  pointer: string,
  value: Record<string, unknown>,
  inside: Inside,
): DataValue[] {
  const keys = Object.keys(value)
  if (keys.length === 0) return [{ pointer, kind: 'empty', text: '{}' }]
  if ('@value' in value) return readValue(state, `${pointer}/@value`, value['@value'], inside)
  const list = '@list' in value ? '@list' : '@set' in value ? '@set' : undefined
  if (list) return readValues(state, `${pointer}/${list}`, value[list], inside)
  const id = keys.length === 1 ? idOf(state, value['@id'] ?? value.id) : undefined
  if (id !== undefined) return [{ pointer, kind: 'reference', id }]
  return [{ pointer, kind: 'node', node: readNode(state, pointer, value, inside) }]
}

/** An id as an absolute address where the page's address is known, so that `#a` is the page's `#a`. */
function idOf({ base }: State, id: unknown): string | undefined {
  if (typeof id !== 'string' || id.trim() === '') return undefined
  const isRelative = !/^[a-z][a-z\d+.-]*:|^_:/i.test(id)
  return isRelative && base !== undefined && URL.canParse(id, base) ? new URL(id, base).href : id
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function describe(value: unknown): string {
  if (value === null) return 'null'
  if (typeof value === 'string') return `the text "${value.slice(0, 40)}"`
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

/** RFC 6901, section 3. */
function escape(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}
