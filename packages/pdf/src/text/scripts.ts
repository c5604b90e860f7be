/** Scripts (ISO 15924), in the order they are tried, and their names. */
const names: readonly (readonly [tag: string, name: string])[] = [
  ['Latn', 'Latin'],
  ['Cyrl', 'Cyrillic'],
  ['Grek', 'Greek'],
  ['Arab', 'Arabic'],
  ['Hani', 'Han'],
  ['Hira', 'Hiragana'],
  ['Kana', 'Katakana'],
  ['Hang', 'Hangul'],
  ['Hebr', 'Hebrew'],
  ['Deva', 'Devanagari'],
  ['Beng', 'Bengali'],
  ['Guru', 'Gurmukhi'],
  ['Gujr', 'Gujarati'],
  ['Orya', 'Oriya'],
  ['Taml', 'Tamil'],
  ['Telu', 'Telugu'],
  ['Knda', 'Kannada'],
  ['Mlym', 'Malayalam'],
  ['Sinh', 'Sinhala'],
  ['Thai', 'Thai'],
  ['Laoo', 'Lao'],
  ['Tibt', 'Tibetan'],
  ['Mymr', 'Myanmar'],
  ['Khmr', 'Khmer'],
  ['Geor', 'Georgian'],
  ['Armn', 'Armenian'],
  ['Ethi', 'Ethiopic'],
  ['Mong', 'Mongolian'],
  ['Syrc', 'Syriac'],
  ['Thaa', 'Thaana'],
  ['Nkoo', 'N’Ko'],
]

/** The letters of a script, and all characters that are used with it and not with every other. */
const scripts = names.map(([tag, name]) => ({
  tag,
  name,
  letter: new RegExp(`\\p{Script=${tag}}`, 'u'),
  character: new RegExp(`\\p{Script_Extensions=${tag}}`, 'u'),
}))

/** The script that text without a letter of any is set in. */
export const defaultScript = 'Latn'

/** The script of the first letter that has one; nothing for digits, punctuation and marks. */
export function scriptOf(text: string): string | undefined {
  return scripts.find(({ letter }) => letter.test(text))?.tag
}

/** What people call the script that a character belongs to, digits and marks of its own included. */
export function scriptName(text: string): string | undefined {
  const own = scripts.find(({ letter }) => letter.test(text))
  return (own ?? scripts.find(({ character }) => character.test(text)))?.name
}
