import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Glue, Item } from '../../src/items.ts'
import { nothingMissing } from '../../src/text/missing.ts'
import { setParagraph } from '../../src/text/set-paragraph.ts'
import { plain, resources, run, set, shown, wholeText } from './paragraphs.ts'

function glyphIds(items: readonly Item[]): number[] {
  return items.flatMap((item) => ('run' in item ? (item.run?.glyphs.map(({ id }) => id) ?? []) : []))
}

function isGlue(item: Item): item is Glue {
  return item.type === 'glue'
}

test('words are boxes, spaces are glue, and the end is filled and forced', () => {
  const { items } = set('to be')
  expect(items.map(({ type }) => type)).toEqual(['box', 'glue', 'box', 'penalty', 'glue', 'penalty'])
  expect(items.at(-1)).toEqual({ type: 'penalty', cost: -Infinity })
})

test("a space has TeX's proportions and a glyph of its own", () => {
  const glue = set('a b').items.find(({ type }) => type === 'glue')
  if (glue?.type !== 'glue') throw new Error('no glue')
  expect(glue.stretch / glue.width).toBeCloseTo(1 / 2)
  const wide = set([run('a b', { size: 10, font: { ...plain.font, family: 'mono' } })]).items.find(isGlue)
  expect(wide && wide.shrink / wide.width).toBeCloseTo(1 / 3)
  expect(glue.run?.glyphs).toEqual([expect.objectContaining({ text: ' ', advance: glue.width })])
})

test('a space never becomes so narrow that readers of the file lose it', () => {
  for (const family of ['serif', 'sans'] as const)
    for (const size of [7, 10, 24]) {
      const glue = set([run('a b', { size, font: { ...plain.font, family } })]).items.find(isGlue)
      if (!glue) throw new Error('no glue')
      expect((glue.width - glue.shrink) / size).toBeGreaterThan(0.16)
      expect(glue.shrink).toBeGreaterThan(0)
    }
})

test.each([
  ['a no-break space forbids a break', 'a\u00a0b c', 'a~b_c/'],
  ['a forced break fills its line', ['a', '\n', 'b'], 'a/b/'],
  ['a zero width space is a break and no glyph', 'a\u200bb', 'a|b/'],
  ['a word joiner is neither', 'a\u2060b', 'ab/'],
  ['nothing is an empty line', '', '/'],
])('%s', (_, content, expected) => {
  expect(shown(set([content].flat().map((text) => run(text))).items)).toBe(expected)
})

test('a word of several styles stays one word, hyphenated as one', () => {
  const italic = { font: { ...plain.font, italic: true } }
  const { items } = set([run('under'), run('stand', italic), run('ing it')])
  expect(wholeText(items)).toBe('understanding it')
  expect(items.filter(({ type }) => type === 'glue')).toHaveLength(2)
  expect(shown(items)).toContain('-')
})

test('a hyphen where the style changes is set in the style before', () => {
  const { items } = set([run('under', { color: '#ff0000' }), run('\u00adstanding it')])
  const point = items.find(({ type }) => type === 'discretionary')
  expect(point).toMatchObject({ pre: [{ run: { color: '#ff0000' } }], post: [], replace: [] })
})

test('each box knows whose it is, its colour and its rise', () => {
  const owner = { node: 'title' } as const
  const { items } = set([{ text: 'a', owner, style: { ...plain, color: '#123456', rise: 3 } }])
  expect(items[0]).toMatchObject({ run: { owner, color: '#123456', rise: 3, size: 10 } })
})

test('code keeps its indent as boxes, and its spaces do not stretch', () => {
  const { items } = set('  a  b', { preserve: true })
  expect(items.slice(0, 2).map(({ type }) => type)).toEqual(['box', 'box'])
  expect(items.filter((item) => item.type === 'glue' && item.stretch > 0 && item.stretch < 1000)).toEqual([])
  expect(wholeText(items)).toBe('  a  b')
})

test('a thin space has the width that Unicode gives it, or the font', () => {
  const glue = set('a\u2009b').items.find(({ type }) => type === 'glue')
  expect(glue).toMatchObject({ stretch: 0, shrink: 0 })
  expect(glue?.type === 'glue' && glue.width).toBeLessThan(3)
})

test('characters that no font has are a finding for each script and kind, with their place', () => {
  const { findings } = set('日 and 日 and 👍🏽 of 本')
  expect(findings).toEqual([
    'character-has-a-glyph 7: No font has these characters (Han): 日 (U+65E5), 本 (U+672C). A replacement is printed, in 3 places; copied text still has them.',
    'character-has-a-glyph 7: No font has these characters (emoji): 👍🏽 (U+1F44D U+1F3FD). A replacement is printed, once; copied text still has them.',
  ])
})

test('half a surrogate pair is a finding', () => {
  expect(set('a\ud83d').findings).toEqual([expect.stringMatching(/^text-is-unicode 7: .*U\+D83D/)])
})

test('words that run from right to left have odd levels, and numbers in them run on', () => {
  const levels = (text: string, language = 'en'): string => {
    const { items } = set([run(text, { language })])
    const all = items.flatMap((item) =>
      item.type === 'box' || (item.type === 'glue' && item.stretch < 1000) ? [item.level ?? 0] : [],
    )
    return all.filter((level, index) => level !== all[index - 1]).join(' ')
  }
  expect(levels('say שלום עולם now')).toBe('0 1 0')
  expect(levels('שלום 12 abc', 'he')).toBe('1 2 1 2')
  expect(levels('plain words')).toBe('0')
})

test('code in a sentence is not hyphenated, and each word is in its own language', () => {
  const asked: string[] = []
  const hyphenate = (word: string, language: string): readonly number[] => {
    asked.push(`${language} ${word}`)
    return []
  }
  const mono = { font: { ...plain.font, family: 'mono' as const } }
  const runs = [run('Lieferung', { language: 'de' }), run(' government ', mono), run('pap'), run('er of it')]
  setParagraph(
    runs,
    { resources: { ...resources, hyphenate }, file: undefined, missing: nothingMissing() },
    { hyphenate: true },
  )
  expect(asked).toEqual(['de Lieferung', 'en paper', 'en of'])
})

test('a word that was set before is found again with its owner and colour', () => {
  const [first, second] = [run('office', { color: '#ff0000' }), run('office', { color: '#00ff00' })].map(
    (one) => set([one, run(' it')]).items[0],
  )
  expect(first).toMatchObject({ run: { color: '#ff0000' } })
  expect(second).toMatchObject({ run: { color: '#00ff00' } })
})

test('two hundred thousand ideographs are set', () => {
  expect(set('日'.repeat(200_000)).findings).toHaveLength(1)
})

const hostile = [
  '👨‍👩‍👧‍👦',
  '🇵🇰',
  'q\u0308\u0323',
  '\u0301',
  '\u200d',
  '\ufe0f',
  '\ud800',
  '\udfff',
  'עברית',
  'اردو',
  'हिन्दी',
  '日本',
  'a',
  'fi',
  '\u00ad',
  '\u00a0',
  ' ',
  '\t',
  '\0',
  '\u202e',
  '-',
  '—',
  'https://www.example.com/a',
  '\u2060',
  '\u3000',
  '\u115f',
]

/** What is compared: text in normal form, without what is no text. */
function bare(text: string): string {
  return (
    text
      .replace(/\p{Surrogate}/gu, '\ufffd')
      .normalize()
      // oxlint-disable-next-line no-control-regex -- controls are no text
      .replace(/[\p{Zs}\p{Cc}\p{Default_Ignorable_Code_Point}]/gu, '')
      .normalize()
  )
}

test('whatever the text is, all of it is set, nothing throws, and no glyph is missing', () => {
  const text = fc.array(fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary' })), {
    maxLength: 12,
  })
  fc.assert(
    fc.property(text, (parts) => {
      const { items } = set(parts.join(''))
      expect(bare(wholeText(items))).toBe(bare(parts.join('')))
      expect(glyphIds(items)).not.toContain(0)
    }),
    { numRuns: 300 },
  )
})

test('no character that may be invisible becomes a missing glyph', () => {
  const ignorable = Array.from({ length: 0x1_1000 }, (_, code) => code).concat(0xe0001, 0xe0100)
  const letters = ignorable.map((code) => String.fromCodePoint(code))
  const invisible = letters.filter((letter) => /\p{Default_Ignorable_Code_Point}/u.test(letter))
  expect(invisible.length).toBeGreaterThan(40)
  for (const letter of invisible) expect(glyphIds(set(`a${letter}b ${letter}`).items)).not.toContain(0)
})

test('the same text is set the same, and the runs are left alone', () => {
  const runs = Object.freeze([Object.freeze(run('The government of the office, 24 of them.'))])
  expect(set(runs).items).toEqual(set(runs).items)
})

test('a word of ten thousand letters is set', () => {
  expect(wholeText(set('m'.repeat(10_000)).items)).toHaveLength(10_000)
})
