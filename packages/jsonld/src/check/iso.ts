/** Dates and durations as text in the form of ISO 8601. */

/** A date, cut into what is compared. */
export interface IsoDate {
  /** `2024-06-01`, `2024-06` or `2024`. */
  day: string
  /** Whether a time of the day follows. */
  hasTime: boolean
  hasZone: boolean
  /** Seconds from 1970 where day, time and zone are known. */
  instant?: number
}

const date =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d)(?::(\d\d)(?::(\d\d)(?:[.,]\d+)?)?)?(Z|[+-]\d\d(?::?\d\d)?)?)?)?)?$/

const time = /^T?([01]\d|2[0-4])(?::[0-5]\d(?::[0-5]\d(?:[.,]\d+)?)?)?(?:Z|[+-]\d\d(?::?\d\d)?)?$/

/** @returns The date; nothing where the text is none, or names a day or a time that there is not. */
export function readIsoDate(text: string): IsoDate | undefined {
  const [, year, month, day, hour, minute = '0', second = '0', zone] = date.exec(text.trim()) ?? []
  if (year === undefined) return undefined
  if (month !== undefined && !isBetween(month, 1, 12)) return undefined
  if (day !== undefined && !isBetween(day, 1, daysIn(Number(year), Number(month)))) return undefined
  const isTime = hour === undefined || (isBetween(hour, 0, 24) && isBetween(minute, 0, 59))
  if (!isTime || !isBetween(second, 0, 60)) return undefined
  const known: IsoDate = {
    day: [year, month, day].filter((part) => part !== undefined).join('-'),
    hasTime: hour !== undefined,
    hasZone: zone !== undefined,
  }
  if (hour === undefined || zone === undefined) return known
  const start = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 1000
  const seconds = Number(hour) * 3600 + Number(minute) * 60 + Number(second)
  return { ...known, instant: start + seconds - zoneSeconds(zone) }
}

/** @returns Whether a text is a time of the day. */
export function isIsoTime(text: string): boolean {
  return time.test(text.trim())
}

/** @returns Whether a text is a duration: `PT3M`, `P1Y2M10DT2H30M`, `P4W`. */
export function isIsoDuration(text: string): boolean {
  return /^-?P(?=[\dT])(?:\d+(?:[.,]\d+)?[YMWD])*(?:T(?:\d+(?:[.,]\d+)?[HMS])+)?$/.test(text.trim())
}

/**
 * @returns Less than zero where the first is earlier, more where it is later, zero where they are the same or
 *   where it cannot be told (a day and a time on that day).
 */
export function compareDates(one: IsoDate, other: IsoDate): number {
  if (one.instant !== undefined && other.instant !== undefined) return one.instant - other.instant
  const length = Math.min(one.day.length, other.day.length)
  const [first, second] = [one.day.slice(0, length), other.day.slice(0, length)]
  return first < second ? -1 : first > second ? 1 : 0
}

function isBetween(text: string, least: number, most: number): boolean {
  return Number(text) >= least && Number(text) <= most
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function zoneSeconds(zone: string): number {
  if (zone === 'Z') return 0
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60)
}
