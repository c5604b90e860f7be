/**
 * What a search for the best pages knows: nodes, and how they are reached.
 */
import type { VBox } from '../galley/types.ts'
import { tolerance } from './costs.ts'
import type { Frame, Frames } from './frames.ts'
import type { Strip, Taken } from './strip.ts'

/** A column being filled. */
export interface Column {
  index: number
  frame: Frame
  /** Its first place in the strip. */
  from: number
  /** Set on top of it because of where the one before was broken, and how high that is. */
  post: readonly VBox[]
  start: number
  /** Up to where notes are set in columns before, and called by what stands in them. */
  notes: number
  called: number
  /** How many floats are set in columns before and on top of it. */
  floats: number
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
  /** Up to where notes are set at its foot. */
  notes: number
  /** How many floats are set before it, on top of it and in its text; the same and those at its foot. */
  set: number
  floats: number
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
  /** How many floats are set so far. */
  floats: number
  /** A run that was not broken, since that would leave the column too short. */
  spare: Spare | undefined
}

type Spare = { from: number } & Pick<State, 'y' | 'foot' | 'taken' | 'floats'>

/** The end of a galley: `foot` is that of the floats below the text, if there are any. */
export interface End extends State {
  /** How many floats are set above those. */
  set: number
}

/** Everything that a search comes to. */
export interface Journey {
  /** Ends of the galley, the columns filled to the foot. */
  ends: End[]
  /** The cheapest ways to begin a page that may be the last. */
  pageStarts: State[]
}

/** A search as it goes on. */
export interface Search extends Journey {
  strip: Strip
  frames: Frames
  /** Paths that cost as much are given up. */
  limit: number
  /** The first place looked at; nodes that are not yet looked at, by place from there. */
  base: number
  waiting: (State[] | undefined)[]
  /** The same, of those that begin a column: one for each frame. */
  opening: (State[] | undefined)[]
  /** The next of them. */
  at: number
}

/** The beginning of a galley in the first frame, notes being set up to a place; undefined where there is none. */
export function startingState(frames: Frames, notes: number): State | undefined {
  const frame = frames(0)
  if (!frame) return undefined
  const start = { from: 0, post: [], start: 0, before: undefined }
  const column: Column = { index: 0, frame, ...start, notes, called: notes, floats: 0 }
  return { column, y: 0, foot: 0, cost: 0, taken: undefined, floats: 0, spare: undefined }
}

/** Leaves a node to be looked at. */
export function arrive({ waiting, base }: Search, place: number, state: State): void {
  const there = waiting[place - base]
  if (there) there.push(state)
  else waiting[place - base] = [state]
}

/** Nothing is in the column yet: space and penalties are discarded. */
export function isFresh({ column, foot }: State): boolean {
  return foot === column.start
}

/**
 * Where `y` is after space; a frame begins at 0, on a grid line.
 *
 * @param y
 * @param glue
 * @param grid
 * @param isFresh Space on top of a column is discarded, but what follows stands on the grid.
 */
export function glued(
  y: number,
  glue: { height: number; snap?: number },
  grid: number,
  isFresh = false,
): number {
  const { snap } = glue
  const height = isFresh ? 0 : glue.height
  if (snap === undefined) return y + height
  return Math.ceil((y + height + snap - tolerance) / grid) * grid - snap
}
