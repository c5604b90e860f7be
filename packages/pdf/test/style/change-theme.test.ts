import { describe, expect, it } from 'vitest'
import { changeTheme } from '../../src/style/change-theme.ts'
import { faintText } from '../../src/style/faint-text.ts'
import { themes } from '../../src/style/themes.ts'
import { frozen } from '../articles.ts'

const magazine = frozen(structuredClone(themes.magazine))

describe('changeTheme', () => {
  it('leaves a theme as it is where nothing differs', () => {
    expect(changeTheme(magazine, {})).toEqual(magazine)
  })

  it('changes what differs, at every depth, and nothing else', () => {
    const ours = changeTheme(magazine, {
      name: 'ours',
      paragraphs: { kicker: { text: { color: '#0b5345', font: { italic: true } } } },
      marks: { link: { color: '#0b5345' } },
      panels: { sidebar: { ground: '#eef5f2' } },
      pages: { a4: { columns: 3 } },
      opening: { lines: 4 },
    })
    expect(ours.name).toBe('ours')
    const { kicker } = magazine.paragraphs
    expect(ours.paragraphs).toEqual({
      ...magazine.paragraphs,
      kicker: {
        ...kicker,
        text: { ...kicker.text, color: '#0b5345', font: { ...kicker.text.font, italic: true } },
      },
    })
    expect(ours.marks.link).toEqual({ ...magazine.marks.link, color: '#0b5345' })
    expect(ours.panels.sidebar).toEqual({ ...magazine.panels.sidebar, ground: '#eef5f2' })
    expect(ours.pages.a4).toEqual({ ...magazine.pages.a4, columns: 3 })
    expect(ours.opening).toEqual({ ...magazine.opening, lines: 4 })
    expect(ours.rules).toEqual(magazine.rules)
  })

  it('begins with the text where a role has no look of its own on a cover', () => {
    const { booklet } = changeTheme(magazine, {
      covers: { booklet: { ground: '#ffffff', paragraphs: { heading2: { before: 3 } } } },
    }).covers
    expect(booklet.ground).toBe('#ffffff')
    expect(booklet.paragraphs.heading2).toEqual({ ...magazine.paragraphs.heading2, before: 3 })
    expect(booklet.paragraphs.title).toEqual(magazine.covers.booklet.paragraphs.title)
  })

  it('makes faint text that can be found', () => {
    const faint = faintText(changeTheme(magazine, { paragraphs: { body: { text: { color: '#aaaaaa' } } } }))
    expect(faint.map(({ role }) => role)).toContain('body')
  })
})
