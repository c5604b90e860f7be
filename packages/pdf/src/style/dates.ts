/**
 * Dates as people read them. Text in, text out: no zone, no default locale.
 */

const iso = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ].*)?)?)?$/

/**
 * A date in words.
 *
 * @param date ISO: a day, month or year; a time in it is not shown.
 * @param language BCP 47.
 * @returns `June 1, 2024`, or the text itself where it is no such date.
 */
export function dateText(date: string, language: string): string {
  const [, year, month, day] = iso.exec(date) ?? []
  if (year === undefined) return date
  const instant = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1))
  const readBack = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)))
  const exists =
    readBack.getUTCMonth() === Number(month ?? 1) - 1 && readBack.getUTCDate() === Number(day ?? 1)
  if (!exists) return date
  return new Intl.DateTimeFormat(localesOf(language), {
    calendar: 'gregory',
    timeZone: 'UTC',
    year: 'numeric',
    ...(month !== undefined && { month: 'long' }),
    ...(day !== undefined && { day: 'numeric' }),
  }).format(instant)
}

/** Names as a language lists them, cut into names and what stands between: `A`, ` and `, `B`. */
export function listParts(
  names: readonly string[],
  language: string,
): { type: 'element' | 'literal'; value: string }[] {
  return new Intl.ListFormat(localesOf(language), { type: 'conjunction' }).formatToParts(names)
}

/** The language, else English; never the machine's own. */
function localesOf(language: string): string[] {
  try {
    return [...Intl.getCanonicalLocales(language), 'en']
  } catch {
    return ['en']
  }
}
