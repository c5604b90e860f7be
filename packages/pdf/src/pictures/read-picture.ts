import type { Picture } from '../resources.ts'
import { readJpeg } from './jpeg.ts'
import { readPng } from './png.ts'

/** Why a picture cannot be printed: its format is not one a PDF holds, or the file is broken. */
export type Unprintable = { format: string } | { reason: string }

const readers = { 'image/png': readPng, 'image/jpeg': readJpeg } as const

/** What a file is by its first bytes, as far as people give such files for pictures. `at`: where the bytes stand. */
const signatures: readonly { at: number; bytes: string; format: string }[] = [
  { at: 0, bytes: 'GIF8', format: 'a GIF' },
  { at: 8, bytes: 'WEBP', format: 'a WebP' },
  { at: 4, bytes: 'ftypavif', format: 'an AVIF' },
  { at: 4, bytes: 'ftypheic', format: 'an HEIC' },
  { at: 0, bytes: 'II*\0', format: 'a TIFF' },
  { at: 0, bytes: 'MM\0*', format: 'a TIFF' },
  { at: 0, bytes: 'BM', format: 'a BMP' },
  { at: 0, bytes: '%PDF', format: 'a PDF' },
]

/**
 * Reads as much of a picture as layout needs.
 *
 * @param bytes The file.
 * @returns The picture, its size in pixels as displayed; or why it cannot be printed.
 */
export function readPicture(bytes: Uint8Array): Picture | Unprintable {
  const type = typeOf(bytes)
  return type ? readers[type](bytes) : { format: foreignFormat(bytes) }
}

function typeOf(bytes: Uint8Array): keyof typeof readers | undefined {
  if (startsWith(bytes, 0, '\u0089PNG\r\n\u001a\n')) return 'image/png'
  return startsWith(bytes, 0, '\u00ff\u00d8\u00ff') ? 'image/jpeg' : undefined
}

function foreignFormat(bytes: Uint8Array): string {
  const known = signatures.find(({ at, bytes: signature }) => startsWith(bytes, at, signature))
  if (known) return known.format
  const start = new TextDecoder().decode(bytes.subarray(0, 1024))
  return /<svg[\s>]/i.test(start) ? 'an SVG drawing' : 'no picture that Offprint knows'
}

function startsWith(bytes: Uint8Array, at: number, signature: string): boolean {
  return String.fromCharCode(...bytes.subarray(at, at + signature.length)) === signature
}
