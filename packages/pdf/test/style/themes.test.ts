import { describe, expect, it } from 'vitest'
import { contrast } from '../../src/style/contrast.ts'
import { themes } from '../../src/style/themes.ts'
import type { Theme } from '../../src/style/theme.ts'

/** The lowest contrast that text may have (WCAG 2.2, 1.4.3). */
const least = 4.5

/** Roles that are printed on no ground. */
function colorsOf({ paragraphs, marks }: Pick<Theme, 'paragraphs' | 'marks'>): string[] {
  return [
    ...Object.values(paragraphs).map(({ text }) => text.color),
    ...Object.values(marks).flatMap(({ color }) => color ?? []),
  ]
}

describe.each(Object.values(themes))('the theme $name', (theme) => {
  const { paragraphs, panels, grid, covers } = theme
  const grounds = ['#ffffff', ...Object.values(panels).flatMap(({ ground }) => ground ?? [])]

  it.each([...new Set(colorsOf(theme))])('sets %s with a contrast of 4.5 to 1 on each ground', (color) => {
    for (const ground of grounds) expect(contrast(color, ground)).toBeGreaterThanOrEqual(least)
  })

  it.each(['leaflet', 'booklet'] as const)('sets the cover of a %s with that contrast', (layout) => {
    const { ground = '#ffffff', paragraphs: roles, marks } = covers[layout]
    const looks = { paragraphs: { ...paragraphs, ...roles }, marks: { ...theme.marks, ...marks } }
    const inTitle = ['kicker', 'title', 'subtitle', 'standfirst', 'byline', 'issueLine'] as const
    const onCover = [...inTitle, 'caption', 'credit'] as const
    for (const role of onCover) {
      expect(contrast(looks.paragraphs[role].text.color, ground)).toBeGreaterThanOrEqual(least)
    }
    expect(
      contrast(looks.marks.link.color ?? looks.paragraphs.title.text.color, ground),
    ).toBeGreaterThanOrEqual(least)
  })

  it.each(['body', 'quote', 'heading3', 'sidebar'] as const)('sets %s on the grid', (role) => {
    expect(paragraphs[role].leading / grid).toBeCloseTo(Math.round(paragraphs[role].leading / grid))
  })

  it('spaces every role in whole grid lines', () => {
    for (const { before, after } of Object.values(paragraphs)) {
      expect([before, after].every(Number.isInteger)).toBe(true)
    }
  })
})
