import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { startBody } from '../../src/paint/body.ts'
import { packSize } from '../../src/paint/packing.ts'
import { readable } from './painted.ts'

function bodyOf(compress: boolean) {
  let last = 0
  const number = () => ++last
  return { body: startBody({ compress, number }), number }
}

/** The dictionary and the inflated bytes of each stream of a file. */
function streamsOf(bytes: Uint8Array): { data: string; text: string }[] {
  const pdf = readable(bytes)
  return [...pdf.matchAll(/obj\n(<<(?:(?!endobj)[^])*?>>)\nstream\n/g)].map(
    ({ 0: head, 1: data = '', index }) => {
      const length = Number(/\/Length (\d+)/.exec(data)?.[1])
      const start = index + head.length
      const stream = bytes.subarray(start, start + length)
      return { data, text: data.includes('FlateDecode') ? readable(inflateSync(stream)) : readable(stream) }
    },
  )
}

test('a file says where its table is', () => {
  const { body, number } = bodyOf(true)
  body.add({ id: number(), data: { Type: 'Catalog' } })
  const pdf = readable(body.finish({}))
  const [, offset] = /startxref\n(\d+)\n%%EOF\n$/.exec(pdf) ?? []
  expect(pdf.slice(Number(offset))).toMatch(/^3 0 obj\n<<\n\/Type \/XRef\n/)
})

test('packs as many objects as a pack may hold, then begins another', () => {
  const { body, number } = bodyOf(true)
  for (let count = 0; count <= packSize; count++) body.add({ id: number(), data: { Count: count } })
  const packs = streamsOf(body.finish({})).filter(({ data }) => data.includes('/ObjStm'))
  expect(packs.map(({ data }) => /\/N (\d+)/.exec(data)?.[1])).toEqual([String(packSize), '1'])
  expect(packs.map(({ text }) => text).join('')).toContain(`/Count ${packSize}\n`)
})

test('packs no stream, and deflates none that is filtered or may not be', () => {
  const { body, number } = bodyOf(true)
  const bytes = new TextEncoder().encode('as it is, as it is, as it is')
  body.add({ id: number(), data: {}, bytes })
  body.add({ id: number(), data: { Filter: 'DCTDecode' }, bytes })
  body.add({ id: number(), data: {}, bytes, compress: false })
  const pdf = body.finish({})
  expect(readable(pdf).split('as it is, as it is')).toHaveLength(3)
  expect(
    streamsOf(pdf)
      .slice(0, 3)
      .map(({ text }) => text),
  ).toEqual(Array.from({ length: 3 }, () => 'as it is, as it is, as it is'))
})

test('where nothing is compressed, every object can be read as it stands', () => {
  const { body, number } = bodyOf(false)
  body.add({ id: number(), data: { Type: 'Catalog' } })
  body.add({ id: number(), data: {}, bytes: new TextEncoder().encode('0 g') })
  const pdf = readable(body.finish({ Root: 'x' }))
  expect(pdf).toContain('1 0 obj\n<<\n/Type /Catalog\n>>\nendobj\n')
  expect(pdf).toContain('2 0 obj\n<<\n/Length 3\n>>\nstream\n0 g\nendstream\nendobj\n')
})

test('its identifier is made from all that is in it', () => {
  const idOf = (text: string) => {
    const { body, number } = bodyOf(true)
    body.add({ id: number(), data: {}, bytes: new TextEncoder().encode(text) })
    return /\/ID \[<(\w{32})> <\1>\]/.exec(readable(body.finish({})))?.[1]
  }
  expect(idOf('a')).toBe(idOf('a'))
  expect(idOf('a')).not.toBe(idOf('b'))
})
