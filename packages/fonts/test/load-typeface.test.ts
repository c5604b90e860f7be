import { expect, test } from 'vitest'
import { loadTypeface } from '../src/load-typeface.ts'
import { type Typeface, typefaces } from '../src/typefaces.ts'

test.each(typefaces.map((typeface) => [typeface.file, typeface] as const))(
  '%s loads and is TrueType',
  async (_, typeface) => {
    const bytes = await loadTypeface(typeface)
    expect([...bytes.subarray(0, 4)]).toEqual([0, 1, 0, 0])
  },
)

test('a typeface is loaded once', async () => {
  const [first] = typefaces
  if (!first) throw new Error('no typefaces')
  expect(await loadTypeface(first)).toBe(await loadTypeface({ ...first }))
})

test('a typeface that is none of ours is refused with an example', () => {
  const foreign: Typeface = {
    family: 'serif',
    weight: 400,
    italic: false,
    optical: 'text',
    design: 'source-serif',
    file: '../../secret',
  }
  expect(() => loadTypeface(foreign)).toThrow(
    /Expected an entry of `typefaces`, received the file "\.\.\/\.\.\/secret"/,
  )
})
