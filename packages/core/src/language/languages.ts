import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { ja } from './ja.ts'
import type { Language } from './language.ts'
import { pt } from './pt.ts'
import { ur } from './ur.ts'

/** The languages Offprint has tables of. Adding one is adding a file, a line here and a name in `scripts/cldr.mjs`. */
export const languages: readonly Language[] = [en, fr, de, es, it, pt, ar, ur, ja]

/**
 * @param tag BCP 47: `en-GB` finds English.
 * @returns The table; the English one for a language without a table, since English month names and labels
 *   are met everywhere.
 */
export function languageOf(tag: string | undefined): Language {
  const primary = tag?.toLowerCase().split(/[-_]/)[0]
  return languages.find((language) => language.tag === primary) ?? en
}
