/**
 * The fields that have a value: `exactOptionalPropertyTypes` wants an absent field, not one that is `undefined`.
 *
 * @param fields Fields, some of them `undefined`.
 * @returns A new object without those.
 */
export function defined<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const present: unknown[][] = Object.entries(fields).filter(([, value]) => value !== undefined)
  return Object.fromEntries(present)
}
