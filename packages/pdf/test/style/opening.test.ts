import { emphasis, type Phrasing } from '@offprint/core'
import { describe, expect, it } from 'vitest'
import type { TextBlock } from '../../src/blocks.ts'
import { defaultTheme } from '../../src/style/default-theme.ts'
import { styleArticle } from '../../src/style/style-article.ts'
import type { Theme } from '../../src/style/theme.ts'
import type { StyledRun } from '../../src/style/types.ts'
import { article, at, heading, list, paragraph, prose, section, text } from '../articles.ts'

const long = ` ${prose(3)}`

function firstBlock(source: ReturnType<typeof article>, theme: Theme = defaultTheme): TextBlock<StyledRun> {
  const [block] = styleArticle(source, theme, { pictures: new Set() }).body
  if (block?.kind !== 'text') throw new Error('the text does not begin with a text')
  return block
}

/** Drop cap, then the runs of the first paragraph: text, and s for small capitals. */
function opening(...content: (string | Phrasing)[]): string[] {
  const { dropCap, content: runs } = firstBlock(article([paragraph(...content)]))
  const parts = runs.map(({ text: value, style }) => `${style.features['smcp'] ? 's ' : ''}${value}`)
  return [...(dropCap?.content ?? []).map((run) => `${run.text} of ${run.style.actual}`), ...parts]
}

describe('the opening of a text', () => {
  it('is a drop cap and a few words in small capitals, and no letter is lost', () => {
    expect(opening(`The night mail leaves the harbour at ten.${long}`)).toEqual([
      'T of The',
      's he',
      's  night mail leaves',
      ` the harbour at ten.${long}`,
    ])
  })

  it('sets no small capitals beyond a sign of punctuation, nor after a word of one letter', () => {
    expect(opening(`Now, at last, it rains.${long}`).slice(0, 3)).toEqual([
      'N of Now',
      's ow',
      `, at last, it rains.${long}`,
    ])
    expect(opening(`A ferry leaves.${long}`).slice(0, 2)).toEqual(['A of undefined', ` ferry leaves.${long}`])
  })

  it('keeps letters with their marks, and takes figures', () => {
    expect(opening(`É\u0301tranges jours.${long}`)[0]).toBe('É\u0301 of É\u0301tranges')
    expect(opening(`1952 was a cold year.${long}`).slice(0, 2)).toEqual(['1 of 1952', 's 952'])
  })

  it('takes no sign of punctuation for a letter', () => {
    expect(opening(`“Nobody,” she said, “waves.”${long}`)[0]).toMatch(/^(?:s )?“/)
  })

  it('begins in the markup that the text begins with', () => {
    const [cap, rest] = opening(emphasis([text('Nobody')], at), ` waves.${long}`)
    expect([cap, rest]).toEqual(['N of Nobody', 's obody'])
  })

  it('is that of any paragraph where the text is short, or begins with something else', () => {
    expect(firstBlock(article([paragraph('Short.')])).dropCap).toBeUndefined()
    expect(firstBlock(article([list([`The${long}`])])).dropCap).toBeUndefined()
    expect(
      firstBlock(article([section(heading(2, 'Part'), paragraph(`The${long}`))])).dropCap,
    ).toBeUndefined()
  })

  it('is what the theme says', () => {
    const { opening: look, ...plain } = defaultTheme
    const source = article([paragraph(`The night mail leaves.${long}`)])
    expect(firstBlock(source, plain).dropCap).toBeUndefined()
    if (!look) throw new Error('the default theme has no opening')
    const flat = { ...plain, opening: { ...look, lines: 1, smallCaps: false } }
    expect(firstBlock(source, flat).content).toHaveLength(1)
  })

  it('is as high as from the capitals of the first line to the baseline of the last beside it', () => {
    const { dropCap, style } = firstBlock(article([paragraph(`The night mail leaves.${long}`)]))
    const size = dropCap?.content[0]?.style.size ?? 0
    expect(size * 0.67).toBeCloseTo(2 * style.leading + 10 * 0.67)
  })
})
