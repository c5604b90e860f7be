/**
 * @param value Nodes, or anything that holds some.
 * @returns The same without places.
 */
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).filter(([key]) => key !== 'position')
  return Object.fromEntries(fields.map(([key, inside]) => [key, plain(inside)]))
}
