import { describe, expect, test } from 'vitest'
import { outline, repaired, rulesOf } from '../repairing.ts'

const lines = (source: string) => outline(repaired(source).tree)
const ending =
  'the harbour is what the town has instead of a theatre, and most people who live there would rather lose the town hall than the crane or the lamp.'

describe('bullet', () => {
  test('makes a list of bulleted lines after a sentence', () => {
    expect(lines('The ferry carries:\n• passengers\n  • cars\nand vans\n• the post')).toEqual([
      'The ferry carries:',
      '- passengers',
      '  - cars\nand vans',
      '- the post',
    ])
  })

  test('joins bulleted paragraphs into one list', () => {
    expect(lines('It has\n\n▪ a quay\n\n▪ a crane\n\n◦ a lamp')).toEqual([
      'It has',
      '- a quay',
      '- a crane',
      '- a lamp',
    ])
  })

  test("takes Word's o and dashes only in company", () => {
    expect(lines('It has\no a quay\no a crane')).toEqual(['It has', '- a quay', '- a crane'])
    expect(lines('It has a quay\n– and that is all.')).toEqual(['It has a quay\n– and that is all.'])
  })

  test('takes no minus for a bullet', () => {
    expect(lines('It was\n– 5 degrees\n– 7 degrees')).toHaveLength(1)
  })

  test('keeps markup and places inside the items', () => {
    const { tree } = repaired('It has\n• a *blue* crane')
    expect(tree.children[1]).toMatchObject({
      type: 'list',
      children: [
        {
          children: [
            {
              children: [
                { value: 'a ', position: { start: { offset: 9 } } },
                { type: 'emphasis' },
                { value: ' crane' },
              ],
            },
          ],
        },
      ],
    })
  })

  test('is certain of bullets and not of dashes', () => {
    expect(repaired('It has\n• a\n• b').repairs[0]?.certainty).toBe('certain')
    expect(repaired('It has\n– a\n– b').repairs[0]?.certainty).toBe('likely')
  })
})

describe('emphasis-heading', () => {
  test('gives the kind that comes first level 2 and the other level 3', () => {
    const source = '**One**\n\nText.\n\n*Sub*\n\nText.\n\n*Sub two*\n\nText.\n\n**Two:**\n\nText.'
    expect(lines(`It began.\n\n${source}`).filter((line) => line.startsWith('#'))).toEqual([
      '## One',
      '### Sub',
      '### Sub two',
      '## Two',
    ])
  })

  test('leaves sentences, questions, single lines and what nothing follows', () => {
    for (const source of [
      '*One.*\n\na\n\n*Two.*\n\nb',
      '**Who?**\n\na\n\n**Why?**\n\nb',
      'a\n\n*One*\n\nb',
      'a\n\n*One*\n\nb\n\n*Two*',
    ]) {
      expect(rulesOf(repaired(source))).not.toContain('emphasis-heading')
    }
  })

  test('splits a heading from the bullets directly below it', () => {
    expect(lines('It began.\n\n*One:*\n• a\n\n*Two:*\n• b')).toEqual([
      'It began.',
      '## One',
      '- a',
      '## Two',
      '- b',
    ])
  })
})

describe('numbered-heading', () => {
  test('goes one level below what stands above and keeps the number', () => {
    const source = 'It began.\n\n**A**\n\na\n\n1) **One:**\n\nb\n\n2) **Two:**\n\n- c\n\n**B**\n\nd'
    expect(lines(source)).toEqual([
      'It began.',
      '## A',
      'a',
      '### 1) One',
      'b',
      '### 2) Two',
      '- c',
      '## B',
      'd',
    ])
  })

  test('takes numbered lines with a colon and no emphasis', () => {
    expect(lines('It began.\n\n1. Ships:\n\na\n\n2. Quays:\n\nb')).toEqual([
      'It began.',
      '## 1. Ships',
      'a',
      '## 2. Quays',
      'b',
    ])
  })

  test('leaves lists of several items', () => {
    expect(lines('It began.\n\n1. *One:*\n2. *Two:*\n\na')).toEqual([
      'It began.',
      '- *One:*',
      '- *Two:*',
      'a',
    ])
  })
})

describe('caps-heading and colon-heading', () => {
  test('make headings of lines in capitals, and of short lines with a colon before a paragraph', () => {
    expect(lines('It began.\n\nTHE SHIPS\n\na\n\nTHE QUAYS\n\nb')).toEqual([
      'It began.',
      '## THE SHIPS',
      'a',
      '## THE QUAYS',
      'b',
    ])
    expect(lines('It began.\n\nThe ships:\n\na\n\nThe quays:\n\nb')).toEqual([
      'It began.',
      '## The ships',
      'a',
      '## The quays',
      'b',
    ])
  })

  test('leave sentences that a list completes, and capitals that are no words', () => {
    expect(lines('It began.\n\nIt has:\n\n- a\n\nIt wants:\n\n- b')).toEqual([
      'It began.',
      'It has:',
      '- a',
      'It wants:',
      '- b',
    ])
    expect(lines('It began.\n\n12 A\n\na\n\n14 B\n\nb')).toContain('12 A')
  })
})

describe('loose-list and parted-list', () => {
  test('keep a list loose that has an item of two paragraphs', () => {
    expect(lines('It has\n\n- a\n\n  more\n\n- b')).toEqual(['It has', '+ a', '  more', '+ b'])
  })

  test('do not join lists of different bullets', () => {
    expect(lines('It has\n\n- a\n- b\n\n* c\n* d')).toHaveLength(5)
    expect(repaired('It has\n\n- a\n- b\n\n* c\n* d').repairs).toEqual([])
  })
})

describe('ordered-date', () => {
  test('makes a date that looks like a list a paragraph', () => {
    expect(lines('The ferry left.\n\n18. May 2021\n\nIt came back.')).toEqual([
      'The ferry left.',
      '{time 2021-05-18|18. May 2021}',
      'It came back.',
    ])
  })

  test('leaves a list whose item only begins with a month', () => {
    expect(lines('The ferry left.\n\n18. May be late\n\nIt came back.')[1]).toBe('- May be late')
  })
})

describe('indented-prose', () => {
  test('reads indented text as text, with its places', () => {
    const source = 'The ferry left.\n\n    It *came* back in the evening\n    with nobody but the crew.'
    const { tree } = repaired(source)
    expect(outline(tree)).toEqual([
      'The ferry left.',
      'It *came* back in the evening\nwith nobody but the crew.',
    ])
    expect(tree.children[1]).toMatchObject({
      children: [
        { position: { start: { line: 3, column: 5, offset: 21 } } },
        { type: 'emphasis', position: { start: { offset: 24 } } },
        {},
      ],
    })
  })

  test('makes a list of indented bullets', () => {
    expect(lines('It has\n\n    • a quay\n    • a crane')).toEqual(['It has', '- a quay', '- a crane'])
  })
})

describe('hard-wrap', () => {
  const wrapped = [
    'The first ferry of the year left the harbour on a clear morning,',
    'with eleven passengers, two cars and the post of three weeks in',
    'its hold, and came back in the evening with nobody but the crew,',
    'who had nothing to say.',
  ]

  test('makes the line ends of a mail ordinary ones', () => {
    expect(lines(wrapped.join('  \n'))).toEqual([wrapped.join('\n')])
  })

  test('leaves breaks that are written, and lines of many lengths', () => {
    expect(repaired(wrapped.join('\\\n')).repairs).toEqual([])
    expect(repaired([wrapped[0], 'short', ...wrapped.slice(1)].join('  \n')).repairs).toEqual([])
  })
})

describe('conclusion', () => {
  const article = (last: string, gap = '\n\n') =>
    `The harbour of the town has one quay.\n\n*A:*\n\na\n\n*B:*\n\nb${gap}${last}`
  const ends = (source: string) => lines(source).includes(':::conclusion')

  test('sees the ending by its gap, its opening or its return to the lead', () => {
    expect(ends(article(`At last ${ending}`, '\n\n\n'))).toBe(true)
    expect(ends(article(`In conclusion, ${ending}`))).toBe(true)
    expect(ends(article(`The harbour of the town is small: ${ending}`))).toBe(true)
  })

  test('leaves an ordinary last paragraph, a short one, and one directly under its heading', () => {
    expect(ends(article(`At last ${ending}`))).toBe(false)
    expect(ends(article('In conclusion, it is small.', '\n\n\n'))).toBe(false)
    expect(ends(`It began.\n\n*A:*\n\na\n\n*B:*\n\n\nIn conclusion, ${ending}`)).toBe(false)
    expect(ends(`It began.\n\nAnd went on.\n\n\nIn conclusion, ${ending}`)).toBe(false)
  })

  test('takes all paragraphs below the gap', () => {
    const { tree } = repaired(article(`At last ${ending}\n\nAnd that is all.`, '\n\n\n'))
    expect(tree.children.at(-1)).toMatchObject({ type: 'containerDirective', children: [{}, {}] })
  })
})

describe('all forms of headings', () => {
  const prose = 'They are old and slow, and nobody minds.'
  const under = (one: string, two: string) =>
    `It began on a clear morning.\n\n${one}\n\n${prose}\n\n${two}\n\n${prose}`
  const headings = (source: string) => lines(source).filter((line) => line.startsWith('#'))

  test.each([
    ['emphasis with the colon inside', '*The ships:*', '*The quays:*'],
    ['emphasis with the colon behind', '*The ships*:', '_The quays_:'],
    ['strong', '**The ships**', '__The quays__'],
    ['tags', '<u>The ships</u>', '<U>The quays</U>'],
    ['colons', 'The ships:', 'The quays:'],
    ['bare lines', 'The ships', 'The quays'],
    ['signs below', 'The ships\n*********', 'The quays\n*********'],
    ['other signs below', 'The ships\n.........', 'The quays\n.........'],
  ])('%s', (_, one, two) => {
    expect(headings(under(one, two))).toEqual(['## The ships', '## The quays'])
  })

  test('numbers: bare, Roman, and of several parts', () => {
    expect(headings(under('1. The ships', '2. The quays'))).toEqual(['## 1. The ships', '## 2. The quays'])
    expect(headings(under('I. The ships', 'II. The quays'))).toEqual(['## I. The ships', '## II. The quays'])
    expect(
      headings(`${under('1. Ships', '1.1 Old ones')}\n\n1.2 New ones\n\n${prose}\n\n2. Quays\n\n${prose}`),
    ).toEqual(['## 1. Ships', '### 1.1 Old ones', '### 1.2 New ones', '## 2. Quays'])
  })

  test('the text that goes on right below a line of signs stays text', () => {
    const { tree, repairs } = repaired('It began.\n\nThe quays\n.........\nThey are long.\n\n• and deep')
    expect(outline(tree).slice(0, 3)).toEqual(['It began.', '## The quays', 'They are long.'])
    expect(repairs.find(({ rule }) => rule === 'underlined-heading')?.before).toBe('The quays\n.........')
  })

  test.each([
    ['bare lines of verse', 'It began.\n\nThe ferry left\n\nThe pilot slept\n\nThe lamp went out'],
    ['names and addresses', 'It began on a clear morning.\n\nJane Example\n\n12 Harbour Street\n\nOslo'],
    ['one bare line', `It began on a clear morning.\n\nThe ships\n\n${prose}`],
    [
      'bare lines where others are set as headings',
      under('**The ships**', 'The quays') + `\n\n**The pilots**\n\n${prose}`,
    ],
    ['stars that part scenes', `It began.\n***\n${prose}`],
    ['a rule far longer than the words', `The ships\n____________________________\n\n${prose}`],
  ])('%s are none', (_, source) => {
    expect(
      headings(source).filter((line) => !line.includes('The ships') || !source.includes('pilots')),
    ).toEqual(source.includes('pilots') ? ['## The pilots'] : [])
  })
})
