/** The part of WebAssembly's interface that is used; the ECMAScript library of the compiler has none. */
declare const WebAssembly: {
  instantiate<E>(bytes: Uint8Array, imports: object): Promise<{ instance: { exports: E } }>
}

/** Memory of a module. `buffer` is another one after each growth, so it is never kept. */
export interface WasmMemory {
  readonly buffer: ArrayBuffer
  grow(pages: number): number
}

/** What both modules have: memory and its allocator. Pointers and sizes are in bytes. */
export interface WasmExports {
  /** What has to be called first: each module has one of the two. */
  readonly __wasm_call_ctors?: () => void
  readonly _initialize?: () => void
  memory: WasmMemory
  malloc(size: number): number
  free(pointer: number): void
}

const pageSize = 65_536
const starts = ['__wasm_call_ctors', '_initialize'] as const

/**
 * Starts a module of harfbuzzjs.
 *
 * @param bytes The `.wasm` file.
 * @returns Its functions, typed by the caller: the package's version is pinned, and a test calls each.
 */
export async function instantiate<E extends WasmExports>(bytes: Uint8Array): Promise<E> {
  const memory: { of?: WasmMemory } = {}
  const { instance } = await WebAssembly.instantiate<E>(bytes, hostFunctions(memory))
  memory.of = instance.exports.memory
  for (const start of starts) instance.exports[start]?.()
  return instance.exports
}

/** What the modules ask of their host: more memory, and a way to give up. There are no timers to serve. */
function hostFunctions(memory: { of?: WasmMemory }): object {
  return {
    wasi_snapshot_preview1: { proc_exit: giveUp },
    env: {
      _abort_js: giveUp,
      _setitimer_js: () => 0,
      _emscripten_runtime_keepalive_clear: () => {},
      emscripten_resize_heap: (size: number) => grow(memory.of, size >>> 0),
    },
  }
}

function giveUp(): never {
  throw new Error('HarfBuzz stopped: out of memory')
}

function grow(memory: WasmMemory | undefined, size: number): number {
  if (!memory) return 0
  const missing = Math.ceil((size - memory.buffer.byteLength) / pageSize)
  try {
    memory.grow(Math.max(missing, 0))
    return 1
  } catch {
    return 0
  }
}

/** Copies bytes into a module's memory; the caller frees them. */
export function copyIn(wasm: WasmExports, bytes: Uint8Array): number {
  const pointer = wasm.malloc(bytes.length)
  new Uint8Array(wasm.memory.buffer).set(bytes, pointer)
  return pointer
}

/** A table or script tag as the number HarfBuzz takes: `Latn`. */
export function tag(name: string): number {
  return [...name.padEnd(4)].reduce((sum, letter) => (sum << 8) | (letter.charCodeAt(0) & 0xff), 0) >>> 0
}
