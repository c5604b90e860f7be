import type { WasmFile } from './file.ts'

/** Fetches a WebAssembly module of harfbuzzjs from where the page's import map says the package is. */
export async function readWasm(file: WasmFile): Promise<Uint8Array> {
  const address = import.meta.resolve(`harfbuzzjs/dist/${file}.wasm`)
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} could not be fetched: HTTP status ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}
