import { readFile } from 'node:fs/promises'

/** In the bundle, stands for `#wasm` of @offprint/pdf: the modules lie beside this chunk. */
export async function readWasm(file) {
  return new Uint8Array(await readFile(new URL(`./${file}.wasm`, import.meta.url)))
}
