/**
 * Columns of galley to ink at its place on the page.
 */
import type { Content, VBox } from '../galley/types.ts'
import type { Rect } from '../geometry.ts'
import { tolerance } from './costs.ts'
import { floatsBetween, roomOfFloats, stackFloats } from './floats.ts'
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
export function placeColumn(strip: Strip, ended: Ended): Placed[] {
  const { column, to, taken, notes } = ended
  const { frame, from, post, start } = column
  const placed: Placed[] = []
  const place = ({ contents }: VBox, at: number): void => {
    placed.push(...contents.map((content) => moved(content, frame.rect, at)))
  }
  const floats = floatsIn(strip, ended)
  for (const { box, y } of floats.onTop) place(box, y)
  let y = start - heightOf(post)
  for (const box of post) {
    place(box, y)
    y += box.height
  }
  let empty = true
  for (const item of materialBetween(strip, from, to, taken)) {
    if (item.type === 'vbox') {
      place(item, y)
      y += item.height
      empty = false
    } else if (item.type === 'vglue') y = glued(y, item, frame.grid, empty)
  }
  for (const { box, y: at } of floats.atFoot) place(box, at)
  return [...joinFills(placed), ...placeNotes(strip.notes, column, notes)]
}

function heightOf(boxes: readonly VBox[]): number {
  return boxes.reduce((sum, { height }) => sum + height, 0)
}

/** The floats of a column, from the top of its frame. */
function floatsIn({ floats }: Strip, { column, set, floats: end, used }: Ended) {
  const before = column.before?.floats ?? 0
  const top = used - roomOfFloats(floats, set, end)
  const atFoot = stackFloats(floatsBetween(floats, set, end), 'foot')
  return {
    onTop: stackFloats(floatsBetween(floats, before, column.floats), 'top'),
    atFoot: atFoot.map(({ box, y }) => ({ box, y: y + top })),
  }
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
