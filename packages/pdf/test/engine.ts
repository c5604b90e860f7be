import { readWasm } from '#wasm'
import { loadTypeface, typefaces } from '@offprint/fonts'
import type { Face } from '../src/face.ts'
import { type FontEngine, openFace, startFontEngine } from '../src/text/fonts.ts'

/** HarfBuzz, started once for a test file. */
export const engine: FontEngine = await startFontEngine(readWasm)

/** The bytes of a default font. */
export async function fontBytes(name: string): Promise<Uint8Array> {
  const typeface = typefaces.find(({ file }) => file === name)
  if (!typeface) throw new Error(`no default typeface ${name}`)
  return loadTypeface(typeface)
}

/** A default font, opened. */
export async function face(name: string): Promise<Face> {
  const opened = openFace(engine, await fontBytes(name), name)
  if (!opened) throw new Error(`${name} did not open`)
  return opened
}
