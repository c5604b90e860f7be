import type { Typeface } from '../typefaces.ts'
import { type WebFace, webFileName, type WebPart } from '../web/web-faces.ts'

/** Fetches a font that the build put beside the compiled module. */
export function readFontFile(typeface: Typeface): Promise<Uint8Array> {
  return fetched(typeface.file)
}

/** Fetches a part of a web font that the build made. */
export function readWebFontFile(face: WebFace, part: WebPart): Promise<Uint8Array> {
  return fetched(`web/${webFileName(face, part)}`)
}

async function fetched(path: string): Promise<Uint8Array> {
  const address = new URL(`../fonts/${path}`, import.meta.url)
  const response = await fetch(address)
  if (!response.ok)
    throw new Error(`The font ${address.href} could not be fetched: HTTP status ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}
