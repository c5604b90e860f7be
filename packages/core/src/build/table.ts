import type { Table as MdastTable } from 'mdast'
import type { Phrasing, Table, TableRow } from '../article.ts'
import * as make from '../builders.ts'
import { report } from '../report.ts'
import { rules } from '../rules.ts'
import { captionOf } from './merge.ts'
import type { State } from './state.ts'

/**
 * Reads a GFM table. Its first row heads the columns; short rows are filled up with empty cells.
 *
 * @param caption The caption that stands before it.
 */
export function readTable(node: MdastTable, caption: Phrasing[] | undefined, state: State): Table {
  const width = Math.max(...node.children.map((row) => row.children.length))
  const columns = node.align?.length ?? 0
  const rows = node.children.map((row, index) => {
    const surplus = row.children[columns]
    if (surplus && columns > 0) report(state.file, rules['table-row-fits'], surplus, { columns })
    return readRow(row, { header: index === 0, width }, state)
  })
  const align = Array.from({ length: width }, (_, index) => node.align?.[index] ?? null)
  return make.table([...captionOf(caption, node), ...rows], align, node)
}

function readRow(
  row: MdastTable['children'][number],
  { header, width }: { header: boolean; width: number },
  state: State,
): TableRow {
  const options = header ? { header } : {}
  const cells = row.children.map((cell) => make.tableCell(state.phrasing(cell.children), options, cell))
  const { end } = make.positionOf(row)
  const missing = Array.from({ length: width - cells.length }, () =>
    make.tableCell([], options, { start: end, end }),
  )
  return make.tableRow([...cells, ...missing], row)
}
