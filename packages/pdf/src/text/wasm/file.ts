/** The two WebAssembly modules in harfbuzzjs' `dist/`: shaping and subsetting. */
export type WasmFile = 'harfbuzz' | 'harfbuzz-subset'
