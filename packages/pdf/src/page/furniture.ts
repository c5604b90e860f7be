/**
 * What is printed on every page and is no part of the article: running head, folio, hairlines.
 */
import type { Galleys } from '../galley/types.ts'
import type { Rect } from '../geometry.ts'
import { typeArea } from './masters.ts'
import type { PageMaster, Placed } from './types.ts'

type Line = Galleys['digits'][number]

/** Points. */
const hairline = 0.35
/** In grid lines: how far the running head's baseline is above the type area, and the folio's below it. */
const headDistance = 1.6
const folioDistance = 2

/** The furniture of a page. */
export function placeFurniture(
  galleys: Pick<Galleys, 'head' | 'digits'>,
  master: PageMaster,
  page: { number: number; isFirst: boolean; columns: readonly Rect[] },
): Placed[] {
  const area = typeArea(master)
  const { head = true, folio = 'outer' } = master
  return [
    ...columnRules(page.columns, master),
    ...(galleys.head && head && !page.isFirst ? placeHead(galleys.head, area, master) : []),
    ...(folio === 'none' ? [] : placeFolio(galleys.digits, page.number, { area, grid: master.grid, folio })),
  ]
}

function placeHead(line: Line, area: Rect, { grid, headRule }: PageMaster): Placed[] {
  const baseline = area.y - headDistance * grid
  const rect = { x: area.x, y: baseline + grid / 2, width: area.width, height: hairline }
  return [
    { kind: 'line', x: area.x, baseline, line, artifact: true },
    ...(headRule === undefined ? [] : [ruleOf(rect, headRule)]),
  ]
}

/** The digits of the page number; at the outer edge of a double page, odd pages lie on the right. */
function placeFolio(
  digits: readonly Line[],
  number: number,
  { area, grid, folio }: { area: Rect; grid: number; folio: 'outer' | 'center' },
): Placed[] {
  const lines = Array.from(String(number), (digit) => digits[Number(digit)]).filter(
    (line) => line !== undefined,
  )
  const width = lines.reduce((sum, line) => sum + line.width, 0)
  const baseline = area.y + area.height + folioDistance * grid
  const outer = number % 2 === 1 ? area.x + area.width - width : area.x
  let x = folio === 'center' ? area.x + (area.width - width) / 2 : outer
  return lines.map((line) => {
    const placed: Placed = { kind: 'line', x, baseline, line, artifact: true }
    x += line.width
    return placed
  })
}

/** Between two columns that both hold something. */
function columnRules(columns: readonly Rect[], { gutter, columnRule }: PageMaster): Placed[] {
  if (columnRule === undefined) return []
  return columns.slice(1).map((column, index) => {
    const height = Math.max(column.height, columns[index]?.height ?? 0)
    return ruleOf({ x: column.x - gutter / 2, y: column.y, width: hairline, height }, columnRule)
  })
}

function ruleOf(rect: Rect, color: string): Placed {
  return { kind: 'fill', rect, color, owner: 'artifact', artifact: true }
}
