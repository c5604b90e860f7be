import type { Author } from '../article.ts'
import { defined } from '../defined.ts'

/**
 * Reads the authors named in one text: `By Ayesha Khan and Kenji Sato (TOKYO)`.
 *
 * @param text One or more names, joined by `and`, `&`, `;` or commas; a place may stand in parentheses.
 * @returns One author a name. A comma alone joins only full names, so that `Khan, Ayesha` stays one.
 */
export function readAuthors(text: string): Author[] {
  const names = splitNames(text.trim().replace(/^by:?\s+(?=\S)/i, ''))
  return names.map(readAuthor).filter(({ name }) => name !== '')
}

function splitNames(text: string): string[] {
  const parts = text.split(/\s*;\s*|\s*,?\s+(?:and|&)\s+/i)
  return parts.flatMap((part) => {
    const between = part.split(/\s*,\s*/)
    const areNames = parts.length > 1 || between.every((each) => /\s/.test(each))
    return areNames && between.every((each) => !suffix.test(each)) ? between : [part]
  })
}

const suffix = /^(?:jr|sr|ph\.?d|m\.?d|i{2,3}|iv|esq)\.?$/i

function readAuthor(text: string): Author {
  const [, name = text, place] = /^(.*?)\s*\(([^()]+)\)$/.exec(text.trim()) ?? []
  return { name: name.trim(), ...defined({ place: place?.trim() }) }
}
