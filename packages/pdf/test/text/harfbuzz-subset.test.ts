import { expect, test } from 'vitest'
import { engine, fontBytes } from '../engine.ts'

const serif = await fontBytes('SourceSerif4-Regular.ttf')

function tablesOf(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  return Array.from({ length: view.getUint16(4) }, (_, index) =>
    String.fromCharCode(...bytes.subarray(12 + index * 16, 16 + index * 16)),
  )
}

test('a subset has the tables that draw, and no others', () => {
  const tables = tablesOf(engine.subsetter.subset(serif, [5, 9]))
  expect(tables.sort()).toEqual(['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp'])
})

test('glyphs keep their numbers', () => {
  const subset = engine.subsetter.subset(serif, [700])
  const shaped = new DataView(subset.buffer)
  const tables = tablesOf(subset)
  const maxp = shaped.getUint32(12 + tables.indexOf('maxp') * 16 + 8)
  expect(shaped.getUint16(maxp + 4)).toBe(701)
})

test('the order of the glyphs does not matter', () => {
  expect(engine.subsetter.subset(serif, [9, 5, 9])).toEqual(engine.subsetter.subset(serif, [5, 9]))
})

test('a broken font is refused', () => {
  expect(() => engine.subsetter.subset(new Uint8Array(40), [1])).toThrow(/could not be cut/)
})
