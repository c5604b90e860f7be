import { link, type Phrasing } from '@offprint/core'
import { describe, expect, it } from 'vitest'
import { defaultTheme } from '../../src/style/default-theme.ts'
import { styleArticle } from '../../src/style/style-article.ts'
import type { StyledBlock, StyledRun } from '../../src/style/types.ts'
import { article, at, paragraph, text } from '../articles.ts'

const pictures = new Set<string>()

function runsOf(blocks: readonly StyledBlock[]): (readonly StyledRun[])[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'panel') return runsOf(block.children)
    return block.kind === 'text' ? [block.content] : []
  })
}

function textsOf(blocks: readonly StyledBlock[]): string[] {
  return runsOf(blocks).map((runs) => runs.map((run) => run.text).join(''))
}

function linked(url: string, words: string): string[] {
  const content: Phrasing[] = [text('See '), link([text(words)], { url }, at)]
  const { body } = styleArticle(article([paragraph(...content)]), defaultTheme, {
    pictures,
    linkAddresses: true,
  })
  return textsOf(body)
}

describe('addresses of links', () => {
  it('follow the words of a link, as people read them', () => {
    expect(linked('https://www.example.com/tides/', 'the table')).toEqual([
      'See the table (example.com/tides)',
    ])
  })

  it('are not printed a second time, nor where a link leads nowhere on the web', () => {
    expect(linked('https://www.example.com/', 'www.example.com')).toEqual(['See www.example.com'])
    expect(linked('#article-tides', 'below')).toEqual(['See below'])
  })

  it('are printed only where they are asked for', () => {
    const content = [link([text('the table')], { url: 'https://www.example.com/' }, at)]
    const { body } = styleArticle(article([paragraph(...content)]), defaultTheme, { pictures })
    expect(textsOf(body)).toEqual(['the table'])
  })
})

describe('the box of abbreviations', () => {
  const long = 'Japan International Cooperation Agency'
  const entry = { short: 'JICA', long, origin: 'inferred' as const, position: at }
  const source = { ...article([paragraph('Text.')]), abbreviations: [entry] }

  it('stands before the notes and is read by nobody, for the text says the same', () => {
    const { notes } = styleArticle(source, defaultTheme, { pictures, abbreviations: true })
    expect(textsOf(notes)).toEqual(['Abbreviations', `JICA\u2002${long}`])
    expect(
      runsOf(notes)
        .flat()
        .every(({ owner }) => owner === 'artifact'),
    ).toBe(true)
  })

  it('is left out where there are none, or none are asked for', () => {
    expect(styleArticle(source, defaultTheme, { pictures }).notes).toEqual([])
    expect(styleArticle(article([]), defaultTheme, { pictures, abbreviations: true }).notes).toEqual([])
  })
})
