import { emphasis, table, tableCell, tableRow } from '@offprint/core'
import { describe, expect, test } from 'vitest'
import { compose } from '../src/compose.ts'
import type { Face } from '../src/face.ts'
import type { Glyph, GlyphRun } from '../src/items.ts'
import { loadResources } from '../src/load-resources.ts'
import { toPdf } from '../src/to-pdf.ts'
import { article, at, fact, heading, list, paragraph, prose, section, text } from './articles.ts'
import { linesOf } from './dump.ts'

const cell = (words: string) => tableCell([text(words)], {}, at)
const figures = table(
  [tableRow([cell('Year'), cell('Vans')], at), tableRow([cell('1952'), cell('1111')], at)],
  ['left', 'right'],
  at,
)

const source = article(
  [
    paragraph(`Old offices were first to sort ${prose(3)}`),
    paragraph('In 1952 an AVAIL official found the ', emphasis([text('1963 AV')], at), ' report.'),
    figures,
    section(heading(2, 'The 1970 shift'), list(['One of 1952'], { ordered: true, start: 1 })),
  ],
  { kicker: fact('Post 1952'), language: fact('en') },
)
const resources = await loadResources(source)
const composition = compose(source, resources)
const runs = linesOf(composition).flatMap(({ line }) => line.runs.map(({ run }) => run))

function said({ glyphs }: GlyphRun): string {
  return glyphs.map(({ text: own }) => own).join('')
}

/** The glyphs of some letters, where they are first set; in one run. */
function glyphsOf(
  words: string,
  among: readonly GlyphRun[] = runs,
): { face: Face; glyphs: readonly Glyph[] } {
  for (const run of among) {
    const start = said(run).indexOf(words)
    if (start < 0) continue
    let before = 0
    const glyphs = run.glyphs.filter(({ text: own }) => {
      const inside = before >= start && before < start + words.length
      before += own.length
      return inside
    })
    return { face: run.face, glyphs }
  }
  throw new Error(`“${words}” is not set in one run`)
}

/** The glyphs that a face has for letters, with some features on and all else as the font has it. */
function shaped(face: Face, words: string, ...features: string[]): number[] {
  const on = Object.fromEntries(features.map((feature) => [feature, true]))
  return face
    .shape(words, { script: 'Latn', direction: 'ltr', language: 'en', features: on })
    .map(({ id }) => id)
}

const ids = (glyphs: readonly Glyph[]): number[] => glyphs.map(({ id }) => id)

/** What a text is set with is another glyph for each letter than without the feature. */
function expectFeature(words: string, ...features: string[]): void {
  const { face, glyphs } = glyphsOf(words)
  expect(ids(glyphs)).toEqual(shaped(face, words, ...features))
  const plain = shaped(face, words, 'lnum', 'pnum')
  expect(
    shaped(face, words, ...features).filter((id, index) => words[index] !== ' ' && id === plain[index]),
  ).toEqual([])
}

describe('figures', () => {
  test('in text are old-style, and in italics too', () => {
    expectFeature('1952 ', 'onum')
    expectFeature('1963', 'onum')
  })

  test('in tables are lining and all of one width', () => {
    const { face, glyphs } = glyphsOf('1111')
    expect(ids(glyphs)).toEqual(shaped(face, '1111', 'lnum', 'tnum'))
    expect(
      new Set(
        ['1', '2', '7', '0'].map((figure) => face.advance(shaped(face, figure, 'lnum', 'tnum')[0] ?? 0)),
      ).size,
    ).toBe(1)
    expect(shaped(face, '1', 'lnum', 'tnum')).not.toEqual(shaped(face, '1', 'onum', 'pnum'))
  })

  test('in headings are lining', () => {
    const { face, glyphs } = glyphsOf('1970')
    expect(ids(glyphs)).toEqual(shaped(face, '1970', 'lnum'))
    expect(ids(glyphs)).not.toEqual(shaped(face, '1970', 'onum'))
  })
})

describe('small capitals', () => {
  test('are drawn as such, not capitals made smaller or letters made oblique', () => {
    const { face, glyphs } = glyphsOf('offices')
    expect(ids(glyphs)).toEqual(shaped(face, 'offices', 'smcp'))
    expect(ids(glyphs)).not.toEqual(shaped(face, 'OFFICES'))
    const run = runs.find((one) => said(one).includes('offices'))
    expect(run?.size).toBe(runs.find((one) => said(one).includes('1952 an'))?.size)
    expect(glyphs.map(({ text: own }) => own)).toEqual([...'offices'])
  })

  test('of capitals and figures too, where all of a text is in them', () => {
    const { face, glyphs } = glyphsOf('Post')
    expect(ids(glyphs)).toEqual(shaped(face, 'Post', 'smcp', 'c2sc'))
    expect(shaped(face, 'P', 'c2sc')).not.toEqual(shaped(face, 'P'))
  })

  test('are in every face that a theme sets them in', async () => {
    const { themes } = await import('../src/style/themes.ts')
    for (const theme of Object.values(themes)) {
      const looks = [
        ...Object.values(theme.paragraphs),
        ...Object.values(theme.covers).flatMap(({ paragraphs }) => Object.values(paragraphs)),
      ]
      for (const { text: look } of looks) {
        if (!look.features?.smcp) continue
        const [face] = resources.faces(look.font)
        if (!face) throw new Error('no face')
        expect(shaped(face, 'hamburg', 'smcp')).not.toEqual(shaped(face, 'hamburg'))
      }
    }
  })
})

describe('letters', () => {
  test('are tied where the font ties them, and read as they were typed', () => {
    const { glyphs } = glyphsOf('official')
    expect(glyphs.map(({ text: own }) => own)).toEqual(['o', 'ffi', 'c', 'i', 'a', 'l'])
    expect(glyphsOf('found').glyphs.length).toBe(5)
  })

  test('are not tied where they are set apart', () => {
    expect(glyphsOf('offices').glyphs).toHaveLength('offices'.length)
  })

  test('are kerned', () => {
    const { face, glyphs } = glyphsOf('AVAIL')
    const set = glyphs.reduce((sum, { advance }) => sum + advance, 0)
    const natural = ids(glyphs).reduce((sum, id) => sum + face.advance(id), 0)
    expect(set).toBeLessThan((natural * 10) / face.metrics.unitsPerEm - 1)
  })
})

/** The codes that a file shows, those of each TJ as text; a carriage return is written as one. */
function codesShown(bytes: Uint8Array): string[] {
  const content = Buffer.from(bytes).toString('latin1')
  return [...content.matchAll(/\[((?:\((?:\\[^]|[^\\()])*\)|[-.\d]+)*)\] ?TJ/g)].map(([, operand = '']) => {
    const strings = [...operand.matchAll(/\(((?:\\[^]|[^\\()])*)\)/g)].map(([, inside = '']) => inside)
    const all = strings.join('').replace(/\\([^])/g, (_, kept: string) => (kept === 'r' ? '\r' : kept))
    return Array.from({ length: all.length / 2 }, (_, at) => {
      return (all.charCodeAt(2 * at) << 8) | all.charCodeAt(2 * at + 1)
    }).join(' ')
  })
}

test('the file shows those very glyphs, by their numbers in the font', async () => {
  const shown = codesShown(await toPdf(source, { resources, compress: false }))
  expect(shown.length).toBeGreaterThan(20)
  for (const words of ['1952 ', '1963', '1111', '1970', 'official', 'AVAIL', 'offices'])
    expect(
      shown.filter((codes) => ` ${codes} `.includes(` ${ids(glyphsOf(words).glyphs).join(' ')} `)),
    ).not.toEqual([])
})
