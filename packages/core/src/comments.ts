import type { Comment, Note } from './article.ts'

/** Whether a text can stand in a comment: it does not hold its end (CommonMark 0.31, 6.6, "Raw HTML"). */
export function isCommentText(value: string): boolean {
  return !/^-?>|-->/.test(value)
}

/** The note a comment stands in, the innermost; nothing for one in the text. */
export type FindNote = (comment: Comment) => Note | undefined

/**
 * @param notes All notes of an article.
 * @returns A search among them, of logarithmic time: there may be very many of both.
 */
export function noteFinder(notes: readonly Note[]): FindNote {
  const sorted = notes.toSorted((a, b) => startOf(a) - startOf(b))
  /** The place of the note around each, among the sorted. */
  const around: number[] = []
  for (const [index, note] of sorted.entries()) {
    around.push(enclosing(index - 1, startOf(note)))
  }

  function enclosing(last: number, at: number): number {
    let index = last
    for (let note = sorted[index]; note && at >= endOf(note); note = sorted[index])
      index = around[index] ?? -1
    return index
  }

  return (comment) => sorted[enclosing(lastBefore(sorted, startOf(comment)), startOf(comment))]
}

/** The last of some sorted notes that begins at a place or before it; -1 where there is none. */
function lastBefore(sorted: readonly Note[], at: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    const note = sorted[middle]
    if (note && startOf(note) <= at) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Where a comment or note begins in the source. */
export function startOf({ position }: Pick<Comment, 'position'>): number {
  return position.start.offset ?? 0
}

function endOf({ position }: Note): number {
  return position.end.offset ?? 0
}
