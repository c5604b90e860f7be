/**
 * Notes as insertions (The TeXbook, chapter 15): the lines of all notes in the order in which they are called, of
 * which each column takes those that it calls, at its foot; what does not fit goes on at the foot of the next.
 */
import type { Galleys, VBox } from '../galley/types.ts'
import { tolerance } from './costs.ts'

/** Lines of notes; a place among them is the number of lines before it. */
export interface NoteLines {
  /** Set above the notes of each column. */
  rule: readonly VBox[]
  ruleHeight: number
  lines: readonly VBox[]
  /** The height of so many lines. */
  heights: Float64Array
  /** The end of each note. */
  ends: readonly number[]
  /** By the place up to which notes are called: up to where they have to be set in the column that calls the last. */
  least: Int32Array
}

/** A note of more lines may go on in the next column, after as many as these. */
const wholeNote = 3
const linesHere = 2

/** The notes of galleys as lines. */
export function toNoteLines(notes: Galleys['notes'] = { rule: [], each: [] }): NoteLines {
  const { rule, each } = notes
  const lines = each.flat()
  const heights = new Float64Array(lines.length + 1)
  for (const [index, { height }] of lines.entries()) heights[index + 1] = (heights[index] ?? 0) + height
  const least = new Int32Array(lines.length + 1)
  const ends: number[] = []
  let end = 0
  for (const { length } of each) {
    const start = end
    end += length
    ends.push(end)
    least[end] = length > wholeNote ? start + linesHere : end
  }
  const ruleHeight = rule.reduce((sum, { height }) => sum + height, 0)
  return { rule, ruleHeight, lines, heights, ends, least }
}

/** The height that the lines between two places take at the foot of a column, in points. */
export function heightOfNotes({ heights, ruleHeight }: NoteLines, from: number, to: number): number {
  return to > from ? (heights[to] ?? 0) - (heights[from] ?? 0) + ruleHeight : 0
}

/** Up to where, but not further than `to`, notes fit so much height. */
export function notesThatFit(notes: NoteLines, from: number, to: number, height: number): number {
  let end = to
  while (end > from && heightOfNotes(notes, from, end) > height + tolerance) end--
  return end
}
