import { readFontFile } from '#files'
import { typefaces, type Typeface } from './typefaces.ts'

/** Bytes by file name: at most one entry a default typeface, and the same bytes every time. */
const loaded = new Map<string, Promise<Uint8Array>>()

/**
 * Loads a default font, once a process: every call gives the same `Uint8Array`, which must not be changed.
 * Reads a file in Node; elsewhere fetches it from beside this module.
 *
 * @param typeface An entry of `typefaces`.
 * @returns The bytes of the TrueType file.
 * @throws {TypeError} The typeface is not one of the default ones.
 * @throws {Error} The file cannot be read or fetched; the next call tries again.
 */
export function loadTypeface(typeface: Typeface): Promise<Uint8Array> {
  const known = typefaces.find(({ file }) => file === typeface.file)
  if (!known) {
    throw new TypeError(
      `Expected an entry of \`typefaces\`, received the file "${typeface.file}". Example: loadTypeface(typefaces[0])`,
    )
  }
  const earlier = loaded.get(known.file)
  if (earlier) return earlier
  const bytes = readFontFile(known).catch((error: unknown) => {
    loaded.delete(known.file)
    throw error
  })
  loaded.set(known.file, bytes)
  return bytes
}
