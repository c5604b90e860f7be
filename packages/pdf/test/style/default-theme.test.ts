import { describe, expect, it } from 'vitest'
import { defaultTheme } from '../../src/style/default-theme.ts'

/** Relative luminance of `#rrggbb` (WCAG 2.2). */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

const { paragraphs, marks, panels, grid } = defaultTheme
const colors = [
  ...Object.values(paragraphs).map(({ text }) => text.color),
  ...Object.values(marks).flatMap(({ color }) => color ?? []),
]
const grounds = ['#ffffff', ...Object.values(panels).flatMap(({ ground }) => ground ?? [])]

describe('defaultTheme', () => {
  it.each([...new Set(colors)])('sets %s with a contrast of 4.5 to 1 on each ground', (color) => {
    for (const ground of grounds) expect(contrast(color, ground)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(['body', 'quote', 'heading3', 'sidebar'] as const)('sets %s on the grid', (role) => {
    expect(paragraphs[role].leading % grid).toBe(0)
  })

  it('spaces every role in whole grid lines', () => {
    for (const { before, after } of Object.values(paragraphs)) {
      expect([before, after].every(Number.isInteger)).toBe(true)
    }
  })
})
