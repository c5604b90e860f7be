import { describe, expect, it } from 'vitest'
import { VFile } from 'vfile'
import type { Article } from '@offprint/core'
import { type Claimant, mayClaim } from '../../src/paint/claims.ts'
import { assignCodes } from '../../src/paint/codes.ts'
import type { Picture } from '../../src/resources.ts'
import { toStructure } from '../../src/structure/structure.ts'
import { article, fact, figure } from '../articles.ts'
import { glyph, pageOf, run, testFace } from './faces.ts'

const whole = article([figure('a.png')], { language: fact('en') })
const cmyk: Picture = {
  type: 'image/jpeg',
  bytes: new Uint8Array(),
  width: 1,
  height: 1,
  orientation: 1,
  cmyk: true,
}
const fontsOf = (id: number, text: string) => [
  ...assignCodes([pageOf(run(testFace(), [glyph(id, text)]))]).values(),
]

/** Whether a file may claim, and what it is told. */
function claim(source: Article, more: Partial<Claimant> = {}) {
  const file = new VFile()
  const root = toStructure(source).root
  const claims = mayClaim({ article: source, root, pictures: [], fonts: [], archive: 2, ...more }, file)
  return [claims, ...file.messages.map(({ reason }) => reason)]
}

describe('a claim', () => {
  it('is made where nothing is missing', () => {
    expect(claim(whole, { fonts: fontsOf(1, 'a') })).toEqual([true])
  })

  it.each<[string, Article, Partial<Claimant>]>([
    ['a title', article([], { title: fact(' '), language: fact('en') }), {}],
    ['a language', article([]), {}],
    [
      'alternative text for every image',
      article([figure('a.png', undefined, '')], { language: fact('en') }),
      {},
    ],
    ['images in RGB', whole, { pictures: [cmyk] }],
    ['a font for every character', whole, { fonts: fontsOf(0, 'a') }],
    ['a standard character in place of each private one', whole, { fonts: fontsOf(1, '\ue000') }],
  ])('is withheld for want of %s', (missing, source, more) => {
    expect(claim(source, more)).toEqual([
      false,
      `The PDF does not claim PDF/UA-1 and PDF/A-2a, because the article lacks ${missing}.`,
    ])
  })

  it('says all that is missing at once, and which standards it would be', () => {
    expect(claim(article([figure('a.png', undefined, '')]), { archive: 3 })[1]).toContain(
      'PDF/UA-1 and PDF/A-3a, because the article lacks a language, alternative text for every image.',
    )
  })

  it('is made with CMYK that brings its profile', () => {
    expect(claim(whole, { pictures: [{ ...cmyk, profile: new Uint8Array(1) }] })).toEqual([true])
  })
})
