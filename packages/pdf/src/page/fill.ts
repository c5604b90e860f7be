/**
 * A column: how far galley goes into it, and where it may end.
 */
import { emergency, hopeless, overfull, tolerance } from './costs.ts'
import { roomOfFloats } from './floats.ts'
import { type Break, breakAt, feetAt, hasFloatsOnTop, leave } from './foot.ts'
import { heightOfNotes } from './notes.ts'
import { arrive, type Column, isFresh, type Search, type State } from './search.ts'
import { kind, type Strip } from './strip.ts'

/** Sets boxes from a place on as far as they go, and breaks where that may be the best. */
export function fill(search: Search, from: number, state: State): void {
  const { runEnds, runHeights, runCosts, notes, called, floats, seen } = search.strip
  const { column, y } = state
  const end = runEnds[from] ?? from
  const height = runHeights[from] ?? 0
  const below =
    heightOfNotes(notes, column.notes, called[end] ?? 0) + roomOfFloats(floats, state.floats, seen[from] ?? 0)
  if (y + height + below < column.frame.fewest && runCosts[from] !== -Infinity) {
    if (isBetterSpare(search, from, state)) state.spare = spareOf(from, state)
    state.y = y + height
    if (height > 0) state.foot = state.y
    return arrive(search, end, state)
  }
  if (isFresh(state) && !firstFits(search, from, state)) {
    if (hasFloatsOnTop(column) || grows(search, column)) return leave(search, from, state)
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

function spareOf(from: number, { y, foot, taken, floats }: State): State['spare'] {
  return { from, y, foot, taken, floats }
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
export function fits({ notes, called }: Strip, place: number, foot: number, column: Column): boolean {
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
  let least = Infinity
  for (let index = breaks.length - 1; index >= 0; index--) {
    const found = breaks[index]
    if (!found) break
    const isForced = forced && index === breaks.length - 1
    const feet = feetAt(search, state, found, isForced)
    const dearest = least + hopeless + found.penalty
    let isDear = true
    for (const foot of feet) {
      if (foot.cost <= dearest) isDear = false
      least = Math.min(least, foot.cost)
      if (foot.cost <= least + hopeless) breakAt(search, state, found, foot)
    }
    if (isDear) break
  }
}

/** Nothing may be parted, but it has to be: higher up, where that left the column too short; otherwise here. */
function breakInNeed(search: Search, state: State, { place, foot }: Run): void {
  const { spare, column } = state
  if (!spare) return breakAtEach(search, state, needful(place, foot))
  const end = search.strip.runEnds[spare.from] ?? spare.from
  const run = fillRun(search.strip, spare.from, end, { ...spare, column })
  const { taken, floats } = spare
  if (run.breaks.length > 0) breakAtEach(search, { ...state, taken, floats }, run)
  else breakAtEach(search, state, needful(place, foot))
}

function needful(place: number, foot: number): Run {
  return { place, y: foot, foot, breaks: [{ place, foot, penalty: emergency }], forced: false }
}

/** Whether one of the next frames has more room. */
function grows({ frames }: Search, { index, frame }: Column): boolean {
  for (let next = index + 1; ; next++) {
    const later = frames(next)
    if (!later || later.page > frame.page + 1) return false
    if (later.room > frame.room + tolerance) return true
  }
}
