/**
 * Streams are deflated by one program everywhere, so that a file has the same bytes in Node and in every browser.
 */
import { zlibSync } from 'fflate'

/** By the bytes, for as long as somebody holds them: fonts and pictures come again in the next document. */
const known = new WeakMap<Uint8Array, Uint8Array>()

/**
 * @param bytes Must not be changed afterwards.
 * @returns They as a zlib stream (RFC 1950), at the level that costs half of the best one's time and 1 % in size.
 */
export function deflate(bytes: Uint8Array): Uint8Array {
  const deflated = known.get(bytes) ?? zlibSync(bytes, { level: 6 })
  known.set(bytes, deflated)
  return deflated
}
