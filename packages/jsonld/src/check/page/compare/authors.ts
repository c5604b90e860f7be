import { rules } from '../../../rules.ts'
import { targetOf, textOf, valuesOf } from '../../data/data.ts'
import { cut } from '../../words.ts'
import { plain } from '../text.ts'
import type { Compared, Comparison } from './compare.ts'

/** The authors of the data are the page's: each is named on it, and whoever it marks as an author is in the data. */
export const authors: Comparison = (compared, find) => {
  const { page, doubt, certainty } = compared
  const said = authorsIn(compared)
  for (const { name, pointer } of said) {
    if (page.text.includes(plain(name))) continue
    find(rules['author-is-shown'], { pointer, certainty }, { name: cut(name), doubt })
  }
  if (said.length === 0) return
  const names = said.map(({ name }) => plain(name))
  for (const { text, element } of page.authors) {
    const shown = nameIn(text)
    if (
      shown === undefined ||
      names.some((name) => plain(shown).includes(name) || name.includes(plain(shown)))
    )
      continue
    const { pointer } = said[0] ?? compared.article
    const place = page.placeOf(element)
    find(rules['authors-are-complete'], { pointer, place, certainty: 'likely' }, { name: cut(shown), doubt })
  }
}

/** @returns The authors that the data names. */
export function authorsIn({ data, article }: Compared): { name: string; pointer: string }[] {
  return valuesOf(data, article, 'author').flatMap((value) => {
    if (value.kind === 'text') return [{ name: value.text, pointer: value.pointer }]
    const target = targetOf(data, value)
    const name = target && textOf(data, target, 'name')
    return name ? [{ name: name.text, pointer: name.pointer }] : []
  })
}

/** A text that may be a name: two to five words, none of them a figure. */
function nameIn(text: string): string | undefined {
  const name = text.replace(/^(?:by|von|por|par)\s+/iu, '').trim()
  const words = name.split(/\s+/u)
  const isName = words.length >= 2 && words.length <= 5 && !/[\d@:|/]/.test(name) && /^\p{Lu}/u.test(name)
  return isName ? name : undefined
}
