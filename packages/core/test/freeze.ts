/** @returns The same value, frozen all the way down: a function that mutates it throws. */
export function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const inside of Object.values(value)) freeze(inside)
  return value
}
