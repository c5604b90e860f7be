/**
 * Objects packed together and deflated (ISO 32000-1, 7.5.7), and the table that finds them (7.5.8): a tagged article
 * has hundreds of small dictionaries, which are much alike.
 */
import { bytesOf } from './numbers.ts'

/** Objects in one stream: a reader that wants one of them has to inflate all before it. */
export const packSize = 256

/** An object without a stream, as it stands in a file. */
export interface Packable {
  id: number
  value: string
}

/** The data and the bytes of a stream; not deflated yet. */
export interface Packed {
  data: object
  bytes: Uint8Array
}

/**
 * @param objects At most `packSize`.
 * @returns The object stream that holds them.
 */
export function packObjects(objects: readonly Packable[]): Packed {
  const index: string[] = []
  let offset = 0
  for (const { id, value } of objects) {
    index.push(`${id} ${offset}`)
    offset += value.length + 1
  }
  const head = `${index.join(' ')}\n`
  return {
    data: { Type: 'ObjStm', N: objects.length, First: head.length },
    bytes: bytesOf(head + objects.map(({ value }) => value).join('\n')),
  }
}

/** Where an object is: its offset in the file, or the stream it is packed in and its number there. */
export type Place = { offset: number } | { stream: number; index: number }

/** Kinds of entries (table 18). */
const kinds = { free: 0, whole: 1, packed: 2 } as const

/**
 * @param places Of all objects, from number 1 on.
 * @returns The cross-reference stream; `data` still lacks what a trailer says.
 */
export function crossReferences(places: readonly Place[]): Packed {
  const rows = [[kinds.free, 0, 0] as const, ...places.map(rowOf)]
  const widths = [0, 1, 2].map((column) =>
    bytesFor(rows.reduce((most, row) => Math.max(most, row[column] ?? 0), 0)),
  )
  const width = widths.reduce((sum, one) => sum + one, 0)
  const table = new Uint8Array(rows.length * width)
  let at = 0
  for (const row of rows) {
    for (const [column, value] of row.entries()) {
      for (let byte = (widths[column] ?? 0) - 1; byte >= 0; byte--)
        table[at++] = (value >>> (8 * byte)) & 0xff
    }
  }
  return { data: { Type: 'XRef', Size: rows.length, W: widths }, bytes: table }
}

function rowOf(place: Place): readonly [kind: number, where: number, index: number] {
  return 'offset' in place ? [kinds.whole, place.offset, 0] : [kinds.packed, place.stream, place.index]
}

/** How many bytes hold a number. */
function bytesFor(value: number): number {
  let bytes = 1
  while (value >= 256 ** bytes) bytes++
  return bytes
}
