import type { Language } from './language.ts'

/**
 * Makes something of a language's table once, instead of once a document: patterns and look-up tables.
 *
 * @param make A pure function of the table.
 * @returns The same function; what it makes is kept as long as the table is.
 */
export function perLanguage<T>(make: (language: Language) => T): (language: Language) => T {
  const made = new WeakMap<Language, { value: T }>()
  return (language) => {
    const known = made.get(language)
    if (known) return known.value
    const value = make(language)
    made.set(language, { value })
    return value
  }
}
