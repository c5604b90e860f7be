import type { Alignment, Phrasing, Table, TableCell, TableRow } from '../article.ts'
import * as make from '../builders.ts'
import { readElements, reportAttributes } from './html-elements.ts'
import type { Element, Grown } from './html-tree.ts'
import { captionOf, trimEdges } from './merge.ts'
import type { State } from './state.ts'

const rowGroups = new Set(['thead', 'tbody', 'tfoot'])

/** The parts of a table of HTML. */
interface Parts {
  captions: Element[]
  columns: Element[]
  rows: Element[]
}

/**
 * Reads a table written in HTML: `caption`, `col align`, rows (in groups or not), `th` and `td` with spans.
 *
 * @param caption A caption that stands before it; wins over none inside.
 * @returns Nothing where the table holds anything else.
 */
export function readHtmlTable(
  element: Element,
  caption: Phrasing[] | undefined,
  state: State,
): Table | undefined {
  const parts = gather(element)
  if (!parts?.rows.every(holdsCells)) return undefined
  for (const part of [element, ...parts.captions, ...parts.rows]) reportAttributes(part, [], state)
  for (const column of parts.columns) reportAttributes(column, ['align'], state)

  const rows = parts.rows.map((row) =>
    make.tableRow(
      cellsOf(row).map((cell) => readCell(cell, state)),
      row,
    ),
  )
  const inside = parts.captions.flatMap((found) =>
    captionOf(trimEdges(readElements(found.children, state)), found),
  )
  const before = caption ? captionOf(caption, element) : inside
  return make.table([...before.slice(0, 1), ...rows], alignmentOf(parts.columns, rows), element)
}

function gather(table: Element): Parts | undefined {
  const parts: Parts = { captions: [], columns: [], rows: [] }
  return gatherInto(parts, table) && parts.rows.length > 0 && parts.captions.length < 2 ? parts : undefined
}

function gatherInto(parts: Parts, parent: Element): boolean {
  return solid(parent.children).every((child) => {
    if (child.type !== 'element') return false
    if (child.name === 'tr') parts.rows.push(child)
    else if (child.name === 'col') parts.columns.push(child)
    else if (child.name === 'caption') parts.captions.push(child)
    else return (rowGroups.has(child.name) || child.name === 'colgroup') && gatherInto(parts, child)
    return true
  })
}

/** Without the white space that lays out the source. */
function solid(children: readonly Grown[]): Grown[] {
  return children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
}

function holdsCells(row: Element): boolean {
  return solid(row.children).every((child) => child.type === 'element' && ['td', 'th'].includes(child.name))
}

function cellsOf(row: Element): Element[] {
  return row.children.filter((child) => child.type === 'element')
}

function readCell(cell: Element, state: State): TableCell {
  reportAttributes(cell, ['colspan', 'rowspan', 'scope'], state)
  const options = {
    header: cell.name === 'th' || undefined,
    colSpan: spanOf(cell, 'colspan'),
    rowSpan: spanOf(cell, 'rowspan'),
  }
  return make.tableCell(trimEdges(readElements(cell.children, state)), options, cell)
}

/** At most 1000, as in HTML (4.9.11); 1 says nothing. */
function spanOf(cell: Element, name: string): number | undefined {
  const value = Number.parseInt(cell.attributes.get(name) ?? '', 10)
  return value > 1 ? Math.min(value, 1000) : undefined
}

function alignmentOf(columns: readonly Element[], rows: readonly TableRow[]): Alignment[] {
  const widths = rows.map((row) => row.children.reduce((sum, cell) => sum + (cell.colSpan ?? 1), 0))
  const width = Math.max(columns.length, ...widths)
  return Array.from({ length: width }, (_, index) => readAlign(columns[index]?.attributes.get('align')))
}

function readAlign(value: string | undefined): Alignment {
  const wanted = value?.toLowerCase() ?? ''
  if (wanted === 'left' || wanted === 'right' || wanted === 'center') return wanted
  return null
}
