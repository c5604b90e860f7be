import fc from 'fast-check'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { fromMarkdown } from '../../src/from-markdown.ts'
import { setting } from './pieces.ts'

/** What is wrong in a paragraph, the rule that says so, and the characters it must point at. */
const spots: readonly (readonly [text: string, rule: string, under: string])[] = [
  ['A call [^nobody] of a note.', 'note-is-defined', '[^nobody]'],
  ['A <mark>tag</mark> of no meaning.', 'html-is-understood', '<mark>'],
  ['A [reference][nowhere] to follow.', 'reference-is-defined', '[reference][nowhere]'],
  ['The sum $a_1 + b^2$ of things.', 'mathematics-is-not-set', '$a_1 + b^2$'],
  ['See ![](crane.jpg) there.', 'image-has-alt', '![](crane.jpg)'],
  ['Go [there](javascript:alert(1)) now.', 'link-address-is-safe', '[there](javascript:alert(1))'],
  ['A <!-- remark --> inside.', 'comment-is-for-authors', '<!-- remark -->'],
  ['::warning[of something]', 'directive-is-known', '::warning[of something]'],
  ['##### Deep', 'heading-levels-have-no-gap', '##### Deep'],
  ['##', 'heading-has-text', '##'],
  ['[^unused]: A note.', 'note-is-called', '[^unused]: A note.'],
  ['[unused]: https://www.example.com/', 'definition-is-used', '[unused]: https://www.example.com/'],
]

/** Text that moves offsets apart from columns, bytes and composed letters. */
const filler = fc.constantFrom(
  'Plain words.',
  'Astral 😀 𝒳 letters.',
  'Cafe\u0301 and ma\u0303.',
  'Entities &amp; &#x1F600; and \\* escapes.',
  'Soft\u00ADhy\u200Bphens and o\uFB03ces.',
  '- a list\n- of two',
  '> a quotation\n> of two lines',
)

const paragraphs = fc.array(
  fc.oneof(
    filler,
    fc.constantFrom(...spots).map((spot) => spot),
  ),
  {
    minLength: 1,
    maxLength: 8,
  },
)

test('each finding points at the characters it is about, after any line ends, marks and letters', {
  timeout: 600_000,
}, () => {
  fc.assert(
    fc.property(
      paragraphs,
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.constantFrom('', '\uFEFF'),
      fc.boolean(),
      (blocks, ending, mark, inSight) => {
        const before = inSight ? 'Über 😀 e\u0301: ' : ''
        const texts = blocks.map((block) =>
          typeof block === 'string' ? block : `${prefixed(block, before)}`,
        )
        // Markdown, so that nothing is taken for pasted text.
        const source = mark + ['# Title', '## Part', ...texts].join('\n\n').replaceAll('\n', ending)
        const file = new VFile(source)
        fromMarkdown(file)
        for (const block of blocks) {
          if (typeof block === 'string') continue
          const [, rule, under] = block
          const found = file.messages
            .filter(({ ruleId }) => ruleId === rule)
            .map(({ place }) =>
              place && 'start' in place ? source.slice(place.start.offset, place.end.offset) : '',
            )
          // What stands in a second definition of the same label is another finding.
          const isOnce = blocks.filter((other) => other === block).length === 1
          if (isOnce || !rule.startsWith('definition')) expect(found).toContain(under)
        }
      },
    ),
    setting,
  )
})

/** Running text may begin with anything; blocks may not. */
function prefixed([text, rule]: (typeof spots)[number], before: string): string {
  const isBlock = /^(?:::|#|\[\^?unused)/.test(text) || rule.startsWith('directive')
  return isBlock ? text : before + text
}
