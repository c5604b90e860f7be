import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromMarkdown } from '../../src/from-markdown.ts'
import { parse } from '../../src/parse.ts'
import { repairTree } from '../../src/repair/repair.ts'
import { toMarkdown } from '../../src/to-markdown/to-markdown.ts'
import { outline, repaired } from './repairing.ts'

const clean: Record<string, string> = {
  'an article with headings, lists and emphasis': `# The harbour

By the sea everything takes longer.

**Opening hours**

- Monday

- Tuesday

**Closed**

1. *First:*

- a

2. *Second:*

- b

## Afterwards

In conclusion, the harbour is what the town has instead of a theatre, and most people who live there would rather lose the town hall than the crane.
`,
  'an article with front matter and no headings': `---
title: The harbour
author: Sample Author
---

Sample Author

*The winter was long.* The ferry came twice a week.

- one

- two

**Note**

**Warning**

The harbour closed.
`,
  'a text with one emphasised line':
    'The ferry left early in the morning.\n\n*Later*\n\nIt came back with the post and two sheep.\n',
  'dialogue that opens with dashes':
    '– Where is the ferry?\n\n– Gone, said the pilot.\n\nHe went on mending nets.\n',
  'verse with hard breaks':
    'The ferry left,  \nthe pilot slept,  \nthe lamp went out,  \nthe harbour kept.\n',
  'a list of several numbered items':
    '1. *Bread:* two loaves\n2. *Fish:* as many as there are\n\nThat is all.\n',
  'code that is indented':
    'Run this.\n\n    const ferry = build({ cars: 2 })\n    ferry.sail()\n\nThen wait.\n',
  'prices, minus signs and dates':
    'The fare is 10:30 or 3:2.\n\n- 5 degrees\n- 7 degrees\n\nOn 18 May 2021 it was −5.\n',
  'hyphens that belong':
    'The co-operation of long-term, well-being and re-sign is people-to-people; they resign, and co-operation stays.\n',
  'a picture with its caption':
    '![A crane](crane.jpg)\n\n*The crane at noon*\n\nIt is blue.\n\n![A ship](ship.jpg)\n\n*The ship at night*\n\nIt is old.\n',
  'setext headings': 'The harbour\n-----------\n\n*One:*\n\nText.\n\n*Two:*\n\nText.\n',
}

describe('Markdown that is written as such comes through untouched', () => {
  test.each(Object.entries(clean))('%s', (_, source) => {
    const { repairs, tree } = repaired(source)
    expect(repairs.filter(({ certainty }) => certainty !== 'suggestion')).toEqual([])
    expect(
      outline(tree)
        .join('\n')
        .replace(/\{\w+ [^|]*\|([^}]*)\}/g, '$1'),
    ).toBe(outline(parse(source)).join('\n'))
  })
})

/** The same texts each time: a test that fails now and then tells nobody what changed. */
const setting = { numRuns: 300 }

/** Pieces of pasted articles, put together at random. */
const piece = fc.constantFrom(
  'Jane Example',
  'By Jane Example (OSLO)',
  'The winter of the ferries',
  '• 3–9 May 2024',
  '  • The Harbour Weekly',
  '• Spotlight',
  '*The ships:*',
  '**The harbour**',
  'THE PILOTS',
  'The ships:',
  '1. *First:*',
  '2. *Second:*',
  '18. May 2021',
  '3 May 2024',
  '- a',
  '- b',
  '    indented words of prose',
  '• one',
  '◦ two',
  'o three',
  '– four',
  '* five',
  '```',
  '---',
  '===',
  '# Title',
  '## Part',
  'OSLO (AP) — The ferry left the harbour on a clear and windless morning of May.',
  'The under-standing of understanding.',
  'In conclusion, the harbour is what the town has instead of a theatre, and most people who live there would rather lose the town hall than the crane.',
  'under-',
  'standing',
  'foreign direct investment (FDI)',
  'FDI',
  'cafe\u0301',
  'o\uFB03ce',
  'a\u00A0 b',
  'x\u200By',
  '\uFEFF',
  '\u000B',
  'April 28, 1952',
  '> quote',
  '&amp; \\*',
  '[a](b)',
  '![a](b)',
  '|a|b|\n|-|-|',
)
const gap = fc.constantFrom('\n', '\n\n', '\n\n\n', ' ', '\r\n', '  \n')
const article = fc.array(fc.tuple(piece, gap), { maxLength: 24 }).map((parts) => parts.flat().join(''))

test('repairing a repaired text repairs nothing more', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(article, (source) => {
      const first = repaired(source)
      const again = repairTree(first.tree, { source, parse, options: {} })
      expect(again.repairs.filter(({ certainty }) => certainty !== 'suggestion')).toEqual([])
      expect(again.tree).toEqual(first.tree)
    }),
    setting,
  )
})

test('each record has exactly the source at its place, whatever the text', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.oneof(article, fc.string({ unit: 'binary', maxLength: 200 })), (source) => {
      for (const { before, position } of repaired(source).repairs) {
        expect(before).toBe(source.slice(position.start.offset, position.end.offset))
        expect(before === '').toBe(false)
      }
    }),
    setting,
  )
})

/** The same with each piece a block of its own and nothing that cannot be seen: what tells a pasted text stays. */
const plain = fc.array(fc.tuple(piece, fc.constantFrom('\n\n', '\n\n\n')), { maxLength: 16 }).map((parts) =>
  parts
    .flat()
    .join('')
    .replace(/[\u200B\uFEFF\u000B]|^(?:`{3}|---|===|# Title)$/gmu, ''),
)

test('an article that was written as Markdown has nothing left to repair', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(plain, (source) => {
      const written = toMarkdown(fromMarkdown(source))
      const made = fromMarkdown(written).repairs.filter(({ certainty }) => certainty !== 'suggestion')
      expect(made).toEqual([])
    }),
    setting,
  )
})
