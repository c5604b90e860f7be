import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { resolveOptions } from '../src/options.ts'
import { defaultTheme } from '../src/style/default-theme.ts'

describe('resolveOptions', () => {
  it('fills in what is missing, and what is undefined', () => {
    const expected = {
      layout: 'article',
      pageSize: 'a4',
      columns: undefined,
      fit: undefined,
      fold: 'letter',
      imprint: [],
      extras: { abbreviations: false, linkAddresses: false },
      typography: true,
      hyphenation: [],
      theme: defaultTheme,
      file: undefined,
    }
    expect(resolveOptions()).toEqual(expected)
    expect(resolveOptions({ pageSize: undefined, typography: undefined })).toEqual(expected)
  })

  it('refuses paper and columns that there are none of', () => {
    const [paper, columns]: object[] = [{ pageSize: 'a3' }, { columns: 7 }]
    expect(() => resolveOptions(paper)).toThrow(
      'Expected pageSize to be one of "a4", "a5", "letter", received "a3". For example: { pageSize: "a4" }.',
    )
    expect(() => resolveOptions(columns)).toThrow('Expected columns to be one of 1, 2, 3, received 7.')
  })

  it('keeps what is given', () => {
    expect(resolveOptions({ pageSize: 'a5', columns: 2, typography: false })).toMatchObject({
      pageSize: 'a5',
      columns: 2,
      typography: false,
    })
  })

  it('knows three layouts, and sets another as running pages', () => {
    const file = new VFile()
    for (const layout of ['article', 'leaflet', 'booklet'] as const) {
      expect(resolveOptions({ layout, file }).layout).toBe(layout)
    }
    const [poster]: object[] = [{ layout: 'poster', file }]
    expect(resolveOptions(poster).layout).toBe('article')
    expect(file.messages.map(({ reason }) => reason)).toEqual([
      'The layout poster is not known; the article is set as article.',
    ])
  })

  it('folds a leaflet from A4 where A5 is asked for, and says so', () => {
    const file = new VFile()
    expect(resolveOptions({ layout: 'leaflet', pageSize: 'a5', file }).pageSize).toBe('a4')
    expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(['paper-suits-the-layout'])
  })

  it('takes a theme by its name', () => {
    const [unknown]: object[] = [{ theme: 'broadsheet' }]
    expect(resolveOptions({ theme: 'magazine' }).theme).toBe(defaultTheme)
    expect(() => resolveOptions(unknown)).toThrow('Expected theme to be one of "magazine"')
  })

  it('looks at the colours of a theme of the caller’s', () => {
    const file = new VFile()
    const { body } = defaultTheme.paragraphs
    const pale = { ...body, text: { ...body.text, color: '#999999' } }
    const ours = { ...defaultTheme, name: 'ours', paragraphs: { ...defaultTheme.paragraphs, body: pale } }
    expect(resolveOptions({ theme: ours, file }).theme).toBe(ours)
    expect(file.messages.map(({ reason }) => reason)).toEqual([
      'The theme ours sets body in #999999 on #ffffff, with a contrast of 2.8 to 1.',
    ])
  })

  it('fits panels of a leaflet, and pages of anything else', () => {
    expect(resolveOptions({ layout: 'leaflet', fit: { panels: 5 } }).fit).toBe(5)
    expect(resolveOptions({ layout: 'booklet', fit: { pages: 8 } }).fit).toBe(8)
    expect(() => resolveOptions({ layout: 'leaflet', fit: { pages: 6 } })).toThrow(
      'Expected fit of the layout leaflet to be a number of panels from 3 to 6, received {"pages":6}. For example: { fit: { panels: 6 } }.',
    )
    expect(() => resolveOptions({ fit: { pages: 1.5 } })).toThrow('Expected fit of the layout article')
  })
})
