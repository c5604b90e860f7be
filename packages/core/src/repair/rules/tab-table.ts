import type { Code, Nodes, Paragraph, PhrasingContent, RootContent, Table, TableCell, TableRow } from 'mdast'
import { joinLines, type Line, linesOf } from '../lines.ts'
import { endOf, flowParents, hullOf, isOf, paragraphOf, plainText, startOf } from '../nodes.ts'
import { cutter } from '../pieces.ts'
import type { Context, Edit, RepairRule } from '../rule.ts'

const fewestRows = 2

/** Rows whose cells are parted by tabs. */
export const tabTable: RepairRule = {
  id: 'tab-table',
  certainty: 'likely',
  does: 'Makes lines whose parts are set apart by tabs a table, as they are copied from a spreadsheet or a word processor. The first row heads the columns.',
  guard: 'Only in pasted text; two lines or more that follow one another and have the same number of tabs.',
  needs: (text) => text.includes('\t'),
  example: 'The ferry in figures:\n\nYear\tCars\tPassengers\n2023\t410\t9,300\n2024\t395\t9,800',
  run(tree, context) {
    if (!context.evidence.pasted) return {}
    const edits = flowParents(tree)
      .filter(({ type }) => type !== 'listItem')
      .flatMap((parent) => runsOf(parent.children, context))
      .flatMap((run) => repaired(run, context))
    return { edits }
  },
}

/** Blocks that follow one another: paragraphs with tabs, and what Markdown takes for code since it begins with one. */
function runsOf(children: readonly Nodes[], context: Context): (Paragraph | Code)[][] {
  const runs: (Paragraph | Code)[][] = [[]]
  for (const child of children) {
    const hasTabs = isOf(child, 'paragraph') && plainText(child).includes('\t')
    const isIndented =
      isOf(child, 'code') && child.value.includes('\t') && !/[`~]/.test(context.source.charAt(startOf(child)))
    if (hasTabs || isIndented) runs.at(-1)?.push(child)
    else if (runs.at(-1)?.length) runs.push([])
  }
  return runs.filter(({ length }) => length > 0)
}

interface Row {
  cells: TableCell[]
  tabs: number
}

/** The lines of a run: rows of a table, or text. */
type Part = { rows: Row[] } | { lines: Line[] }

function repaired(run: readonly (Paragraph | Code)[], context: Context): Edit[] {
  const parts: Part[] = []
  for (const node of run) {
    if (isOf(node, 'code')) addRows(parts, codeRows(node))
    else for (const line of linesOf(node, context)) addLine(parts, line, context)
  }
  const tables = parts.filter((part) => 'rows' in part)
  const isTable = tables.length > 0 && tables.every(({ rows }) => rows.length >= fewestRows)
  if (!isTable) return []
  const made = parts.map(toNode)
  return [
    {
      position: hullOf(run),
      after: made.map(written).join('\n\n'),
      reason: 'The lines have the same number of tabs.',
      changes: [{ replace: run, with: made }],
    },
  ]
}

function addLine(parts: Part[], line: Line, context: Context): void {
  const cells = cellsOf(line, context)
  if (cells.length > 1) addRows(parts, [{ cells, tabs: cells.length - 1 }])
  else {
    const last = parts.at(-1)
    if (last && 'lines' in last) last.lines.push(line)
    else parts.push({ lines: [line] })
  }
}

/** Cells at the end of a row may be empty: Markdown trims the tabs before a line end. */
function addRows(parts: Part[], rows: readonly Row[]): void {
  for (const row of rows) {
    const last = parts.at(-1)
    const isNext = last && 'rows' in last && last.rows.every(({ tabs }) => Math.abs(tabs - row.tabs) <= 1)
    if (isNext) last.rows.push(row)
    else parts.push({ rows: [row] })
  }
}

function cellsOf({ nodes, position }: Line, context: Context): TableCell[] {
  const cells: PhrasingContent[][] = [[]]
  for (const node of nodes) {
    if (!isOf(node, 'text') || !node.value.includes('\t')) {
      cells.at(-1)?.push(node)
      continue
    }
    const cut = cutter(node, context)
    for (const { 0: piece, index } of node.value.matchAll(/\t|[^\t]+/g)) {
      if (piece === '\t') cells.push([])
      else cells.at(-1)?.push(...cut(index, index + piece.length))
    }
  }
  return cells.map((children): TableCell => {
    return { type: 'tableCell', children, position: children.length > 0 ? hullOf(children) : position }
  })
}

/** A row whose first cell is empty begins with a tab, and is code to Markdown. */
function codeRows(node: Code): Row[] {
  return node.value.split(/\r\n|\n|\r/).map((line) => {
    const cells = ['', ...line.split('\t')].map((value): TableCell => {
      const text = { type: 'text' as const, value, position: hullOf([node]) }
      return { type: 'tableCell', children: value === '' ? [] : [text], position: hullOf([node]) }
    })
    return { cells, tabs: cells.length - 1 }
  })
}

function toNode(part: Part): Table | Paragraph {
  if ('lines' in part) return paragraphOf(joinLines(part.lines))
  const width = Math.max(...part.rows.map(({ cells }) => cells.length))
  const children = part.rows.map(({ cells }): TableRow => {
    return { type: 'tableRow', children: cells, position: hullOf(cells) }
  })
  const align = Array.from({ length: width }, () => null)
  return { type: 'table', align, children, position: hullOf(inOrder(children)) }
}

function inOrder(rows: readonly TableRow[]): TableRow[] {
  return rows.toSorted((a, b) => startOf(a) - startOf(b) || endOf(a) - endOf(b))
}

function written(node: RootContent): string {
  if (node.type !== 'table') return plainText(node)
  const rows = node.children.map(({ children }) => `| ${children.map(plainText).join(' | ')} |`)
  const [head = '', ...body] = rows
  return [head, `|${' --- |'.repeat(node.align?.length ?? 1)}`, ...body].join('\n')
}
