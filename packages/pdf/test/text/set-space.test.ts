import { expect, test } from 'vitest'
import { setSpace, spaceBoxes } from '../../src/text/set-space.ts'
import { spaces } from '../../src/text/spaces.ts'
import { plain, resources, run } from './paragraphs.ts'

const span = { end: 1, style: plain, owner: run('').owner }

test('every space of Unicode is known', () => {
  const codes = Array.from({ length: 0x1_0000 }, (_, code) => String.fromCharCode(code))
  expect([...spaces.keys()].sort()).toEqual(codes.filter((letter) => /\p{Zs}/u.test(letter)))
})

test.each([...spaces.keys()])('the space %j has width, ink of its own text, and is made once', (space) => {
  const boxOf = spaceBoxes(resources)
  const box = boxOf(space, span)
  expect(box.width).toBeGreaterThan(0)
  expect(box.width).toBeLessThanOrEqual(10)
  expect(box.run.glyphs.map(({ text }) => text)).toEqual([space])
  expect(box.run.glyphs[0]?.id).not.toBe(0)
  expect(boxOf(space, span)).toBe(box)
})

test('a space that no font has is as wide as Unicode names it', () => {
  const faces = resources
    .faces(plain.font)
    .map((face) => ({ ...face, covers: (code: number) => code === 0x20 }))
  expect(spaceBoxes({ ...resources, faces: () => faces })('\u2003', span).width).toBe(10)
})

test('fonts without a space are refused', () => {
  expect(() => spaceBoxes({ ...resources, faces: () => [] })(' ', span)).toThrow(
    /Expected fonts with a space/,
  )
})

test('a rigid space does not stretch, and one that forbids a break says so', () => {
  const box = spaceBoxes(resources)(' ', span)
  expect(setSpace(box, { breaks: false, elastic: false })).toEqual([
    { type: 'penalty', cost: Infinity },
    { type: 'glue', width: box.width, stretch: 0, shrink: 0, run: box.run },
  ])
})
