import { isFilled, measureLine, type Breakpoints, type Sums } from './breakpoints.ts'
import { ratioOf } from './demerits.ts'
import { roomOf, type Rooms } from './rooms.ts'

/** A line looser than this, with what its spaces may stretch by, is broken inside a word instead. */
const loosest = 1
/** As much of a ragged line may stay empty before a word is broken. */
const emptiest = 0.2

/** How lines are chosen. */
export interface FirstFitOptions {
  justify: boolean
}

/**
 * Breaks a paragraph line by line: each takes what it can hold, and a word is broken only where the line would be
 * too loose otherwise.
 *
 * @param points From `findBreakpoints`.
 * @param rooms
 * @param options
 * @returns Numbers of the breakpoints that lines end at. A line is too long only where nothing fits.
 */
export function firstFit(points: Breakpoints, rooms: Rooms, { justify }: FirstFitOptions): number[] {
  const ends: number[] = []
  let from = 0
  while (from < points.count - 1) {
    from = chooseEnd(points, { from, room: roomOf(rooms, ends.length), justify })
    ends.push(from)
  }
  return ends
}

function chooseEnd(
  points: Breakpoints,
  { from, room, justify }: { from: number; room: number; justify: boolean },
): number {
  let free = 0
  let costly = 0
  for (let to = from + 1; to < points.count; to++) {
    if (isTooLong(measureLine(points, from, to), room, justify)) break
    const cost = points.cost[to] ?? 0
    if (cost === -Infinity) return to
    if (cost > 0) costly = to
    else free = to
  }
  if (free === 0) return costly === 0 ? from + 1 : costly
  return costly > free && isTooLoose(measureLine(points, from, free), room, justify) ? costly : free
}

/** Ragged lines keep their spaces as they are: that is what they are ragged for. */
function isTooLong({ width, stretch, shrink, give }: Sums, room: number, justify: boolean): boolean {
  return ratioOf(room - width, stretch, justify ? shrink : 0, justify ? give : 0) < -1
}

function isTooLoose({ width, stretch, shrink, give }: Sums, room: number, justify: boolean): boolean {
  if (isFilled(stretch)) return false
  return justify ? ratioOf(room - width, stretch, shrink, give) > loosest : room - width > room * emptiest
}
