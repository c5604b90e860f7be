import { expect, test } from 'vitest'
import type { Glyph } from '../../src/items.ts'
import type { BreakPoint } from '../../src/text/break-points.ts'
import { type Piece, shapeHyphen, shapeWord } from '../../src/text/shape-word.ts'
import { face } from '../engine.ts'
import { plain } from './paragraphs.ts'

const serif = await face('SourceSerif4-Regular.ttf')
const hyphen: BreakPoint = { hyphen: true, cost: 50 }
const free: BreakPoint = { hyphen: false, cost: 0 }

function shape(text: string, points: [number, BreakPoint][] = [], style = plain): readonly Piece[] {
  return shapeWord({ text, face: serif, script: 'Latn' }, style, new Map(points))
}

function texts(glyphs: readonly Glyph[]): string {
  return glyphs.map(({ text }) => text).join('·')
}

function shown(pieces: readonly Piece[]): string {
  return pieces
    .map((one) =>
      'point' in one
        ? `{${texts(one.pre.glyphs)}|${texts(one.post.glyphs)}|${texts(one.replace.glyphs)}}`
        : texts(one.glyphs),
    )
    .join(' ')
}

test('a ligature has the text of all its letters', () => {
  expect(shown(shape('office'))).toBe('o·ffi·c·e')
})

test('what has no glyph goes with the letter behind it, and with none at the end', () => {
  expect(shown(shape('\u200ea\u200cb\u200dc\u200e'))).toBe('\u200ea·\u200cb·\u200dc')
  expect(shown(shape('❤\ufe0f'))).toBe('❤\ufe0f')
})

test('advances are at size', () => {
  const [piece] = shape('o', [], { ...plain, size: 20 })
  expect(piece).toMatchObject({ width: (serif.advance(serif.shape('o', latin)[0]?.id ?? 0) * 20) / 1000 })
})

const latin = { script: 'Latn', direction: 'ltr', language: 'en', features: {} } as const

test('a ligature that a hyphen would part is set in two parts if it does', () => {
  expect(shown(shape('office', [[2, hyphen]]))).toBe('o {f·\u00ad|fi|ffi} c·e')
})

test('the parts of a word are as wide as the word', () => {
  const word = 'international'
  const [whole] = shape(word)
  const parts = shape(word, [
    [2, hyphen],
    [5, hyphen],
    [7, hyphen],
  ])
  const width = parts.reduce((sum, one) => sum + ('point' in one ? one.replace.width : one.width), 0)
  expect(parts.length).toBeGreaterThan(3)
  expect(width).toBeCloseTo(whole && 'width' in whole ? whole.width : 0)
})

test('a break between letters that do not touch changes nothing', () => {
  expect(shown(shape('o-o', [[2, free]], { ...plain, features: { kern: false } }))).toBe('o·- {||} o')
})

test('tracking goes after each cluster and unties ligatures', () => {
  const tracked = shape('fi', [], { ...plain, tracking: 100 })
  expect(shown(tracked)).toBe('f·i')
  const [piece] = tracked
  const [untied] = shape('fi', [], { ...plain, features: { liga: false } })
  expect(
    (piece && 'width' in piece ? piece.width : 0) - (untied && 'width' in untied ? untied.width : 0),
  ).toBeCloseTo(2)
})

test('small capitals stand for the letters as typed', () => {
  expect(shown(shape('Nato', [], { ...plain, features: { smcp: true } }))).toBe('N·a·t·o')
})

test('a word is shaped once', () => {
  expect(shape('again', [[1, hyphen]])).toBe(shape('again', [[1, hyphen]]))
  expect(shape('again')).not.toBe(shape('again', [[1, hyphen]]))
  expect(shape('again', [[1, hyphen]])).not.toBe(shape('again', [[1, free]]))
  expect(shape('again')).not.toBe(shape('again', [], { ...plain, size: 11 }))
})

test('what is drawn in place of a character has its text', () => {
  const [piece] = shapeWord({ text: '👍🏽', drawn: '?', face: serif, script: 'Latn' }, plain, new Map())
  expect(piece && 'glyphs' in piece && texts(piece.glyphs)).toBe('👍🏽')
})

test('a hyphen of the line breaker is a soft hyphen as text', () => {
  expect(texts(shapeHyphen(serif, plain, 'Latn').glyphs)).toBe('\u00ad')
})

test('an invisible character at the start of a word is not lost', () => {
  expect(shown(shape('\u200da'))).toBe('\u200da')
})
