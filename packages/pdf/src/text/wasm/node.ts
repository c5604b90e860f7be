import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { WasmFile } from './file.ts'

const { resolve } = createRequire(import.meta.url)

/** Reads a WebAssembly module of harfbuzzjs from the installed package. */
export async function readWasm(file: WasmFile): Promise<Uint8Array> {
  return new Uint8Array(await readFile(resolve(`harfbuzzjs/dist/${file}.wasm`)))
}
