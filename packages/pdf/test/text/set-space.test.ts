import { expect, test } from 'vitest'
import { finishAt, spaceSetter } from '../../src/text/set-space.ts'
import { spaces } from '../../src/text/spaces.ts'
import { plain, resources, run } from './paragraphs.ts'

const span = { end: 1, style: plain, owner: run('').owner }

test('every space of Unicode is known', () => {
  const codes = Array.from({ length: 0x1_0000 }, (_, code) => String.fromCharCode(code))
  expect([...spaces.keys()].sort()).toEqual(codes.filter((letter) => /\p{Zs}/u.test(letter)))
})

test.each([...spaces.keys()])('the space %j has width, ink of its own text, and is made once', (space) => {
  const { box: boxOf } = spaceSetter(resources)
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
  expect(spaceSetter({ ...resources, faces: () => faces }).box('\u2003', span).width).toBe(10)
})

test('fonts without a space are refused', () => {
  expect(() => spaceSetter({ ...resources, faces: () => [] }).box(' ', span)).toThrow(
    /Expected fonts with a space/,
  )
})

test('a rigid space does not stretch, and one that forbids a break says so', () => {
  const spaces = spaceSetter(resources)
  const { width, run: ink } = spaces.box(' ', span)
  expect(spaces.glue(' ', span, { cost: Infinity, elastic: false, level: 0 })).toEqual([
    { type: 'penalty', cost: Infinity },
    { type: 'glue', width, stretch: 0, shrink: 0, run: ink, level: 0 },
  ])
  const use = { cost: 0, elastic: true, level: 2 }
  expect(spaces.glue(' ', span, { ...use, cost: 350 })).toMatchObject([
    { type: 'penalty', cost: 350 },
    { type: 'glue' },
  ])
  expect(spaces.glue('\u00a0', span, { ...use, cost: 350 })[0]).toEqual({ type: 'penalty', cost: Infinity })
  expect(spaces.glue('\u00a0', span, use).map(({ type }) => type)).toEqual(['penalty', 'glue'])
  expect(spaces.glue(' ', span, use)).toMatchObject([{ type: 'glue', level: 2 }])
  expect(spaces.glue(' ', span, use)).toBe(spaces.glue(' ', span, use))
})

test('which way a paragraph runs is known from what fills its end', () => {
  expect(
    [0, 1].map((level) => finishAt(level).map((item) => ('level' in item ? item.level : undefined))),
  ).toEqual([
    [undefined, undefined, undefined],
    [undefined, 1, undefined],
  ])
})
