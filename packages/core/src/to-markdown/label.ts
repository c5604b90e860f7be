const prefix = 'article-note-'

/** @returns The label of a note in Markdown, from its id: `1` for `article-note-1`. */
export function labelOf(note: string): string {
  return note.startsWith(prefix) ? note.slice(prefix.length) : note
}
