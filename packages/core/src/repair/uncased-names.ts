import type { Author } from '../article.ts'
import { defined } from '../defined.ts'
import type { Language } from '../language/language.ts'
import { perLanguage } from '../language/per-language.ts'
import type { Names } from './names.ts'

/** Words of a name, where its script has spaces. */
const fewestWords = 2
const mostWords = 5

/** Characters of a name in Chinese characters or Kana; surname and name may be parted by a space. */
const spaceless =
  /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー・＝]{2,12}(?:[ \u3000][\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]{1,8})?$/u

const word = /^\p{Lo}[\p{Lo}\p{M}'’.-]*$/u

/**
 * Reads names in a script without capitals (Arabic, Urdu, Japanese): nothing but the word before them says that they
 * are names, so this is for lines that begin with one. `سارة المثال وكريم المثال (القاهرة)`, `山田太郎、佐藤花子（東京）`.
 *
 * @param text What follows the word for "by".
 * @returns Nothing where anything in the text is no name, or has capitals.
 */
export function readUncasedNames(text: string, language: Language): Names | undefined {
  const [whole = '', place] = /\s*[(（]([^()（）]{2,40})[)）]$/.exec(text) ?? []
  const names = partsOf(text.slice(0, text.length - whole.length), language)
  const authors = names.map((name) => readName(name, language)).filter((name) => name !== undefined)
  if (authors.length === 0 || authors.length < names.length) return undefined
  const isPlace = place === undefined || place.split(/\s+/).every((each) => word.test(each))
  if (!isPlace) return undefined
  return {
    authors: authors.map((author) => ({ ...author, ...defined({ place }) })),
    inBrackets: place !== undefined,
  }
}

const joiner = perLanguage(({ and }) => {
  const joining = and.filter((each) => /\p{L}/u.test(each)).join('|')
  return new RegExp(String.raw`\s*[、，,،;؛]\s*|\s+(?:${joining || '(?!)'})\s+`, 'u')
})

function partsOf(text: string, language: Language): string[] {
  const parts = text.split(joiner(language))
  const all = language.tag === 'ar' ? parts.flatMap(splitWaw) : parts
  return all.map((part) => part.trim()).filter((part) => part !== '')
}

/** The Arabic "and" is a letter at the beginning of the next word, which many names begin with: both sides must be whole. */
function splitWaw(part: string): string[] {
  const words = part.trim().split(/\s+/)
  const at = words.findIndex(
    (each, index) =>
      each.startsWith('و') && each.length > 2 && index >= fewestWords && words.length - index >= fewestWords,
  )
  if (at < 0) return [part]
  return [words.slice(0, at).join(' '), [words[at]?.slice(1), ...words.slice(at + 1)].join(' ')]
}

function readName(text: string, language: Language): Author | undefined {
  const honorificPrefix = language.honorifics.find((honorific) => text.startsWith(`${honorific} `))
  const name = text.slice(honorificPrefix?.length ?? 0).trim()
  const words = name.split(/\s+/)
  const isName =
    spaceless.test(name) ||
    (words.length >= fewestWords && words.length <= mostWords && words.every((each) => word.test(each)))
  return isName ? { name, ...defined({ honorificPrefix }) } : undefined
}
