/**
 * An interlaced PNG of fewer than eight bits a sample, as one that is not interlaced: the package that decodes pixels
 * does not know this kind.
 */
import { unzlibSync, zlibSync } from 'fflate'
import type { Picture } from '../resources.ts'

type Chunks = NonNullable<Picture['chunks']>

/** What of a header matters here; such pictures have one sample a pixel. */
export interface PackedHeader {
  width: number
  height: number
  /** Bits a pixel: 1, 2 or 4. */
  depth: number
}

/** Adam7: where the pixels of each pass begin, and how far they are apart (PNG specification, third edition, 8.1). */
const passes = [
  { x: 0, y: 0, dx: 8, dy: 8 },
  { x: 4, y: 0, dx: 8, dy: 8 },
  { x: 0, y: 4, dx: 4, dy: 8 },
  { x: 2, y: 0, dx: 4, dy: 4 },
  { x: 0, y: 2, dx: 2, dy: 4 },
  { x: 1, y: 0, dx: 2, dy: 2 },
  { x: 0, y: 1, dx: 1, dy: 2 },
] as const

/** Of the header's data: which way the pixels are in order. */
const interlaceMethod = 12

/**
 * Puts the pixels in order, row by row, none of them filtered.
 *
 * @param chunks
 * @param header
 * @returns The same chunks, but for header and pixels.
 * @throws Error where the pixels are not whole, or filtered in a way that there is not.
 */
export function straightened(chunks: Chunks, header: PackedHeader): Chunks {
  const rows = inOrder(pixelsOf(chunks, header), header)
  const pixels = chunks.findIndex(({ type }) => type === 'IDAT')
  return chunks.flatMap((chunk, index) => {
    if (chunk.type === 'IHDR') return [{ ...chunk, data: chunk.data.with(interlaceMethod, 0) }]
    if (chunk.type !== 'IDAT') return [chunk]
    return index === pixels ? [{ type: 'IDAT', data: zlibSync(rows) }] : []
  })
}

/** A file of some chunks. Nobody reads its checksums: the pixels were checked before they were put in order. */
export function fileOf(signature: Uint8Array, chunks: Chunks): Uint8Array {
  const bytes = new Uint8Array(signature.length + chunks.reduce((sum, { data }) => sum + data.length + 12, 0))
  const view = new DataView(bytes.buffer)
  bytes.set(signature)
  let at = signature.length
  for (const { type, data } of chunks) {
    view.setUint32(at, data.length)
    bytes.set(new TextEncoder().encode(type), at + 4)
    bytes.set(data, at + 8)
    at += data.length + 12
  }
  return bytes
}

/** The rows of all passes, each behind its filter; no more than the header promises. */
function pixelsOf(chunks: Chunks, { width, height, depth }: PackedHeader): Uint8Array {
  let length = 0
  for (const pass of passes) {
    const { across, down } = sizeOf(pass, width, height)
    if (across > 0) length += down * (1 + rowBytes(across, depth))
  }
  const parts = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)
  const packed = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    packed.set(part, at)
    at += part.length
  }
  const pixels = unzlibSync(packed, { out: new Uint8Array(length) })
  if (pixels.length < length) throw new Error('there are too few of them')
  return pixels
}

function sizeOf({ x, y, dx, dy }: (typeof passes)[number], width: number, height: number) {
  return { across: Math.max(0, Math.ceil((width - x) / dx)), down: Math.max(0, Math.ceil((height - y) / dy)) }
}

function rowBytes(pixels: number, depth: number): number {
  return Math.ceil((pixels * depth) / 8)
}

function inOrder(pixels: Uint8Array, { width, height, depth }: PackedHeader): Uint8Array {
  const stride = 1 + rowBytes(width, depth)
  const rows = new Uint8Array(height * stride)
  const highest = 2 ** depth - 1
  let at = 0
  for (const pass of passes) {
    const { across, down } = sizeOf(pass, width, height)
    if (across === 0) continue
    let above = new Uint8Array(rowBytes(across, depth))
    for (let line = 0; line < down; line++) {
      const row = unfiltered(pixels.subarray(at, at + 1 + above.length), above)
      const start = (pass.y + line * pass.dy) * stride + 1
      for (let pixel = 0; pixel < across; pixel++) {
        const bit = pixel * depth
        const value = ((row[bit >> 3] ?? 0) >> (8 - depth - (bit & 7))) & highest
        const place = (pass.x + pixel * pass.dx) * depth
        rows[start + (place >> 3)] = (rows[start + (place >> 3)] ?? 0) | (value << (8 - depth - (place & 7)))
      }
      at += 1 + above.length
      above = row
    }
  }
  return rows
}

/** A row without its filter (PNG specification, 9.2); pixels of less than a byte are filtered byte by byte. */
function unfiltered(filtered: Uint8Array, above: Uint8Array): Uint8Array<ArrayBuffer> {
  const [filter = 0] = filtered
  const predict = predictors[filter]
  if (!predict) throw new Error(`a row has the filter ${filter}, which there is not`)
  const row = new Uint8Array(above.length)
  for (let at = 0; at < row.length; at++) {
    const [left, up, corner] = [row[at - 1] ?? 0, above[at] ?? 0, above[at - 1] ?? 0]
    row[at] = (filtered[at + 1] ?? 0) + predict(left, up, corner)
  }
  return row
}

const predictors: readonly ((left: number, up: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, up) => up,
  (left, up) => (left + up) >> 1,
  paeth,
]

/** The neighbour that is nearest to what a slope through all three would give (9.4). */
function paeth(left: number, up: number, corner: number): number {
  const slope = left + up - corner
  const [toLeft, toUp, toCorner] = [left, up, corner].map((value) => Math.abs(slope - value))
  if (toLeft === undefined || toUp === undefined || toCorner === undefined) return 0
  if (toLeft <= toUp && toLeft <= toCorner) return left
  return toUp <= toCorner ? up : corner
}
