/**
 * The bytes of a file: its objects, most of them packed, and the table that finds them (ISO 32000-1, 7.5).
 */
import { deflate } from './deflate.ts'
import { digestOf } from './digest.ts'
import { bytesOf } from './numbers.ts'
import { crossReferences, type Packable, packObjects, packSize, type Packed, type Place } from './packing.ts'
import { valueOf } from './values.ts'

/** An indirect object that is complete. */
export interface WholeObject {
  /** Its number. */
  id: number
  data: object
  /** Of its stream, if it is one. */
  bytes?: Uint8Array | undefined
  /** Whether its stream may be deflated. Default: true. */
  compress?: boolean
}

/** A file as far as it is written. */
export interface Body {
  add(object: WholeObject): void
  /**
   * Ends the file.
   *
   * @param trailer Its `Root` and its `Info`.
   * @returns All bytes of the file, with an identifier made from what stands before it (14.4).
   */
  finish(trailer: object): Uint8Array
}

/** How a file is written. */
export interface BodyOptions {
  /** Streams are deflated, and objects without a stream packed; else all can be read as it stands. */
  compress: boolean
  /** Gives the next number of an object. */
  number: () => number
}

interface Draft extends BodyOptions {
  parts: (Uint8Array | string)[]
  length: number
  /** Of each object, by its number less one. */
  places: Place[]
  /** What waits to be packed. */
  loose: Packable[]
}

/** Four bytes beyond ASCII say that the file is not text (7.5.2). */
const header = '%PDF-1.7\n%\xff\xff\xff\xff\n'

/** Starts a file: PDF 1.7. */
export function startBody(options: BodyOptions): Body {
  const draft: Draft = { ...options, parts: [], length: 0, places: [], loose: [] }
  put(draft, header)
  return {
    add: (object) => addObject(draft, object),
    finish: (trailer) => finish(draft, trailer),
  }
}

function put(draft: Draft, part: Uint8Array | string): void {
  draft.parts.push(part)
  draft.length += part.length
}

function addObject(draft: Draft, object: WholeObject): void {
  const { id, data, bytes, compress = true } = object
  if (bytes) return putStream(draft, id, { data, bytes }, compress)
  const value = valueOf(data)
  if (!draft.compress) return putObject(draft, id, [value])
  draft.loose.push({ id, value })
  if (draft.loose.length === packSize) pack(draft)
}

/** Puts the objects that wait into a stream of their own. */
function pack(draft: Draft): void {
  const { loose, places, number } = draft
  if (loose.length === 0) return
  const stream = number()
  for (const [index, { id }] of loose.entries()) places[id - 1] = { stream, index }
  putStream(draft, stream, packObjects(loose))
  draft.loose = []
}

function putStream(draft: Draft, id: number, { data, bytes }: Packed, compress = true): void {
  const deflated = draft.compress && compress && !('Filter' in data)
  const written = deflated ? deflate(bytes) : bytes
  const described = { ...data, Length: written.length, ...(deflated && { Filter: 'FlateDecode' }) }
  putObject(draft, id, [valueOf(described), '\nstream\n', written, '\nendstream'])
}

function putObject(draft: Draft, id: number, parts: readonly (Uint8Array | string)[]): void {
  draft.places[id - 1] = { offset: draft.length }
  put(draft, `${id} 0 obj\n`)
  for (const part of parts) put(draft, part)
  put(draft, '\nendobj\n')
}

function finish(draft: Draft, trailer: object): Uint8Array {
  pack(draft)
  const id = digestOf(draft.parts)
  const table = draft.number()
  const { length, places } = draft
  places[table - 1] = { offset: length }
  const { data, bytes } = crossReferences(places)
  putStream(draft, table, { data: { ...data, ...trailer, ID: [id, id] }, bytes })
  put(draft, `startxref\n${length}\n%%EOF\n`)
  return joined(draft)
}

function joined({ parts, length }: Draft): Uint8Array {
  const bytes = new Uint8Array(length)
  let offset = 0
  for (const part of parts) {
    bytes.set(typeof part === 'string' ? bytesOf(part) : part, offset)
    offset += part.length
  }
  return bytes
}
