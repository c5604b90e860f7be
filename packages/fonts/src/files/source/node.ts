import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Typeface } from '../../typefaces.ts'

const { resolve } = createRequire(import.meta.url)

/** Reads a font from the package it is published in: what runs from the sources needs no build. */
export async function readFontFile(typeface: Typeface): Promise<Uint8Array> {
  return new Uint8Array(await readFile(resolve(`${typeface.design}/TTF/${typeface.file}`)))
}
