import { describe, expect, it } from 'vitest'
import { withTitleSize } from '../../src/layout/title-size.ts'
import { loadResources } from '../../src/load-resources.ts'
import { defaultTheme } from '../../src/style/default-theme.ts'
import { article, fact } from '../articles.ts'

const resources = await loadResources(article([]))
const extras = { abbreviations: false, linkAddresses: false }
const look = { sizes: [60, 40, 24, 12], lines: 2 }

/** The size of a title in a measure. */
function sizeOf(title: string, measure: number): number {
  const matter = { article: article([], { title: fact(title) }), resources, extras }
  return withTitleSize(defaultTheme, look, measure, matter).paragraphs.title.text.size
}

describe('withTitleSize', () => {
  it('takes the largest size in which the title has no more lines than it may', () => {
    expect(sizeOf('Tides', 300)).toBe(60)
    expect(sizeOf('The tides of the northern seas', 300)).toBe(40)
    expect(sizeOf('The tides of the northern seas and what the moon has to do with them', 300)).toBe(12)
  })

  it('parts no word', () => {
    expect(sizeOf('Tides', 100)).toBe(40)
    expect(sizeOf('Unteilbarkeitsvermutung', 150)).toBe(12)
  })

  it('takes the smallest where nothing fits, and anything where there is no title', () => {
    expect(sizeOf('Unteilbarkeitsvermutung', 20)).toBe(12)
    expect(sizeOf(' ', 20)).toBe(60)
  })

  it('changes the leading with the size', () => {
    const matter = { article: article([], { title: fact('Tides') }), resources, extras }
    const { title } = withTitleSize(defaultTheme, { sizes: [22], lines: 1 }, 300, matter).paragraphs
    expect(title.leading / title.text.size).toBeCloseTo(
      defaultTheme.paragraphs.title.leading / defaultTheme.paragraphs.title.text.size,
    )
  })
})
