import { describe, expect, it } from 'vitest'
import { withLeadFigure } from '../../src/style/lead-figure.ts'
import { article, fact, figure, paragraph } from '../articles.ts'

describe('withLeadFigure', () => {
  const image = fact({ url: 'a.png', alt: 'A ship', caption: 'At dawn.', credit: 'Archive' })

  it('opens the article with its lead picture', () => {
    const [first] = withLeadFigure(article([paragraph('Text')], { image })).children
    expect(first?.type === 'figure' && first.children.map(({ type }) => type)).toEqual([
      'image',
      'caption',
      'credit',
    ])
  })

  it('leaves an article alone that shows the picture, or has none', () => {
    const shown = article([paragraph('Text'), figure('a.png')], { image })
    const bare = article([paragraph('Text')])
    expect(withLeadFigure(shown)).toBe(shown)
    expect(withLeadFigure(bare)).toBe(bare)
  })
})
