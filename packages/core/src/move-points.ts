import type { Nodes } from 'mdast'
import type { Point } from 'unist'

/** From a point to where it really stands. */
export type Move = (point: Point) => Point

/** Replaces every point of a freshly parsed tree, in place. */
export function movePoints(node: Nodes, move: Move): void {
  if (node.position) node.position = { start: move(node.position.start), end: move(node.position.end) }
  if ('children' in node) for (const child of node.children) movePoints(child, move)
}

/**
 * @param start Where a text stands in the source: the point of its first character, or of each of its lines.
 * @returns The move from points in the text to points in the source.
 */
export function moveTo(start: Point | readonly Point[]): Move {
  return 'line' in start ? fromPoint(start) : fromLines(start)
}

function fromPoint(start: Point): Move {
  return (point) => ({
    line: point.line + start.line - 1,
    column: point.line === 1 ? point.column + start.column - 1 : point.column,
    offset: (point.offset ?? 0) + (start.offset ?? 0),
  })
}

function fromLines(starts: readonly Point[]): Move {
  return (point) => {
    const line = starts[point.line - 1] ?? starts.at(-1) ?? { line: 1, column: 1, offset: 0 }
    const along = point.column - 1
    return { line: line.line, column: line.column + along, offset: (line.offset ?? 0) + along }
  }
}
