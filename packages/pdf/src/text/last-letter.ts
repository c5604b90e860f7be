const asciiLetter = /[a-z]/i
const letter = /[\p{L}\p{M}]/u

/**
 * Where the last letter of a text is: the word it is in is not hyphenated.
 *
 * @returns Its offset; below 0 where there is none. Half of a surrogate pair is taken for a letter.
 */
export function lastLetterOf(text: string): number {
  let offset = text.length - 1
  while (offset >= 0 && !isLetter(text.charAt(offset))) offset--
  return offset
}

/** Most letters are of ASCII, and the large pattern need not be made for them. */
function isLetter(unit: string): boolean {
  return asciiLetter.test(unit) || (unit > '~' && (letter.test(unit) || isHalf(unit.charCodeAt(0))))
}

function isHalf(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff
}
