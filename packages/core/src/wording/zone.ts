import { type CalendarDate, daysBetween } from '../language/calendar.ts'

const withoutOffset = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?$/

const minute = 60_000

/**
 * A date with a time, with the offset that its zone has at that moment: what search engines need to know when it was.
 * A time in a gap of the clock (when summer time begins) gets the offset before the gap; one that comes twice, the
 * earlier one. The zones are the runtime's tz data: the same for the past, and for the future as far as governments
 * keep to their plans.
 *
 * @param datetime ISO. One without a time, or with an offset of its own, is returned as it is.
 * @param timeZone An IANA zone: `Asia/Tokyo`. Without one, or for one that the runtime does not know, nothing is
 *   added.
 * @returns `2024-06-01T10:30+09:00`.
 */
export function withOffset(datetime: string, timeZone: string | undefined): string {
  const parts = withoutOffset.exec(datetime)
  const clock = timeZone === undefined ? undefined : clockOf(timeZone)
  if (!parts || !clock) return datetime
  const [year = 0, month = 0, day = 0, hour = 0, minutes = 0, second = 0] = parts
    .slice(1)
    .map((part) => Number(part ?? 0))
  const local = instant({ year, month, day }) + ((hour * 60 + minutes) * 60 + second) * 1000
  return datetime.replace(' ', 'T') + offsetText(offsetOf(local, clock))
}

/** What a clock shows at a moment; both in milliseconds from 1970. */
type Clock = (moment: number) => number

function clockOf(timeZone: string): Clock | undefined {
  try {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
    return (moment) => {
      const shown = new Map(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]))
      const part = (type: Intl.DateTimeFormatPartTypes) => shown.get(type) ?? 0
      const day = instant({ year: part('year'), month: part('month'), day: part('day') })
      return day + ((part('hour') * 60 + part('minute')) * 60 + part('second')) * 1000
    }
  } catch {
    return undefined
  }
}

/** Minutes east of Greenwich when the clock shows a local time. */
function offsetOf(local: number, clock: Clock): number {
  const day = 24 * 60 * minute
  // A zone changes its offset once in two days at most, so one of the two is the offset at that time.
  const offsets = [local - day, local + day].map((moment) => clock(moment) - moment)
  const [before = 0] = offsets
  const fitting = offsets.find((offset) => clock(local - offset) === local)
  return (fitting ?? before) / minute
}

function offsetText(minutes: number): string {
  const size = Math.abs(Math.round(minutes))
  const two = (value: number) => String(value).padStart(2, '0')
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

function instant(date: CalendarDate): number {
  return daysBetween({ year: 1970, month: 1, day: 1 }, date) * 24 * 60 * minute
}
