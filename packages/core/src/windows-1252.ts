/** The letters of the bytes 0x80 to 0x9F, after the index of the Encoding Standard (https://encoding.spec.whatwg.org). */
const letters = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ'

/**
 * Decodes Windows-1252. Several releases of Node read it as ISO 8859-1, which has control characters where this
 * has quotation marks and dashes, so the runtime's decoder is not asked.
 *
 * @returns One letter a byte.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let start = 0; start < bytes.length; start += 8192) {
    pieces.push(String.fromCharCode(...bytes.subarray(start, start + 8192)))
  }
  return pieces.join('').replace(/[\x80-\x9F]/g, (byte) => letters.charAt(byte.charCodeAt(0) - 0x80))
}

/** @returns The bytes that Windows-1252 has for a text; nothing where it lacks a character. */
export function encodeWindows1252(text: string): Uint8Array | undefined {
  const bytes = Array.from(text, (character) => {
    const code = character.charCodeAt(0)
    const special = letters.indexOf(character)
    if (special >= 0) return special + 0x80
    return code < 0x80 || (code >= 0xa0 && code <= 0xff) ? code : -1
  })
  return bytes.includes(-1) ? undefined : Uint8Array.from(bytes)
}
