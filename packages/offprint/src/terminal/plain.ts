/** Controls (C0, DEL, C1) and the marks that turn the direction of writing, which a terminal obeys; halves of pairs. */
const obeyed = /[\u0000-\u0008\u000A-\u001F\u007F-\u009F\u200E\u200F\u2028-\u202E\u2066-\u2069\p{Cs}]/gu

/**
 * Makes foreign text safe to show on a terminal, one line of it.
 *
 * @param text From a file, or a file's name.
 * @returns The same with visible pictures for control characters; a tab becomes a space.
 */
export function plain(text: string): string {
  return text.replaceAll('\t', ' ').replace(obeyed, picture)
}

function picture(character: string): string {
  const code = character.charCodeAt(0)
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  return code === 0x7f ? '\u2421' : '\uFFFD'
}

const wide =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303F\uFF01-\uFF60]|\p{Emoji_Presentation}/u
const none = /[\p{M}\p{Cf}]/u

/**
 * @param text One line.
 * @returns How many columns of a terminal it takes (Unicode Standard Annex 11, by script).
 */
export function columnsOf(text: string): number {
  return Array.from(text, widthOf).reduce<number>((sum, width) => sum + width, 0)
}

function widthOf(character: string): number {
  if (none.test(character)) return 0
  return wide.test(character) ? 2 : 1
}
