import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import type { Language } from './language.ts'

/** The languages Offprint has tables of. Adding one is adding a file and a line here. */
export const languages: readonly Language[] = [en, fr, de, es]

/**
 * @param tag BCP 47: `en-GB` finds English.
 * @returns The table; the English one for a language without a table, since English month names and labels
 *   are met everywhere.
 */
export function languageOf(tag: string | undefined): Language {
  const primary = tag?.toLowerCase().split('-')[0]
  return languages.find((language) => language.tag === primary) ?? en
}
