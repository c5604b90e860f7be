import { decode } from 'fast-png'
import type { Picture } from '../resources.ts'

const headerLength = 8
/** Length, type and checksum of a chunk. */
const chunkOverhead = 12
/** Enough for any page, and far below what a small file can claim to hold. */
const mostPixels = 100_000_000

/**
 * Reads a PNG's header and walks its chunks (PNG specification, third edition, chapter 5).
 *
 * @returns The picture, or what is wrong with the file.
 */
export function readPng(bytes: Uint8Array): Picture | { reason: string } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const chunks = chunkTypes(view)
  if (!chunks.includes('IEND')) return { reason: 'the file is cut short' }
  if (chunks[0] !== 'IHDR' || !chunks.includes('IDAT')) return { reason: 'it has no header or no pixels' }
  const [width, height] = [view.getUint32(16), view.getUint32(20)]
  if (width === 0 || height === 0) return { reason: 'its width or height is 0' }
  const reason = width * height > mostPixels ? 'it has over 100 million pixels' : pixelFault(bytes)
  return reason === undefined ? { type: 'image/png', bytes, width, height, orientation: 1 } : { reason }
}

/** Reads the pixels once, so that what is broken is found here and not by the reader of the PDF. */
function pixelFault(bytes: Uint8Array): string | undefined {
  const [depth = 0, interlaced = 0] = [bytes[24], bytes[28]]
  if (interlaced !== 0 && depth < 8) return 'it is interlaced and has fewer than 8 bits a sample'
  try {
    decode(bytes, { checkCrc: true })
  } catch (error) {
    return `its pixels cannot be decoded (${error instanceof Error ? error.message : String(error)})`
  }
  return undefined
}

function chunkTypes(view: DataView): string[] {
  const types: string[] = []
  let at = headerLength
  while (at + chunkOverhead <= view.byteLength) {
    const end = at + chunkOverhead + view.getUint32(at)
    if (end > view.byteLength) break
    types.push(String.fromCharCode(...[4, 5, 6, 7].map((offset) => view.getUint8(at + offset))))
    at = end
  }
  return types
}
