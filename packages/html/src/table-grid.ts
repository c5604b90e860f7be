/**
 * Where the cells of a table stand, spans counted, so that every row comes out equally wide.
 */
import { type Alignment, is, type Table, type TableCell, type TableRow, toText } from '@offprint/core'

/** A cell in its place. Spans end where the table does, or where another cell begins. */
export interface PlacedCell {
  colSpan: number
  rowSpan: number
  align: Alignment
  /** What it heads; absent for a cell of data, and for a heading of nothing. */
  scope?: 'col' | 'row'
}

/** A table as its head (the first rows, all of header cells) and its body. */
export interface Grid {
  head: TableRow[]
  body: TableRow[]
  /** How many columns it has. */
  columns: number
  cells: ReadonlyMap<TableCell, PlacedCell>
  /** How many columns each row leaves empty at its end. */
  free: ReadonlyMap<TableRow, number>
}

/** A row as it was measured. */
interface Measured {
  row: TableRow
  /** The columns it covers, those that reach down from above among them. */
  taken: ReadonlySet<number>
  begins: { cell: TableCell; column: number; colSpan: number; rowSpan: number }[]
}

/**
 * Places the cells of a table as HTML does it (HTML, section 4.9.12.1, "forming a table"). A row or column in
 * which no cell begins is left out, and spans over it are shorter: it has no words, and HTML forbids it.
 */
export function gridOf(table: Table): Grid {
  const rows = table.children.filter((child) => is(child, 'tableRow'))
  const bodyAt = rows.findIndex((row) => !isHead(row))
  const [head, body] =
    bodyAt < 0 ? [measured(rows), []] : [measured(rows.slice(0, bodyAt)), measured(rows.slice(bodyAt))]
  const all = [...head, ...body]
  const width = Math.max(0, ...all.flatMap(({ taken }) => [...taken].map((column) => column + 1)))
  const free = new Map(all.map(({ row, taken }) => [row, width - taken.size]))
  const live = { columns: liveColumns(all, width), rows: liveRows(all, width), free, above: aboveData(all) }
  const shown = (group: Measured[]) => group.map(({ row }) => row).filter((row) => live.rows.has(row))
  return {
    head: shown(head),
    body: shown(body),
    columns: live.columns.size,
    cells: new Map([head, body].flatMap((group) => placed(group, live, table.align))),
    free,
  }
}

/** The columns and rows that are not left out. */
interface Live {
  columns: ReadonlySet<number>
  rows: ReadonlySet<TableRow>
  free: Grid['free']
  /** How many rows below each the last one with data is; 0 or less where there is none below. */
  above: ReadonlyMap<TableRow, number>
}

function isHead(row: TableRow): boolean {
  return row.children.length > 0 && row.children.every((cell) => cell.header)
}

/** Finds the columns of the cells of a row group; spans do not leave it. */
function measured(rows: readonly TableRow[]): Measured[] {
  const covered = rows.map(() => new Set<number>())
  return rows.map((row, index) => {
    const taken = covered[index] ?? new Set()
    const begins = row.children.map((cell) => {
      const column = nextFree(taken, 0)
      const colSpan = fitting(taken, column, whole(cell.colSpan))
      const rowSpan = Math.min(rows.length - index, whole(cell.rowSpan))
      for (const reached of covered.slice(index, index + rowSpan)) cover(reached, column, colSpan)
      return { cell, column, colSpan, rowSpan }
    })
    return { row, taken, begins }
  })
}

/** Columns in which a cell begins, be it one that fills a row up. */
function liveColumns(rows: readonly Measured[], width: number): Set<number> {
  const columns = Array.from({ length: width }, (_, column) => column)
  const begun = new Set(rows.flatMap(({ begins }) => begins.map(({ column }) => column)))
  return new Set(
    columns.filter((column) => begun.has(column) || rows.some(({ taken }) => !taken.has(column))),
  )
}

function liveRows(rows: readonly Measured[], width: number): Set<TableRow> {
  return new Set(
    rows.filter(({ begins, taken }) => begins.length > 0 || taken.size < width).map(({ row }) => row),
  )
}

function placed(
  rows: readonly Measured[],
  live: Live,
  align: readonly Alignment[],
): [TableCell, PlacedCell][] {
  return rows.flatMap(({ row, begins }, index) =>
    begins.map(({ cell, column, colSpan, rowSpan }): [TableCell, PlacedCell] => {
      const across = [...live.columns].filter((covered) => covered >= column && covered < column + colSpan)
      const down = rows.slice(index, index + rowSpan).filter((covered) => live.rows.has(covered.row))
      const spans = { colSpan: across.length, rowSpan: down.length }
      return [cell, { ...spans, align: align[column] ?? null, ...scopeOf({ cell, row, rowSpan }, live) }]
    }),
  )
}

/** A heading with words over or before data. The corner of a table with headings on two sides is a plain cell. */
function scopeOf(
  { cell, row, rowSpan }: { cell: TableCell; row: TableRow; rowSpan: number },
  { free, above }: Live,
): Pick<PlacedCell, 'scope'> {
  if (!isHeading(cell)) return {}
  if (isHead(row)) return (above.get(row) ?? 0) >= rowSpan ? { scope: 'col' } : {}
  const after = row.children.slice(row.children.indexOf(cell) + 1)
  return after.some((other) => !isHeading(other)) || (free.get(row) ?? 0) > 0 ? { scope: 'row' } : {}
}

function isHeading(cell: TableCell): boolean {
  return cell.header === true && toText(cell).trim() !== ''
}

function aboveData(rows: readonly Measured[]): Map<TableRow, number> {
  const last = rows.findLastIndex(({ row }) => !isHead(row))
  return new Map(rows.map(({ row }, index) => [row, last - index]))
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
