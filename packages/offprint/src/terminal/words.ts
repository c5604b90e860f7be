/**
 * @returns A number with its noun: `1 error`, `2 errors`.
 */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

/**
 * @returns Words as a list in a sentence: `one, two and three`.
 */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}

/**
 * @param bytes The size of a file.
 * @returns For a person, in thousands: `812 B`, `44 kB`, `1.2 MB`.
 */
export function sizeOf(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}
