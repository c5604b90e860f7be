import { localesOf } from './dates.ts'

/**
 * @param bytes Size of a file.
 * @param language BCP 47.
 * @returns The size as people read it, in thousands: `120 kB`, `1.4 MB`.
 */
export function sizeText(bytes: number, language: string): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000))
  const large = kilobytes >= 1000
  const format = new Intl.NumberFormat(localesOf(language), {
    style: 'unit',
    unit: large ? 'megabyte' : 'kilobyte',
    unitDisplay: 'short',
    maximumFractionDigits: large ? 1 : 0,
    numberingSystem: 'latn',
  })
  return format.format(large ? bytes / 1_000_000 : kilobytes)
}
