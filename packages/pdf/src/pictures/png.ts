import type { Picture } from '../resources.ts'

const headerLength = 8
/** Length, type and checksum of a chunk. */
const chunkOverhead = 12

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
  return { type: 'image/png', bytes, width, height, orientation: 1 }
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
