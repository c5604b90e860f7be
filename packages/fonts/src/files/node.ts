import { readFile } from 'node:fs/promises'
import type { Typeface } from '../typefaces.ts'

/** Reads a font that the build put beside the compiled module. */
export async function readFontFile(typeface: Typeface): Promise<Uint8Array> {
  return new Uint8Array(await readFile(new URL(`../fonts/${typeface.file}`, import.meta.url)))
}
