import type { Text } from 'mdast'
import type { Places } from '../places.ts'
import { align } from './alignment.ts'

/**
 * Cuts stretches out of a text, each with its own place.
 *
 * @returns A function from two offsets in the value to the text between them; nothing where that is empty.
 */
export function cutter(
  node: Text,
  { source, places }: { source: string; places: Places },
): (from: number, to: number) => Text[] {
  const { range } = align(node, source, places)
  return (from, to) =>
    from < to ? [{ type: 'text', value: node.value.slice(from, to), position: range(from, to) }] : []
}
