/**
 * Values as they stand in a file (ISO 32000-1, 7.3). They are those of pdfkit, so that its own objects can be written
 * in the same way: a string is a name, a `String` a text, and a reference writes itself.
 */

/** What a text cannot hold as it is (ISO 32000-1, table 3). */
const escapes: Readonly<Record<string, string>> = {
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
  '(': '\\(',
  ')': '\\)',
  '\\': '\\\\',
}
const escaped = /[\n\r\t\b\f()\\]/g
const ascii = /^[\0-\x7f]*$/

/**
 * @param value A name, text, number, truth value, bytes, an array or a dictionary of such, or anything that
 *   writes itself: a reference, a tree of pdfkit's. What is undefined is null in an array, and not in a dictionary.
 * @returns It in the syntax of PDF: characters up to U+00FF, one a byte.
 * @throws RangeError for a number without end, or none.
 */
export function valueOf(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return `/${value}`
    case 'number':
      return numberOf(value)
    case 'object':
      return value === null ? 'null' : objectOf(value)
    default:
      return value === undefined ? 'null' : String(value)
  }
}

function numberOf(value: number): string {
  if (!Number.isFinite(value))
    throw new RangeError(`Expected a number that a PDF can hold, received ${value}.`)
  return String(Math.round(value * 1e6) / 1e6)
}

function objectOf(value: object): string {
  if (Array.isArray(value)) return arrayOf(value)
  if (value instanceof String) return textOf(value.valueOf())
  if (value instanceof Uint8Array) return `<${hexOf(value)}>`
  return Object.getPrototypeOf(value) === Object.prototype ? dictionaryOf(value) : String(value)
}

function arrayOf(values: readonly unknown[]): string {
  let text = '['
  for (let at = 0; at < values.length; at++)
    text += at === 0 ? valueOf(values[at]) : ` ${valueOf(values[at])}`
  return `${text}]`
}

function dictionaryOf(entries: object): string {
  let text = '<<\n'
  for (const [key, value] of Object.entries(entries)) {
    if (value !== undefined) text += `/${key} ${valueOf(value)}\n`
  }
  return `${text}>>`
}

/** A text string (7.9.2.2): one byte a character where that says all of it, else UTF-16. */
function textOf(text: string): string {
  const bytes = ascii.test(text) ? text : `\xfe\xff${utf16Of(text)}`
  return `(${bytes.replace(escaped, (character) => escapes[character] ?? character)})`
}

function utf16Of(text: string): string {
  let bytes = ''
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    bytes += String.fromCharCode(unit >> 8, unit & 0xff)
  }
  return bytes
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
