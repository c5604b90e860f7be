import { cut, formsOf, writtenIn } from './forms.ts'

/** A thing that is listed, by its place in what was given, or the words between two of them. */
export type ListPart = { index: number } | { text: string }

/**
 * Names as a language lists them: `A`, `A and B`, `A, B, and C`.
 *
 * @param names What is listed; only the Spanish "y" before an i looks at them.
 * @param language BCP 47; English where there is no table of it.
 * @returns Indices of the names, and the words between, in order.
 */
export function listParts(names: readonly string[], language: string | undefined): ListPart[] {
  return names.flatMap((_, index): ListPart[] =>
    index === 0 ? [{ index }] : [{ text: between(names, index, language) }, { index }],
  )
}

/**
 * @param names What is listed.
 * @param language BCP 47.
 * @returns The list as one text.
 */
export function listText(names: readonly string[], language: string | undefined): string {
  return listParts(names, language)
    .map((part) => ('text' in part ? part.text : names[part.index]))
    .join('')
}

function between(names: readonly string[], index: number, language: string | undefined): string {
  const { list } = formsOf(language)
  const last = index === names.length - 1
  if (!last) return wordsOf(index === 1 ? list.start : list.middle)
  const words = wordsOf(names.length === 2 ? list.two : list.end)
  return cut(writtenIn(language)).primary === 'es' ? euphonic(words, names[index] ?? '') : words
}

/** What stands between `{0}` and `{1}`: the lists of CLDR begin and end with what they join. */
function wordsOf(form: string): string {
  return form.slice(form.indexOf('{0}') + 3, form.indexOf('{1}'))
}

/** "y" becomes "e" before the sound of an i (Real Academia Española, Diccionario panhispánico de dudas, "y" 3). */
function euphonic(words: string, next: string): string {
  return /^h?i(?![aeou])/i.test(next) ? words.replace(/\by\b/, 'e') : words
}
