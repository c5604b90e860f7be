import * as make from '@offprint/core'
import { type Article, type Flow, type Node, visit } from '@offprint/core'
import fc from 'fast-check'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { arbitraryArticle } from '../../core/test/arbitrary-article.ts'
import { compose, type Composition } from '../src/compose.ts'
import { loadResources } from '../src/load-resources.ts'
import type { ComposeOptions } from '../src/options.ts'
import type { Resources } from '../src/resources.ts'
import { article, at, fact, figure, frozen, heading, list, paragraph, prose, section } from './articles.ts'
import { dump, linesOf, textOf } from './dump.ts'
import { dumpStructure } from './structure/dump.ts'

const loaded = await loadResources(article([paragraph('')]))
const jpeg = {
  type: 'image/jpeg',
  bytes: new Uint8Array(),
  width: 1200,
  height: 800,
  orientation: 1,
} as const
const resources: Resources = {
  ...loaded,
  pictures: new Map([
    ['a.jpg', jpeg],
    ['page two.html', jpeg],
  ]),
}

const pages = fc.record({
  pageSize: fc.constantFrom('a4' as const, 'a5' as const, 'letter' as const),
  columns: fc.constantFrom(undefined, 1 as const, 2 as const, 3 as const),
})

/** Letters without what setting changes: spaces, normal form, hyphens it made. */
function letters(value: string): string {
  return value.normalize().replace(/[\s\u00ad]/g, '')
}

/** Letters of each text, code and inline code of an article, in reading order. */
function lettersOf(source: Article): Map<Node, string> {
  const found = new Map<Node, string>()
  visit(source, (node) => {
    if ('value' in node && letters(node.value) !== '') found.set(node, letters(node.value))
  })
  return found
}

/** The same, of the ink on the pages. */
function inkOf(composition: Composition): Map<Node, string> {
  const found = new Map<Node, string>()
  for (const { line } of linesOf(composition)) {
    for (const { run } of line.runs) {
      const node = run.owner === 'artifact' || run.owner.part === 'label' ? undefined : run.owner.node
      if (node === undefined || typeof node === 'string' || !('value' in node)) continue
      const ink = letters(run.glyphs.map(({ text }) => text).join(''))
      if (ink !== '') found.set(node, (found.get(node) ?? '') + ink)
    }
  }
  return found
}

/**
 * Words that run from right to left are drawn from left to right, and so are marks and numbers among them: in articles
 * that have any only the letters of each text are compared.
 */
function comparableIn(source: Article): (value: string) => string {
  const runsLeft = /\p{Script=Arabic}|"language":"(?:ar|fa|he|ur)/u.test(JSON.stringify(source))
  return (value) => (runsLeft ? [...value].sort().join('') : value)
}

describe('compose', () => {
  it('puts all text of any article on its pages, once and whole, at every page size', () => {
    fc.assert(
      fc.property(arbitraryArticle(), pages, (source, options) => {
        const composition = compose(frozen(source), resources, { ...options, typography: false })
        const ink = inkOf(composition)
        const comparable = comparableIn(source)
        for (const [node, expected] of lettersOf(source)) {
          expect(comparable(ink.get(node) ?? '')).toBe(comparable(expected))
        }
        expect(ink.size).toBe(lettersOf(source).size)
      }),
      { numRuns: 60 },
    )
  })

  it('has a structure element for all ink, in the same tree at every page size', () => {
    fc.assert(
      fc.property(arbitraryArticle(), pages, (source, options) => {
        const composition = compose(frozen(source), resources, options)
        for (const { line } of linesOf(composition)) {
          for (const { run } of line.runs) {
            if (run.owner === 'artifact') continue
            expect(composition.structure.elementOf(run.owner.node, run.owner.part)).toBeDefined()
          }
        }
        const other = compose(source, resources, { ...options, pageSize: 'a5', columns: 1 })
        expect(dumpStructure(other.structure.root)).toBe(dumpStructure(composition.structure.root))
      }),
      { numRuns: 20 },
    )
  })

  it('keeps the order of reading', () => {
    fc.assert(
      fc.property(runningArticle, pages, (source, options) => {
        const ink = inkOf(compose(source, resources, { ...options, typography: false }))
        expect([...ink.keys()]).toEqual([...lettersOf(source).keys()])
      }),
      { numRuns: 20 },
    )
  })

  it('keeps everything inside of its page, and text inside of its frame', () => {
    fc.assert(
      fc.property(arbitraryArticle(), pages, (source, options) => {
        for (const { placed, frames, size } of compose(source, resources, options).pages) {
          const foot = Math.max(0, ...frames.map(({ y, height }) => y + height))
          for (const item of placed) {
            if (item.artifact) continue
            const [left, right, bottom] =
              item.kind === 'line'
                ? [item.x, item.x + item.line.width, item.baseline]
                : [item.rect.x, item.rect.x + item.rect.width, item.rect.y + item.rect.height]
            expect(left).toBeGreaterThan(20)
            expect(right).toBeLessThan(size.width - 20)
            expect(bottom).toBeLessThanOrEqual(foot + 0.01)
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  it('leaves room for text however deep it is nested', () => {
    const nest = (wrap: (inside: Flow) => Flow): Flow =>
      Array.from({ length: 30 }).reduce<Flow>(wrap, paragraph('Deep inside'))
    const source = article([
      nest((inside) => list([[inside]])),
      nest((inside) => make.blockquote([inside], at)),
      nest((inside) => make.sidebar([inside], at)),
    ])
    const { pages: made } = compose(source, resources, { pageSize: 'a5', columns: 3 })
    for (const { placed, frames } of made) {
      for (const item of placed) {
        if (item.kind !== 'line' || item.artifact || item.line.measure > 100) continue
        const frame = frames.find(({ x, width }) => width < 100 && item.x >= x - 1 && item.x < x + width)
        expect(item.x + item.line.width).toBeLessThanOrEqual((frame?.x ?? 0) + (frame?.width ?? 0) + 0.01)
      }
    }
  })

  it('sets every line of body text on one grid, in all columns of all pages', () => {
    fc.assert(
      fc.property(runningArticle, pages, (source, options) => {
        const composition = compose(source, resources, options)
        const offsets = composition.pages.flatMap(({ placed }) =>
          placed.flatMap((item) => {
            const owner = item.kind === 'line' && !item.artifact ? item.line.runs[0]?.run.owner : 'artifact'
            const inBody = owner !== 'artifact' && typeof owner?.node === 'object'
            return item.kind === 'line' && inBody && item.line.leading === 13 ? [item.baseline % 13] : []
          }),
        )
        expect(Math.max(...offsets) - Math.min(...offsets)).toBeLessThan(0.01)
      }),
      { numRuns: 20 },
    )
  })

  it('never ends a column with a heading, nor with one line below it', () => {
    fc.assert(
      fc.property(runningArticle, pages, (source, options) => {
        for (const lines of columnsOf(compose(source, resources, options))) {
          for (const role of lines.slice(-2)) expect(role).not.toBe('heading')
        }
      }),
      { numRuns: 30 },
    )
  })

  it('balances the columns of the last page to two lines', () => {
    for (let count = 6; count < 30; count++) {
      const { pages: made } = compose(article([paragraph(prose(count)), paragraph(prose(count))]), resources)
      const heights =
        made
          .at(-1)
          ?.frames.slice(-2)
          .map(({ height }) => height / 13) ?? []
      expect(Math.abs((heights[0] ?? 0) - (heights[1] ?? 0))).toBeLessThanOrEqual(2)
    }
  })

  it('gives the same for the same, and changes nothing', () => {
    fc.assert(
      fc.property(arbitraryArticle(), (source) => {
        const first = dump(compose(frozen(source), resources))
        expect(dump(compose(source, resources))).toBe(first)
      }),
      { numRuns: 10 },
    )
  })

  it('sets notes at the foot of the page that calls them, or at the end of the text', () => {
    const ids = ['article-note-1', 'article-note-2']
    const filling = Array.from({ length: 12 }, () => paragraph(prose(4)))
    const texts = ids.flatMap((note) => [
      ...filling,
      paragraph(prose(2), make.noteReference({ note, id: `${note}-call` }, at), prose(2)),
      ...filling,
    ])
    const notes = ids.map((id) => make.note([paragraph(`About ${id}.`)], id, at))
    const source = article([...texts, make.notes(notes, at)])
    const pagesOf = (options: ComposeOptions): (number | undefined)[] => {
      const lines = linesOf(compose(source, resources, { ...options, pageSize: 'a5' }))
      return ids.map((id) => lines.find((line) => textOf(line).includes(`About ${id}.`))?.page)
    }
    const lines = linesOf(compose(source, resources, { pageSize: 'a5' }))
    const calls = ids.map(
      (id) =>
        lines.find(({ line }) =>
          line.runs.some(({ run: { owner } }) => {
            const node = owner === 'artifact' ? undefined : owner.node
            return typeof node === 'object' && node.type === 'noteReference' && node.note === id
          }),
        )?.page,
    )
    expect(pagesOf({})).toEqual(calls)
    expect(new Set(calls).size).toBe(2)
    const last = Math.max(...lines.map(({ page }) => page))
    expect(pagesOf({ notes: 'end' })).toEqual([last, last])
  })

  it('maps what is where: every line of the text once, in its column', () => {
    const source = article([paragraph(prose(9)), section(heading(2, 'The van'), paragraph(prose(30)))])
    const { map, pages: made } = compose(source, resources)
    expect(map.map(({ page }) => page)).toEqual(made.map(({ number }) => number))
    const columns = map.flatMap((page) => page.columns)
    expect(columns[0]).toMatchObject({
      column: 'title',
      blocks: [{ what: 'title', words: 'The night mail' }],
    })
    const mapped = columns.flatMap(({ blocks }) => blocks).reduce((sum, { lines }) => sum + lines, 0)
    // The drop cap stands beside the first line, and is none.
    expect(mapped).toBe(linesOf({ pages: made }).length - 1)
    expect(columns.flatMap(({ blocks }) => blocks.map(({ what }) => what))).toContain('heading')
    for (const { lines, room, breach } of columns) {
      expect(lines).toBeLessThanOrEqual(room)
      expect(breach).toBeUndefined()
    }
  })

  it('obeys a page break', () => {
    const { pages: made } = compose(
      article([paragraph('One.'), make.pageBreak(at), paragraph('Two.')]),
      resources,
    )
    expect(made).toHaveLength(2)
  })

  it('opens with the lead picture, across the page', () => {
    const composition = compose(
      article([paragraph('Text.')], { image: fact({ url: 'a.jpg', alt: 'A ship' }) }),
      resources,
    )
    const [image] = composition.pages[0]?.placed.filter(({ kind }) => kind === 'image') ?? []
    expect(image?.kind === 'image' && image.rect.width).toBeGreaterThan(400)
    expect(composition.article.children[0]?.type).toBe('figure')
  })

  it('prints the description of a picture that is missing', () => {
    const composition = compose(article([paragraph('Text.'), figure('lost.jpg', 'At dawn.')]), resources)
    expect(linesOf(composition).map(textOf)).toEqual([
      'The night mail',
      'Text.',
      'A ship at a pier',
      'At dawn.',
    ])
  })

  it('sets typographic marks unless told not to', () => {
    const source = article([paragraph('He said "no" twice.')])
    const texts = (options: ComposeOptions): string[] =>
      linesOf(compose(source, resources, options)).map(textOf)
    expect(texts({})).toContain('He said “no” twice.')
    expect(texts({ typography: false })).toContain('He said "no" twice.')
  })

  it('sets the title block, body and furniture as this dump shows', async () => {
    const source = article(
      [
        paragraph(prose(3)),
        section(
          heading(2, 'The van'),
          paragraph('Three rules:'),
          list(['Read the last line first.', 'Never turn a letter over.', 'Say the town aloud.'], {
            ordered: true,
          }),
          paragraph(prose(2)),
          section(heading(3, 'Hands', '1'), list([prose(1), 'A lamp.'])),
        ),
        make.notes(
          [make.note([paragraph('The timetable was printed each spring.')], 'article-note-1', at)],
          at,
        ),
      ],
      {
        kicker: fact('Reportage'),
        authors: [fact({ name: 'Ada Example', place: 'Lisbon' })],
        published: fact('2024-06-01'),
      },
    )
    await expect(dump(compose(source, resources))).toMatchFileSnapshot('golden/feature.txt')
  })

  it('sets as an article, with a finding, what it is told to lay out otherwise', () => {
    const file = new VFile()
    const told: object = { layout: 'poster' }
    compose(article([paragraph('Text.')]), resources, { ...told, file })
    expect(file.messages.map(({ ruleId, reason }) => `${ruleId}: ${reason}`)).toEqual([
      'layout-is-known: The layout poster is not known; the article is set as article.',
    ])
  })
})

/** Headings, paragraphs and lists of all lengths. */
const runningArticle: fc.Arbitrary<Article> = fc
  .array(
    fc.record({
      depth: fc.constantFrom(2, 3),
      paragraphs: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 }),
      items: fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 5 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) =>
    article(
      parts.map(({ depth, paragraphs, items }, index) => {
        const head = heading(depth, `Part ${index + 1}`)
        const lists = items.length > 0 ? [list(items.map(prose))] : []
        return section(head, ...paragraphs.map((count) => paragraph(prose(count))), ...lists)
      }),
    ),
  )

/** What the lines of each column belong to, heading or not, for columns that something follows. */
function columnsOf(composition: Composition): string[][] {
  const headings = new Set<Node>()
  visit(composition.article, (node, ancestors) => {
    if (ancestors.some(({ type }) => type === 'heading')) headings.add(node)
  })
  const columns = composition.pages.flatMap(({ placed }) => {
    const byColumn = new Map<number, string[]>()
    for (const item of placed) {
      const owner = item.kind === 'line' && !item.artifact ? item.line.runs.at(-1)?.run.owner : undefined
      if (item.kind !== 'line' || owner === undefined || owner === 'artifact') continue
      const left = Math.floor(item.x / 30)
      const role = typeof owner.node === 'object' && headings.has(owner.node) ? 'heading' : 'text'
      byColumn.set(left, [...(byColumn.get(left) ?? []), role])
    }
    return [...byColumn.values()]
  })
  return columns.slice(0, -1)
}
