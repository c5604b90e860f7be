import { expect, test } from 'vitest'
import { crossReferences, packObjects } from '../../src/paint/packing.ts'
import { readable } from './painted.ts'

test('packed objects are found by their numbers and offsets', () => {
  const objects = [
    { id: 3, value: '<<\n/A 1\n>>' },
    { id: 12, value: '[1 2]' },
    { id: 4, value: '(x)' },
  ]
  const { data, bytes } = packObjects(objects)
  const text = readable(bytes)
  expect(data).toEqual({ Type: 'ObjStm', N: 3, First: text.indexOf('<<') })
  const numbers = text.slice(0, text.indexOf('<<')).trim().split(' ').map(Number)
  const body = text.slice(text.indexOf('<<'))
  for (const [index, { id, value }] of objects.entries()) {
    expect(numbers[2 * index]).toBe(id)
    expect(body.slice(numbers[2 * index + 1]).startsWith(value)).toBe(true)
  }
})

test('the table has a row for every number, its fields as wide as they must be', () => {
  const { data, bytes } = crossReferences([
    { offset: 0x1234 },
    { stream: 1, index: 0 },
    { stream: 1, index: 255 },
  ])
  expect(data).toEqual({ Type: 'XRef', Size: 4, W: [1, 2, 1] })
  expect([...bytes]).toEqual([0, 0, 0, 0, 1, 0x12, 0x34, 0, 2, 0, 1, 0, 2, 0, 1, 255])
})

test('the table of a long file has wider fields', () => {
  expect(crossReferences([{ offset: 0x1_000_000 }]).data).toMatchObject({ W: [1, 4, 1] })
  expect(crossReferences([{ stream: 2, index: 256 }]).data).toMatchObject({ W: [1, 1, 2] })
})
