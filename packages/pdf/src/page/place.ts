/**
 * Columns of galley to ink at its place on the page.
 */
import type { Content } from '../galley/types.ts'
import type { Rect } from '../geometry.ts'
import { tolerance } from './costs.ts'
import { heightOfNotes, type NoteLines } from './notes.ts'
import { type Column, type Ended, glued } from './search.ts'
import { materialBetween, type Strip } from './strip.ts'
import type { Placed } from './types.ts'

/** The columns that a path goes through, in order. */
export function columnsOf(last: Ended | undefined): Ended[] {
  const columns: Ended[] = []
  for (let ended = last; ended; ended = ended.column.before) columns.push(ended)
  return columns.reverse()
}

/** Everything in a column at its place on the page. */
export function placeColumn(strip: Strip, { column, to, taken, notes }: Ended): Placed[] {
  const { frame, from, post } = column
  const placed: Placed[] = []
  let y = 0
  let empty = true
  for (const item of [...post, ...materialBetween(strip, from, to, taken)]) {
    if (item.type === 'vbox') {
      placed.push(...item.contents.map((content) => moved(content, frame.rect, y)))
      y += item.height
      empty = false
    } else if (item.type === 'vglue' && !empty) y = glued(y, item, frame.grid)
  }
  return [...joinFills(placed), ...placeNotes(strip.notes, column, notes)]
}

/** Notes end at the foot of the frame, whatever the height of the text above them. */
function placeNotes(notes: NoteLines, { notes: from, frame }: Column, to: number): Placed[] {
  if (to === from) return []
  let y = frame.rect.height - heightOfNotes(notes, from, to)
  return [...notes.rule, ...notes.lines.slice(from, to)].flatMap((box) => {
    const placed = box.contents.map((content) => moved(content, frame.rect, y))
    y += box.height
    return placed
  })
}

/** Parts of one ground that touch become one fill: between two, viewers show a seam. */
function joinFills(placed: readonly Placed[]): Placed[] {
  const joined: Placed[] = []
  const fills: Fill[] = []
  for (const item of placed) {
    if (item.kind !== 'fill') {
      joined.push(item)
      continue
    }
    const ground = fills.slice(-nested).find((fill) => continues(fill, item))
    if (ground) ground.rect.height += item.rect.height
    else {
      const own = { ...item, rect: { ...item.rect } }
      fills.push(own)
      joined.push(own)
    }
  }
  return joined
}

/** Grounds and rules that can lie on one another. */
const nested = 8

type Fill = Extract<Placed, { kind: 'fill' }>

function continues({ rect, color, owner }: Fill, next: Fill): boolean {
  const touches = Math.abs(rect.y + rect.height - next.rect.y) < tolerance
  const sameColumn = rect.x === next.rect.x && rect.width === next.rect.width
  return touches && sameColumn && color === next.color && owner === next.owner
}

function moved(content: Content, { x, y: top }: Rect, y: number): Placed {
  if (content.kind === 'line') return { ...content, x: content.x + x, baseline: content.baseline + top + y }
  const { rect } = content
  return { ...content, rect: { ...rect, x: rect.x + x, y: rect.y + top + y } }
}
