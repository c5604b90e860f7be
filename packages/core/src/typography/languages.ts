import type { LanguageStyle } from '../language/language.ts'
import { languages } from '../language/languages.ts'
import { neutral, setOnly } from '../language/styles.ts'

/** How a language is set, and the names of months beside which a hyphen is a range. */
export interface SetStyle extends LanguageStyle {
  /** In lower case, short forms too. */
  months: readonly string[]
}

const styles: ReadonlyMap<string, SetStyle> = new Map<string, SetStyle>([
  ...languages.flatMap(({ tag, style, regions = {}, months }): [string, SetStyle][] => [
    [tag, { ...style, months: months.flat() }],
    ...Object.entries(regions).map(([region, own]): [string, SetStyle] => [
      `${tag}-${region}`,
      { ...style, ...own, months: months.flat() },
    ]),
  ]),
  ...Object.entries(setOnly).map(([tag, style]): [string, SetStyle] => [tag, { ...style, months: [] }]),
])

const other: SetStyle = { ...neutral, months: [] }

/**
 * @param language BCP 47; `undefined` is taken as English.
 * @returns The style of the language and region, else of the language, else a neutral one: curly quotes, spaced
 *   en dash.
 */
export function styleOf(language: string | undefined): SetStyle {
  const tag = (language ?? 'en').toLowerCase()
  const [primary = ''] = tag.split('-')
  return styles.get(tag) ?? styles.get(primary) ?? other
}
