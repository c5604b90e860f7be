import { describe, expect, it } from 'vitest'
import { assignCodes, spelled } from '../../src/paint/codes.ts'
import { glyph, pageOf, run, testFace } from './faces.ts'

const face = testFace()

function codesOf(...glyphs: Parameters<typeof glyph>[]) {
  const [codes] = assignCodes([
    pageOf(
      run(
        face,
        glyphs.map((one) => glyph(...one)),
      ),
    ),
  ]).values()
  if (!codes) throw new Error('no codes')
  return codes
}

describe('the codes of a face', () => {
  it('are the numbers of its glyphs', () => {
    const codes = codesOf([7, 'a'], [3, 'b'], [7, 'a'])
    expect([...codes.codes.keys()]).toEqual([3, 7])
    expect(codes.remapped).toBe(false)
  })

  it('tell a hyphen from one made at a line end, whichever comes first', () => {
    const codes = codesOf([9, '\u00ad'], [9, '-'], [9, '\u00ad'])
    expect([...codes.codes.values()].map(({ code, glyph: id, text }) => [code, id, text])).toEqual([
      [9, 9, '\u00ad'],
      [10, 9, '-'],
    ])
    expect(codes.codeOf(glyph(9, '-')).code).toBe(10)
    expect(codes.remapped).toBe(true)
  })

  it('stay in two bytes, and leave 0 to the glyph that is missing', () => {
    const codes = codesOf([65_535, 'a'], [65_535, 'b'], [1, 'c'])
    expect(codes.codeOf(glyph(65_535, 'b')).code).toBe(2)
  })

  it('are only those of glyphs on the pages', () => {
    expect(() => codesOf([1, 'a']).codeOf(glyph(2, 'b'))).toThrow('Expected glyph 2 of Test-Regular')
  })

  it('come face by face, as they are first used', () => {
    const other = testFace('Test-Bold')
    const pages = [
      pageOf(run(other, [glyph(1, 'a')]), run(face, [glyph(1, 'a')]), run(other, [glyph(2, 'b')])),
    ]
    expect([...assignCodes(pages).keys()].map(({ name }) => name)).toEqual(['Test-Bold', 'Test-Regular'])
  })
})

describe('the text of a cluster', () => {
  const texts = (...given: string[]) =>
    spelled(given.map((text, id) => glyph(id, text))).map(({ text }) => text)

  it('is shared out among its glyphs: a letter, and the mark above it', () => {
    expect(texts('a', 'x\u0323', '', 'b')).toEqual(['a', 'x', '\u0323', 'b'])
  })

  it('stays whole on a ligature, and on what has more letters than glyphs', () => {
    expect(texts('ffi', 'x')).toEqual(['ffi', 'x'])
    expect(texts('abc', '')).toEqual(['a', 'bc'])
  })

  it('is not cut inside of a character', () => {
    expect(texts('\u{1f469}\u200d', '')).toEqual(['\u{1f469}', '\u200d'])
  })

  it('leaves nothing for glyphs beyond its letters', () => {
    expect(texts('i', '', '')).toEqual(['i', '', ''])
  })
})
