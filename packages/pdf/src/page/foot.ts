/**
 * How a column ends, and what the next one begins with.
 */
import type { VBox } from '../galley/types.ts'
import { anotherPage, emergency, leftOver, overfull, splitNote, stacked } from './costs.ts'
import type { Frame } from './frames.ts'
import { floatsThatFit, roomOfFloats } from './floats.ts'
import { heightOfNotes, notesThatFit } from './notes.ts'
import { type Column, type Ended, isFresh, type Search, type State } from './search.ts'
import type { Strip } from './strip.ts'

/** A place where a column may end: before it the foot of the text, and what a break there costs. */
export interface Break {
  place: number
  foot: number
  penalty: number
}

/** A way to end a column at a place. */
export interface Foot {
  /** Of everything but notes. */
  used: number
  /** Up to where notes and floats are set in it. */
  notes: number
  floats: number
  isSplit: boolean
  /** Empty lines. */
  missing: number
  /** The penalty included. */
  cost: number
}

/** The part of a column that floats may take on top of it: below them there has to be text. */
const mostOnTop = 0.75

/** What is at the foot of a column that ends at a place: notes up to a place of theirs, and so many lines missing. */
export function footOf(
  { notes, called }: Strip,
  { notes: from, frame }: Column,
  { place, foot }: { place: number; foot: number },
): { notes: number; isSplit: boolean; missing: number } {
  const { room, rect, grid } = frame
  const wanted = Math.max(from, called[place] ?? 0)
  const to = notesThatFit(notes, from, wanted, rect.height - foot)
  const free = Math.min(room, rect.height - heightOfNotes(notes, from, to)) - foot
  return { notes: to, isSplit: to < wanted, missing: Math.max(0, free) / grid }
}

/** The ways to end a column at a place: as it is, and with the floats that are left over at its foot. */
export function feetAt(
  { strip }: Pick<Search, 'strip'>,
  { column, floats: set }: Pick<State, 'column' | 'floats'>,
  found: Break,
  isForced: boolean,
): Foot[] {
  const plain = footWith(strip, column, found, { set, floats: set, isForced })
  // Most places have none.
  if ((strip.seen[found.place] ?? 0) <= set) return [plain]
  const floats = floatsAtFoot(strip, column, { place: found.place, foot: found.foot, set })
  return floats > set ? [plain, footWith(strip, column, found, { set, floats, isForced })] : [plain]
}

function footWith(
  strip: Strip,
  column: Column,
  { place, foot, penalty }: Break,
  { set, floats, isForced }: { set: number; floats: number; isForced: boolean },
): Foot {
  const { frame } = column
  const used = foot + roomOfFloats(strip.floats, set, floats)
  const { notes, isSplit, missing } = footOf(strip, column, { place, foot: used })
  const short = isForced ? 0 : frame.short(missing)
  const cost = penalty + short + (isSplit ? splitNote : 0) + stacked(floats - set)
  // Floats stand on the foot of the column, whatever is empty above them.
  return { used: floats > set ? used + missing * frame.grid : used, notes, floats, isSplit, missing, cost }
}

/** Up to where floats fit below the text, above the notes that it calls. */
function floatsAtFoot(
  { floats, seen, notes, called }: Strip,
  { notes: from, frame }: Column,
  { place, foot, set }: { place: number; foot: number; set: number },
): number {
  const wanted = seen[place] ?? 0
  if (wanted <= set) return set
  const below = heightOfNotes(notes, from, Math.max(from, called[place] ?? 0))
  const free = Math.min(frame.room, frame.rect.height - below) - foot
  return floatsThatFit(floats, set, wanted, free)
}

/** The end of the galley; floats and notes that do not fit go on in the next frames. */
export function finish(search: Search, place: number, state: State): void {
  const { strip } = search
  const { column, foot, floats: set } = state
  const floats = floatsAtFoot(strip, column, { place, foot, set })
  const used = foot + roomOfFloats(strip.floats, set, floats)
  const { notes, isSplit } = footOf(strip, column, { place, foot: used })
  if (!isSplit && floats === (strip.seen[place] ?? 0)) {
    search.ends.push({ ...state, cost: state.cost + stacked(floats - set), foot: used, set, floats })
    return
  }
  const isStuck = notes === column.notes && floats === set && isFresh(state) && !hasFloatsOnTop(column)
  const more = isStuck && isSplit ? 1 : 0
  goOn(search, state, {
    to: place,
    used,
    paid: stacked(floats - set) + (isSplit ? splitNote : 0),
    notes: notes + more,
    floats,
    isStuck,
  })
}

/** Whether floats stand on top of a column. */
export function hasFloatsOnTop({ floats, before }: Column): boolean {
  return floats > (before?.floats ?? 0)
}

/** Ends a column at a break. */
export function breakAt(
  search: Search,
  state: State,
  { place, penalty }: Break,
  { used, notes, floats, cost }: Foot,
): void {
  const step = search.strip.steps[place]
  const isEmergency = step?.type !== 'vpenalty' || penalty === emergency
  const to = isEmergency ? place : place + 1
  goOn(search, state, { to, used, paid: cost, notes, floats }, isEmergency ? [] : (step.post ?? []))
}

/** Leaves the rest of a frame empty, because what comes next does not fit. */
export function leave(search: Search, place: number, state: State): void {
  const { column, foot, floats } = state
  const { frame, notes, post } = column
  const paid = frame.short((frame.room - foot) / frame.grid)
  goOn(search, state, { to: place, used: hasFloatsOnTop(column) ? foot : 0, paid, notes, floats }, post)
}

/** How a column was left. */
interface Left {
  to: number
  used: number
  paid: number
  notes: number
  floats: number
  /** Nothing was set in it. */
  isStuck?: boolean
}

/** Goes on in the next frame, unless it is known how to do so cheaper. */
function goOn(search: Search, state: State, left: Left, post: readonly VBox[] = []): void {
  const { strip } = search
  const { column, taken } = state
  const { to, used, paid, notes } = left
  const index = column.index + 1
  const frame = search.frames(index)
  if (!frame) return
  const waiting = (strip.seen[to] ?? 0) - left.floats
  const fitting = floatsOnTop(strip, frame, left, post)
  // What fits no column runs over the foot of one.
  const isTooHigh = left.isStuck === true && waiting > 0 && fitting === left.floats
  const floats = isTooHigh ? fitting + 1 : fitting
  const dear = isTooHigh ? overfull : 0
  const pages = frame.page - column.frame.page
  const beside = leftOver(waiting, pages > 0) + stacked(floats - left.floats) + pages * anotherPage
  const cost = state.cost + paid + dear + beside
  const start = heightOf(post) + roomOfFloats(strip.floats, left.floats, floats)
  const rivals = (search.opening[to - search.base] ??= [])
  // A column that ends where one stands, or higher up, begins another one there.
  search.at = Math.min(search.at, to - search.base)
  const at = rivalAt(rivals, frame.kind, { notes, floats, start })
  const rival = rivals[at]
  if (rival && rival.cost <= cost) return
  const before: Ended = { column, to, taken, used, paid, notes, set: state.floats, floats: left.floats, cost }
  const called = strip.called[to] ?? 0
  const opened: State = {
    column: { index, frame, from: to, post, start, before, notes, called, floats },
    y: start,
    foot: start,
    cost,
    taken: undefined,
    floats,
    spare: undefined,
  }
  if (rival) rivals[at] = opened
  else rivals.push(opened)
}

function heightOf(boxes: readonly VBox[]): number {
  let height = 0
  for (const box of boxes) height += box.height
  return height
}

/** Where a path is that comes to the same. */
function rivalAt(
  rivals: readonly State[],
  kind: number,
  { notes, floats, start }: Pick<Column, 'notes' | 'floats' | 'start'>,
): number {
  for (let at = 0; at < rivals.length; at++) {
    const column = rivals[at]?.column
    const isAlike = column?.notes === notes && column.floats === floats && column.start === start
    if (isAlike && column.frame.kind === kind) return at
  }
  return -1
}

/** Up to where floats stand on top of a column; never above a table that goes on. */
export function floatsOnTop(
  { floats: list, seen }: Strip,
  { rect, room }: Frame,
  { to, floats }: Pick<Left, 'to' | 'floats'>,
  post: readonly VBox[],
): number {
  const wanted = seen[to] ?? 0
  if (post.length > 0 || wanted <= floats) return floats
  return floatsThatFit(list, floats, wanted, Math.min(room, rect.height * mostOnTop))
}
