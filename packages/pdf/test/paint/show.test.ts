import { describe, expect, it } from 'vitest'
import { assignCodes } from '../../src/paint/codes.ts'
import { showGlyphs } from '../../src/paint/show.ts'
import { glyph, pageOf, run, testFace } from './faces.ts'

function shown(glyphs: Parameters<typeof showGlyphs>[2], size = 10, lead?: number): string {
  const [codes] = assignCodes([pageOf(run(testFace(), glyphs))]).values()
  if (!codes) throw new Error('no codes')
  return showGlyphs(codes, size, glyphs, lead)
}

describe('glyphs that are shown', () => {
  it('are one string, as long as each moves the pen by its own width', () => {
    expect(shown([glyph(0x141, 'a'), glyph(0x142, 'b')])).toBe('[(\x01\x41\x01\x42)]')
  })

  it('have what a space was stretched by behind it', () => {
    expect(shown([glyph(65, 'a'), glyph(32, ' ', { advance: 5.25 }), glyph(66, 'b')])).toBe(
      '[(\0A\0 )-25(\0B)]',
    )
  })

  it('have a kern of their own', () => {
    expect(shown([glyph(65, 'A', { advance: 4.2 }), glyph(66, 'V')])).toBe('[(\0A)80(\0B)]')
  })

  it('are drawn beside the pen, and leave it where it belongs', () => {
    expect(shown([glyph(65, 'a'), glyph(66, '\u0323', { dx: -3, advance: 0 }), glyph(67, 'b')])).toBe(
      '[(\0A)300(\0B)200(\0C)]',
    )
  })

  it('begin where a gap ends', () => {
    expect(shown([glyph(65, 'a')], 20, 2)).toContain('[-100(')
  })

  it('escape what a string cannot hold', () => {
    expect(
      shown([glyph(0x28, 'a'), glyph(0x29, 'b'), glyph(0x5c, 'c'), glyph(0x0d, 'd'), glyph(0x0a, 'e')]),
    ).toBe('[(\0\\(\0\\)\0\\\\\0\\r\0\n)]')
  })
})
