import type { Point } from '@offprint/core'

/** @returns The line and column of an offset, both from 1, as the parser counts them. */
export function pointAt(text: string, offset: number): Point {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/)
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, offset }
}
