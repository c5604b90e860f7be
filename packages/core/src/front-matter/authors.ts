import type { Author } from '../article.ts'
import { defined } from '../defined.ts'
import { languageOf } from '../language/languages.ts'
import { perLanguage } from '../language/per-language.ts'

/**
 * Reads the authors named in one text: `By Ayesha Khan and Kenji Sato (TOKYO)`.
 *
 * @param text One or more names, joined by `and`, `&`, `;` or commas; a place may stand in parentheses, and a mail
 *   address in angle brackets is left out.
 * @param language BCP 47: whose words for "by" and "and" count beside the English ones.
 * @returns One author a name. A comma alone joins only full names, so that `Khan, Ayesha` stays one.
 */
export function readAuthors(text: string, language?: string): Author[] {
  const { opening, joiner } = patternsOf(languageOf(language))
  return splitNames(text.trim().replace(opening, ''), joiner)
    .map(readAuthor)
    .filter(({ name }) => name !== '')
}

/** Names begin with "von" or "di" as well, so these need a colon. */
const particles: ReadonlySet<string> = new Set(['von', 'di', 'de', 'از'])

const patternsOf = perLanguage((language) => {
  const tables = [...new Set([language, languageOf('en')])]
  const by = tables.flatMap((table) => table.by)
  const plain = wordsOf(by.filter((word) => !particles.has(word)))
  const joining = wordsOf(tables.flatMap(({ and }) => and).filter((word) => /\p{L}/u.test(word)))
  return {
    opening: new RegExp(String.raw`^(?:(?:${plain})\s+|(?:${wordsOf(by)})\s*[:：]\s*)(?=\S)`, 'iu'),
    joiner: new RegExp(String.raw`\s*[;；、]\s*|\s*[,،]?\s+(?:${joining}|&)\s+`, 'iu'),
  }
})

function wordsOf(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')
}

/** Names in Chinese characters have no spaces, and commas of their own. */
function splitNames(text: string, joiner: RegExp): string[] {
  const parts = text.split(joiner)
  return parts.flatMap((part) => {
    const between = part.split(/\s*[,،]\s*/)
    const areNames = parts.length > 1 || between.every((each) => /\s/.test(each))
    return areNames && between.every((each) => !suffix.test(each)) ? between : [part]
  })
}

const suffix = /^(?:jr|sr|ph\.?d|m\.?d|i{2,3}|iv|esq)\.?$/i

function readAuthor(text: string): Author {
  const written = text.replace(/\s*<[^<>\s]+@[^<>\s]+>/, '').trim()
  const [, name = written, place] = /^(.*?)\s*[(（]([^()（）]+)[)）]$/.exec(written) ?? []
  return { name: name.trim(), ...defined({ place: place?.trim() }) }
}
