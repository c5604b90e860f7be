import { fillLabel, is, type Table, type TableRow, toText } from '@offprint/core'
import type { Element } from 'hast'
import { block, element } from '../element.ts'
import type { Context, Handlers } from '../handler.ts'

/** Tables in a region that the keyboard reaches, so that a wide one can be moved on a narrow screen. */
export const tables: Pick<Handlers, 'table' | 'tableRow' | 'tableCell'> = {
  table(context, node) {
    const grid = context.survey.grids.get(node)
    const caption = node.children.find((child) => is(child, 'caption'))
    const head = group(context, node, 'thead', grid?.head ?? [])
    const table = block('table', {}, [
      caption && element('caption', {}, context.all(caption), caption),
      // Without heads reader modes take a table for layout, and may drop it; columns tell them what it is.
      head === false && columns(grid?.columns ?? 0),
      head,
      group(context, node, 'tbody', grid?.body ?? []),
    ])
    // A group, not a region: regions are landmarks, and their names would have to differ. No `div`: reader modes
    // drop one with many links in it.
    const properties = { className: ['table'], role: 'group', tabIndex: 0, ariaLabel: label(context, node) }
    return block('figure', properties, [table], node)
  },

  tableRow(context, node) {
    const free = Array.from({ length: context.survey.freeCells.get(node) ?? 0 }, () => element('td', {}, []))
    return block('tr', {}, [...context.all(node), ...free], node)
  },

  tableCell(context, node) {
    const { align, scope, colSpan = 1, rowSpan = 1 } = context.survey.cells.get(node) ?? {}
    const properties = {
      className: align ? [`align-${align}`] : undefined,
      colSpan: colSpan > 1 ? colSpan : undefined,
      rowSpan: rowSpan > 1 ? rowSpan : undefined,
      scope,
    }
    return element(scope ? 'th' : 'td', properties, context.all(node), node)
  },
}

function group(context: Context, node: Table, tagName: string, rows: TableRow[]): Element | false {
  return rows.length > 0 && block(tagName, {}, context.all({ ...node, children: rows }))
}

function columns(count: number): Element | false {
  const each = Array.from({ length: count }, () => element('col', {}, []))
  return count > 0 && element('colgroup', {}, each)
}

function label({ settings, survey }: Context, node: Table): string {
  const words = toText(node.children.filter((child) => is(child, 'caption'))).trim()
  return words === ''
    ? fillLabel(settings.labels.table, { number: survey.tableNumbers.get(node) ?? 1 })
    : words
}
