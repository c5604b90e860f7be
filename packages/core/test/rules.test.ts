import type { Root } from 'mdast'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { article, paragraph } from '../src/builders.ts'
import { fromMarkdown, type FromMarkdownOptions } from '../src/from-markdown.ts'
import { fromMdast } from '../src/from-mdast.ts'
import { rules } from '../src/rules.ts'
import { toMarkdown } from '../src/to-markdown/to-markdown.ts'

/** A text in which a rule finds something, and the characters that its finding must point at. */
interface Case {
  /** `§` stands where other letters may be. */
  source: string | Uint8Array
  /** Nothing where the finding is about the whole text. */
  under: string | undefined
  options?: FromMarkdownOptions
  /** What is done with the text, if it is not read as Markdown. */
  run?: (file: VFile) => void
}

const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0))

/** Markdown with something in it. */
const doc = (text: string): string => `# Title\n\n## Part\n\nBefore § it.\n\n${text}\n`

const inline = (text: string): string => doc(`§Here ${text} is.`)

const yaml = (lines: string): string =>
  `---\nsection: §Harbour\n${lines}\n---\n\n# Title\n\nThe ferry left.\n`

const toml = (lines: string): string =>
  `+++\nsection = "§Harbour"\n${lines}\n+++\n\n# Title\n\nThe ferry left.\n`

const lead = 'The ferry left the harbour on a clear and windless morning, and nobody on the quay waved at it.'

const pasted = (head: string): string =>
  `${head}\n\n§${lead}\n\n*The ships:*\n\nThey were old.\n\n*The quays:*\n\nThey were older.\n`

/** Every rule of the catalogue: a new one does not compile until it is named here. */
const cases: { [K in keyof typeof rules]: Case } = {
  'encoding-is-unicode': { source: latin('na\xEFve'), under: 'ï' },
  'source-has-text': { source: ' \n', under: undefined },
  'source-is-text': { source: latin('%PDF-1.7\n'), under: undefined },
  'containers-are-shallow': {
    source: doc('> > > > deep'),
    under: '> deep',
    options: { limits: { depth: 3 } },
  },
  'fences-are-shallow': {
    source: doc('::::sidebar\n:::sidebar\nx\n:::\n::::'),
    under: '::::sidebar\n:::sidebar\nx\n:::\n::::',
    options: { limits: { fences: 1 } },
  },
  'marks-are-few': { source: doc('*a* *b* *c*'), under: '*a* *b* *c*', options: { limits: { work: 60 } } },
  'source-is-short': { source: 'One.\n\nTwo.\n', under: 'Two.', options: { limits: { length: 8 } } },

  'front-matter-is-closed': { source: '---\ntitle: A\n\nText.\n', under: '---' },
  'front-matter-is-a-map': { source: '---\n"a: §b"\n---\n\nText.\n', under: '---\n"a: §b"\n---' },
  'source-parses': { source: yaml('title: @harbour'), under: '@harbour' },
  'colon-is-quoted': { source: yaml('title: A: b'), under: 'A: b' },
  'text-is-quoted': { source: toml('title = A harbour'), under: 'title = A harbour' },
  'quotes-are-straight': { source: yaml('title: “A”'), under: '“A”' },
  'front-matter-is-one': {
    source: `${yaml('title: A').replace('# Title\n\n', '')}`.replace(
      'The ferry',
      '---\nslug: a\n---\n\nThe ferry',
    ),
    under: '---\nslug: a\n---',
  },
  'front-matter-is-first': { source: '\n---\ntitle: §A\n---\n\nText.\n', under: '---\ntitle: §A\n---' },
  'aliases-are-few': { source: yaml('mood: &a [*a]'), under: '[*a]' },
  'key-is-spelt': { source: yaml('titel: A'), under: 'titel' },
  'key-is-known': { source: yaml('mood: calm'), under: 'mood' },
  'key-is-canonical': { source: yaml('lang: en'), under: 'lang' },
  'key-is-for-another-tool': { source: yaml('layout: post'), under: 'layout' },
  'key-is-unique': { source: yaml('slug: a\nslug: b'), under: 'slug' },
  'fact-is-said-once': { source: yaml('published: 2024-06-01\ndate: 2024-06-01'), under: 'date' },
  'key-is-there': { source: yaml('authors: { place: Oslo }'), under: '{ place: Oslo }' },
  'value-has-type': { source: yaml('draft: maybe'), under: 'maybe' },
  'date-exists': { source: yaml('published: 2024-02-30'), under: '2024-02-30' },
  'date-is-unambiguous': { source: yaml('published: 03/06/2024'), under: '03/06/2024' },
  'mail-address-is-private': {
    source: yaml('authors: Jane Example <jane@www.example.com>'),
    under: 'Jane Example <jane@www.example.com>',
  },
  'name-is-in-the-text': {
    source: yaml('entities: [{ name: Oslo, type: place }]'),
    under: '{ name: Oslo, type: place }',
  },
  'entity-has-type': { source: yaml('entities: [{ name: ferry }]'), under: '{ name: ferry }' },
  'facts-agree': { source: yaml('title: Another'), under: '# Title' },
  'title-is-explicit': { source: pasted('Jane Example (OSLO)'), under: `§${lead}` },
  'article-has-title': { source: '1. Go.\n', under: undefined },
  'language-is-explicit': { source: doc(lead), under: undefined },
  'article-has-language': { source: 'Go.\n', under: undefined },

  'caption-has-its-figure': { source: doc(':::caption\nA ship\n:::'), under: ':::caption\nA ship\n:::' },
  'comment-is-for-authors': { source: inline('<!-- remark -->'), under: '<!-- remark -->' },
  'definition-is-unique': { source: doc('§[a]\n\n[a]: /b\n\n[a]: /c'), under: '[a]: /c' },
  'definition-is-used': { source: doc('[a]: /b'), under: '[a]: /b' },
  'directive-is-known': { source: doc(':::warning\n§x\n:::'), under: ':::warning' },
  'directive-is-spelt': { source: doc('::page-brake'), under: '::page-brake' },
  'directive-is-canonical': { source: doc(':::pullquote\n§x\n:::'), under: ':::pullquote' },
  'directive-stands-alone': { source: doc(':::sidebar{.wide}\n§x\n:::'), under: ':::sidebar{.wide}' },
  'fence-is-closed': { source: doc(':::sidebar\n§x'), under: ':::sidebar' },
  'fence-is-paired': { source: doc('§Text.\n:::'), under: ':::' },
  'figure-holds-an-image': { source: doc(':::figure\n§x\n:::'), under: ':::figure\n§x\n:::' },
  'figure-holds-images-only': { source: doc(':::figure\n![A](a.png)\n\n§x\n:::'), under: '§x' },
  'heading-has-text': { source: doc('###'), under: '###' },
  'heading-depth-is-at-most-six': {
    source: doc(
      '::::::section[A]\n:::::section[B]\n::::section[C]\n:::section[D]\n#### §E\n:::\n::::\n:::::\n::::::',
    ),
    under: '#### §E',
  },
  'heading-levels-have-no-gap': { source: doc('##### §Deep'), under: '##### §Deep' },
  'html-attribute-is-known': { source: inline('<sup class="a">2</sup>'), under: '<sup class="a">' },
  'html-is-understood': { source: inline('<mark>tag</mark>'), under: '<mark>' },
  'image-has-alt': { source: inline('![](a.png)'), under: '![](a.png)' },
  'link-address-is-safe': { source: inline('[a](javascript:b)'), under: '[a](javascript:b)' },
  'mathematics-is-not-set': { source: inline('$a_1$'), under: '$a_1$' },
  'node-has-content': {
    source: 'Text.',
    under: 'Text.',
    run: (file) => {
      const at = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 6, offset: 5 } }
      toMarkdown(article([paragraph([], at)], {}, at), { file })
    },
  },
  'node-type-is-known': {
    source: 'Text.',
    under: 'Text.',
    run: (file) => {
      const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 6, offset: 5 } }
      const tree: Root = JSON.parse(
        JSON.stringify({ type: 'root', children: [{ type: 'mdxFlow', position }] }),
      )
      fromMdast(tree, { file })
    },
  },
  'note-is-called': { source: doc('[^1]: A §note.'), under: '[^1]: A §note.' },
  'note-is-defined': { source: inline('a[^1]'), under: '[^1]' },
  'reference-is-defined': { source: inline('[a][b]'), under: '[a][b]' },
  'sections-come-last': { source: doc(':::section\nx\n:::\n\n§After.'), under: '§After.' },
  'table-row-fits': { source: doc('| §a |\n| - |\n| b | c |'), under: '| c |' },

  'head-date-is-whole': { source: pasted('Jane Example\n  • 3 May'), under: '• 3 May' },
  'head-line-is-understood': {
    source: pasted(
      'Jane Example (OSLO)\n• 3–9 May 2024\n• A line of which nobody knows what it could be about',
    ),
    under: '• A line of which nobody knows what it could be about',
  },
  'heading-is-unique': {
    source: `${pasted('Jane Example')}\n*The ships:*\n\nThey sank.\n`,
    under: '*The ships:*',
  },
  'repair-is-confirmed': { source: `Jane Example (OSLO)\n\n§${lead}\n`, under: 'Jane Example (OSLO)' },
  'suggestion-is-considered': { source: doc('§Ã© and â€™ and Ã©.'), under: 'Ã©' },
}

const letters = '😀 e\u0301\u{1D4B3} '

/** The ways in which a text may be stored and spelt. */
const ways: readonly (readonly [name: string, change: (text: string) => string])[] = [
  ['as it is', (text) => text.replaceAll('§', '')],
  ['with astral and composed letters', (text) => text.replaceAll('§', letters)],
  ['with CRLF', (text) => text.replaceAll('§', '').replaceAll('\n', '\r\n')],
  ['with CR', (text) => text.replaceAll('§', '').replaceAll('\n', '\r')],
]

/** The texts under the findings of a rule; nothing for one that is about the whole text. */
function found(id: string, { options, run }: Case, source: string | Uint8Array): (string | undefined)[] {
  const file = new VFile({ value: source })
  try {
    if (run) run(file)
    else fromMarkdown(file, options)
  } catch (error) {
    expect(error).toBeInstanceOf(AggregateError)
  }
  const text = typeof source === 'string' ? source : new TextDecoder('windows-1252').decode(source)
  return file.messages
    .filter(({ ruleId }) => ruleId === id)
    .map(({ place }) =>
      place && 'start' in place ? text.slice(place.start.offset, place.end.offset) : undefined,
    )
}

describe('a finding points at the characters it is about:', () => {
  test.each(Object.entries(cases))('%s', (id, one) => {
    const { source, under } = one
    if (typeof source !== 'string') {
      expect(found(id, one, source)).toEqual([under])
      return
    }
    for (const [name, change] of ways) {
      for (const mark of one.run || source.trim() === '' ? [''] : ['', '\uFEFF']) {
        const expected = under === undefined ? undefined : change(under)
        expect(found(id, one, mark + change(source)), `${name}${mark && ', with a mark'}`).toEqual([expected])
      }
    }
  })

  test('there is a case for each rule, and for no other', () => {
    expect(Object.keys(cases).toSorted()).toEqual(Object.keys(rules).toSorted())
  })
})
