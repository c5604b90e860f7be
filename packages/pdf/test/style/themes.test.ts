import { describe, expect, it } from 'vitest'
import { contrast } from '../../src/style/contrast.ts'
import { faintText } from '../../src/style/faint-text.ts'
import { themes } from '../../src/style/themes.ts'

describe('contrast', () => {
  it('is 21 for black on white and 1 for a colour on itself, whichever comes first', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
    expect(contrast('#9c2a1f', '#9c2a1f')).toBe(1)
    expect(contrast('#ffffff', '#767676')).toBeCloseTo(4.54, 2)
  })
})

describe.each(Object.values(themes))('the theme $name', (theme) => {
  const { paragraphs, grid } = theme

  it('has a contrast of 4.5 to 1 for all text, on paper, panels and covers', () => {
    expect(faintText(theme)).toEqual([])
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

describe('faintText', () => {
  const { magazine } = themes
  const { body, sidebar } = magazine.paragraphs

  it('finds text that is too pale for paper, for a panel and for a cover', () => {
    const pale = { ...body, text: { ...body.text, color: '#999999' } }
    expect(faintText({ ...magazine, paragraphs: { ...magazine.paragraphs, body: pale } })).toEqual([
      { role: 'body', color: '#999999', ground: '#ffffff', contrast: expect.closeTo(2.85, 2) },
    ])
    const panels = { ...magazine.panels, sidebar: { ...magazine.panels.sidebar, ground: sidebar.text.color } }
    expect(faintText({ ...magazine, panels }).map(({ role }) => role)).toContain('sidebar')
    const leaflet = { ...magazine.covers.leaflet, ground: '#eeeeee' }
    const roles = faintText({ ...magazine, covers: { ...magazine.covers, leaflet } }).map(({ role }) => role)
    expect(roles).toContain('title on the cover of a leaflet')
  })

  it('finds a mark that is too pale, and a drop cap', () => {
    const marks = { ...magazine.marks, link: { color: '#66aaff' } }
    expect(faintText({ ...magazine, marks }).map(({ role }) => role)).toEqual(['link', 'link'])
    const { opening } = magazine
    if (!opening) throw new Error('no opening')
    expect(faintText({ ...magazine, opening: { ...opening, color: '#ffcc00' } })).toHaveLength(1)
  })
})
