import { describe, expect, test } from 'vitest'
import { outline, repaired } from '../repairing.ts'

const text = (source: string) => outline(repaired(source).tree).join('\n')

describe('characters', () => {
  test('CRLF and CR become LF, recorded once', () => {
    const { tree, repairs } = repaired('a\r\nb\r\n\r\nc\rd')
    expect(outline(tree)).toEqual(['a\nb', 'c\nd'])
    expect(repairs).toMatchObject([{ rule: 'line-ends', before: '\r\n', after: '\n' }])
  })

  test('a byte order mark is recorded and no text', () => {
    const { tree, repairs } = repaired('\uFEFFThe ferry left.')
    expect(outline(tree)).toEqual(['The ferry left.'])
    expect(repairs).toMatchObject([{ rule: 'byte-order-mark', before: '\uFEFF', after: '' }])
  })

  test.each([
    ['nfc', 'A cafe\u0301.', 'A café.', 'cafe\u0301.'],
    ['controls', 'one\u000Btwo\u0007', 'one two', '\u000B'],
    ['no-break-spaces', 'one\u00A0 two', 'one two', '\u00A0 '],
    ['zero-width', 'hy\u00ADphen\u200B', 'hyphen', '\u00AD'],
    ['ligatures', 'the o\uFB03ce', 'the office', '\uFB03'],
  ])('%s', (rule, source, expected, before) => {
    const { tree, repairs } = repaired(source)
    expect(outline(tree)).toEqual([expected])
    expect(repairs[0]).toMatchObject({ rule, before, certainty: 'certain' })
  })

  test('what scripts and typography need stays', () => {
    for (const source of ['10\u00A0km', 'نمی\u200Cخواهم', '👩\u200D🚢', 'ไป\u200Bมา', 'one\ttwo'])
      expect(text(source)).toBe(source)
  })

  test('code stays as it is', () => {
    expect(text('`a\u00A0\u00A0\uFB01\u200B`')).toBe('a\u00A0\u00A0\uFB01\u200B')
  })

  test('a text of one such character leaves no text', () => {
    expect(text('a\n\n&#x200B;')).toBe('a\n')
  })
})

describe('dehyphenate', () => {
  const certainties = (source: string) =>
    repaired(source).repairs.map(({ rule, certainty }) => `${rule} ${certainty}`)

  test('joins a word that the text has without the hyphen elsewhere', () => {
    const source = 'An under-standing is an understanding. Understanding!'
    expect(text(source)).toBe('An understanding is an understanding. Understanding!')
    expect(repaired(source).repairs).toMatchObject([
      {
        before: 'under-standing',
        after: 'understanding',
        reason: 'The text has "understanding" 2 times without the hyphen.',
      },
    ])
  })

  test.each([
    'A long-term plan.',
    'An under-standing and an under-standing, an understanding.',
    'Pakistan-Japan and pakistanjapan.',
    'people-to-people and peopleto',
    "an under-standing's and understanding",
  ])('leaves %j', (source) => {
    expect(certainties(source)).toEqual([])
  })

  test('only suggests where the hyphen may be meant', () => {
    expect(certainties('They re-sign; we resign, and resign.')).toEqual(['dehyphenate suggestion'])
    expect(certainties('A source-map: sourcemap, sourcemap, a map of the source.')).toEqual([
      'dehyphenate suggestion',
    ])
    expect(certainties('# Title\n\n## Part\n\nAn under-standing: understanding, understanding.')).toEqual([
      'dehyphenate suggestion',
    ])
    expect(text('They re-sign; we resign, and resign.')).toBe('They re-sign; we resign, and resign.')
  })

  test('has the right place after escapes, references and accents', () => {
    const source = 'caf\u0065\u0301 \\* &amp; an under-standing, understanding, understanding'
    const { repairs } = repaired(source)
    expect(repairs.find(({ rule }) => rule === 'dehyphenate')?.before).toBe('under-standing')
  })
})

describe('line-break-hyphen', () => {
  test('joins with or without the hyphen, as the text has it elsewhere', () => {
    expect(text('An under-\nstanding: understanding.')).toBe('An understanding: understanding.')
    expect(text('A long-\nterm plan is long-term.')).toBe('A long-term plan is long-term.')
  })

  test('only suggests without evidence, and leaves a hyphen before "and"', () => {
    expect(text('A sub-\nmarine.')).toBe('A sub-\nmarine.')
    expect(repaired('A sub-\nmarine.').repairs[0]?.certainty).toBe('suggestion')
    expect(repaired('Pre-\nand post-war.').repairs).toEqual([])
  })
})

describe('abbreviations', () => {
  test('marks each use but the definition', () => {
    expect(text('The Northern Ferry Agency (NFA) is small. The NFA pays; NFAs do not.')).toBe(
      'The Northern Ferry Agency (NFA) is small. The {abbr Northern Ferry Agency|NFA} pays; NFAs do not.',
    )
  })

  test('reads a definition across emphasis', () => {
    expect(repaired('The *Northern Ferry Agency* (NFA) is small.').abbreviations).toMatchObject([
      { short: 'NFA', long: 'Northern Ferry Agency' },
    ])
  })

  test('makes organisations of names that say so', () => {
    const source = 'The Northern Ferry Agency (NFA) needs foreign direct investment (FDI).'
    expect(repaired(source).entities).toMatchObject([
      { type: 'organization', name: 'Northern Ferry Agency', alternateName: 'NFA', role: 'mentions' },
    ])
  })

  test('is no repair', () => {
    expect(repaired('The Northern Ferry Agency (NFA). The NFA.').repairs).toEqual([])
  })
})

describe('dates-in-prose', () => {
  test('marks full dates, also twice in one text', () => {
    expect(text('From April 28, 1952, since 1947, to 3 May 1960.')).toBe(
      'From {time 1952-04-28|April 28, 1952}, since 1947, to {time 1960-05-03|3 May 1960}.',
    )
  })
})

describe('places', () => {
  const entities = (source: string) =>
    repaired(source).entities.map(({ name, role, positions }) => [name, role, positions.length])
  const lead = 'The ferry between Norway and Denmark left the harbour early in the morning.'

  test('is about what the lead names and what is named twice', () => {
    expect(entities(`${lead}\n\nIt passed Sweden, then Latvia; Latvia was foggy.`)).toEqual([
      ['Norway', 'about', 1],
      ['Denmark', 'about', 1],
      ['Sweden', 'mentions', 1],
      ['Latvia', 'about', 2],
    ])
  })

  test('takes no part of a longer name', () => {
    expect(entities('A text about Michael Jordan, the Japan Times and Paris Hilton.')).toEqual([])
  })

  test('adds the places of byline and dateline', () => {
    expect(
      entities(
        `By Jane Example (KARACHI)\n\nOSLO — It left the harbour early in the morning, as it always does.`,
      ),
    ).toEqual([
      ['Karachi', 'mentions', 1],
      ['Oslo', 'mentions', 1],
    ])
  })
})
