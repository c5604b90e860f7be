/** How much a source may ask of the parser. What is over a limit is kept as plain text, with a finding. */
export interface Limits {
  /** Characters (UTF-16 units) of the whole source. */
  length: number
  /** Lines of the whole source that are not blank. */
  lines: number
  /** Block quotes, lists in lists and notes of the whole source: how often one begins. */
  containers: number
  /** Containers (block quotes, list items) inside one another; also square brackets inside one another. */
  depth: number
  /** `:::` containers inside one another. */
  fences: number
  /**
   * Marks of Markdown in a passage times its characters, and twice the square of its lines, over all passages:
   * what the parser's time goes with.
   */
  work: number
}

/** The limits where the caller sets none; how they were measured is told in `docs/limits.md`. */
export const defaultLimits: Readonly<Limits> = {
  length: 4 * 1024 * 1024,
  lines: 30_000,
  containers: 3_000,
  depth: 100,
  fences: 20,
  work: 200_000_000,
}
