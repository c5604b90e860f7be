import type { Typeface } from '../typefaces.ts'

/** Fetches a font that the build put beside the compiled module. */
export async function readFontFile(typeface: Typeface): Promise<Uint8Array> {
  const address = new URL(`../fonts/${typeface.file}`, import.meta.url)
  const response = await fetch(address)
  if (!response.ok)
    throw new Error(`The font ${address.href} could not be fetched: HTTP status ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}
