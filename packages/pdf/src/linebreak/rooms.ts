/** How long the lines of a paragraph may be, in points. */
export interface Rooms {
  /** Of the first lines, where they are other than the rest. */
  first: readonly number[]
  /** Of all further lines. */
  rest: number
}

/** The room of a line by its number, from 0. */
export function roomOf({ first, rest }: Rooms, line: number): number {
  return first[line] ?? rest
}
