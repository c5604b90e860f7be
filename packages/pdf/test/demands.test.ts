/**
 * What has broken other tools, each as a promise that is held to over 60 page heights. The names of the tests are
 * what users of those tools asked for.
 */
import { fromMarkdown, type Node, toText, visit } from '@offprint/core'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { compose, type Composition } from '../src/compose.ts'
import { loadResources } from '../src/load-resources.ts'
import type { ComposeOptions } from '../src/options.ts'
import type { Placed } from '../src/page/types.ts'
import { themes } from '../src/style/themes.ts'
import { toPdf } from '../src/to-pdf.ts'
import { prose, sentences } from './articles.ts'
import { textOf } from './dump.ts'
import { dumpStructure } from './structure/dump.ts'

const front = '---\ntitle: The night mail\nlanguage: en\n---\n\n'
const loaded = await loadResources(fromMarkdown(`${front}Words.`))
const picture = { type: 'image/jpeg', bytes: new Uint8Array(), orientation: 1 } as const
const resources = {
  ...loaded,
  pictures: new Map([
    ['ship.jpg', { ...picture, width: 1200, height: 800 }],
    ['tower.jpg', { ...picture, width: 400, height: 4000 }],
  ]),
}

/** Page heights in lines of text, from a card to A4. */
const heights = Array.from({ length: 60 }, (_, index) => 12 + index)
/** Fewer of them, for what takes long. */
const third = heights.filter((_, index) => index % 3 === 0)
const ninth = heights.filter((_, index) => index % 9 === 0)

/** A theme whose A4 pages have room for so many lines. */
function pagesOf(lines: number): ComposeOptions {
  const { magazine } = themes
  const { a4 } = magazine.pages
  const bottom = 841.89 - a4.top - lines * magazine.grid - 0.01
  return { theme: { ...magazine, pages: { ...magazine.pages, a4: { ...a4, bottom } } } }
}

interface Composed extends Composition {
  findings: string[]
}

function composed(source: string, options: ComposeOptions): Composed {
  const file = new VFile()
  const composition = compose(fromMarkdown(front + source), resources, { ...options, file })
  return { ...composition, findings: file.messages.map(({ ruleId }) => String(ruleId)) }
}

/** The same article at every height, in one and two columns by turns. */
function atEveryHeight(
  source: string,
  check: (composition: Composed, at: string, lines: number) => void,
  some: readonly number[] = heights,
): void {
  for (const lines of some) {
    const columns = lines % 2 === 0 ? 1 : 2
    check(composed(source, { ...pagesOf(lines), columns }), `${lines} lines, ${columns} columns`, lines)
  }
}

type Ink = Placed & { node: Node | string }

function nodeOf(item: Placed): Node | string | undefined {
  const owner = item.kind === 'line' ? item.line.runs[0]?.run.owner : item.owner
  return item.artifact || owner === undefined || owner === 'artifact' ? undefined : owner.node
}

/** What stands in each frame, from the top down. */
function framesOf({ pages }: Composition): Ink[][] {
  return pages.flatMap(({ placed, frames }) =>
    frames.map((frame) =>
      placed.flatMap((item) => {
        const node = nodeOf(item)
        const [x, y] = item.kind === 'line' ? [item.x, item.baseline] : [item.rect.x, item.rect.y]
        const inside =
          x >= frame.x - 12 && x <= frame.x + frame.width && y >= frame.y && y <= frame.y + frame.height
        return node !== undefined && inside ? [{ ...item, node }] : []
      }),
    ),
  )
}

/** The chain from each node up to the article. */
function parentsIn({ article }: Composition): Map<Node, Node> {
  const parents = new Map<Node, Node>()
  visit(article, (node) => {
    if ('children' in node) for (const child of node.children) parents.set(child, node)
  })
  return parents
}

/** The nearest node of some type that ink belongs to, itself included. */
function within(parents: Map<Node, Node>, node: Node | string, types: readonly string[]): Node | undefined {
  for (let one = typeof node === 'string' ? undefined : node; one; one = parents.get(one))
    if (types.includes(one.type)) return one
  return undefined
}

/** Runs of ink in a row of one node of some types, in one frame. */
function groupsIn(ink: readonly Ink[], parents: Map<Node, Node>, types: readonly string[]) {
  const groups: { node: Node; ink: Ink[] }[] = []
  for (const item of ink) {
    const node = within(parents, item.node, types)
    const last = groups.at(-1)
    if (!node) continue
    if (last?.node === node) last.ink.push(item)
    else groups.push({ node, ink: [item] })
  }
  return groups
}

/** Lines on different baselines. */
function linesIn(ink: readonly Ink[]): number {
  return new Set(ink.flatMap((item) => (item.kind === 'line' ? [item.baseline.toFixed(1)] : []))).size
}

/** All letters of the article that are printed, in order. */
function letters(composition: Composition): string {
  return composition.pages
    .flatMap(({ placed }) =>
      placed.flatMap((item) => (item.kind === 'line' && !item.artifact ? [textOf(item)] : [])),
    )
    .join('')
    .replace(/[\s\u00ad]/g, '')
}

const sections = Array.from({ length: 6 }, (_, index) => `## Part ${index + 1}\n\n${prose(3 + (index % 3))}`)

const list = [
  'What each van carried:',
  '',
  '- a stove and a kettle',
  '- forty-eight pigeonholes',
  '- a lamp',
].join('\n')

function tableOf(rows: number): string {
  const cells = Array.from(
    { length: rows },
    (_, row) => `| Van ${row + 1} | ${sentences[row % 3]} | ${row * 7} |`,
  )
  return [
    ':::caption',
    'The vans and their crews.',
    ':::',
    '',
    '| Van | Duty | Bags |',
    '| --- | --- | --: |',
    ...cells,
  ].join('\n')
}

describe('heads', () => {
  it('a heading never stands alone at the foot of a page: two lines at least are below it (row 5)', () => {
    atEveryHeight(sections.join('\n\n'), (composition, at) => {
      const parents = parentsIn(composition)
      for (const ink of framesOf(composition)) {
        const groups = groupsIn(ink, parents, ['heading', 'paragraph'])
        const last = groups.at(-1)
        expect(last?.node.type, at).not.toBe('heading')
        if (groups.at(-2)?.node.type === 'heading' && last)
          expect(linesIn(last.ink), at).toBeGreaterThanOrEqual(2)
      }
      expect(composition.findings, at).not.toContain('column-ends-well')
    })
  })

  it('a list is not parted from the words that introduce it, nor a table from its caption (row 5)', () => {
    const source = [prose(4), list, prose(5), tableOf(4), prose(3), list, prose(2)].join('\n\n')
    atEveryHeight(
      source,
      (composition, at) => {
        const parents = parentsIn(composition)
        for (const ink of framesOf(composition)) {
          const last = groupsIn(ink, parents, ['paragraph', 'caption', 'list', 'tableRow']).at(-1)
          if (last?.node.type === 'paragraph') expect(toText(last.node).endsWith(':'), at).toBe(false)
          expect(last?.node.type, at).not.toBe('caption')
        }
      },
      third,
    )
  })
})

describe('paragraphs', () => {
  const source = Array.from({ length: 14 }, (_, index) => prose(1 + ((index * 3) % 5))).join('\n\n')

  it('have no line alone on top or at the foot of a page (row 10)', () => {
    atEveryHeight(source, (composition, at) => {
      const parents = parentsIn(composition)
      const parts = new Map<Node, number[]>()
      for (const ink of framesOf(composition)) {
        for (const group of groupsIn(ink, parents, ['paragraph'])) {
          parts.set(group.node, [...(parts.get(group.node) ?? []), linesIn(group.ink)])
        }
      }
      for (const counts of parts.values())
        if (counts.length > 1) expect(Math.min(...counts), at).toBeGreaterThanOrEqual(2)
    })
  })

  it('do not end with one short word on a line of its own (row 11)', () => {
    for (const [pageSize, columns] of [
      ['a4', 1],
      ['a4', 2],
      ['a5', 1],
      ['letter', 2],
    ] as const) {
      const composition = composed(source, { pageSize, columns })
      const parents = parentsIn(composition)
      const lasts = new Map<Node, Ink>()
      for (const { node, ink } of framesOf(composition).flatMap((one) =>
        groupsIn(one, parents, ['paragraph']),
      )) {
        const last = ink.at(-1)
        if (last) lasts.set(node, last)
      }
      for (const last of lasts.values()) {
        if (last.kind !== 'line') continue
        const words = textOf(last).trim()
        expect(words.length, `${pageSize}: ${words}`).toBeGreaterThan(4)
      }
    }
  })
})

describe('titles', () => {
  it('have lines of about one length (row 11)', () => {
    const title = 'How the letters of half a city were read in a van that crossed the bay at night'
    for (const pageSize of ['a4', 'a5', 'letter'] as const) {
      const { pages } = compose(fromMarkdown(`---\ntitle: ${title}\n---\n\n${prose(3)}`), resources, {
        pageSize,
      })
      const widths = pages.flatMap(({ placed }) =>
        placed.flatMap((item) => (item.kind === 'line' && nodeOf(item) === 'title' ? [item.line.width] : [])),
      )
      expect(widths.length).toBeGreaterThan(1)
      expect(Math.min(...widths) / Math.max(...widths)).toBeGreaterThan(0.6)
    }
  })
})

describe('tables', () => {
  it('lose no row, cut none that fits a page, keep their widths, repeat their header (row 12)', () => {
    atEveryHeight(
      [prose(2), tableOf(24), prose(2)].join('\n\n'),
      (composition, at) => {
        const parents = parentsIn(composition)
        const frames = framesOf(composition)
        const rows = frames.flatMap((ink, frame) =>
          groupsIn(ink, parents, ['tableRow']).map((group) => ({ ...group, frame })),
        )
        expect(
          rows.map(({ node }) => node).filter((node, index, all) => all.indexOf(node) === index),
          at,
        ).toHaveLength(25)
        expect(rows, at).toHaveLength(25)
        const lefts = rows.map(({ ink, frame }) => {
          const x = composition.pages.flatMap((page) => page.frames)[frame]?.x ?? 0
          const cells = ['tableCell']
          return groupsIn(ink, parents, cells).map((cell) =>
            Math.round(
              Math.min(...cell.ink.map((item) => (item.kind === 'line' ? item.x : item.rect.x))) - x,
            ),
          )
        })
        expect(new Set(lefts.map(([first, second]) => `${first} ${second}`)).size, at).toBe(1)
        const split = new Set(rows.map(({ frame }) => frame)).size
        const heads = composition.pages.flatMap(({ placed }) =>
          placed.filter((item) => item.kind === 'line' && item.artifact && textOf(item) === 'Duty'),
        )
        expect(heads.length, at).toBe(split - 1)
      },
      third,
    )
  })
})

describe('blocks higher than a page', () => {
  const words = Array.from({ length: 12 }, (_, index) => prose(2 + (index % 3))).join('\n\n')
  const code = ['```', ...Array.from({ length: 120 }, (_, index) => `line ${index + 1}`), '```'].join('\n')
  const cases = {
    'a sidebar': `:::sidebar\n${words}\n:::`,
    'a pull quote': `:::pull-quote\n${prose(20)}\n:::`,
    code,
    'a picture': `::::figure\n![A tower](tower.jpg)\n\n:::caption\nA tower that is very high.\n:::\n::::`,
    'a caption': `::::figure\n![A ship](ship.jpg)\n\n:::caption\n${prose(30)}\n:::\n::::`,
    'a row of a table': `| Van | Duty |\n| --- | --- |\n| 1 | ${prose(40)} |\n| 2 | ${prose(1)} |`,
    'a list item': `- ${prose(40)}`,
    'a quotation': words.replaceAll(/^/gm, '> '),
  }

  it.each(Object.entries(cases))(
    '%s is parted, never lost or squashed, and leaves no page blank (row 13)',
    (_, block) => {
      const source = [prose(3), block, prose(3)].join('\n\n')
      // Figures and their captions may stand beside the text that they belong to.
      const sorted = (composition: Composition): string => [...letters(composition)].toSorted().join('')
      const expected = sorted(composed(source, { pageSize: 'a4', columns: 1 }))
      atEveryHeight(
        source,
        (composition, at) => {
          expect(sorted(composition), at).toBe(expected)
          for (const { placed, frames } of composition.pages) {
            expect(
              placed.some((item) => nodeOf(item) !== undefined),
              at,
            ).toBe(true)
            expect(frames.length, at).toBeGreaterThan(0)
          }
          for (const { columns } of composition.map)
            for (const { lines, room } of columns) expect(lines, at).toBeLessThanOrEqual(room)
        },
        ninth,
      )
    },
  )
})

describe('what is to be kept together', () => {
  it('a figure with its caption, a pull quote and a sidebar stay whole where they fit (row 14)', () => {
    const figure =
      '::::figure\n![A ship](ship.jpg)\n\n:::caption\nThe mail boat at its pier, before the crossing.\n:::\n::::'
    const blocks = [
      figure,
      `:::pull-quote\n${sentences[1]}\n:::`,
      `:::sidebar\nThe route\n\n${sentences[0]}\n:::`,
    ]
    const source = blocks.flatMap((block) => [prose(4), block, prose(5)]).join('\n\n')
    atEveryHeight(
      source,
      (composition, at, lines) => {
        if (lines < 20) return
        const parents = parentsIn(composition)
        const whole = framesOf(composition).flatMap((ink) =>
          groupsIn(ink, parents, ['figure', 'pullQuote', 'sidebar']),
        )
        expect(whole.map(({ node }) => node.type).toSorted(), at).toEqual(['figure', 'pullQuote', 'sidebar'])
      },
      third,
    )
  })
})

describe('notes', () => {
  const source = [
    `${prose(3)}[^a] ${prose(2)}`,
    '| Van | Duty |\n| --- | --- |\n| 1[^b] | Letters |\n| 2 | Parcels[^c] |',
    `- ${sentences[0]}[^d]\n- ${sentences[1]}`,
    `## A head that calls one[^e]`,
    `${prose(6)}[^f] ${prose(6)}[^a]`,
    `[^a]: In a paragraph, called twice.`,
    `[^b]: In a cell.`,
    `[^c]: In another, and this one is long. ${prose(9)}`,
    `[^d]: In a list item, with a note of its own.[^g]`,
    `[^e]: In a head.`,
    `[^f]: At the end. ${prose(2)}`,
    `[^g]: In a note.`,
  ].join('\n\n')

  it('in tables, lists, heads, notes and at page ends are printed once and whole, with the same tags (row 18)', () => {
    const first = composed(source, { pageSize: 'a4' })
    const expected = [...letters(first)].toSorted().join('')
    const tree = dumpStructure(first.structure.root)
    atEveryHeight(source, (composition, at) => {
      expect([...letters(composition)].toSorted().join(''), at).toBe(expected)
      expect(dumpStructure(composition.structure.root), at).toBe(tree)
    })
  })

  it('never break the writing of a file, wherever pages end (row 18)', async () => {
    for (const lines of ninth) {
      const bytes = await toPdf(fromMarkdown(front + source), { ...pagesOf(lines), resources })
      expect(bytes.length).toBeGreaterThan(1000)
    }
  })
})
