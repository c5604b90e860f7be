import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { comment, paragraph, text } from '../../src/builders.ts'
import { map } from '../../src/map.ts'
import { toMarkdown } from '../../src/to-markdown/to-markdown.ts'
import { toText } from '../../src/to-text.ts'
import { typography } from '../../src/typography/typography.ts'
import { arbitraryArticle } from '../arbitrary-article.ts'
import { comparable } from '../comparable.ts'
import { make } from '../findings.ts'
import { plain } from '../plain.ts'
import { read } from '../read.ts'

const head = '---\ntitle: Two ports\nlanguage: en\n---\n\n'

/** A text, and what is written of it where that is another. */
const cases: readonly (readonly [name: string, source: string, written?: string])[] = [
  ['the mark of an excerpt', 'Ships call.\n\n<!-- more -->\n\nThey leave.\n'],
  ['one without spaces', 'Ships call.\n\n<!--more-->\n\nThey leave.\n'],
  ['an empty one', 'Ships call.\n\n<!---->\n\nThey leave.\n'],
  ['one above a table', '<!-- prettier-ignore -->\n| a | b |\n| - | - |\n| c | d |\n'],
  [
    'one above a heading',
    'Ships call.\n\n<!-- markdownlint-disable-next-line -->\n## Tea\n\nIt came first.\n',
  ],
  ['one in a heading', '## Tea <!-- omit in toc -->\n\nIt came first.\n'],
  ['one at the end of a line', 'Ships call. <!-- since when? -->\n'],
  ['one before a mark', 'Ships <!-- which? -->**call** at both.\n'],
  [
    'one amid words',
    'Ships <!-- which? --> call at **both** ports.\n',
    'Ships call at <!-- which? -->**both** ports.\n',
  ],
  ['one of several lines', '<!--\nTo do:\n\n- ask\n-->\n\nShips call.\n'],
  ['two, one under the other', '<!-- a -->\n<!-- b -->\nShips call.\n'],
  ['one in a list', '- tea\n  <!-- how much? -->\n- rice\n'],
  ['one between two lists', '- tea\n\n<!-- -->\n\n- rice\n'],
  ['one in a quotation', '> Ships call.\n>\n> <!-- who said so? -->\n'],
  ['one in a container', ':::sidebar\n<!-- check the figures -->\n\nTwelve tonnes.\n:::\n'],
  [
    'one with a fence in it',
    '::::sidebar\n<!--\n:::\n-->\n\nTea.\n::::\n',
    ':::sidebar\nTea.\n:::\n\n<!--\n:::\n-->\n',
  ],
  [
    'one in a table of HTML',
    '<table>\n<tr>\n<td>tea<!-- how much? --></td>\n<td>rice</td>\n</tr>\n</table>\n',
    '<table>\n<tr>\n<td>tea</td>\n<td>rice</td>\n</tr>\n</table>\n\n<!-- how much? -->\n',
  ],
  ['one in a note', 'Tea.[^1]\n\n<!-- more -->\n\n[^1]: In 1952. <!-- sure? -->\n'],
  [
    'one between a picture and its caption',
    '![Tea](tea.jpg)\n\n<!-- new picture -->\n\n*A cup*\n',
    '::::figure\n![Tea](tea.jpg)\n\n:::caption\nA cup\n:::\n::::\n\n<!-- new picture -->\n',
  ],
  ['one after a conclusion', 'Tea.\n\n:::conclusion\nRice.\n:::\n\n<!-- end -->\n'],
  ['one in an empty heading', '## <!-- to be written -->\n\nTea.\n', '<!-- to be written -->\n\nTea.\n'],
  ['a comment by the habit of authors', 'Tea.\n\n[//]: # (ask)\n', 'Tea.\n\n<!-- ask -->\n'],
  [
    'a definition without a use',
    '[a]: https://www.example.com/\n\nTea.\n',
    '<!-- [a]: https://www.example.com/ -->\n\nTea.\n',
  ],
  ['the second of two definitions', '[Tea][a]\n\n[a]: /b\n\n[a]: /c\n', '[Tea](/b)\n\n<!-- [a]: /c -->\n'],
  ['one with other line ends', '<!--\r\na\r\n-->\r\n\r\nTea.\r\n', '<!--\na\n-->\n\nTea.\n'],
]

describe('a comment is written where it stood:', () => {
  test.each(cases)('%s', (_, source, written = source) => {
    const { article } = make(head + source)
    expect(toMarkdown(article)).toBe(head + written)
    const again = make(head + written)
    expect(comparable(again.article)).toEqual(comparable(article))
    expect(again.article.repairs).toEqual([])
    expect(article.comments).not.toEqual([])
  })
})

describe('comments', () => {
  test('have the places at which they stand', () => {
    const source = 'Ships <!-- a --> call.\n\n<!-- b -->\n\n> <!-- c -->\n'
    const { comments } = read(source).article
    expect(comments.map(({ position: { start, end } }) => source.slice(start.offset, end.offset))).toEqual([
      '<!-- a -->',
      '<!-- b -->',
      '<!-- c -->',
    ])
  })

  test('of a title that is taken out of the text come first', () => {
    const { article } = make('# Two ports <!-- working title -->\n\nShips call.\n')
    expect(article.meta.title?.value).toBe('Two ports')
    expect(toMarkdown(article)).toBe('---\ntitle: Two ports\n---\n\n<!-- working title -->\n\nShips call.\n')
  })

  test('are reported once, also where a heading is read twice', () => {
    const { findings } = make('---\ntitle: Rice\n---\n\n# Tea <!-- a -->\n\nShips call.\n')
    expect(findings.filter((each) => each.endsWith('comment-is-for-authors'))).toEqual([
      '5:7 comment-is-for-authors',
    ])
  })

  test('are no text, and are left out where they are not wanted', () => {
    const { article } = read('Ships call.\n\n<!-- more -->\n')
    expect(toText(article)).toBe('Ships call.')
    expect(toMarkdown(article, { comments: false })).toBe('Ships call.\n')
  })

  test('stay with an article that is changed', () => {
    const { article } = read('Ships "call".\n\n<!-- more -->\n\nTea.\n')
    const changed = map(typography(article), {
      text: (node) => ({ ...node, value: node.value.toUpperCase() }),
    })
    expect(toMarkdown(changed)).toBe('SHIPS “CALL”.\n\n<!-- more -->\n\nTEA.\n')
  })

  test('come last where their place is gone', () => {
    const { article } = read('Ships call.\n\n<!-- more -->\n\nTea.\n')
    const at = { line: 1, column: 1, offset: 0 }
    const only = {
      ...article,
      children: [paragraph([text('Rice.', { start: at, end: at })], { start: at, end: at })],
    }
    expect(toMarkdown(only)).toBe('Rice.\n\n<!-- more -->\n')
  })

  test('cannot be made of what would end them', () => {
    const at = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
    expect(() => comment('a --> b', {}, at)).toThrow('Expected the text of a comment')
    expect(() => comment('> a', {}, at)).toThrow(TypeError)
    expect(comment(' a -- b ', {}, at)).toEqual({ value: ' a -- b ', origin: 'text', position: at })
  })
})

describe('comments of front matter', () => {
  /** Lines of front matter, and what is written of them where that is another. */
  const lines: readonly (readonly [name: string, source: string, written?: string])[] = [
    ['above a key', '# working title\ntitle: A\nlanguage: en\n'],
    ['of several lines', '# one\n#two\n#\ntitle: A\nlanguage: en\n'],
    ['beside a value', 'title: A # or B?\nlanguage: en\n', '# or B?\ntitle: A\nlanguage: en\n'],
    [
      'inside a list',
      'title: A\nauthors:\n  - B\n  # and?\n  - C\n',
      'title: A\n# and?\nauthors:\n  - B\n  - C\n',
    ],
    ['below all keys', 'title: A\nlanguage: en\n# end\n'],
    ['above an unknown key', 'title: A\n# how\nmood: calm\n', 'title: A\nmood: calm\n# how\n'],
    ['of keys in another order', '# l\nlang: en\n# t\ntitle: A\n', '# t\ntitle: A\n# l\nlanguage: en\n'],
    ['and none in a text', 'title: "A # b"\ndescription: |\n  # c\n', 'title: "A # b"\ndescription: "# c"\n'],
  ]

  test.each(lines)('%s stand above what they are about', (_, source, written = source) => {
    const { article } = make(`---\n${source}---\n\nText.\n`)
    const markdown = toMarkdown(article)
    expect(markdown).toBe(`---\n${written}---\n\nText.\n`)
    const again = make(markdown).article
    expect(comparable(again)).toEqual(comparable(article))
    expect(toMarkdown(again)).toBe(markdown)
    expect(toMarkdown(article, { comments: false })).not.toMatch(/^#/m)
  })

  test('are read of TOML, and after any line ends, with their places', () => {
    for (const source of [
      '+++\n# one\ntitle = "A # b" # two\n+++\n\nText.\n',
      '---\r\n# one\r\ntitle: "A # b" # two\r\n---\r\n\r\nText.\r\n',
      '\uFEFF---\r# one\rtitle: "😀 # b" # two\r---\r\rText.\r',
    ]) {
      const { comments } = make(source).article
      expect(comments.map(({ value, origin }) => [value, origin])).toEqual([
        [' one', 'frontMatter'],
        [' two', 'frontMatter'],
      ])
      expect(comments.map(({ position: { start, end } }) => source.slice(start.offset, end.offset))).toEqual([
        '# one',
        '# two',
      ])
    }
  })

  test('without any fact are comments of the text', () => {
    const { article } = make('---\ntitle: A\n# > --> \n---\n\nText.\n')
    const bare = { ...article, meta: { authors: [], contributors: [], keywords: [], extra: {} } }
    expect(toMarkdown(bare)).toBe('<!-- > -- >-->\n\nText.\n')
  })
})

const remarks = ['<!-- a -->', '<!--b-->', '<!--\nc\n\nd\n-->', '<!-- --- -->', '<!-- - e -->']

test('no comment is lost, wherever it stands in an article', { timeout: 300_000 }, () => {
  const noFacts = { authors: [], contributors: [], keywords: [], extra: {} }
  const texts = arbitraryArticle().map((article) => toMarkdown({ ...article, meta: noFacts, comments: [] }))
  const places = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...remarks)), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(texts, places, (source, inserted) => {
      const blocks = source.split('\n\n')
      for (const [place, remark] of inserted) blocks.splice(place % (blocks.length + 1), 0, remark)
      const { article } = read(blocks.join('\n\n'))
      const written = toMarkdown(article)
      const again = read(written).article
      expect(plain(again.comments)).toEqual(plain(article.comments))
      expect(comparable(again)).toEqual(comparable(article))
      expect(toMarkdown(again)).toBe(written)
      // Between two lines of code it is code.
      const said = article.comments.length + (toText(article).match(/<!--/g)?.length ?? 0)
      expect(said).toBeGreaterThanOrEqual(inserted.length)
    }),
    { numRuns: 100 },
  )
})
