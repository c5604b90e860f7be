/**
 * Widths of a table's columns from what is in them: the automatic layout of CSS 2.2, section 17.5.2.2.
 */
import type { CellBlock, TableBlock } from '../blocks.ts'
import type { Item } from '../items.ts'
import { findBreakpoints, measureLine } from './breakpoints.ts'
import { widestUnbreakable } from './long-words.ts'

/** How narrow and how wide something can be of use: no word broken, no line broken. Points. */
interface Extent {
  least: number
  most: number
}

/** A cell and the columns it stands in, from `column` up to and without `column + cell.colSpan`. */
export interface PlacedCell {
  cell: CellBlock<Item>
  column: number
}

/**
 * The width of each column; together they are the measure.
 *
 * @param table
 * @param measure Points.
 * @returns As many widths as the widest row has columns; none for a table without cells.
 */
export function columnWidths(table: TableBlock<Item>, measure: number): number[] {
  const rows = placeCells(table)
  const count = rows.flat().reduce((most, { cell, column }) => Math.max(most, column + cell.colSpan), 0)
  const extents = Array.from({ length: count }, (): Extent => ({ least: 0, most: 0 }))
  const bySpan = rows.flat().sort((a, b) => a.cell.colSpan - b.cell.colSpan)
  for (const { cell, column } of bySpan) {
    const { least, most } = extentOf(cell, table.padding)
    widen(extents, { column, span: cell.colSpan }, 'least', least)
    widen(extents, { column, span: cell.colSpan }, 'most', most)
  }
  return distribute(extents, measure)
}

/**
 * Finds each cell's first column: cells that reach down from rows above push it to the right.
 *
 * @param table
 * @returns The cells of each row.
 */
export function placeCells({ rows }: Pick<TableBlock<Item>, 'rows'>): PlacedCell[][] {
  /** Of each column: rows that a cell from above still covers. */
  const covered: number[] = []
  return rows.map((row) => {
    let column = 0
    const placed = row.cells.map((cell): PlacedCell => {
      while ((covered[column] ?? 0) > 0) column++
      const at = column
      for (; column < at + cell.colSpan; column++) covered[column] = cell.rowSpan
      return { cell, column: at }
    })
    for (const [index, rowsLeft] of covered.entries()) covered[index] = Math.max(0, (rowsLeft ?? 0) - 1)
    return placed
  })
}

function extentOf({ text }: CellBlock<Item>, padding: number): Extent {
  const { start: before, end: after, first } = text.style.indent
  const around = 2 * padding + before + after + Math.max(0, first)
  return { least: widestUnbreakable(text.content) + around, most: widestLine(text.content) + around }
}

/** Broken only where it must be. */
function widestLine(items: readonly Item[]): number {
  const points = findBreakpoints(items)
  let widest = 0
  let from = 0
  for (let to = 1; to < points.count; to++) {
    if (points.cost[to] !== -Infinity) continue
    widest = Math.max(widest, measureLine(points, from, to).width)
    from = to
  }
  return widest
}

/** What a cell needs beyond its columns is shared out among them by what they have. */
function widen(
  extents: Extent[],
  { column, span }: { column: number; span: number },
  side: keyof Extent,
  needed: number,
): void {
  const columns = extents.slice(column, column + span)
  const missing = needed - sumOf(columns.map((extent) => extent[side]))
  if (missing <= 0) return
  const shares = sharesOf(columns.map(({ most }) => most))
  for (const [index, extent] of columns.entries()) extent[side] += missing * (shares[index] ?? 0)
}

/** The most each can use if there is room, the least and a share of the rest if there is not, and less if need be. */
function distribute(extents: readonly Extent[], measure: number): number[] {
  const least = extents.map((extent) => extent.least)
  const most = extents.map((extent) => Math.max(extent.least, extent.most))
  if (sumOf(most) <= measure) return addShares(most, measure, most)
  const growth = most.map((width, index) => width - (least[index] ?? 0))
  if (sumOf(least) <= measure) return addShares(least, measure, growth)
  return addShares(
    least.map(() => 0),
    measure,
    least,
  )
}

/** Widths grown to a sum, each by its share. */
function addShares(widths: readonly number[], sum: number, weights: readonly number[]): number[] {
  const rest = sum - sumOf(widths)
  const shares = sharesOf(weights)
  return widths.map((width, index) => width + rest * (shares[index] ?? 0))
}

/** Parts of 1, by weight; equal where nothing weighs anything. */
function sharesOf(weights: readonly number[]): number[] {
  const sum = sumOf(weights)
  return weights.map((weight) => (sum > 0 ? weight / sum : 1 / weights.length))
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}
