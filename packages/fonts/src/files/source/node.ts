import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
// oxlint-disable-next-line offprint/arrows -- only what runs from the sources comes here; the build leaves it out
import { makeWebFont } from '../../../scripts/web-font.mjs'
import { type Typeface, typefaces } from '../../typefaces.ts'
import { makingOf } from '../../web/making.ts'
import type { WebFace, WebPart } from '../../web/web-faces.ts'

const { resolve } = createRequire(import.meta.url)

/** Reads a font from the package it is published in: what runs from the sources needs no build. */
export async function readFontFile(typeface: Typeface): Promise<Uint8Array> {
  return new Uint8Array(await readFile(resolve(`${typeface.design}/TTF/${typeface.file}`)))
}

/** Makes a part of a web font, as the build does. */
export async function readWebFontFile(face: WebFace, part: WebPart): Promise<Uint8Array> {
  const typeface = typefaces.find(({ file }) => file === face.from)
  if (!typeface) throw new TypeError(`No typeface has the file ${face.from}`)
  return makeWebFont(await readFontFile(typeface), makingOf(face, part))
}
