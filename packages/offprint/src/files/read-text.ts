/** Text of web pages and of structured data, in whatever encoding it says it is. */

/** As far as a page may say its encoding (HTML, 13.2.3.2). */
const prescan = 1024

/**
 * @param bytes Of a file.
 * @returns Its text: by its byte order mark, else as a page says in a `meta` element, else UTF-8. What is no text in
 *   that encoding becomes U+FFFD.
 */
export function textOfBytes(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes)
}

/** As much of a file shows whether it is text; and of so many characters one may be no character. */
const shown = 4096
const fewest = 50

/** @returns Whether it has characters that no text has: NUL, or many that are none in its encoding. */
export function isBinary(text: string): boolean {
  const start = text.slice(0, shown)
  const strange = start.match(/\uFFFD/g)?.length ?? 0
  return start.includes('\0') || strange * fewest > start.length
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, prescan))
  const label = /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(start)?.[1]
  // A page that can be read like this is not in the encoding that it says (HTML, 13.2.3.2, step 15).
  return label !== undefined && isEncoding(label) && !/^utf-?16/i.test(label) ? label : 'utf-8'
}

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== ''
  } catch {
    return false
  }
}
