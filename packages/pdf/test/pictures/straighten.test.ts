import { inflateSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPicture } from '../../src/pictures/read-picture.ts'
import { png } from './files.ts'

/** Adam7 written down anew: the pass that a pixel is in, by its place in a square of eight (PNG specification, 8.1). */
const square = [
  '16462646',
  '77777777',
  '56565656',
  '77777777',
  '36463646',
  '77777777',
  '56565656',
  '77777777',
]

interface Packed {
  width: number
  height: number
  depth: number
  values: readonly number[]
}

function pack(values: readonly number[], depth: number): number[] {
  const bytes = Array.from({ length: Math.ceil((values.length * depth) / 8) }, () => 0)
  for (const [index, value] of values.entries()) {
    const bit = index * depth
    bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (value << (8 - depth - (bit & 7)))
  }
  return bytes
}

/** A filter of each kind, written down from the specification (9.2). */
function filtered(row: readonly number[], above: readonly number[], filter: number): number[] {
  return row.map((byte, at) => {
    const [a, b, c] = [row[at - 1] ?? 0, above[at] ?? 0, above[at - 1] ?? 0]
    const p = a + b - c
    const nearest = [a, b, c].toSorted((one, other) => Math.abs(p - one) - Math.abs(p - other))[0] ?? 0
    const predicted = [0, a, b, Math.floor((a + b) / 2), nearest][filter] ?? 0
    return (byte - predicted) & 0xff
  })
}

/** The rows of all seven passes, filtered in turn by each filter. */
function interlaced({ width, height, depth, values }: Packed): Uint8Array {
  const bytes: number[] = []
  let turn = 0
  for (const pass of '1234567') {
    let above: number[] = []
    for (let y = 0; y < height; y++) {
      const inPass = Array.from({ length: width }, (_, x) => x).filter((x) => square[y % 8]?.[x % 8] === pass)
      if (inPass.length === 0) continue
      const row = pack(
        inPass.map((x) => values[y * width + x] ?? 0),
        depth,
      )
      const filter = turn++ % 5
      bytes.push(filter, ...filtered(row, above, filter))
      above = row
    }
  }
  return Uint8Array.from(bytes)
}

const anyPicture = fc
  .record({
    width: fc.integer({ min: 1, max: 20 }),
    height: fc.integer({ min: 1, max: 20 }),
    depth: fc.constantFrom(1, 2, 4),
  })
  .chain((size) =>
    fc
      .array(fc.integer({ min: 0, max: 2 ** size.depth - 1 }), {
        minLength: size.width * size.height,
        maxLength: size.width * size.height,
      })
      .map((values) => ({ ...size, values })),
  )

test('any picture of packed pixels is the same when it was interlaced', () => {
  fc.assert(
    fc.property(anyPicture, (picture) => {
      const { width, height, depth, values } = picture
      const rows = Array.from({ length: height }, (_, y) => [
        0,
        ...pack(values.slice(y * width, (y + 1) * width), depth),
      ]).flat()
      const read = readPicture(png(width, height, { depth, interlaced: 1, rows: interlaced(picture) }))
      if (!('type' in read)) throw new Error(JSON.stringify(read))
      expect(read).toMatchObject({ width, height })
      const pixels = read.chunks?.find(({ type }) => type === 'IDAT')?.data ?? new Uint8Array()
      expect([...inflateSync(pixels)]).toEqual(rows)
      expect(read.chunks?.[0]?.data[12]).toBe(0)
    }),
    { numRuns: 60 },
  )
})

test.each([
  ['rows cut short', { rows: Uint8Array.of(0, 1) }],
  ['a filter that there is not', { rows: new Uint8Array(200).fill(9) }],
])('%s are told', (_, options) => {
  const read = readPicture(png(8, 8, { depth: 1, interlaced: 1, ...options }))
  expect(read).toEqual({ reason: expect.stringMatching(/^its pixels cannot be decoded \(/) })
})

test('a picture of pixels across several chunks keeps one', () => {
  const rows = interlaced({ width: 3, height: 3, depth: 4, values: [1, 2, 3, 4, 5, 6, 7, 8, 9] })
  const read = readPicture(png(3, 3, { depth: 4, interlaced: 1, rows }))
  expect('chunks' in read && read.chunks?.filter(({ type }) => type === 'IDAT')).toHaveLength(1)
})
