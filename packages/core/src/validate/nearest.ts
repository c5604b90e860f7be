import { distance } from 'fastest-levenshtein'

/**
 * The known name that a misspelt one was probably meant to be: at most two letters wrong, one in a short
 * name, or two changed about.
 *
 * @param name As written.
 * @param known All names that would have done.
 */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const wanted = plainKey(name)
  const scored = known.map((each) => ({ each, apart: apart(wanted, plainKey(each)) }))
  const close = scored.filter(
    ({ apart }) => apart <= (wanted.length < 5 ? 1 : 2) && apart < wanted.length - 1,
  )
  return close.toSorted((a, b) => a.apart - b.apart)[0]?.each
}

/** A key without the differences in writing that do not matter: `Last-Modified` is `lastmodified`. */
export function plainKey(key: string): string {
  return key.toLowerCase().replace(/[-_ ]/g, '')
}

function apart(a: string, b: string): number {
  const sameLetters = a.length === b.length && sorted(a) === sorted(b)
  const letters = distance(a, b)
  return sameLetters && letters === 2 ? 1 : letters
}

function sorted(text: string): string {
  return [...text].sort().join('')
}
