import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromMarkdown } from '../../src/from-markdown.ts'
import { sketch } from '../sketch.ts'
import { setting } from './pieces.ts'

/** The ways in which one and the same article may be typed. */
interface Ways {
  byline: string
  date: string
  headBullet: string
  bullet: string
  indent: string
  heading: (text: string) => string
  subheading: (number: number, text: string) => string
  /** Between the items of lists. */
  between: string
  ending: string
  /** How many characters a line has; 0 for as many as there are. */
  width: number
  /** At the end of the text. */
  close: string
  mark: string
}

const ways: fc.Arbitrary<Ways> = fc.record({
  byline: fc.constantFrom(
    'Jane Example (OSLO)',
    'By Jane Example (OSLO)',
    'by Jane Example (OSLO)',
    'BY: Jane Example (OSLO)',
    '**Jane Example (OSLO)**',
    'Written by Jane Example (OSLO)',
  ),
  date: fc.constantFrom(
    '29 Dec - 04 Jan, 2025',
    '29 December – 4 January 2025',
    '29 Dec. 2024 - 4 Jan. 2025',
    'Dec 29 - Jan 4, 2025',
    '2024-12-29/2025-01-04',
    'Week of December 29, 2024',
  ),
  headBullet: fc.constantFrom('•', '▪', '◦', '●', '‣', '-', '*'),
  bullet: fc.constantFrom('•', '▪', '●', '-', '*', '+', '■'),
  indent: fc.constantFrom('', ' ', '  ', '   '),
  heading: fc.constantFrom(
    (text: string) => `*${text}:*`,
    (text: string) => `_${text}:_`,
    (text: string) => `**${text}:**`,
    (text: string) => `__${text}__`,
    (text: string) => `*${text}*:`,
    (text: string) => `**${text}**`,
    (text: string) => `<u>${text}:</u>`,
  ),
  subheading: fc.constantFrom(
    (number: number, text: string) => `${number}. *${text}:*`,
    (number: number, text: string) => `${number}) *${text}:*`,
    (number: number, text: string) => `${number}. _${text}_:`,
    (number: number, text: string) => `${number}. **${text}:**`,
    (number: number, text: string) => `${number}. ${text}:`,
  ),
  between: fc.constantFrom('\n', '\n\n'),
  ending: fc.constantFrom('\n', '\r\n', '\r'),
  width: fc.constantFrom(0, 50, 64, 78),
  close: fc.constantFrom('', '\n', '\n\n\n', '\n\n###', '\n\n– 30 –', ' ■'),
  mark: fc.constantFrom('', '\uFEFF'),
})

/** Lines of a paragraph as a mail program or a terminal breaks them. */
function wrap(text: string, width: number): string {
  if (width === 0) return text
  const lines: string[] = ['']
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? ''
    if (last !== '' && last.length + word.length + 1 > width) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return lines.join('\n')
}

function typed(how: Ways): string {
  const { bullet, headBullet, indent, between, width } = how
  const list = (...items: string[]): string => items.map((item) => `${bullet} ${item}`).join(between)
  const head = [
    how.byline,
    ...[how.date, 'The Harbour Weekly', 'Spotlight'].map((line) => `${indent}${headBullet} ${line}`),
  ]
  const prose = (text: string): string => wrap(text, width)
  const blocks = [
    // A dash or star of Markdown needs a line of its own under a paragraph.
    head.join('\n'),
    prose(
      'The ferries that join Norway and Denmark are older than the roads that lead to them, and slower than the birds that follow them out to sea.',
    ),
    how.heading('Early years'),
    prose(
      'The first of them was built in a winter when nobody had anything better to do, and it was launched in the spring with a brass band.',
    ),
    how.subheading(1, 'First ships'),
    list('It carried the post and eleven passengers.', 'It sailed on April 28, 1952, for the first time.'),
    how.subheading(2, 'The pilots'),
    list('They knew the rocks by their names.', 'They told nobody else about them.'),
    how.heading('Money and freight'),
    prose(
      'Without cars there would be no ferry, and without a ferry there would be no cars on the islands that lie between the two countries.',
    ),
    how.subheading(1, 'Tariffs'),
    list('The northern ferry agency (NFA) sets them.', 'Nobody understands them but the NFA.'),
    how.subheading(2, 'Support'),
    list('The two countries pay half each.', 'They argue about the other half.'),
  ]
  const conclusion = prose(
    'In conclusion, the ferries are more than ships to those who live by the sea: they are the road, the post and the shop, and in the winter they are the only thing that moves.',
  )
  const text = `${blocks.join('\n\n')}\n\n\n${conclusion}${how.close}`
  return how.mark + text.replaceAll('\n', how.ending)
}

/** The article without what is allowed to differ: the label of the issue is as it was printed. */
function model(source: string): string {
  return sketch(fromMarkdown(source)).replace(/^issue: .*?(?=, \d{4}-)/m, 'issue: …')
}

const plainest: Ways = {
  byline: 'Jane Example (OSLO)',
  date: '29 Dec - 04 Jan, 2025',
  headBullet: '•',
  bullet: '-',
  indent: '  ',
  heading: (text) => `*${text}:*`,
  subheading: (number, text) => `${number}. *${text}:*`,
  between: '\n\n',
  ending: '\n',
  width: 0,
  close: '',
  mark: '',
}

test('an article is the same however it is typed', { timeout: 600_000 }, () => {
  const expected = model(typed(plainest))
  expect(expected).toMatchInlineSnapshot(`
    "title? Norway and Denmark
    publication: The Harbour Weekly
    issue: …, 2024-12-29, 2025-01-04
    section: Spotlight
    author: Jane Example, OSLO
    The ferries that join Norway and Denmark are older than the roads that lead to them, and slower than the birds that follow them out to sea.
    ## Early years
    The first of them was built in a winter when nobody had anything better to do, and it was launched in the spring with a brass band.
    ### (1) First ships
    - It carried the post and eleven passengers.
    - It sailed on {April 28, 1952|1952-04-28}, for the first time.
    ### (2) The pilots
    - They knew the rocks by their names.
    - They told nobody else about them.
    ## Money and freight
    Without cars there would be no ferry, and without a ferry there would be no cars on the islands that lie between the two countries.
    ### (1) Tariffs
    - The northern ferry agency (NFA) sets them.
    - Nobody understands them but the {NFA|northern ferry agency}.
    ### (2) Support
    - The two countries pay half each.
    - They argue about the other half.
    :::conclusion
      In conclusion, the ferries are more than ships to those who live by the sea: they are the road, the post and the shop, and in the winter they are the only thing that moves."
  `)
  fc.assert(
    fc.property(ways, (how) => {
      expect(model(typed(how))).toBe(expected)
    }),
    setting,
  )
})
