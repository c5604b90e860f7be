import { describe, expect, test } from 'vitest'
import type { Article, Heading } from '../../src/article.ts'
import { toMarkdown } from '../../src/to-markdown/to-markdown.ts'
import { toText } from '../../src/to-text.ts'
import { comparable } from '../comparable.ts'
import { read } from '../read.ts'

function first({ children }: Article): Heading | undefined {
  const [section] = children
  const own = section?.type === 'section' ? section.children[0] : undefined
  return own?.type === 'heading' ? own : undefined
}

describe('the number of a heading', () => {
  /** What is written, the number, the text, and what is written of it where that is another. */
  const cases: readonly (readonly [string, string | undefined, string, string?])[] = [
    ['1. Trade', '1', 'Trade'],
    ['2.3) Trade', '2.3', 'Trade', '2.3. Trade'],
    ['IV. Trade', 'IV', 'Trade'],
    ['١. الميناء', '١', 'الميناء'],
    ['۲۔ بندرگاہ', '۲', 'بندرگاہ'],
    ['一、港', '一', '港'],
    ['十二．港', '十二', '港', '十二、港'],
    ['３．港', '３', '港'],
    ['I. M. Pei', undefined, 'I. M. Pei', String.raw`I\. M. Pei`],
    ['1984 in Oslo', undefined, '1984 in Oslo'],
    [String.raw`1\. No`, undefined, '1. No'],
    ['一、二、三の話', undefined, '一、二、三の話'],
    ['一&#x3001;港', undefined, '一、港'],
    ['十年の港', undefined, '十年の港'],
  ]

  test.each(cases)('%s', (source, number, text, written = source) => {
    const { article } = read(`## ${source}\n\nText.\n`)
    const heading = first(article)
    expect(heading?.number).toBe(number)
    expect(heading && toText(heading)).toBe(text)
    const markdown = toMarkdown(article)
    expect(markdown).toBe(`## ${written}\n\nText.\n`)
    expect(comparable(read(markdown).article)).toEqual(comparable(article))
  })
})
