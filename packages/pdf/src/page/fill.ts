/**
 * A column: how far galley goes into it, and where it may end.
 */
import type { VBox } from '../galley/types.ts'
import { emergency, hopeless, overfull, tolerance } from './costs.ts'
import { arrive, type Column, type Ended, isFresh, type Search, type State } from './search.ts'
import { kind, type Strip } from './strip.ts'

/** Sets boxes from a place on as far as they go, and breaks where that may be the best. */
export function fill(search: Search, from: number, state: State): void {
  const { runEnds, runHeights, runCosts } = search.strip
  const { column, y, foot } = state
  const end = runEnds[from] ?? from
  const height = runHeights[from] ?? 0
  if (y + height < column.frame.fewest && runCosts[from] !== -Infinity) {
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
function isBetterSpare({ strip }: Search, from: number, { spare, foot, column }: State): boolean {
  const cost = strip.runCosts[from] ?? Infinity
  if (cost === Infinity || foot === column.start) return false
  return !spare || cost <= harmless || cost <= (strip.runCosts[spare.from] ?? 0)
}

const harmless = 1000

/** Whether the first box of a run fits what is left of a column. */
function firstFits({ strip }: Search, from: number, { y, column }: State): boolean {
  let place = from
  while (strip.kinds[place] === kind.penalty) place++
  return strip.kinds[place] !== kind.box || y + (strip.heights[place] ?? 0) <= column.frame.room + tolerance
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
  { kinds, heights, costs }: Strip,
  from: number,
  end: number,
  { y: top, foot: last, column }: Pick<State, 'y' | 'foot' | 'column'>,
): Run {
  const room = column.frame.room + tolerance
  const breaks: Break[] = []
  let y = top
  let foot = last
  for (let place = from; place < end; place++) {
    const isFirst = foot === column.start
    if (kinds[place] === kind.box) {
      const next = y + (heights[place] ?? 0)
      if (next > room && !isFirst) return { place, y, foot, breaks, forced: false }
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
  const { frame } = state.column
  let least = Infinity
  for (let index = breaks.length - 1; index >= 0; index--) {
    const found = breaks[index]
    if (!found) break
    const isForced = forced && index === breaks.length - 1
    const short = isForced ? 0 : frame.short(Math.max(0, frame.room - found.foot) / frame.grid)
    if (short > least + hopeless) break
    const paid = found.penalty + short
    if (paid < least) least = paid
    if (paid <= least + hopeless) breakAt(search, state, found, paid)
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

function breakAt(search: Search, state: State, { place, foot, penalty }: Break, paid: number): void {
  const step = search.strip.steps[place]
  const isEmergency = step?.type !== 'vpenalty' || penalty === emergency
  const to = isEmergency ? place : place + 1
  goOn(search, state, { to, used: foot, paid }, isEmergency ? [] : (step.post ?? []))
}

/** Goes on in the next frame, unless it is known how to do so cheaper. */
function goOn(
  search: Search,
  { column, taken, cost }: State,
  { to, used, paid }: { to: number; used: number; paid: number },
  post: readonly VBox[] = [],
): void {
  const index = column.index + 1
  const frame = search.frames(index)
  if (!frame) return
  const total = cost + paid
  const rivals = (search.opening[to - search.base] ??= [])
  // A column that ends where one stands, or higher up, begins another one there.
  search.at = Math.min(search.at, to - search.base)
  const at = rivals.findIndex(({ column: { index: other } }) => other === index)
  const rival = rivals[at]
  if (rival && rival.cost <= total) return
  const start = post.length > 0 ? post.reduce((sum, { height }) => sum + height, 0) : 0
  const before: Ended = { column, to, taken, used, paid, cost: total }
  const opened: State = {
    column: { index, frame, from: to, post, start, before },
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
  const { frame } = state.column
  goOn(search, state, { to: place, used: 0, paid: frame.short(frame.room / frame.grid) })
}
