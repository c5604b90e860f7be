import { expect, test } from 'vitest'
import { readWasm as readInNode } from '../../../src/text/wasm/node.ts'
import { instantiate, tag, type WasmExports } from '../../../src/text/wasm/instantiate.ts'

test('in Node the modules are read from the installed package', async () => {
  for (const file of ['harfbuzz', 'harfbuzz-subset'] as const) {
    expect([...(await readInNode(file)).subarray(0, 4)]).toEqual([0, 0x61, 0x73, 0x6d])
  }
})

test('memory grows when much is asked for', async () => {
  const wasm = await instantiate<WasmExports>(await readInNode('harfbuzz'))
  const before = wasm.memory.buffer.byteLength
  const pointer = wasm.malloc(before * 2)
  expect(pointer).toBeGreaterThan(0)
  expect(wasm.memory.buffer.byteLength).toBeGreaterThan(before * 2)
})

test('what is no module is refused', async () => {
  await expect(instantiate(new Uint8Array([1, 2, 3]))).rejects.toThrow()
})

test('a tag is four letters in one number, the first the highest', () => {
  expect(tag('Latn')).toBe(0x4c61746e)
  expect(tag('cvt')).toBe(0x63767420)
})
