import { inflateSync } from 'node:zlib'
import { count, sizeOf } from './words.ts'
import { plain } from './plain.ts'

/** An output that was written. */
export interface Written {
  /** As the reader finds it. */
  path: string
  bytes: string | Uint8Array
}

/**
 * One line for each output: its path, its size, and a PDF's pages.
 *
 * @example `dist/harbour.pdf   44 kB  3 pages`
 */
export function describeOutputs(outputs: readonly Written[]): string[] {
  const width = Math.max(...outputs.map(({ path }) => path.length))
  return outputs.map(({ path, bytes }) => {
    const size = sizeOf(Buffer.byteLength(bytes)).padStart(7)
    const pages = typeof bytes === 'string' ? 0 : pagesOf(bytes)
    return `${plain(path).padEnd(width)}  ${size}${pages > 0 ? `  ${count(pages, 'page')}` : ''}`
  })
}

/**
 * Counts the page objects of a PDF (ISO 32000-2, 7.7.3.3), in the open or packed into object streams (7.5.7).
 *
 * @returns 0 for anything but a PDF.
 */
export function pagesOf(bytes: Uint8Array): number {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (!file.subarray(0, 5).equals(Buffer.from('%PDF-'))) return 0
  const text = file.toString('latin1')
  const packed = Array.from(text.matchAll(objectStream), ({ 0: head, index }) =>
    inflateSync(file.subarray(index + head.length)).toString('latin1'),
  )
  return [text, ...packed].reduce((pages, part) => pages + (part.match(pageObject)?.length ?? 0), 0)
}

const pageObject = /\/Type\s*\/Page\b/g
/** From its type to where its bytes begin. */
const objectStream = /\/Type\s*\/ObjStm\b[^]*?\bstream\r?\n/g
