import type { Table, TableCell, TableRow } from '@offprint/core'
import type { StructureElement } from './types.ts'

/** What the cells of a table say about their places, so that every row spans equally many columns. */
export interface Grid {
  /** Spans of more than one, and what a header cell heads. */
  attributes: ReadonlyMap<TableCell, StructureElement['attributes']>
  /** How many columns each row leaves empty at its end. */
  free: ReadonlyMap<TableRow, number>
}

interface Place {
  row: TableRow
  /** Rows from this one to the last. */
  left: number
  /** Of each column: rows from this one on that a cell covers. */
  covered: number[]
}

/**
 * Places the cells of a table (ISO 32000-1, table 349). Spans end where the table does, and before a cell that
 * reaches down from above.
 */
export function gridOf(table: Table): Grid {
  const rows = table.children.filter((child) => child.type === 'tableRow')
  const attributes = new Map<TableCell, StructureElement['attributes']>()
  const taken = new Map<TableRow, number>()
  const covered: number[] = []
  for (const [index, row] of rows.entries()) {
    placeCells({ row, left: rows.length - index, covered }, attributes)
    taken.set(row, covered.filter((count) => count > 0).length)
    for (const [column, count] of covered.entries()) covered[column] = Math.max(0, count - 1)
  }
  return { attributes, free: new Map([...taken].map(([row, count]) => [row, covered.length - count])) }
}

function placeCells(
  { row, left, covered }: Place,
  attributes: Map<TableCell, StructureElement['attributes']>,
) {
  const scope = row.children.every(({ header }) => header) ? 'Column' : 'Row'
  const isFree = (column: number) => (covered[column] ?? 0) === 0
  let column = 0
  for (const cell of row.children) {
    while (!isFree(column)) column++
    const first = column
    const rowSpan = Math.min(left, Math.max(1, cell.rowSpan ?? 1))
    const end = first + Math.max(1, cell.colSpan ?? 1)
    for (; column < end && isFree(column); column++) covered[column] = rowSpan
    const said = {
      ...(cell.header && { Scope: scope }),
      ...(column - first > 1 && { ColSpan: column - first }),
      ...(rowSpan > 1 && { RowSpan: rowSpan }),
    }
    attributes.set(cell, Object.keys(said).length > 0 ? { Table: said } : undefined)
  }
}
