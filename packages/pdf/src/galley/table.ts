/**
 * Tables: every line gets its place in the whole, then the whole is cut into rows.
 */
import type { CellBlock, TableBlock } from '../blocks.ts'
import type { Line } from '../linebreak/types.ts'
import { costs } from './penalties.ts'
import type { Setting } from './setting.ts'
import { heightOf, penalty, type Stack } from './stack.ts'
import { baselineOf, plainStack } from './text.ts'
import type { Content, VBox, VItem } from './types.ts'

/** Points. */
const outerRule = 0.75
const innerRule = 0.25

/** A line of a cell at its place in the table. */
interface PlacedLine {
  x: number
  y: number
  line: Line
}

/** The largest part of a column that header rows take and are repeated. */
const headShare = 0.3

/** A table that takes no more of a column is kept whole. */
const smallShare = 0.5

/** A table: caption, then its rows; header rows are repeated on top of each frame that it goes on in. */
export function tableStack(table: TableBlock<Line>, setting: Setting): Stack {
  const caption = table.caption ? plainStack(table.caption).items : []
  const heights = rowHeights(table)
  const tops = runningSums(heights)
  const lines = placeLines(table, tops)
  const set = { table, width: setting.measure, tops }
  const heads = headRows(table)
  const headHeight = tops[heads] ?? 0
  const isRepeated = headHeight <= setting.frameHeight * headShare
  const most = setting.frameHeight - (isRepeated ? headHeight : 0)
  const boxesOf = (index: number): VBox[] => {
    const [top = 0, bottom = 0] = [tops[index], tops[index + 1]]
    return sliceRow(lines, { top, bottom, most }).map((slice) => rowBox(lines, slice, { ...set, index }))
  }
  const boxes = table.rows.map((_, index) => boxesOf(index))
  const head = isRepeated ? boxes.slice(0, heads).flat().map(repeated) : []
  const captionHeight = heightOf(caption)
  const isSmall = (tops.at(-1) ?? 0) + captionHeight <= setting.frameHeight * smallShare
  const rows = boxes.flatMap((slices, index): VItem[] => {
    const post = index >= heads ? head : []
    const cost = Math.max(costAbove(table, index), isSmall ? costs.smallTable : 0)
    const above = index === 0 ? [] : [penalty(cost, index > heads ? head : [])]
    return [
      ...above,
      ...slices.flatMap((box, at): VItem[] => (at === 0 ? [box] : [penalty(costs.row, post), box])),
    ]
  })
  const keep = caption.length > 0 && rows.length > 0 ? [penalty(costs.never)] : []
  return { before: table.before, after: table.after, items: [...caption, ...keep, ...rows] }
}

/** The number of rows on top that are header rows, as long as others follow. */
function headRows(table: TableBlock<Line>): number {
  const first = table.rows.findIndex((_, index) => !isHeader(table, index))
  return Math.max(0, first)
}

function repeated(box: VBox): VBox {
  return { ...box, contents: box.contents.map((content) => ({ ...content, artifact: true })) }
}

/** A row is as high as its highest cell; a cell over several rows makes the last of them higher if need be. */
function rowHeights({ rows, padding }: TableBlock<Line>): number[] {
  const heights = rows.map(() => 2 * padding)
  const cells = rows.flatMap((row, index) => row.cells.map((cell) => ({ cell, index })))
  for (const { cell, index } of cells.sort((a, b) => a.cell.rowSpan - b.cell.rowSpan)) {
    const last = lastRow(index, cell, rows.length)
    const spanned = heights.slice(index, last).reduce((sum, height) => sum + height, 0)
    heights[last] = Math.max(heights[last] ?? 0, textHeight(cell) + 2 * padding - spanned)
  }
  return heights
}

function lastRow(index: number, { rowSpan }: CellBlock<Line>, count: number): number {
  return Math.min(index + rowSpan, count) - 1
}

function textHeight({ text }: CellBlock<Line>): number {
  return text.content.length * text.style.leading
}

/** 0, the first, the first two together … */
function runningSums(numbers: readonly number[]): number[] {
  const sums = [0]
  for (const [index, number] of numbers.entries()) sums.push((sums[index] ?? 0) + number)
  return sums
}

function placeLines(
  { rows, padding, columns = [] }: TableBlock<Line>,
  tops: readonly number[],
): PlacedLine[] {
  const lefts = runningSums(columns)
  return rows.flatMap(({ cells }, index) =>
    cells.flatMap(({ column = 0, text }) => {
      const x = (lefts[column] ?? 0) + padding
      const top = (tops[index] ?? 0) + padding
      return text.content.map((line, at) => ({ x, y: top + at * text.style.leading, line }))
    }),
  )
}

interface Slice {
  top: number
  bottom: number
}

/** A row higher than a column is cut where no line is. */
function sliceRow(lines: readonly PlacedLine[], { top, bottom, most }: Slice & { most: number }): Slice[] {
  if (bottom - top <= most) return [{ top, bottom }]
  const inside = lines.filter(({ y }) => y > top && y < bottom)
  const cuts = [...new Set(inside.map(({ y }) => y))]
    .filter((cut) => !inside.some(({ y, line }) => y < cut && y + line.leading > cut))
    .sort((a, b) => a - b)
  const slices: Slice[] = []
  let from = top
  for (const [index, cut] of cuts.entries()) {
    if (cut > from && (cuts[index + 1] ?? bottom) - from > most) {
      slices.push({ top: from, bottom: cut })
      from = cut
    }
  }
  return [...slices, { top: from, bottom }]
}

interface RowSetting {
  table: TableBlock<Line>
  index: number
  width: number
  tops: readonly number[]
}

/** The lines that begin between `top` and `bottom`, and the rules of the row. */
function rowBox(lines: readonly PlacedLine[], { top, bottom }: Slice, row: RowSetting): VBox {
  const contents = lines
    .filter(({ y }) => y >= top && y < bottom)
    .map(
      ({ x, y, line }): Content => ({ kind: 'line', x, baseline: y - top + baselineOf(line.leading), line }),
    )
  return { type: 'vbox', height: bottom - top, contents: [...rulesOf({ top, bottom }, row), ...contents] }
}

function rulesOf({ top, bottom }: Slice, { table, index, width, tops }: RowSetting): Content[] {
  const { rule, rows } = table
  if (rule === undefined) return []
  const fill = (y: number, height: number): Content => ({
    kind: 'fill',
    rect: { x: 0, y, width, height },
    color: rule,
    owner: 'artifact',
  })
  const closes = bottom >= (tops[index + 1] ?? 0)
  const thick = index === rows.length - 1 || (isHeader(table, index) && !isHeader(table, index + 1))
  const below = thick ? outerRule : innerRule
  return [
    ...(index === 0 && top === 0 ? [fill(0, outerRule)] : []),
    ...(closes ? [fill(bottom - top - below, below)] : []),
  ]
}

function isHeader({ rows }: TableBlock<Line>, index: number): boolean {
  const cells = rows[index]?.cells ?? []
  return cells.length > 0 && cells.every(({ header }) => header)
}

/** No break below a header row, nor through a cell that goes on. */
function costAbove(table: TableBlock<Line>, index: number): number {
  if (isHeader(table, index - 1)) return costs.together
  const spanned = table.rows
    .slice(0, index)
    .some(({ cells }, row) => cells.some((cell) => lastRow(row, cell, table.rows.length) >= index))
  return spanned ? costs.together : costs.row
}
