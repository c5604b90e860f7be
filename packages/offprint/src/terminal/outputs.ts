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
 * Counts the page objects of a PDF (ISO 32000-2, 7.7.3.3).
 *
 * @returns 0 for anything but a PDF.
 */
export function pagesOf(bytes: Uint8Array): number {
  return objectsOf(bytes).match(pageObject)?.length ?? 0
}

/**
 * @param bytes
 * @returns The objects of a PDF as they are written, in the open or packed into object streams (ISO 32000-2, 7.5.7);
 *   nothing for anything but a PDF.
 */
export function objectsOf(bytes: Uint8Array): string {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (!file.subarray(0, 5).equals(Buffer.from('%PDF-'))) return ''
  const text = file.toString('latin1')
  const packed = Array.from(text.matchAll(objectStream), ({ 0: head, index }) =>
    inflateSync(file.subarray(index + head.length)).toString('latin1'),
  )
  return [text, ...packed].join('\n')
}

const pageObject = /\/Type\s*\/Page\b/g
/** From its type to where its bytes begin. */
const objectStream = /\/Type\s*\/ObjStm\b[^]*?\bstream\r?\n/g
