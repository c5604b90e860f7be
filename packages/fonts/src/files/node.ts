import { readFile } from 'node:fs/promises'
import type { Typeface } from '../typefaces.ts'
import { type WebFace, webFileName, type WebPart } from '../web/web-faces.ts'

/** Reads a font that the build put beside the compiled module. */
export async function readFontFile(typeface: Typeface): Promise<Uint8Array> {
  return new Uint8Array(await readFile(new URL(`../fonts/${typeface.file}`, import.meta.url)))
}

/** Reads a part of a web font that the build made. */
export async function readWebFontFile(face: WebFace, part: WebPart): Promise<Uint8Array> {
  return new Uint8Array(await readFile(new URL(`../fonts/web/${webFileName(face, part)}`, import.meta.url)))
}
