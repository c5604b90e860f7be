/**
 * What a file is told from others by.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesOf } from './numbers.ts'

/** Bytes of a file identifier (ISO 32000-1, 14.4). */
const length = 16

/** By the bytes, for as long as somebody holds them: fonts and pictures come again in the next document. */
const known = new WeakMap<Uint8Array, Uint8Array>()

/**
 * @param parts Of a file; bytes must not be changed afterwards.
 * @returns A digest of its text and of the digests of its streams.
 */
export function digestOf(parts: readonly (Uint8Array | string)[]): Uint8Array {
  const hash = sha256.create()
  for (const part of parts) hash.update(typeof part === 'string' ? bytesOf(part) : digestOfBytes(part))
  return hash.digest().subarray(0, length)
}

function digestOfBytes(bytes: Uint8Array): Uint8Array {
  const digest = known.get(bytes) ?? sha256(bytes)
  known.set(bytes, digest)
  return digest
}
