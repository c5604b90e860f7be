/**
 * A column: how far galley goes into it, and where it may end.
 */
import type { VBox } from '../galley/types.ts'
import { emergency, hopeless, overfull, splitNote, tolerance } from './costs.ts'
import { heightOfNotes, notesThatFit } from './notes.ts'
import { arrive, type Column, type Ended, isFresh, type Search, type State } from './search.ts'
import { kind, type Strip } from './strip.ts'

/** Sets boxes from a place on as far as they go, and breaks where that may be the best. */
export function fill(search: Search, from: number, state: State): void {
  const { runEnds, runHeights, runCosts, notes, called } = search.strip
  const { column, y, foot } = state
  const end = runEnds[from] ?? from
  const height = runHeights[from] ?? 0
  const below = heightOfNotes(notes, column.notes, called[end] ?? 0)
  if (y + height + below < column.frame.fewest && runCosts[from] !== -Infinity) {
    if (isBetterSpare(search, from, state)) state.spare = { from, y, foot, taken: state.taken }
    state.y = y + height
    if (height > 0) state.foot = state.y
    return arrive(search, end, state)
  }
  if (isFresh(state) && !firstFits(search, from, state)) {
    if (grows(search, column)) return skip(search, from, state)
    state.cost += overfull
  }
  const run = fillRun(search.strip, from, end, state)
  if (run.breaks.length > 0) breakAtEach(search, state, run)
  else if (run.place < end) breakInNeed(search, state, run)
  if (run.place < end) return
  if (run.breaks.length > 0) state.spare = undefined
  state.y = run.y
  state.foot = run.foot
  arrive(search, end, state)
}

/** The last run that can be broken without harm is kept in mind. */
function isBetterSpare({ strip }: Search, from: number, state: State): boolean {
  const { spare } = state
  const cost = strip.runCosts[from] ?? Infinity
  const isDiscarded = isFresh(state) && strip.kinds[from] !== kind.box
  if (cost === Infinity || isDiscarded) return false
  return !spare || cost <= harmless || cost <= (strip.runCosts[spare.from] ?? 0)
}

const harmless = 1000

/** Whether the first box of a run fits what is left of a column. */
function firstFits({ strip }: Search, from: number, { y, column }: State): boolean {
  let place = from
  while (strip.kinds[place] === kind.penalty) place++
  return strip.kinds[place] !== kind.box || fits(strip, place, y + (strip.heights[place] ?? 0), column)
}

/** Whether a box may have its foot there, with as much of its notes below it as has to be. */
function fits({ notes, called }: Strip, place: number, foot: number, column: Column): boolean {
  const { room, rect } = column.frame
  if (foot > room + tolerance) return false
  const now = called[place + 1] ?? 0
  if (now <= column.notes) return true
  const isCalling = now > column.called
  const least = isCalling ? (notes.least[now] ?? 0) : Math.min(now, column.notes + 1)
  return foot + heightOfNotes(notes, column.notes, least) <= rect.height + tolerance
}

/** How far a run goes into a column, and where it may be broken. */
interface Run {
  place: number
  y: number
  foot: number
  breaks: Break[]
  forced: boolean
}

/** A place where the column may end. */
interface Break {
  place: number
  foot: number
  penalty: number
}

/** Sets the boxes of a run into a column. The first box of a column is set, however high. */
function fillRun(
  strip: Strip,
  from: number,
  end: number,
  { y: top, foot: last, column }: Pick<State, 'y' | 'foot' | 'column'>,
): Run {
  const { kinds, heights, costs } = strip
  const breaks: Break[] = []
  let y = top
  let foot = last
  for (let place = from; place < end; place++) {
    const isFirst = foot === column.start
    if (kinds[place] === kind.box) {
      const next = y + (heights[place] ?? 0)
      if (!isFirst && !fits(strip, place, next, column)) return { place, y, foot, breaks, forced: false }
      y = foot = next
      continue
    }
    const cost = costs[place] ?? 0
    if (isFirst || cost === Infinity) continue
    breaks.push({ place, foot, penalty: Math.max(0, cost) })
    if (cost === -Infinity) return { place, y, foot, breaks, forced: true }
  }
  return { place: end, y, foot, breaks, forced: false }
}

/** Looks at breaks from the last one upward, until the column would be too short to be the best. */
function breakAtEach(search: Search, state: State, { breaks, forced }: Run): void {
  const { strip } = search
  const { column } = state
  let least = Infinity
  for (let index = breaks.length - 1; index >= 0; index--) {
    const found = breaks[index]
    if (!found) break
    const isForced = forced && index === breaks.length - 1
    const feet = footOf(strip, column, found)
    const short = isForced ? 0 : column.frame.short(feet.missing)
    if (short > least + hopeless) break
    const paid = found.penalty + short + (feet.isSplit ? splitNote : 0)
    if (paid < least) least = paid
    if (paid <= least + hopeless) breakAt(search, state, found, { paid, notes: feet.notes })
  }
}

/** Nothing may be parted, but it has to be: higher up, where that left the column too short; otherwise here. */
function breakInNeed(search: Search, state: State, { place, foot }: Run): void {
  const { spare, column } = state
  if (!spare) return breakAtEach(search, state, needful(place, foot))
  const end = search.strip.runEnds[spare.from] ?? spare.from
  const run = fillRun(search.strip, spare.from, end, { ...spare, column })
  breakAtEach(search, { ...state, taken: spare.taken }, run.breaks.length > 0 ? run : needful(place, foot))
}

function needful(place: number, foot: number): Run {
  return { place, y: foot, foot, breaks: [{ place, foot, penalty: emergency }], forced: false }
}

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

/** The end of the galley; notes that do not fit go on in the next frames. */
export function finish(search: Search, place: number, state: State): void {
  const { column, foot } = state
  const { notes, isSplit } = footOf(search.strip, column, { place, foot })
  if (!isSplit) {
    search.ends.push(state)
    return
  }
  const stuck = notes === column.notes && isFresh(state)
  goOn(search, state, { to: place, used: foot, paid: splitNote, notes: stuck ? notes + 1 : notes })
}

function breakAt(
  search: Search,
  state: State,
  { place, foot, penalty }: Break,
  { paid, notes }: { paid: number; notes: number },
): void {
  const step = search.strip.steps[place]
  const isEmergency = step?.type !== 'vpenalty' || penalty === emergency
  const to = isEmergency ? place : place + 1
  goOn(search, state, { to, used: foot, paid, notes }, isEmergency ? [] : (step.post ?? []))
}

/** Goes on in the next frame, unless it is known how to do so cheaper. */
function goOn(
  search: Search,
  { column, taken, cost }: State,
  { to, used, paid, notes }: { to: number; used: number; paid: number; notes: number },
  post: readonly VBox[] = [],
): void {
  const index = column.index + 1
  const frame = search.frames(index)
  if (!frame) return
  const total = cost + paid
  const rivals = (search.opening[to - search.base] ??= [])
  // A column that ends where one stands, or higher up, begins another one there.
  search.at = Math.min(search.at, to - search.base)
  const at = rivals.findIndex(({ column: rival }) => rival.index === index && rival.notes === notes)
  const rival = rivals[at]
  if (rival && rival.cost <= total) return
  const start = post.length > 0 ? post.reduce((sum, { height }) => sum + height, 0) : 0
  const before: Ended = { column, to, taken, used, paid, notes, cost: total }
  const opened: State = {
    column: { index, frame, from: to, post, start, before, notes, called: search.strip.called[to] ?? 0 },
    y: start,
    foot: start,
    cost: total,
    taken: undefined,
    spare: undefined,
  }
  if (rival) rivals[at] = opened
  else rivals.push(opened)
}

/** Whether one of the next frames has more room. */
function grows({ frames }: Search, { index, frame }: Column): boolean {
  for (let next = index + 1; ; next++) {
    const later = frames(next)
    if (!later || later.page > frame.page + 1) return false
    if (later.room > frame.room + tolerance) return true
  }
}

/** Leaves a frame empty, because what comes next does not fit. */
function skip(search: Search, place: number, state: State): void {
  const { frame, notes } = state.column
  goOn(search, state, { to: place, used: 0, paid: frame.short(frame.room / frame.grid), notes })
}
