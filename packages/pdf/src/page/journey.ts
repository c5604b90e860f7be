/**
 * The shortest path through a galley: where columns end, and which way is taken where there is a choice.
 *
 * Optimal pagination by dynamic programming after Michael F. Plass (Optimal Pagination Techniques for Automatic
 * Typesetting Systems, 1981) and Frank Mittelbach (A General Framework for Globally Optimized Pagination, DocEng
 * 2016; Effective Floating Strategies, DocEng 2017). A node is a place in the galley, a frame and the height that is
 * used of it; the ways of a paragraph to be set are edges, and so are breaks. Of all paths to a node only the
 * cheapest can be part of the cheapest of all.
 */
import { passed, tolerance, waiting } from './costs.ts'
import { fill } from './fill.ts'
import { finish } from './foot.ts'
import type { Frames } from './frames.ts'
import type { VFloat } from '../galley/types.ts'
import { arrive, glued, isFresh, type Journey, type Search, type State } from './search.ts'
import { roomOfFloats } from './floats.ts'
import type { Strip } from './strip.ts'

/** Of so many paths to a place the cheapest are followed; the others cost far more. */
const most = 40

/**
 * Follows all paths that may be the cheapest, from a node to the end of the galley or of the frames.
 *
 * @param strip
 * @param frames
 * @param start
 * @param limit Paths that cost as much are given up.
 */
export function explore(strip: Strip, frames: Frames, start: State, limit: number = Infinity): Journey {
  const base = start.column.from
  const length = strip.steps.length - base
  const search: Search = {
    strip,
    frames,
    base,
    limit,
    waiting: Array.from<State[] | undefined>({ length }),
    opening: Array.from<State[] | undefined>({ length }),
    at: 0,
    ends: [],
    pageStarts: [],
  }
  search.opening[0] = [start]
  while (search.at < length) {
    const at = search.at++
    const states = takeNodes(search, at)
    if (states) visitPlace(search, base + at, states)
  }
  return { ends: search.ends, pageStarts: search.pageStarts }
}

function takeNodes({ waiting, opening }: Search, at: number): State[] | undefined {
  const [there, opened] = [waiting[at], opening[at]]
  waiting[at] = opening[at] = undefined
  if (there && opened) there.push(...opened)
  return there ?? opened
}

function visitPlace(search: Search, place: number, found: State[]): void {
  const step = search.strip.steps[place]
  const states = search.strip.meets[place] === 1 || found.length > most ? cheapest(found) : found
  for (const state of states) {
    if (state.cost >= search.limit) continue
    if (state.column.from === place && isFresh(state)) noteStart(search, place, state)
    switch (step?.type) {
      case 'vbox':
      case 'vpenalty':
        fill(search, place, state)
        break
      case 'vglue':
        state.y = glued(state.y, step, state.column.frame.grid, isFresh(state))
        arrive(search, place + 1, state)
        break
      case 'fork':
        takeWays(search, place, step.ways, state)
        break
      case 'vfloat':
        passFloat(search, place, step, state)
        break
      case 'join':
        arrive(search, step.at, state)
        break
      default:
        finish(search, place, state)
    }
  }
}

/** The rest of the galley may fit the page that begins here. */
function noteStart({ strip, pageStarts }: Search, place: number, state: State): void {
  const { column, columns, room } = state.column.frame
  if (column !== 0) return
  const left = roomOfFloats(strip.floats, state.floats, strip.seen[place] ?? 0)
  const least = state.column.start + left + (strip.rest[place] ?? 0)
  if (least <= columns * room + tolerance) pageStarts.push({ ...state })
}

/**
 * A float stands in the text only where none before it is left over; elsewhere it is left over, too. One that has to
 * stand in the text is passed by those before it only where there is no other way.
 */
function passFloat(search: Search, place: number, { float, here }: VFloat, state: State): void {
  const left = (search.strip.seen[place] ?? 0) - state.floats
  const isWall = float.boxes.length === 0
  if (here && left > 0 && !isWall) return
  if (here && left === 0) {
    state.floats++
    if (!isFresh(state) && !isWall) state.cost += float.amid
  } else state.cost += isWall ? left * passed : waiting(left)
  arrive(search, place + 1, state)
}

function takeWays(
  search: Search,
  fork: number,
  ways: readonly { at: number; cost: number }[],
  state: State,
): void {
  const { column, y, foot, taken: before, floats, spare } = state
  for (let way = 1; way < ways.length; way++) {
    const { at = 0, cost = 0 } = ways[way] ?? {}
    const taken = { fork, way, before }
    arrive(search, at, { column, y, foot, cost: state.cost + cost, taken, floats, spare })
  }
  const [usual] = ways
  if (!usual) return
  state.cost += usual.cost
  arrive(search, usual.at, state)
}

/** The cheapest path to each node, and only those that can still win. */
function cheapest(states: State[]): State[] {
  states.sort(byNode)
  const [first] = states
  if (!first) return states
  let kept = 1
  let last = first
  for (const state of states) {
    if (isSameNode(state, last)) continue
    states[kept++] = last = state
  }
  states.length = kept
  if (kept <= most) return states
  return states.sort((a, b) => a.cost - b.cost).slice(0, most)
}

/** By frame and height; of the same node the cheapest first. */
function byNode(a: State, b: State): number {
  const [one, other] = [a.column, b.column]
  const frames = one.frame.kind - other.frame.kind || a.floats - b.floats || one.notes - other.notes
  return frames || a.y - b.y || a.foot - b.foot || a.cost - b.cost
}

function isSameNode(a: State, b: State): boolean {
  return (
    a.column.frame.kind === b.column.frame.kind &&
    a.column.notes === b.column.notes &&
    a.floats === b.floats &&
    Math.abs(a.y - b.y) < tolerance &&
    Math.abs(a.foot - b.foot) < tolerance
  )
}
