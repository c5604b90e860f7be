import fc from 'fast-check'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import type { VBox, VItem } from '../../src/galley/types.ts'
import type { Line } from '../../src/linebreak/types.ts'
import { paginate } from '../../src/page/paginate.ts'
import type { Page, PageMaster } from '../../src/page/types.ts'
import { frozen } from '../articles.ts'
import { anyItems, box, galleys, glue, lines, master, penalty } from './galleys.ts'

/** The names of the boxes on a page. */
function namesOn({ placed }: Page): string[] {
  return placed.flatMap((item) => (item.kind === 'fill' && !item.artifact ? [item.color] : []))
}

function namesIn(items: readonly VItem[]): string[] {
  return items.flatMap((item) =>
    item.type === 'vbox' ? item.contents.flatMap((one) => (one.kind === 'fill' ? [one.color] : [])) : [],
  )
}

function line(width: number): Line {
  return { runs: [], width, measure: 100, leading: 13, ratio: 0, hyphenated: false }
}

const columnLines = (842 - 60 - 132) / 13

describe('paginate', () => {
  it('makes one page of nothing', () => {
    expect(paginate(galleys([]), master)).toHaveLength(1)
  })

  it('places every box exactly once and in order, whatever the list, and always ends', () => {
    const columns = fc.constantFrom(1, 2, 3)
    const heights = fc.integer({ min: 210, max: 900 })
    fc.assert(
      fc.property(anyItems, anyItems, fc.tuple(columns, heights), (body, title, [count, height]) => {
        const size = { width: 595, height }
        const own: PageMaster = { ...master, columns: count, size }
        const set = frozen(
          galleys(
            body,
            title.filter((item) => item.type !== 'vpenalty' || item.cost !== -Infinity),
          ),
        )
        const pages = paginate(set, own)
        expect(pages.flatMap(namesOn)).toEqual([...namesIn(set.title), ...namesIn(body)])
        expect(pages.map(({ number }) => number)).toEqual(pages.map((_, index) => index + 1))
      }),
      { numRuns: 200 },
    )
  })

  it('fills columns to the foot and balances those of the last page', () => {
    const pages = paginate(galleys(lines(columnLines * 2 + 11)), master)
    expect(pages.map(({ frames }) => frames.map(({ height }) => height / 13))).toEqual([
      [50, 50],
      [6, 5],
    ])
  })

  it('begins the text below the title block, on the grid', () => {
    const [page] = paginate(galleys(lines(20), [box(100, 1)]), master)
    const [title, column] = page?.frames ?? []
    expect(title?.height).toBe(100)
    expect(((column?.y ?? 0) - master.margins.top) % 13).toBe(0)
    expect(column?.y).toBeGreaterThan(master.margins.top + 100)
  })

  it('leaves too little room below a title block empty', () => {
    const pages = paginate(galleys(lines(20), [box(600, 1)]), master)
    expect(pages.map((page) => namesOn(page).length)).toEqual([1, 20])
  })

  it('obeys a forced page break, and balances what stands before it', () => {
    const pages = paginate(galleys([...lines(10), penalty(-Infinity, true), ...lines(4)]), master)
    expect(pages.map(({ frames }) => frames.map(({ height }) => height / 13))).toEqual([
      [5, 5],
      [2, 2],
    ])
  })

  it('leaves the title block alone where a page break comes first', () => {
    const pages = paginate(galleys([penalty(-Infinity, true), ...lines(4)], [box(50, 9)]), master)
    expect(pages.map((page) => namesOn(page).length)).toEqual([1, 4])
  })

  it('reports what is higher than any column, and goes on', () => {
    const file = new VFile()
    const pages = paginate(
      galleys([...lines(3), penalty(0), box(1500, 77), penalty(0), ...lines(3)]),
      master,
      file,
    )
    expect(pages.flatMap(namesOn)).toHaveLength(7)
    expect(file.messages.map(({ ruleId, reason }) => `${ruleId}: ${reason}`)).toEqual([
      'block-fits-the-page: Something is 1500 pt high, and a column has 650 pt: it runs over the foot of page 1.',
    ])
  })

  it('puts on top of a column what a break puts there, and counts its height', () => {
    const post: VBox = {
      type: 'vbox',
      height: 26,
      contents: [{ kind: 'line', x: 0, baseline: 20, line: line(10), artifact: true }],
    }
    const rows = lines(120).map(
      (item): VItem => (item.type === 'vpenalty' ? { ...item, post: [post] } : item),
    )
    const [first, second] = paginate(galleys(rows), master)
    const tops = first?.placed.flatMap((item) =>
      item.kind === 'fill' && !item.artifact ? [item.rect.y - 60] : [],
    )
    expect([tops?.[0], tops?.[50], tops?.length]).toEqual([0, 26, 98])
    expect(second?.frames.map(({ height }) => height / 13)).toEqual([13, 13])
  })

  it('starts every block that snaps on the grid, whatever stands above it', () => {
    const [page] = paginate(galleys([box(10, 1), penalty(0), glue(13, 0), box(13, 2)]), {
      ...master,
      columns: 1,
    })
    const second = page?.placed.find((item) => item.kind === 'fill' && item.color === '#2')
    expect(second?.kind === 'fill' && (second.rect.y - master.margins.top) % 13).toBe(0)
  })

  it('sets what ends on the grid so on top of a column, too', () => {
    const head = [penalty(0), glue(13, 20), box(20, 77), penalty(90_000), glue(0, 0), box(13, 78)]
    const body = [...lines(columnLines), ...head, penalty(0), glue(0, 0), ...lines(8)]
    const pages = paginate(galleys(body), { ...master, columns: 1 })
    const tops = pages[1]?.placed.flatMap((item) => (item.kind === 'fill' ? [item.rect.y - 60] : []))
    expect(tops?.slice(0, 2)).toEqual([6, 26])
  })

  it('prints hairlines between columns, the running head from the second page, and the folio outside', () => {
    const set = { ...galleys(lines(120)), head: line(80), digits: Array.from({ length: 10 }, () => line(4)) }
    const pages = paginate(set, { ...master, columnRule: '#cccccc', headRule: '#dddddd' })
    const furniture = pages.map(({ placed }) =>
      placed.flatMap((item) => {
        if (!item.artifact || item.kind === 'image') return []
        return [item.kind === 'line' ? `line ${item.x}` : item.color]
      }),
    )
    expect(furniture).toEqual([
      ['#cccccc', 'line 541'],
      ['#cccccc', 'line 50', '#dddddd', 'line 50'],
    ])
  })

  it('numbers a run of pages from its first, and gives each its own master', () => {
    const single: PageMaster = { ...master, columns: 1, folio: 'none' }
    const run = {
      first: 3,
      master: (number: number) => ({ ...single, margins: { ...master.margins, left: 10 * number } }),
    }
    const pages = paginate(galleys(lines(60)), run)
    expect(pages.map(({ number, frames }) => [number, frames[0]?.x])).toEqual([
      [3, 30],
      [4, 40],
    ])
  })
})
