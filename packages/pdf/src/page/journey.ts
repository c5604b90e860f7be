/**
 * The shortest path through a galley: where columns end, and which way is taken where there is a choice.
 *
 * Optimal pagination by dynamic programming after Michael F. Plass (Optimal Pagination Techniques for Automatic
 * Typesetting Systems, 1981) and Frank Mittelbach (A General Framework for Globally Optimized Pagination, DocEng
 * 2016; Effective Floating Strategies, DocEng 2017). A node is a place in the galley, a frame and the height that is
 * used of it; the ways of a paragraph to be set are edges, and so are breaks. Of all paths to a node only the
 * cheapest can be part of the cheapest of all.
 */
import type { VBox } from '../galley/types.ts'
import { emergency, overfull, tolerance } from './costs.ts'
import type { Frame, Frames } from './frames.ts'
import { kind, type Strip, type Taken } from './strip.ts'

/** A column being filled. */
export interface Column {
  index: number
  frame: Frame
  /** Its first place in the strip. */
  from: number
  /** Set on top of it because of where the one before was broken, and how high that is. */
  post: readonly VBox[]
  start: number
  /** What came before; undefined for the first. */
  before: Ended | undefined
}

/** A column that has ended. */
export interface Ended {
  column: Column
  /** The place that is not in it any more. */
  to: number
  taken: Taken | undefined
  /** Points, without space at the foot. */
  used: number
  /** What is paid for this foot: the penalty, and that it is short. */
  paid: number
  /** What all that is so far costs. */
  cost: number
}

/** A node, and the cheapest path to it. */
export interface State {
  column: Column
  /** Where the next thing goes, and the foot of the last box above. */
  y: number
  foot: number
  cost: number
  taken: Taken | undefined
}

/** Everything that a search comes to. */
export interface Journey {
  /** Ends of the galley, the columns filled to the foot. */
  ends: State[]
  /** The cheapest ways to begin a page at a place, in the order of places. */
  pageStarts: State[]
}

/** Of so many paths to a place the cheapest are followed; the others cost far more. */
const most = 200
/** A path that costs so much more than the cheapest to the same place is never caught up by it. */
const hopeless = 150_000

interface Search extends Journey {
  strip: Strip
  frames: Frames
  /** Nodes by place, not yet looked at. */
  waiting: (State[] | undefined)[]
}

/** The beginning of a galley in a frame; undefined where there is none. */
export function stateAt(index: number, from: number, frames: Frames, before?: Ended): State | undefined {
  const frame = frames(index)
  if (!frame) return undefined
  const column: Column = { index, frame, from, post: [], start: 0, before }
  return { column, y: 0, foot: 0, cost: before?.cost ?? 0, taken: undefined }
}

/** Follows all paths that may be the cheapest, from a node to the end of the galley or of the frames. */
export function explore(strip: Strip, frames: Frames, start: State): Journey {
  const search: Search = { strip, frames, waiting: [], ends: [], pageStarts: [] }
  search.waiting[start.column.from] = [start]
  for (let place = start.column.from; place < strip.steps.length; place++) {
    // A column that ends before a place begins another one at it.
    for (let states = search.waiting[place]; states; states = search.waiting[place]) {
      search.waiting[place] = undefined
      visitPlace(search, place, cheapest(states))
    }
  }
  return { ends: search.ends, pageStarts: search.pageStarts }
}

function visitPlace(search: Search, place: number, states: State[]): void {
  const step = search.strip.steps[place]
  for (const state of states) {
    const { column } = state
    if (column.from === place && column.frame.column === 0 && isFresh(state)) {
      search.pageStarts.push({ ...state })
    }
    switch (step?.type) {
      case 'vbox':
      case 'vpenalty':
        fill(search, place, state)
        break
      case 'vglue':
        if (!isFresh(state)) state.y = glued(state.y, step, column.frame.grid)
        arrive(search, place + 1, state)
        break
      case 'fork':
        for (const [way, { at, cost }] of step.ways.entries()) {
          const taken = way === 0 ? state.taken : { fork: place, way, before: state.taken }
          arrive(search, at, { ...state, taken, cost: state.cost + cost })
        }
        break
      case 'join':
        arrive(search, step.at, state)
        break
      default:
        search.ends.push(state)
    }
  }
}

function arrive({ waiting }: Search, place: number, state: State): void {
  const there = waiting[place]
  if (there) there.push(state)
  else waiting[place] = [state]
}

/** Nothing is in the column yet: space and penalties are discarded. */
function isFresh({ column, foot }: State): boolean {
  return foot === column.start
}

/** Where `y` is after space; a frame begins at 0, on a grid line. */
export function glued(y: number, { height, snap }: { height: number; snap?: number }, grid: number): number {
  if (snap === undefined) return y + height
  return Math.ceil((y + height + snap - tolerance) / grid) * grid - snap
}

/** The cheapest path to each node, and only those that can still win. */
function cheapest(states: State[]): State[] {
  if (states.length === 1) return states
  let least = Infinity
  const byNode = new Map<number, State>()
  for (const state of states) {
    const node = nodeOf(state)
    const rival = byNode.get(node)
    if (!rival || state.cost < rival.cost) byNode.set(node, state)
    if (state.cost < least) least = state.cost
  }
  const kept: State[] = []
  for (const state of byNode.values()) if (state.cost <= least + hopeless) kept.push(state)
  return kept.length > most ? kept.sort((a, b) => a.cost - b.cost).slice(0, most) : kept
}

/** Frame and height as one number: heights to a twentieth of a point. */
function nodeOf({ column, y, foot }: State): number {
  return (column.index * 2 + (foot === y ? 0 : 1)) * 1_000_000 + Math.round(y * 20)
}

// ---------------------------------------------------------------------------------------------------------
// Columns

/** Sets boxes from a place on as far as they go, and breaks where that may be the best. */
function fill(search: Search, from: number, state: State): void {
  const { runEnds } = search.strip
  const end = runEnds[from] ?? from
  const { column } = state
  if (isFresh(state) && !firstFits(search, from, state)) {
    if (grows(search, column)) return skip(search, from, state)
    state.cost += overfull
  }
  const { place, y, foot, breaks, forced } = fillRun(search.strip, from, end, state)
  if (place < end && breaks.length === 0) breaks.push({ place, foot, penalty: emergency })
  breakAtEach(search, state, breaks, forced)
  if (place === end) arrive(search, end, Object.assign(state, { y, foot }))
}

/** Whether the first box of a run fits what is left of a column. */
function firstFits({ strip }: Search, from: number, { y, column }: State): boolean {
  let place = from
  while (strip.kinds[place] === kind.penalty) place++
  return strip.kinds[place] !== kind.box || y + (strip.heights[place] ?? 0) <= column.frame.room + tolerance
}

/** How far a run goes into a column, and where it may be broken. The first box of a column is set, however high. */
function fillRun(
  { kinds, heights, costs }: Strip,
  from: number,
  end: number,
  { y: top, foot: last, column }: State,
): { place: number; y: number; foot: number; breaks: Break[]; forced: boolean } {
  const room = column.frame.room + tolerance
  const breaks: Break[] = []
  let [y, foot] = [top, last]
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

/** A place where the column may end. */
interface Break {
  place: number
  foot: number
  penalty: number
}

/** Looks at breaks from the last one upward, until the column would be too short to be the best. */
function breakAtEach(search: Search, state: State, breaks: readonly Break[], forced: boolean): void {
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

function breakAt(search: Search, { column, cost, taken }: State, found: Break, paid: number): void {
  const step = search.strip.steps[found.place]
  const to = step?.type === 'vpenalty' ? found.place + 1 : found.place
  const post = step?.type === 'vpenalty' ? (step.post ?? []) : []
  const total = cost + paid
  begin(search, to, { column, to, taken, used: found.foot, paid, cost: total }, post)
}

/** Goes on in the next frame, unless it is known how to do so cheaper. */
function begin(search: Search, from: number, before: Ended, post: readonly VBox[] = []): void {
  const state = stateAt(before.column.index + 1, from, search.frames, before)
  if (!state) return
  const start = post.reduce((sum, { height }) => sum + height, 0)
  const opened = { ...state, y: start, foot: start, column: { ...state.column, post, start } }
  const rivals = (search.waiting[from] ??= [])
  const rival = rivals.findIndex(({ column }) => column.index === opened.column.index && column.from === from)
  if (rival < 0) rivals.push(opened)
  else if ((rivals[rival]?.cost ?? 0) > opened.cost) rivals[rival] = opened
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
function skip(search: Search, place: number, { column, taken, cost }: State): void {
  const paid = column.frame.short(column.frame.room / column.frame.grid)
  begin(search, place, { column, to: place, taken, used: 0, paid, cost: cost + paid })
}
