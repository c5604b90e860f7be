import type { Html } from 'mdast'
import type { Point, Position } from '../article.ts'
import { type From, positionOf } from '../builders.ts'
import type { State } from './state.ts'

/**
 * @param from A node or place.
 * @returns The source it stands for, exactly.
 */
export function sourceOf(from: From, state: State): string {
  const { start, end } = positionOf(from)
  return state.source.slice(start.offset ?? 0, end.offset ?? 0)
}

/**
 * Where parts of raw HTML stand: exactly, unless a container's markers were cut out of its lines.
 */
export function htmlPlace(node: Html, state: State): (start: number, end: number) => Position {
  const whole = positionOf(node)
  const offset = whole.start.offset ?? 0
  if (sourceOf(node, state) !== node.value) return () => whole
  return (start, end) => state.places.range(offset + start, offset + end)
}

/** @returns The smallest range that holds all the nodes, whatever their order. */
export function hull(nodes: readonly From[]): Position {
  const places = nodes.map(positionOf)
  const starts = places.map(({ start }) => start).sort(bySource)
  const ends = places.map(({ end }) => end).sort(bySource)
  const { start, end } = positionOf({})
  return { start: starts[0] ?? start, end: ends.at(-1) ?? end }
}

function bySource(a: Point, b: Point): number {
  return (a.offset ?? 0) - (b.offset ?? 0)
}
