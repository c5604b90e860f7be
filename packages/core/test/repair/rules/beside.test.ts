import type { Root } from 'mdast'
import { describe, expect, test } from 'vitest'
import { fromMarkdown } from '../../../src/from-markdown.ts'
import { toMarkdown } from '../../../src/to-markdown/to-markdown.ts'
import { nodesOf, plainText } from '../../../src/repair/nodes.ts'
import { outline, repaired, rulesOf } from '../repairing.ts'

const lead = 'The first ferry of the year left the harbour on a clear and windless morning.'
const madeBy = (source: string, rule: string) =>
  repaired(source).repairs.filter((repair) => repair.rule === rule)
const written = (source: string) => toMarkdown(fromMarkdown(source)).replace(/^---[^]*?---\n\n/, '')
const cells = (tree: Root) =>
  nodesOf(tree, 'table').map((table) =>
    table.children.map((row) => row.children.map((cell) => plainText(cell))),
  )

describe('tab-table', () => {
  test('makes rows of lines, each cell with its place', () => {
    const { tree } = repaired(`${lead}\n\nYear\tCars\n2023\t*410*\n2024\t395`)
    expect(cells(tree)).toEqual([
      [
        ['Year', 'Cars'],
        ['2023', '410'],
        ['2024', '395'],
      ],
    ])
    expect(nodesOf(tree, 'tableCell')[1]?.position?.start).toMatchObject({ line: 3, column: 6 })
  })

  test('keeps a line above as text, and cells that are empty', () => {
    const { tree } = repaired('In figures:\nYear\tCars\tShips\n2023\t410\t3\n2024\t395')
    expect(outline(tree)[0]).toBe('In figures:')
    expect(cells(tree)).toEqual([
      [
        ['Year', 'Cars', 'Ships'],
        ['2023', '410', '3'],
        ['2024', '395'],
      ],
    ])
  })

  test('takes a first cell that is empty, and rows that blank lines part', () => {
    expect(cells(repaired('\t2022\t2023\nCars\t5\t7').tree)).toEqual([
      [
        ['', '2022', '2023'],
        ['Cars', '5', '7'],
      ],
    ])
    expect(cells(repaired(`${lead}\n\na\tb\n\nc\td`).tree)).toEqual([
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ])
  })

  test.each([
    ['a single line', `${lead}\n\na\tb`],
    ['lines of different width', `${lead}\n\na\tb\nc\td\te\tf\tg`],
    ['Markdown', `# A\n\n## B\n\na\tb\nc\td`],
    ['code of an editor', '```\na\tb\nc\td\n```'],
  ])('leaves %s', (_, source) => {
    expect(madeBy(source, 'tab-table')).toEqual([])
  })
})

describe('caption', () => {
  const pasted = `By Jane Example\n\n${lead}\n\n• one\n• two\n\n`

  test('parts a caption from who made the picture', () => {
    expect(written(`${pasted}![A crane](c.jpg)\n\nFigure 1. The *crane*. Photo: Jane Example`)).toContain(
      '::::figure\n![A crane](c.jpg)\n\n:::caption\nFigure 1. The *crane*.\n:::\n\n:::credit\nPhoto: Jane Example\n:::\n::::',
    )
  })

  test.each([
    ['Photo: Jane Example', 'credit'],
    ['(Photo by Jane Example / Agency)', 'credit'],
    ['© Jane Example', 'credit'],
    ['Photograph courtesy of the harbour', 'credit'],
    ['*Photo: Jane Example*', 'credit'],
    ['Fig. 3: The crane', 'caption'],
    ['Caption: The crane', 'caption'],
  ])('reads %j below a picture, and on its own line in the paragraph of the picture', (line, name) => {
    for (const gap of ['\n\n', '\n']) {
      expect(written(`${pasted}![A crane](c.jpg)${gap}${line}`)).toContain(`\n:::${name}\n`)
    }
  })

  test('reads the line above a table', () => {
    expect(written(`${pasted}Table 1. The ferries\n\na\tb\nc\td`)).toContain(
      ':::caption\nTable 1. The ferries\n:::\n\n| a',
    )
  })

  test.each([
    'The crane is blue.',
    'Figures rose in spring.',
    'Photography is allowed.',
    'Figure 1 shows it'.replace('1 ', ''),
  ])('leaves %j below a picture', (line) => {
    expect(madeBy(`${pasted}![A crane](c.jpg)\n\n${line}`, 'caption')).toEqual([])
  })

  test('only suggests in Markdown', () => {
    const [found] = madeBy('# A\n\n## B\n\n![A crane](c.jpg)\n\nPhoto: Jane Example', 'caption')
    expect(found?.certainty).toBe('suggestion')
  })
})

describe('sidebar', () => {
  test('is what stands between its labels', () => {
    expect(
      written(`${lead}\n\n[Sidebar: The ship]\n\nIt is old.\n\n• a\n• b\n\n[End of sidebar]\n\nIt came.`),
    ).toBe(`${lead}\n\n:::sidebar\n## The ship\n\nIt is old.\n\n- a\n- b\n:::\n\nIt came.\n`)
  })

  test('is only suggested where nothing says where it ends', () => {
    const [found, ...more] = madeBy(`${lead}\n\nBOX: The ship\n\nIt is old.`, 'sidebar')
    expect(more).toEqual([])
    expect(found).toMatchObject({ certainty: 'suggestion', before: 'BOX: The ship' })
  })

  test.each(['Box office sales rose', 'Sidebar', 'The box: it is empty'])('leaves %j', (line) => {
    expect(madeBy(`${lead}\n\n${line}\n\nIt is old.`, 'sidebar')).toEqual([])
  })
})

describe('pull-quote', () => {
  const text =
    'The pilot had seen it all. “The sea keeps what it takes,” he said, and went on mending his nets.'

  test.each([
    '“The sea keeps what it takes”',
    '*"The sea keeps what it takes"*',
    '> The sea keeps what it takes',
    'The sea keeps what it takes',
    '“The sea keeps what it takes” — Jane Example',
  ])('is %j', (line) => {
    expect(outline(repaired(`${text}\n\n${line}\n\nIt came.`).tree)[1]).toBe(':::pull-quote')
  })

  test('is what says so', () => {
    expect(outline(repaired(`${text}\n\nPull quote: Nobody knows.\n\nIt came.`).tree).slice(1, 3)).toEqual([
      ':::pull-quote',
      '  Nobody knows.',
    ])
  })

  test.each([
    ['words that stand nowhere else', '“The sea gives what it takes”'],
    ['few words', '“The sea keeps”'],
    ['parts of words', 'he sea keeps what it takes he sai'],
  ])('is not %s', (_, line) => {
    expect(madeBy(`${text}\n\n${line}\n\nIt came.`, 'pull-quote')).toEqual([])
  })

  test('is no refrain', () => {
    const verse =
      'The sea keeps what it takes from us\n\nAnd gives it back no more\n\nThe sea keeps what it takes from us'
    expect(madeBy(verse, 'pull-quote')).toEqual([])
  })
})

describe('note-marks', () => {
  const notes = '[1] The log of the harbour.\n[2] By its own account.'

  test.each([
    ['brackets', 'It left in spring.[1] It came back [2].', notes],
    [
      'raised figures',
      'It left in spring.¹ It came back.²',
      '¹ The log of the harbour.\n² By its own account.',
    ],
    ['tags', 'It left in spring.<sup>1</sup> It came back.<sup>[2]</sup>\n\n• a\n• b', `${notes}`],
    [
      'a list under a heading',
      'It left in spring.[1] It came back.[2]',
      'Notes\n\n1. The log of the harbour.\n2. By its own account.',
    ],
    [
      'a list under a rule',
      'It left in spring.[1] It came back.[2]',
      '---\n\n1. The log of the harbour.\n2. By its own account.',
    ],
    ['paragraphs', 'It left in spring.[1] It came back.[2]', notes.replace('\n', '\n\n')],
  ])('makes notes of %s', (_, text, end) => {
    expect(written(`${text}\n\n${end}`)).toMatch(
      /spring\.\[\^1\] It came back\.?\[\^2\][^]*\[\^1\]: The log of the harbour\.\n\n\[\^2\]: By its own account\.\n$/,
    )
  })

  test('keeps a note that is called twice once', () => {
    const article = fromMarkdown(`It left.[1] It came.[1] It left.[2]\n\n${notes}`)
    expect(article.children.at(-1)).toMatchObject({ type: 'notes', children: [{}, {}] })
  })

  test('has a record of each mark, with its place', () => {
    const found = madeBy(`It left.[1] It came.[2]\n\n${notes}`, 'note-marks')
    expect(found.map(({ before }) => before.slice(0, 3))).toEqual(['[1]', '[2]', '[1]'])
  })

  test.each([
    ['a note that nothing calls', `It left.[1]\n\n${notes}`],
    ['numbers out of order', 'It left.[1] It came.[2]\n\n[2] b\n[1] a'],
    ['a list at the end', 'It has [1] these.\n\n1. cars\n2. ships'],
    ['units', 'It sailed 5 km² and 3 m³.\n\nNotes\n\n1. a\n2. b\n3. c'],
    ['Markdown', `# A\n\n## B\n\nIt left.[1] It came.[2]\n\n${notes}`],
  ])('leaves %s', (_, source) => {
    expect(rulesOf(repaired(source))).not.toContain('note-marks')
  })
})
