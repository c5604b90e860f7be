/** A line of a text without its ending. Offsets. */
export interface Line {
  start: number
  end: number
}

/** @returns The line that an offset is in; offsets outside the text are moved into it. */
export function lineAt(text: string, offset: number): Line {
  const before = text.slice(0, Math.max(0, offset))
  const start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1
  const length = text.slice(start).search(/[\r\n]/)
  return { start, end: length < 0 ? text.length : start + length }
}
