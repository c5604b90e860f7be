import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitText, knobs } from '../../src/layout/fit.ts'
import { defaultTheme } from '../../src/style/default-theme.ts'
import type { Theme } from '../../src/style/theme.ts'

/** A text of so many lines at 10 points: its length goes with size and leading, and a little with everything else. */
function text(lines: number) {
  const tried: Theme[] = []
  const attempt = (theme: Theme) => {
    tried.push(theme)
    const { body, heading2 } = theme.paragraphs
    const size = (body.text.size / 10) ** 2
    const tracking = 1 + (body.text.tracking ?? 0) / 500
    const height = lines * size * tracking * theme.grid + heading2.before * 4 * theme.grid
    const filled = height / 400
    return { pages: Math.ceil(filled), filled, line: theme.grid / 400 }
  }
  return { attempt, tried }
}

describe('fitText', () => {
  it('leaves as it is what fits and cannot be made to fill its pages', () => {
    const fit = fitText(defaultTheme, 6, text(20).attempt)
    expect(fit).toMatchObject({ fits: true, changes: [], theme: defaultTheme })
  })

  it('makes the letters larger first, as large as they fit', () => {
    const fit = fitText(defaultTheme, 3, text(80).attempt)
    expect(fit.fits).toBe(true)
    expect(fit.trial.pages).toBe(3)
    expect(fit.changes).toHaveLength(1)
    expect(fit.changes[0]).toMatch(/^body size 10\.\d+ pt$/)
  })

  it('makes them smaller where the text is too long, and turns to the leading when they are at their limit', () => {
    const size = fitText(defaultTheme, 3, text(95).attempt)
    expect(size).toMatchObject({ fits: true, trial: { pages: 3 } })
    expect(size.changes[0]).toMatch(/^body size 9\.\d+ pt$/)
    const more = fitText(defaultTheme, 3, text(126).attempt)
    expect(more).toMatchObject({ fits: true, trial: { pages: 3 } })
    expect(more.changes).toEqual(['body size 9 pt', expect.stringMatching(/^leading −0\.\d+ pt$/)])
  })

  it('gives the tightest there is where nothing helps', () => {
    const fit = fitText(defaultTheme, 3, text(300).attempt)
    expect(fit.fits).toBe(false)
    expect(fit.changes).toEqual([
      'body size 9 pt',
      'leading −0.75 pt',
      'tracking −8/1000 em',
      'space above heads −0.5 lines',
      'figures and pull quotes at 60 %',
    ])
  })

  it('never leaves its limits, never takes more pages than there are where it says that it fits, and soon ends', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 8 }), (lines, wanted) => {
        const { attempt, tried } = text(lines)
        const fit = fitText(defaultTheme, wanted, attempt)
        expect(fit.trial.pages <= wanted).toBe(fit.fits)
        expect(tried.length).toBeLessThanOrEqual(1 + 2 * knobs.length)
        const { size } = fit.theme.paragraphs.body.text
        expect(size).toBeGreaterThanOrEqual(9)
        expect(size).toBeLessThanOrEqual(11.5)
      }),
      { numRuns: 100 },
    )
  })
})
