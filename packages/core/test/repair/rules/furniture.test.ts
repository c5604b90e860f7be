import { describe, expect, test } from 'vitest'
import { outline, repaired, rulesOf } from '../repairing.ts'

const lead = 'The first ferry of the year left the harbour on a clear and windless morning.'
const lines = (source: string) => outline(repaired(source).tree)
const madeBy = (source: string, rule: string) =>
  repaired(source).repairs.filter((repair) => repair.rule === rule)

describe('mojibake', () => {
  test('suggests letters and quotation marks, and changes nothing', () => {
    const source = 'The cafÃ© isnâ€™t open; the naÃ¯ve say â€œneverâ€\u009D.'
    const found = madeBy(source, 'mojibake')
    expect(found.map(({ after }) => after)).toEqual(['é', '’', 'ï', '“', '”'])
    expect(found.every(({ certainty }) => certainty === 'suggestion')).toBe(true)
    expect(lines(source)[0]).toContain('cafÃ©')
  })

  test.each(['A São Paulo café and a naïve Ångström', 'Only one Ã© here', 'Â', 'Äpfel, Öl, Übung, ß'])(
    'leaves %j',
    (source) => {
      expect(madeBy(source, 'mojibake')).toEqual([])
    },
  )
})

describe('byte-order-mark', () => {
  test('is recorded once and moves no place', () => {
    const { tree, repairs } = repaired(`\uFEFF${lead}`)
    expect(repairs.map(({ rule, before }) => [rule, before])).toEqual([['byte-order-mark', '\uFEFF']])
    expect(tree.children[0]?.position?.start).toEqual({ line: 1, column: 2, offset: 1 })
  })
})

describe('page-number, running-head and page-turn', () => {
  test('mend a paragraph that the ends of pages cut, and the word divided there', () => {
    const source = `The ferry is a matter of under-\n\n12\n\nTHE HARBOUR WEEKLY\n\nstanding, and understanding takes\n\n13\n\nTHE HARBOUR WEEKLY\n\ntime.`
    expect(lines(source)).toEqual(['The ferry is a matter of understanding, and understanding takes\ntime.'])
    expect(new Set(rulesOf(repaired(source)))).toEqual(new Set(['page-number', 'running-head', 'page-turn']))
  })

  test('take lines out of the middle of paragraphs', () => {
    expect(lines(`${lead}\nIt came\nPage 3 of 9\nback in the evening.\n\nPage 4 of 9\n\nIt slept.`)).toEqual([
      `${lead}\nIt came\nback in the evening.`,
      'It slept.',
    ])
  })

  test('know heads that differ by the page number, and form feeds', () => {
    expect(
      lines(`${lead}\n\nHarbour Weekly | 12\n\nIt came back and\n\nHarbour Weekly | 13\n\nslept.`),
    ).toEqual([lead, 'It came back and\nslept.'])
    expect(lines(`${lead}\n\n7\n\n\u000CIt came back.\n\n8\n\nIt slept.`)).toEqual([
      lead,
      ' It came back.',
      'It slept.',
    ])
  })

  test.each([
    ['numbers that part sections', `${lead}\n\n1\n\nIt came back.\n\n2\n\nIt slept.`],
    ['numbers out of order', `${lead}\n\n– 14 –\n\nIt came back.\n\n– 3 –\n\nIt slept.`],
    ['one number', `${lead}\n\n– 14 –\n\nIt came back.`],
    [
      'a line that repeats between whole sentences',
      `${lead}\n\nThe Harbour\n\nIt came.\n\nThe Harbour\n\nIt slept.\n\nThe Harbour\n\nIt went.`,
    ],
    ['Markdown', `# A\n\n${lead}\n\n## B\n\nPage 1\n\nIt came and\n\nPage 2\n\nslept.`],
  ])('leave %s', (_, source) => {
    const rules = rulesOf(repaired(source))
    for (const rule of ['page-number', 'running-head', 'page-turn']) expect(rules).not.toContain(rule)
  })
})

describe('mail-header and quoted-mail', () => {
  test('leave the article alone of a mail that was passed on', () => {
    const source = `---------- Forwarded message ---------\nFrom: Jane Example <jane@www.example.com>\nDate: Mon, 3 Jun 2024\nSubject: Fwd: Re: The winter of the ferries\n\n> ${lead}\n>\n> It came back.`
    const { tree, facts } = repaired(source)
    expect(outline(tree)).toEqual([lead, 'It came back.'])
    expect(facts.title).toMatchObject({
      value: 'The winter of the ferries',
      origin: 'inferred',
      rule: 'mail-header',
    })
  })

  test('prefer the title of the text to the subject', () => {
    const { facts } = repaired(
      `From: a@www.example.com\nSubject: For Sunday\n\nThe winter of the ferries\n\n${lead}`,
    )
    expect(facts.title).toMatchObject({ value: 'The winter of the ferries', origin: 'text' })
  })

  test('know the words of other languages', () => {
    const german =
      'Die Fähre, die am Morgen in den Hafen kam, war bis zum Mittag fort, und man hat sie nicht gesehen.'
    expect(lines(`Von: Erika Beispiel\nAn: Redaktion\nBetreff: Der Winter\n\n${german}`)).toEqual([german])
  })

  test.each([
    ['a line of dialogue with colons', `Date: 3 May\n\n${lead}`],
    ['lines without sender or subject', `Date: 3 May\nTo: the sea\n\n${lead}`],
    ['such lines below the text', `${lead}\n\nFrom: a@www.example.com\nSubject: x`],
  ])('leave %s', (_, source) => {
    expect(madeBy(source, 'mail-header')).toEqual([])
  })

  test('leave a quotation that is only a part of the text', () => {
    const source = `On 3 May 2024 Jane Example wrote:\n\n> It came.\n\n${lead} ${lead}`
    expect(madeBy(source, 'quoted-mail')).toEqual([])
    expect(madeBy(`> ${lead}`, 'quoted-mail')).toEqual([])
  })
})

describe('end-mark', () => {
  test.each(['###', '# # #', '– 30 –', '-30-', 'ENDS', '(ENDS)', '[ends]', '■', '*** END ***', 'XXX'])(
    'takes out %j',
    (mark) => {
      const { tree, repairs } = repaired(`${lead}\n\n${mark}`)
      expect(outline(tree)).toEqual([lead])
      expect(repairs.map(({ rule, before }) => [rule, before])).toEqual([['end-mark', mark]])
    },
  )

  test('takes a black sign off the last sentence', () => {
    expect(lines(`It began.\n\n${lead} ■`)).toEqual(['It began.', lead])
  })

  test.each(['The end.', '30', 'Ends', 'It ends', '***'])('leaves %j', (line) => {
    expect(madeBy(`${lead}\n\n${line}`, 'end-mark')).toEqual([])
  })
})

describe('teaser', () => {
  test.each([
    'Read more: The summer of the ferries',
    'ALSO READ | The summer of the ferries',
    'Advertisement',
    '[Advertisement]',
    'Article continues below',
    '» Related: The summer of the ferries',
  ])('takes out %j', (line) => {
    expect(lines(`${lead}\n\n${line}\n\nIt came back.`)).toEqual([lead, 'It came back.'])
  })

  test('only suggests what may be a heading', () => {
    const [found] = madeBy(`${lead}\n\nRelated stories\n\nThey came back.`, 'teaser')
    expect(found?.certainty).toBe('suggestion')
  })

  test.each([
    'Read more books, he said.',
    'Shares rose on Monday.',
    'Related matters were dropped.',
    'Comments by the pilot',
  ])('leaves %j', (line) => {
    expect(madeBy(`${lead}\n\n${line}\n\nIt came back.`, 'teaser')).toEqual([])
  })
})
