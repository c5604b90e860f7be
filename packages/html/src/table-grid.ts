/**
 * Where the cells of a table stand, spans counted, so that every row comes out equally wide.
 */
import { type Alignment, is, type Table, type TableCell, type TableRow, toText } from '@offprint/core'

/** A cell in its place. Spans end where the table does, or where another cell begins. */
export interface PlacedCell {
  colSpan: number
  rowSpan: number
  align: Alignment
  /** What it heads; absent for a cell of data. */
  scope?: 'col' | 'row'
}

/** A table as its head (the first rows, all of header cells) and its body. */
export interface Grid {
  head: TableRow[]
  body: TableRow[]
  cells: ReadonlyMap<TableCell, PlacedCell>
  /** How many columns each row leaves empty at its end. */
  free: ReadonlyMap<TableRow, number>
}

/** Places the cells of a table as HTML does it (HTML, section 4.9.12.1, "forming a table"). */
export function gridOf(table: Table): Grid {
  const rows = table.children.filter((child) => is(child, 'tableRow'))
  const bodyAt = rows.findIndex((row) => !isHead(row))
  const [head, body] = [
    rows.slice(0, bodyAt < 0 ? rows.length : bodyAt),
    bodyAt < 0 ? [] : rows.slice(bodyAt),
  ]
  const cells = new Map<TableCell, PlacedCell>()
  const used = new Map([...place(head, table.align, cells), ...place(body, table.align, cells)])
  const width = Math.max(0, ...used.values())
  return { head, body, cells, free: new Map([...used].map(([row, columns]) => [row, width - columns])) }
}

function isHead(row: TableRow): boolean {
  return row.children.length > 0 && row.children.every((cell) => cell.header)
}

/** Places the cells of a row group; spans do not leave it. Gives the columns each row uses. */
function place(
  rows: readonly TableRow[],
  align: readonly Alignment[],
  cells: Map<TableCell, PlacedCell>,
): [TableRow, number][] {
  const covered = rows.map(() => new Set<number>())
  return rows.map((row, index) => {
    const taken = covered[index] ?? new Set()
    for (const cell of row.children) {
      const column = nextFree(taken, 0)
      const colSpan = fitting(taken, column, whole(cell.colSpan))
      const rowSpan = Math.min(rows.length - index, whole(cell.rowSpan))
      for (const reached of covered.slice(index, index + rowSpan)) cover(reached, column, colSpan)
      cells.set(cell, { colSpan, rowSpan, align: align[column] ?? null, ...scopeOf(cell, row) })
    }
    return [row, taken.size]
  })
}

/** An empty heading names nothing: the corner of a table with headings on two sides is a plain cell. */
function scopeOf(cell: TableCell, row: TableRow): Pick<PlacedCell, 'scope'> {
  if (!cell.header || toText(cell).trim() === '') return {}
  return { scope: isHead(row) ? 'col' : 'row' }
}

/** HTML allows no span above 1000. */
function whole(span: number | undefined): number {
  return span !== undefined && Number.isInteger(span) && span > 0 ? Math.min(span, 1000) : 1
}

function nextFree(taken: ReadonlySet<number>, from: number): number {
  return taken.has(from) ? nextFree(taken, from + 1) : from
}

function fitting(taken: ReadonlySet<number>, column: number, span: number): number {
  const collision = Array.from({ length: span }, (_, index) => column + index).findIndex((at) =>
    taken.has(at),
  )
  return collision < 0 ? span : collision
}

function cover(taken: Set<number>, column: number, span: number): void {
  for (let at = column; at < column + span; at++) taken.add(at)
}
