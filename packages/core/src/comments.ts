import type { Article, Comment, Meta, Note } from './article.ts'
import { type FactName, factNames } from './meta-fields.ts'

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

/**
 * The comments of the front matter by the fact whose lines they stand in or above, in the order in which facts are
 * written; under `end` those that no fact follows.
 */
export function remarksByFact({
  meta,
  comments,
}: Pick<Article, 'meta' | 'comments'>): Map<FactName | 'end', Comment[]> {
  const lasts = factNames
    .map((name) => ({ name, line: lastLine(name, meta) }))
    .toSorted((a, b) => a.line - b.line)
  const found = new Map<FactName | 'end', Comment[]>([...factNames, 'end' as const].map((name) => [name, []]))
  for (const comment of comments) {
    if (comment.origin !== 'frontMatter') continue
    const owner = lasts.find(({ line }) => line >= comment.position.start.line)
    found.get(owner?.name ?? 'end')?.push(comment)
  }
  return found
}

/** The last line of a fact of the front matter; 0, above all comments, for any other. */
function lastLine(name: FactName, meta: Meta): number {
  const facts = [meta[name] ?? []].flat().filter(({ origin }) => origin === 'frontMatter')
  return Math.max(0, ...facts.map(({ position }) => position?.end.line ?? 0))
}
