/**
 * Puts a line into the order in which it is drawn: rule L2 of the Unicode bidirectional algorithm (UAX 9, section
 * 3.4).
 */

/** Something with a bidirectional level. */
export interface Leveled {
  level: number
}

/**
 * From the highest level to the lowest odd one, all that is at that level or above is reversed.
 *
 * @param line In reading order.
 * @returns The same, in the order it stands from left to right.
 */
export function reorder<T extends Leveled>(line: readonly T[]): T[] {
  const ordered = [...line]
  const highest = line.reduce((most, { level }) => Math.max(most, level), 0)
  const lowestOdd = line.reduce(
    (least, { level }) => (level % 2 === 1 ? Math.min(least, level) : least),
    Infinity,
  )
  for (let level = highest; level >= lowestOdd; level--) reverseFrom(ordered, level)
  return ordered
}

/** Reverses each stretch of a level or more. */
function reverseFrom<T extends Leveled>(line: T[], level: number): void {
  let start = 0
  while (start < line.length) {
    let end = start
    while (end < line.length && (line[end]?.level ?? 0) >= level) end++
    if (end > start) line.splice(start, end - start, ...line.slice(start, end).reverse())
    start = Math.max(end, start + 1)
  }
}
