import { describe, expect, test } from 'vitest'
import { outline, repaired, rulesOf } from '../repairing.ts'

const lead = 'The first ferry of the year left the harbour on a clear and windless morning.'
const factsOf = (head: string) => repaired(`${head}\n\n${lead}`).facts

describe('byline', () => {
  const authors = (head: string) => factsOf(head).authors?.map(({ value }) => value)

  test.each([
    ['By Jane Example', [{ name: 'Jane Example' }]],
    ['by: Jane Example', [{ name: 'Jane Example' }]],
    ['Jane Example (OSLO)', [{ name: 'Jane Example', place: 'OSLO' }]],
    ['Jane Example (Oslo)', [{ name: 'Jane Example', place: 'Oslo' }]],
    ['By Jane Example and John Sample', [{ name: 'Jane Example' }, { name: 'John Sample' }]],
    [
      'By Jane Example, John Sample & Ann Other',
      [{ name: 'Jane Example' }, { name: 'John Sample' }, { name: 'Ann Other' }],
    ],
    [
      'By Jane Example, John Sample, and Ann Other',
      [{ name: 'Jane Example' }, { name: 'John Sample' }, { name: 'Ann Other' }],
    ],
    ['By Dr. Jane Example', [{ name: 'Jane Example', honorificPrefix: 'Dr.' }]],
    ['By Jane Example, Senior Editor', [{ name: 'Jane Example', jobTitle: 'Senior Editor' }]],
    [
      'By Jane Example in Oslo and John Sample in Tokyo',
      [
        { name: 'Jane Example', place: 'Oslo' },
        { name: 'John Sample', place: 'Tokyo' },
      ],
    ],
    [
      'Jane Example (OSLO) and John Sample (TOKYO)',
      [
        { name: 'Jane Example', place: 'OSLO' },
        { name: 'John Sample', place: 'TOKYO' },
      ],
    ],
    [
      'Jane Example and John Sample (TOKYO)',
      [
        { name: 'Jane Example', place: 'TOKYO' },
        { name: 'John Sample', place: 'TOKYO' },
      ],
    ],
    [
      'By Jane Example | Senior Editor | Tokyo',
      [{ name: 'Jane Example', jobTitle: 'Senior Editor', place: 'Tokyo' }],
    ],
    ['By Jane Example, Tokyo', [{ name: 'Jane Example', place: 'Tokyo' }]],
    ['Text: Jane Example', [{ name: 'Jane Example' }]],
    ['BY LUDWIG VAN EXAMPLE', [{ name: 'LUDWIG VAN EXAMPLE' }]],
    ['By María-José de la Example', [{ name: 'María-José de la Example' }]],
  ])('reads %j', (line, expected) => {
    expect(authors(line)).toEqual(expected)
  })

  test.each([
    'By the harbour',
    'By Train',
    'Jane Example (see below)',
    'Made by Hand',
    'Jane',
    'New Zealand (OSLO)',
  ])('does not read %j', (line) => {
    expect(authors(line)).toBeUndefined()
  })

  test('tells those who took part otherwise from the authors', () => {
    const facts = factsOf('Words: Jane Example | Photos: John Sample')
    expect(facts.authors?.map(({ value }) => value)).toEqual([{ name: 'Jane Example' }])
    expect(facts.contributors?.map(({ value }) => value)).toEqual([
      { name: 'John Sample', role: 'photographer' },
    ])
    expect(factsOf('By Jane Example, with photographs by John Sample').contributors).toBeUndefined()
    expect(factsOf('By Jane Example, photographs by John Sample').contributors).toHaveLength(1)
  })

  test('reads a date that stands in the line', () => {
    expect(factsOf('Jane Example | 3 May 2024')).toMatchObject({
      authors: [{ value: { name: 'Jane Example' } }],
      published: { value: '2024-05-03', rule: 'byline' },
    })
  })

  test('reads a desk as a byline without a person', () => {
    const { authors: people, byline } = factsOf('By Our Staff Reporter')
    expect(people).toBeUndefined()
    expect(byline).toMatchObject({ value: 'By Our Staff Reporter', rule: 'byline' })
  })

  test('takes a bare name for the author only under a title or above dates', () => {
    expect(factsOf('The winter of the ferries\n\nJane Example')).toMatchObject({
      title: { value: 'The winter of the ferries' },
      authors: [{ value: { name: 'Jane Example' } }],
    })
    expect(authors('Jane Example\n3 May 2024')).toEqual([{ name: 'Jane Example' }])
    expect(authors('Jane Example')).toBeUndefined()
  })

  test('leaves a text that goes on directly after the byline', () => {
    const { tree, facts } = repaired(`By Jane Example\n${lead}`)
    expect(facts.authors).toHaveLength(1)
    expect(outline(tree)).toEqual([lead])
  })

  test('looks only above the text', () => {
    expect(repaired(`${lead}\n\nBy Jane Example`).facts.authors).toBeUndefined()
  })
})

describe('contributors', () => {
  const people = (source: string) => repaired(source).facts.contributors?.map(({ value }) => value)

  test.each([
    ['Photographs by Jane Example', 'photographer'],
    ['Photos: Jane Example', 'photographer'],
    ['Translated by Jane Example', 'translator'],
    ['Edited by Jane Example', 'editor'],
    ['Illustrations by Jane Example', 'illustrator'],
    ['Additional reporting by Jane Example', 'reporter'],
  ])('reads %j above the text and below it', (line, role) => {
    const expected = [{ name: 'Jane Example', role }]
    expect(people(`By Bo Sample\n${line}\n\n${lead}`)).toEqual(expected)
    const below = `${lead}\n\n(${line})`
    expect(people(below)).toEqual(expected)
    expect(outline(repaired(below).tree)).toEqual([lead])
  })

  test.each(['Photographs by the sea', 'Photos of Jane Example', 'Translated by hand', 'Photo Jane Example'])(
    'leaves %j',
    (line) => {
      expect(people(`${lead}\n\n${line}`)).toBeUndefined()
    },
  )

  test('leaves what stands in the middle of the text', () => {
    expect(people(`${lead}\n\nTranslated by Jane Example\n\n${lead}`)).toBeUndefined()
  })
})

describe('head-bullets', () => {
  test('takes lines in any order', () => {
    const facts = factsOf('By Jane Example\n• Opinion\n• Harbour Gazette\n• 3 May 2024\n• Vol. 3, No. 12')
    expect(facts).toMatchObject({
      section: { value: 'Opinion' },
      publication: { value: { name: 'Harbour Gazette' } },
      published: { value: '2024-05-03' },
      issue: { value: { label: 'Vol. 3, No. 12', number: '12', volume: '3' } },
    })
  })

  test('puts the dates and the number of an issue together', () => {
    expect(factsOf('By Jane Example\n• 3–9 May 2024\n• Issue 12').issue?.value).toEqual({
      label: '3–9 May 2024, Issue 12',
      start: '2024-05-03',
      end: '2024-05-09',
      number: '12',
    })
  })

  test('tells the date of a change from that of publication', () => {
    expect(factsOf('By Jane Example\n• Published: 3 May 2024\n• Updated on 4 May 2024')).toMatchObject({
      published: { value: '2024-05-03' },
      updated: { value: '2024-05-04' },
    })
  })

  test('reads the one line left over as what is missing', () => {
    expect(factsOf('By Jane Example\n• 3 May 2024\n• The Harbour Weekly\n• Long Reads').section?.value).toBe(
      'Long Reads',
    )
    expect(factsOf('By Jane Example\n• 3 May 2024\n• Opinion\n• Saltwater').publication?.value.name).toBe(
      'Saltwater',
    )
  })

  test('keeps a line it does not understand, with a finding at its place', () => {
    const { tree, file, facts } = repaired(`By Jane Example\n• 3 May 2024\n• 45 N 12\n• Saltwater\n\n${lead}`)
    expect(facts.published?.value).toBe('2024-05-03')
    expect(outline(tree)).toEqual(['- 45 N 12', '- Saltwater', lead])
    const lines = file.messages
      .filter(({ ruleId }) => ruleId === 'head-line-is-understood')
      .map(({ line }) => line)
    expect(lines).toEqual([3, 4])
  })

  test('takes a Markdown list under the byline as well', () => {
    const { tree, facts } = repaired(`Jane Example (OSLO)\n\n- 3–9 May 2024\n- The Harbour Weekly\n\n${lead}`)
    expect(facts.issue?.value.end).toBe('2024-05-09')
    expect(outline(tree)).toEqual([lead])
  })

  test('leaves bullets that follow no byline and hold no date', () => {
    expect(rulesOf(repaired(`• Opinion\n• Saltwater\n\n${lead}`))).toEqual(['bullet'])
  })
})

describe('head-date', () => {
  test('reads a date under the title', () => {
    const { facts, tree } = repaired(`The winter of the ferries\nBy Jane Example\nMay 3, 2024\n\n${lead}`)
    expect(facts).toMatchObject({
      published: { value: '2024-05-03', rule: 'head-date' },
      title: { rule: 'title-line' },
    })
    expect(outline(tree)).toEqual([lead])
  })

  test('leaves a date in figures that can be read in two ways, unless the order is known', () => {
    const source = `By Jane Example\n03/06/2024\n\n${lead}`
    expect(repaired(source).facts.published).toBeUndefined()
    expect(outline(repaired(source).tree)).toContain('03/06/2024')
    expect(repaired(source, { dateOrder: 'dmy' }).facts.published?.value).toBe('2024-06-03')
  })
})

describe('title-line', () => {
  test.each(['The winter of the ferries', 'THE WINTER OF THE FERRIES', 'What the harbour owes us'])(
    'reads %j',
    (line) => {
      expect(factsOf(line).title).toMatchObject({ value: line, origin: 'text', rule: 'title-line' })
    },
  )

  test.each(['Introduction', '3 May 2024', 'It was winter.', 'The ships:', '*a* title with markup'])(
    'does not read %j',
    (line) => {
      expect(factsOf(line).title?.rule).toBe('title-guess')
    },
  )

  test('leaves the first line of a paragraph that a program wrapped', () => {
    const source =
      'The first ferry of the year left\nthe harbour on a clear and\nwindless morning.\n\nIt came back.'
    expect(repaired(source).facts.title?.rule).toBe('title-guess')
  })
})

describe('title-guess', () => {
  const titleOf = (source: string, path?: string) => repaired(source, {}, path).facts.title

  test('joins names as the first sentence does', () => {
    expect(titleOf('Trade between Sri Lanka and New Zealand has grown.')?.value).toBe(
      'Sri Lanka and New Zealand',
    )
    expect(titleOf('Pakistan and Japan have been partners for long.')?.value).toBe('Pakistan and Japan')
  })

  test('makes no names of months, small words or the beginning of the sentence', () => {
    for (const source of [
      'Between May and June it rains here.',
      'Boats and Trains go there.',
      'We and They do not agree.',
    ]) {
      expect(titleOf(source)?.reason).toBe('There is no title; these are the first words.')
    }
  })

  test('takes the name of the file next, without its date, unless that says nothing', () => {
    const source = 'It rained.'
    expect(titleOf(source, '2024-06-01-harbour_life.txt')?.value).toBe('Harbour life')
    expect(titleOf(source, '2024-06-01.txt')?.value).toBe('It rained')
    expect(titleOf(source, 'untitled-2.txt')?.value).toBe('It rained')
  })

  test('takes the first words last, and says that there are more', () => {
    expect(titleOf(lead)?.value).toBe('The first ferry of the year left the …')
  })

  test('leaves an article that has a title', () => {
    for (const source of [
      `# Title\n\n${lead}`,
      `---\ntitle: A\n---\n\n${lead}`,
      `+++\ntitle = "A"\n+++\n\n${lead}`,
    ]) {
      expect(titleOf(source)).toBeUndefined()
    }
  })

  test('guesses nothing for an empty text', () => {
    expect(titleOf('')).toBeUndefined()
  })
})

describe('dateline', () => {
  const read = (opening: string) => {
    const { facts, tree } = repaired(`${opening}${lead}`)
    return { value: facts.dateline?.value, text: outline(tree)[0] }
  }

  test.each([
    ['OSLO — ', { place: 'OSLO' }],
    ['OSLO (AP) — ', { place: 'OSLO', agency: 'AP' }],
    ['NEW DELHI (Reuters) - ', { place: 'NEW DELHI', agency: 'Reuters' }],
    ['KARACHI – ', { place: 'KARACHI' }],
    ['TOKYO: ', { place: 'TOKYO' }],
  ])('reads %j', (opening, value) => {
    expect(read(opening)).toEqual({ value, text: lead })
  })

  test.each(['NOTE: ', 'Oslo — ', 'A — ', ''])('leaves %j', (opening) => {
    expect(read(opening)).toEqual({ value: undefined, text: opening + lead })
  })
})
