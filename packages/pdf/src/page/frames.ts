/**
 * The frames of a run of pages, in the order in which they receive galley.
 */
import type { Rect } from '../geometry.ts'
import { hopeless, shortness, unevenness } from './costs.ts'
import { columnFrames, typeArea } from './masters.ts'
import type { PageRun } from './types.ts'

/** A column of a page. */
export interface Frame {
  /** Its page, and its place among the columns of it; from 0. */
  page: number
  column: number
  columns: number
  /** After frames of one kind come the same: of two paths to such, the dearer is of no use. */
  kind: number
  rect: Rect
  /** How high text may be in it: less than the whole where columns are balanced. Notes are at the foot of the whole. */
  room: number
  grid: number
  /** What it costs that so many lines are missing at its foot. */
  short(lines: number): number
  /** The height below which it is not broken as long as what comes next fits: that would cost too much. */
  fewest: number
}

/** Frames by number, from 0; undefined where there are no more. */
export type Frames = (index: number) => Frame | undefined

/** The first page that text may be on, and how much of it is taken from the top of the type area. */
export interface Beginning {
  page: number
  top: number
}

/** The columns of all pages of a run; pages never end. */
export function framesOf(run: PageRun, { page: first, top }: Beginning): Frames {
  const frames: Frame[] = []
  let page = first
  let firstAlike: number | undefined
  const addPage = (): void => {
    const master = run.master(run.first + page)
    const { y, height } = typeArea(master)
    const taken = page === first ? top : 0
    const rects = columnFrames(master, y + taken, height - taken)
    const { grid } = master
    const isLikeTheNext = page > first && run.first + page >= (run.alikeFrom ?? Infinity)
    if (isLikeTheNext) firstAlike ??= frames.length
    const kind = isLikeTheNext && firstAlike !== undefined ? firstAlike : frames.length
    for (const [column, rect] of rects.entries()) {
      const room = rect.height
      const place = { page, column, columns: rects.length, kind: kind + column }
      frames.push({ ...place, rect, grid, room, ...feet(room, grid, shortness) })
    }
    page++
  }
  return (index) => {
    while (index >= frames.length) addPage()
    return frames[index]
  }
}

/** What the foot of a frame costs. */
function feet(room: number, grid: number, short: Frame['short']): Pick<Frame, 'short' | 'fewest'> {
  let lines = 0
  while (lines * grid < room && short(lines) < hopeless) lines++
  return { short, fewest: room - lines * grid }
}

/** The columns of one page alone, with so much room for text, to be filled alike. */
export function framesOfPage(frames: Frames, page: number, most: number): Frames {
  const known: (Frame | undefined)[] = []
  return (index) => {
    const frame = known[index] ?? frames(index)
    if (frame?.page !== page) return undefined
    const room = Math.min(most, frame.room)
    // Of two ways to be unequal the one is better that has the higher column on the left.
    const weight = 1 + (frame.columns - frame.column) / 100
    const short = (lines: number): number => weight * unevenness(lines)
    return (known[index] ??= { ...frame, room, ...feet(room, frame.grid, short) })
  }
}
