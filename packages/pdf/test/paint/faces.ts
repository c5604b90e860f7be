import type { Face } from '../../src/face.ts'
import type { Glyph, GlyphRun } from '../../src/items.ts'
import type { Page } from '../../src/page/types.ts'

/** A face with glyphs half an em wide, which counts how often it is cut. */
export function testFace(name = 'Test-Regular', more: Partial<Face> = {}): Face & { cuts: number } {
  const face = {
    cuts: 0,
    name,
    metrics: {
      unitsPerEm: 1000,
      ascender: 900,
      descender: -300,
      capHeight: 700,
      xHeight: 500,
      italicAngle: 0,
      bbox: [0, -300, 1000, 900] as const,
    },
    weight: 400,
    serif: true,
    fixedPitch: false,
    advance: () => 500,
    covers: () => true,
    shape: () => [],
    subset: (glyphs: Iterable<number>) => {
      face.cuts += 1
      return Uint8Array.from(glyphs)
    },
    ...more,
  }
  return face
}

/** A glyph that moves the pen by half of ten points. */
export function glyph(id: number, text: string, more: Partial<Glyph> = {}): Glyph {
  return { id, text, advance: 5, dx: 0, dy: 0, ...more }
}

/** A run of ten points. */
export function run(face: Face, glyphs: readonly Glyph[], more: Partial<GlyphRun> = {}): GlyphRun {
  return { face, size: 10, color: '#000000', rise: 0, owner: 'artifact', glyphs, ...more }
}

/** A line of runs, each at its x. */
export function line(...runs: readonly (readonly [x: number, run: GlyphRun])[]) {
  return {
    runs: runs.map(([x, one]) => ({ x, run: one })),
    width: 100,
    measure: 100,
    leading: 12,
    ratio: 0,
    hyphenated: false,
  }
}

/** A page with one line of one run of each. */
export function pageOf(...runs: readonly GlyphRun[]): Page {
  const placed = runs.map((one) => ({ kind: 'line' as const, x: 0, baseline: 10, line: line([0, one]) }))
  return { size: { width: 100, height: 100 }, number: 1, frames: [], placed }
}
