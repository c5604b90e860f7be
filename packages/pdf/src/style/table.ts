import type { Alignment, Caption, Table, TableCell, TableRow } from '@offprint/core'
import type { CellBlock, RowBlock, TextBlock } from '../blocks.ts'
import type { Styling } from './context.ts'
import { characterStyle, paragraphStyle, placeOf } from './look.ts'
import { styleRuns } from './phrasing.ts'
import type { ParagraphRole } from './theme.ts'
import type { StyledBlock, StyledRun } from './types.ts'

/** A table: caption above, then rows. */
export function styleTable(node: Table, styling: Styling): StyledBlock[] {
  const { theme } = styling
  const { padding, rule, before, after } = theme.table
  const rows = node.children.filter((child) => child.type === 'tableRow')
  const caption = node.children.find((child) => child.type === 'caption')
  const columns = firstColumns(rows)
  return [
    {
      kind: 'table',
      owner: { node },
      align: node.align,
      ...(caption && { caption: styleCaption(caption, styling) }),
      rows: rows.map((row, index) => styleRow(row, columns[index] ?? [], node.align, styling)),
      before: before * theme.grid,
      after: after * theme.grid,
      padding,
      rule,
    },
  ]
}

function styleCaption(node: Caption, styling: Styling): TextBlock<StyledRun> {
  return {
    kind: 'text',
    owner: { node },
    style: paragraphStyle(styling, placeOf('tableCaption')),
    content: styleRuns(node.children, characterStyle(styling, 'tableCaption'), {
      ...styling,
      imagesAsText: true,
    }),
  }
}

function styleRow(
  node: TableRow,
  columns: readonly number[],
  align: readonly Alignment[],
  styling: Styling,
): RowBlock<StyledRun> {
  return {
    owner: { node },
    cells: node.children.map((cell, index) => {
      const column = columns[index] ?? index
      return styleCell(cell, column, align[column] ?? null, styling)
    }),
  }
}

const alignments = { left: 'start', center: 'center', right: 'end' } as const

function styleCell(
  node: TableCell,
  column: number,
  align: Alignment,
  styling: Styling,
): CellBlock<StyledRun> {
  const role: ParagraphRole = node.header ? 'headerCell' : 'cell'
  const style = paragraphStyle(styling, placeOf(role))
  return {
    owner: { node },
    column,
    header: node.header ?? false,
    colSpan: Math.max(1, node.colSpan ?? 1),
    rowSpan: Math.max(1, node.rowSpan ?? 1),
    text: {
      kind: 'text',
      owner: { node },
      style: align ? { ...style, align: alignments[align] } : style,
      content: styleRuns(node.children, characterStyle(styling, role), { ...styling, imagesAsText: true }),
    },
  }
}

/** The first column of each cell: cells that reach down from rows above push it to the right. */
function firstColumns(rows: readonly TableRow[]): number[][] {
  /** Of each column: rows that a cell from above still covers. */
  const covered: number[] = []
  return rows.map((row) => {
    let column = 0
    const columns = row.children.map(({ colSpan = 1, rowSpan = 1 }) => {
      while ((covered[column] ?? 0) > 0) column++
      const at = column
      for (; column < at + Math.max(1, colSpan); column++) covered[column] = Math.max(1, rowSpan)
      return at
    })
    for (const [index, left] of covered.entries()) covered[index] = Math.max(0, (left ?? 0) - 1)
    return columns
  })
}
