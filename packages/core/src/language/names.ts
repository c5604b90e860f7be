import { calendarNames } from './names.generated.ts'

type Tag = keyof typeof calendarNames

/**
 * @param tag The language.
 * @param more Spellings that the CLDR does not have, by month from 1.
 * @returns Twelve entries: each spelling of January, of February …
 */
export function monthsOf(tag: Tag, more: Readonly<Record<number, readonly string[]>> = {}): string[][] {
  return calendarNames[tag].months.map((names, index) => [...names, ...(more[index + 1] ?? [])])
}

/**
 * @param tag The language.
 * @param more Spellings that the CLDR does not have.
 * @returns Every spelling of a day of the week.
 */
export function weekdaysOf(tag: Tag, more: readonly string[] = []): string[] {
  return [...calendarNames[tag].weekdays, ...more]
}
