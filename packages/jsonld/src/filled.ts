/**
 * The fields that say something: a text of spaces and an empty list say nothing, and a graph has no empty values.
 *
 * @param fields Fields, some of them undefined or empty.
 * @returns A new object without those.
 */
export function filled<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const said: unknown[][] = Object.entries(fields).filter(([, value]) => !isEmpty(value))
  return Object.fromEntries(said)
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === ''
  return value === undefined || (Array.isArray(value) && value.length === 0)
}

/** @returns The text, or nothing where there is nothing in it. */
export function said(text: string | undefined): string | undefined {
  return text === undefined || text.trim() === '' ? undefined : text
}

/** @returns The texts that say something. */
export function allSaid(texts: readonly string[] | undefined): string[] {
  return (texts ?? []).filter((text) => text.trim() !== '')
}
