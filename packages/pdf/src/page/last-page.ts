/**
 * The page that a text ends on: its columns are made as equal in height as good breaks allow.
 */
import { emergency, ending, surplus } from './costs.ts'
import { footOf } from './foot.ts'
import { type Frames, framesOfPage } from './frames.ts'
import { explore } from './journey.ts'
import type { End, Ended, Journey, State } from './search.ts'
import type { Strip } from './strip.ts'

/**
 * The cheapest end of a galley.
 *
 * @param strip
 * @param frames
 * @param journey Through all of it.
 * @returns The last column, with all before it.
 */
export function bestEnd(strip: Strip, frames: Frames, { ends, pageStarts }: Journey): Ended | undefined {
  let best: Ended | undefined
  for (const start of pageStarts.sort((a, b) => a.cost - b.cost)) {
    if (best && start.cost >= best.cost) break
    best = cheaper(best, endOnPage(strip, frames, start, best?.cost ?? Infinity))
  }
  if (best) return best
  for (const end of ends) best = cheaper(best, ended(end, strip, 0))
  return best
}

function numberOfPagesBefore(frames: Frames, page: number): number {
  return page - (frames(0)?.page ?? page)
}

function cheaper(one: Ended | undefined, other: Ended | undefined): Ended | undefined {
  return one && (!other || one.cost <= other.cost) ? one : other
}

/** Heights that are tried above the least at which the rest fits: none beyond is likely to be better. */
export const tries = 3

/** The cheapest way to set the rest on the page that begins with a state: the least height first, then line by line. */
function endOnPage(strip: Strip, frames: Frames, start: State, limit: number): Ended | undefined {
  const { index, from, frame, start: onTop } = start.column
  const { columns, room, grid, page } = frame
  const rest = strip.rest[from] ?? 0
  const fullest = Math.floor(room / grid + 0.001)
  const fewest =
    columns === 1 ? fullest : Math.max(1, Math.floor(rest / columns / grid), Math.ceil(onTop / grid))
  const before = numberOfPagesBefore(frames, page)
  let best: Ended | undefined
  let fitting = 0
  for (let lines = fewest; lines <= fullest; lines++) {
    const more = surplus(lines - fewest)
    const most = Math.min(limit, best?.cost ?? Infinity) - more
    if (start.cost >= most) break
    const height = lines === fullest ? room : lines * grid
    const own = framesOfPage(frames, page, height)
    const found = own(index)
    if (!found) break
    if (fitting > 0) fitting++
    if (fitting > tries + 1) break
    const again: State = { ...start, column: { ...start.column, frame: found } }
    for (const end of explore(strip, own, again, most).ends) {
      if (end.cost - start.cost < emergency) fitting ||= 1
      const unequal = columns === 1 ? 0 : unequalness(strip, end)
      const highest = columns === 1 ? end.foot / grid : lines
      best = cheaper(best, ended(end, strip, unequal + more + ending(before, highest)))
    }
  }
  return best
}

/** What it costs that the last column, and those that stay empty, are less high than they might be. */
function unequalness(strip: Strip, { column, foot }: End): number {
  const { column: index, columns, room, grid, short } = column.frame
  const { missing } = footOf(strip, column, { place: strip.steps.length - 1, foot })
  return short(missing) + (columns - 1 - index) * short(room / grid)
}

function ended({ column, taken, foot, set, floats, cost }: End, strip: Strip, paid: number): Ended {
  const to = strip.steps.length
  const { notes } = footOf(strip, column, { place: to - 1, foot })
  return { column, to, taken, used: foot, notes, set, floats, paid, cost: cost + paid }
}
