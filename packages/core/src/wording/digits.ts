import { cut } from './forms.ts'

/** Regions of Arabic that write 0 to 9 (Unicode CLDR 48, `defaultNumberingSystem`). */
const western = new Set(['AE', 'DZ', 'EH', 'LY', 'MA', 'TN'])

const arabicIndic = '٠١٢٣٤٥٦٧٨٩'

/**
 * A number with the digits of its language. Arabic is taken as Egypt's, its likeliest region, which writes ٢٠٢٤.
 *
 * @param value A whole number, not negative.
 * @param language BCP 47.
 */
export function numberText(value: number, language: string): string {
  const { primary, region } = cut(language)
  const digits = String(value)
  if (primary !== 'ar' || (region !== undefined && western.has(region))) return digits
  return digits.replace(/\d/g, (digit) => arabicIndic[Number(digit)] ?? digit)
}
