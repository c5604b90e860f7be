/** A day, month or year of the Gregorian calendar, as precisely as it is known. */
export interface CalendarDate {
  year: number
  /** 1 to 12. */
  month?: number
  /** 1 to 31; only with a month. */
  day?: number
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether there is such a day, month or year. */
export function exists({ year, month, day }: CalendarDate): boolean {
  if (year < 1000 || year > 9999) return false
  if (month === undefined) return day === undefined
  const length = monthLength(year, month)
  return length !== undefined && (day === undefined || (day >= 1 && day <= length))
}

/** @returns ISO 8601 text of the precision known: `2024-06-01`, `2024-06`, `2024`. */
export function toIso({ year, month, day }: CalendarDate): string {
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}

/**
 * The days from one date to another; a missing month or day counts as the first.
 *
 * The days before a year follow from the Gregorian rule (365 y + y/4 - y/100 + y/400).
 */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** @returns The day that many days later; `date` must be a full day. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const { year, month = 1, day = 1 } = date
  const length = monthLength(year, month) ?? 31
  if (day + days <= length) return { year, month, day: day + days }
  const next = month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 }
  return addDays(next, day + days - length - 1)
}

function dayNumber({ year, month = 1, day = 1 }: CalendarDate): number {
  const before = year - 1
  const leaps = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400)
  const inYear = monthLengths.slice(0, month - 1).reduce((sum, length) => sum + length, 0)
  return before * 365 + leaps + inYear + (isLeap(year) && month > 2 ? 1 : 0) + day
}

/** @returns How many days a month has; nothing for a month there is not. */
export function monthLength(year: number, month: number): number | undefined {
  return month === 2 && isLeap(year) ? 29 : monthLengths[month - 1]
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}
