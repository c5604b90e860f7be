import { describe, expect, it } from 'vitest'
import type { ParagraphStyle, TextBlock } from '../../src/blocks.ts'
import { costs } from '../../src/galley/penalties.ts'
import { type GalleyOptions, toGalleys } from '../../src/galley/to-galleys.ts'
import type { GalleyItem, PictureSizes } from '../../src/galley/types.ts'
import type { Line, LineBlock } from '../../src/linebreak/types.ts'
import { code, type Node } from '@offprint/core'
import { at, paragraph } from '../articles.ts'

const node: Node = paragraph('x')
const owner = { node }
const options: GalleyOptions = { measures: { page: 490, column: 235 }, frameHeight: 650, grid: 13 }

function line(more: Partial<Line> = {}): Line {
  return { runs: [], width: 200, measure: 235, leading: 13, ratio: 0, hyphenated: false, ...more }
}

function textBlock(lines: number | readonly Line[], style: Partial<ParagraphStyle> = {}): TextBlock<Line> {
  const content =
    typeof lines === 'number'
      ? Array.from({ length: lines }, () => line({ leading: style.leading ?? 13 }))
      : lines
  return {
    kind: 'text',
    owner,
    content,
    style: {
      name: 'body',
      align: 'justify',
      leading: 13,
      before: 0,
      after: 0,
      indent: { start: 0, end: 0, first: 0 },
      hyphenate: true,
      keepWithNext: false,
      keepTogether: false,
      widows: 2,
      orphans: 2,
      ...style,
    },
  }
}

function bodyOf(blocks: readonly LineBlock[], pictures: PictureSizes = new Map()): readonly GalleyItem[] {
  return toGalleys({ title: [], body: blocks, notes: [], furniture: { digits: [] } }, pictures, options).body
}

/** `[13]` a box, `(13)` space, a bare number a penalty. */
function shown(items: readonly GalleyItem[]): string {
  return items
    .map((item) => {
      if (item.type === 'vbox') return `[${item.height}]`
      if (item.type === 'vchoice') return item.ways.map(({ items }) => shown(items)).join(' | ')
      if (item.type === 'vfloat' && item.float.boxes.length === 0) return 'wall'
      if (item.type === 'vfloat') return item.here ? 'here' : `later ${item.float.room}`
      return item.type === 'vglue' ? `(${item.height}~${item.snap})` : String(item.cost)
    })
    .join(' ')
}

const { inside, orphan, widow, hyphen, stranded, together, smallTable, lastItem } = costs

describe('toGalleys', () => {
  it('prices the breaks of a paragraph: first and last line alone, after a hyphen', () => {
    const lines = [line(), line({ hyphenated: true }), line(), line()]
    expect(shown(bodyOf([textBlock(lines)]))).toBe(
      `[13] ${inside + orphan} [13] ${inside + hyphen} [13] ${inside + widow} [13]`,
    )
  })

  it('lets the larger of two spaces hold, on the grid', () => {
    expect(shown(bodyOf([textBlock(1, { after: 13 }), textBlock(1, { before: 26 })]))).toBe(
      '[13] 0 (26~0) [13]',
    )
  })

  it('keeps a heading to two lines, across the blocks below it, and puts its foot on the grid', () => {
    const heading = textBlock([line()], { leading: 19.5, keepWithNext: true, keepTogether: true, before: 13 })
    expect(shown(bodyOf([textBlock(1), heading, textBlock(1), textBlock(3)]))).toBe(
      `[13] 0 (13~19.5) | (26~19.5) [19.5] ${stranded} (0~0) [13] ${stranded} (0~0) [13] ${inside + orphan + 0} [13] ${inside + widow} [13]`,
    )
  })

  it('gives a paragraph all its variants, each at its price, with the heading above held to any of them', () => {
    const best = [line(), line(), line()]
    const paragraph: TextBlock<Line> = {
      ...textBlock(best),
      variants: [
        { content: [line(), line()], demerits: 90_000 },
        { content: best, demerits: 40_000 },
      ],
    }
    const choice = bodyOf([textBlock(1, { keepWithNext: true }), paragraph]).at(-1)
    expect(choice?.type === 'vchoice' && choice.ways.map(({ items, cost }) => [shown(items), cost])).toEqual([
      [`[13] ${stranded} [13] ${inside + widow} [13]`, 0],
      [`[13] ${inside + orphan + widow} [13]`, 500],
    ])
  })

  it('forces a page break, whatever holds on to what', () => {
    const items = bodyOf([textBlock(1, { keepWithNext: true }), { kind: 'pageBreak', owner }, textBlock(1)])
    expect(items.filter((item) => item.type === 'vpenalty' && item.page)).toEqual([
      { type: 'vpenalty', cost: -Infinity, page: true },
    ])
  })

  it('places a label where the text it belongs to is set in', () => {
    const block = { ...textBlock(1), label: { content: [line({ width: 5 })], width: 13 } }
    block.style = { ...block.style, indent: { start: 26, end: 0, first: 0 } }
    const [box] = bodyOf([block])
    expect(
      box?.type === 'vbox' && box.contents.map((content) => content.kind === 'line' && content.x),
    ).toEqual([13, 0])
  })

  it('gives a line to a label without text, and none to nothing', () => {
    const alone = { ...textBlock(0), label: { content: [line()], width: 13 } }
    expect(shown(bodyOf([alone, textBlock(0)]))).toBe('[13]')
  })

  it('scales a picture to the measure, to a part of the page, and never beyond its pixels', () => {
    const sizes: PictureSizes = new Map([
      ['wide', { width: 2350, height: 1000 }],
      ['high', { width: 1000, height: 8000 }],
      ['icon', { width: 50, height: 40 }],
    ])
    const figures = [...sizes.keys()].map((url): LineBlock => {
      const images = [{ owner, url, alt: '' }]
      return { kind: 'figure', owner, images, texts: [], before: 0, after: 0 }
    })
    const rects = bodyOf(figures, sizes).flatMap((item) =>
      item.type === 'vbox' ? item.contents.flatMap((one) => (one.kind === 'image' ? [one.rect] : [])) : [],
    )
    expect(rects.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([
      [235, 100],
      [49, 390],
      [50, 40],
    ])
  })

  it('never parts a picture from its caption', () => {
    const figure: LineBlock = {
      kind: 'figure',
      owner,
      images: [{ owner, url: 'a', alt: '' }],
      texts: [textBlock([line({ leading: 10 })], { leading: 10 })],
      before: 0,
      after: 0,
    }
    expect(shown(bodyOf([figure], new Map([['a', { width: 235, height: 100 }]])))).toBe('[108] Infinity [10]')
  })

  it('grounds a panel from top to bottom and keeps it whole where it fits a column', () => {
    const children = [textBlock(2), textBlock(1, { before: 13 })]
    const panel: LineBlock = {
      kind: 'panel',
      owner,
      children,
      padding: 10,
      ground: '#eeeeee',
      rule: '#cc0000',
      before: 13,
      after: 13,
    }
    const items = bodyOf([panel])
    const boxes = items.filter((item) => item.type === 'vbox')
    expect(boxes.reduce((sum, { height }) => sum + height, 0) % 13).toBeCloseTo(0)
    expect(
      boxes.every(({ contents }) => contents.some((one) => one.kind === 'fill' && one.color === '#eeeeee')),
    ).toBe(true)
    expect(items.every((item) => item.type !== 'vpenalty' || item.cost >= together)).toBe(true)
    expect(items.some(({ type }) => type === 'vglue')).toBe(false)
  })

  it('splits a panel that no column can hold', () => {
    const panel: LineBlock = {
      kind: 'panel',
      owner,
      children: [textBlock(80)],
      padding: 10,
      before: 0,
      after: 0,
    }
    const cheap = bodyOf([panel]).filter((item) => item.type === 'vpenalty' && item.cost < widow)
    expect(cheap.length).toBeGreaterThan(70)
  })

  it('lets a figure between two texts stand elsewhere, with the space between them as without it', () => {
    const figure: LineBlock = {
      kind: 'figure',
      owner,
      images: [{ owner, url: 'a.jpg', alt: '' }],
      texts: [],
      before: 13,
      after: 13,
    }
    const pictures = new Map([['a.jpg', { width: 200, height: 100 }]])
    const texts = [textBlock(1), figure, textBlock(2)]
    expect(shown(bodyOf(texts, pictures))).toBe(
      `[13] here 0 (13~0) [108] 0 (13~0) | later 130 0 (0~0) [13] ${inside + orphan + widow} [13]`,
    )
    expect(shown(bodyOf(texts.slice(0, 2), pictures))).toBe('[13] 0 (13~0) [108]')
    const twice = shown(bodyOf([...texts, figure], pictures))
    expect(twice.slice(twice.lastIndexOf('wall'))).toBe('wall 0 (13~0) [108]')
    const [head = figure] = [textBlock(1, { keepWithNext: true })]
    expect(shown(bodyOf([head, figure, textBlock(1)], pictures))).not.toContain('later')
  })

  it('makes the last item of a list dear to part from the others, where it is one line', () => {
    const item = (lines: number): TextBlock<Line> => ({
      ...textBlock(lines),
      label: { content: [], width: 10 },
    })
    expect(shown(bodyOf([item(1), item(1), item(1)]))).toBe(`[13] 0 (0~0) [13] ${lastItem} (0~0) [13]`)
    expect(shown(bodyOf([item(1), item(2)]))).not.toContain(String(lastItem))
  })

  it('makes a row as high as its highest cell, and keeps the header to the row below', () => {
    const cell = (lines: number, column: number, header = false) => {
      return { owner, header, column, colSpan: 1, rowSpan: 1, text: textBlock(lines, { leading: 11 }) }
    }
    const table: LineBlock = {
      kind: 'table',
      owner,
      align: [],
      columns: [100, 135],
      padding: 3,
      rule: '#000000',
      rows: [
        { owner, cells: [cell(1, 0, true), cell(1, 1, true)] },
        { owner, cells: [cell(1, 0), cell(3, 1)] },
        { owner, cells: [cell(1, 0), cell(1, 1)] },
      ],
      before: 0,
      after: 0,
    }
    const items = bodyOf([table])
    expect(shown(items)).toBe(`[17] ${together} [39] ${smallTable} [17]`)
    const second = items[2]
    const xs =
      second?.type === 'vbox' ? second.contents.flatMap((one) => (one.kind === 'line' ? [one.x] : [])) : []
    expect(xs).toEqual([3, 103, 103, 103])
  })

  it('puts the header rows on top of each frame that a table goes on in, as artifacts', () => {
    const cell = (header: boolean) => {
      return { owner, header, column: 0, colSpan: 1, rowSpan: 1, text: textBlock(1, { leading: 11 }) }
    }
    const rows = [true, false, false, false].map((header) => ({ owner, cells: [cell(header)] }))
    const table: LineBlock = {
      kind: 'table',
      owner,
      align: [],
      columns: [235],
      padding: 3,
      rows,
      before: 0,
      after: 0,
    }
    const posts = bodyOf([table]).flatMap((item) => (item.type === 'vpenalty' ? [item.post ?? []] : []))
    expect(posts.map((post) => post.length)).toEqual([0, 1, 1])
    const [, second = []] = posts
    expect(second.flatMap(({ contents }) => contents).every(({ artifact }) => artifact)).toBe(true)
  })

  it('lets a cell reach over rows, its lines in the rows they fall in, each once', () => {
    const text = (lines: number) => textBlock(lines, { leading: 11 })
    const one = { owner, header: false, colSpan: 1 }
    const table: LineBlock = {
      kind: 'table',
      owner,
      align: [],
      columns: [100, 135],
      padding: 3,
      rows: [
        {
          owner,
          cells: [
            { ...one, column: 0, rowSpan: 2, text: text(4) },
            { ...one, column: 1, rowSpan: 1, text: text(1) },
          ],
        },
        { owner, cells: [{ ...one, column: 1, rowSpan: 1, text: text(1) }] },
      ],
      before: 0,
      after: 0,
    }
    const items = bodyOf([table])
    expect(shown(items)).toBe(`[17] ${together} [33]`)
    expect(items.map((item) => (item.type === 'vbox' ? item.contents.length : 0))).toEqual([3, 0, 3])
  })

  it('cuts a row that no column can hold between its lines, each line once', () => {
    const text = textBlock(100, { leading: 11 })
    const cells = [{ owner, header: false, column: 0, colSpan: 1, rowSpan: 1, text }]
    const table: LineBlock = {
      kind: 'table',
      owner,
      align: [],
      columns: [235],
      padding: 3,
      rows: [{ owner, cells }],
      before: 0,
      after: 0,
    }
    const boxes = bodyOf([table]).filter((item) => item.type === 'vbox')
    expect(boxes.length).toBe(2)
    expect(Math.max(...boxes.map(({ height }) => height))).toBeLessThanOrEqual(650)
    expect(boxes.reduce((sum, { contents }) => sum + contents.length, 0)).toBe(100)
  })

  it('moves a block to where the item it belongs to is set in', () => {
    const images = [{ owner, url: 'a', alt: '' }]
    const figure: LineBlock = { kind: 'figure', owner, start: 35, images, texts: [], before: 0, after: 0 }
    const [box] = bodyOf([figure], new Map([['a', { width: 2000, height: 1000 }]]))
    expect(box?.type === 'vbox' && box.contents[0]).toMatchObject({
      rect: { x: 35, width: 200, height: 100 },
    })
  })

  it('sets code line by line', () => {
    const source = code('a\nb', {}, at)
    const lines = [
      textBlock([line({ leading: 11 })], { leading: 11 }),
      textBlock([line({ leading: 11 })], { leading: 11 }),
    ]
    expect(shown(bodyOf([{ kind: 'code', owner, source, lines, before: 0, after: 0 }]))).toBe(
      `[11] ${inside} [11]`,
    )
  })

  it('gives the running head and a line for each digit', () => {
    const furniture = { head: textBlock([line({ width: 80 })]), digits: [textBlock([line({ width: 4 })])] }
    const { head, digits } = toGalleys({ title: [], body: [], notes: [], furniture }, new Map(), options)
    expect([head?.width, digits.map(({ width }) => width)]).toEqual([80, [4]])
  })
})
