import { forms } from './forms.generated.ts'

/**
 * What comes before, the first date, what stands between, the last date, what comes after. Fields stand in braces:
 * `['{month} ', '{day}', ' – ', '{day}', ', {year}']`.
 */
export type RangeForm = readonly string[]

/** How a set of locales writes dates and lists. Fields in braces: `day`, `month`, `monthAlone`, `monthNumber`, `year`. */
export interface LocaleForms {
  /** CLDR's names: `en-GB`. */
  locales: readonly string[]
  /** The twelve months, as they stand beside a day. */
  months: readonly string[]
  /** As they stand without a day, where that differs: "červen 2024". */
  monthsAlone?: readonly string[]
  day: string
  month: string
  year: string
  days: { sameMonth: RangeForm; sameYear: RangeForm; other: RangeForm }
  monthsOf: { sameYear: RangeForm; other: RangeForm }
  years: RangeForm
  /** `{0}` and `{1}` are what is joined. */
  list: { two: string; start: string; middle: string; end: string }
}

/** Other names of languages: macro languages, and codes that are out of use. */
const sameAs: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb', iw: 'he', in: 'id' }

/** English of no region, for its regions that CLDR leaves to it. */
const fallback = 'en'

/**
 * @param language BCP 47: `en-GB`, `de-Latn-AT`.
 * @returns How its region writes, else how the language does, else English.
 */
export function formsOf(language: string | undefined): LocaleForms {
  const { primary, region } = cut(language ?? fallback)
  const wanted = [`${primary}-${region}`, primary, fallback]
  const found = wanted.flatMap((tag) => forms.find(({ locales }) => locales.includes(tag)) ?? [])
  const [best = forms[0]] = found
  if (!best) throw new TypeError('The table of forms is empty.')
  return best
}

/**
 * The language that dates and lists of a language are written in: its own where the tables have it, else English.
 * Where it differs from the language around, the words have to be marked with it.
 *
 * @param language BCP 47.
 * @returns BCP 47: the tag that was given, or `en`.
 */
export function writtenIn(language: string | undefined): string {
  if (language === undefined) return fallback
  const { primary } = cut(language)
  return forms.some(({ locales }) => locales.includes(primary)) ? language : fallback
}

/**
 * The names of the months, as they stand in dates.
 *
 * @param language BCP 47.
 * @returns Twelve in its language, or those of English where the tables do not have it.
 */
export function monthNames(language: string | undefined): readonly string[] {
  return formsOf(language).months
}

/** @returns Primary subtag and region, in CLDR's case. */
export function cut(language: string): { primary: string; region: string | undefined } {
  const [first = '', ...subtags] = language.toLowerCase().split(/[-_]/)
  const region = subtags.find((subtag) => /^(?:[a-z]{2}|\d{3})$/.test(subtag))?.toUpperCase()
  return { primary: sameAs[first] ?? first, region }
}
