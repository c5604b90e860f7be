import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference'
import type { Position } from '../article.ts'

/** A tag as it stands in the source. */
export interface Tag {
  type: 'tag'
  kind: 'open' | 'close' | 'void'
  /** In lower case. */
  name: string
  attributes: ReadonlyMap<string, string>
  raw: string
  position: Position
}

/** Text between tags; in `value` white space of the source is one space and character references are decoded. */
export interface Between {
  type: 'between'
  value: string
  position: Position
}

/** A comment, declaration or instruction. */
export interface Aside {
  type: 'aside'
  raw: string
  position: Position
}

/** What raw HTML is cut into. */
export type Token = Tag | Between | Aside

/** Elements that have no closing tag (HTML, 13.1.2), as far as anything is made of them. */
const voids = new Set(['br', 'img', 'col', 'hr', 'wbr'])

// A tag as CommonMark 0.31 (6.6, "Raw HTML") has it; then comment, declaration, instruction, CDATA.
const attribute = String.raw`\s+[A-Za-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>${'`'}]+|'[^']*'|"[^"]*"))?`
const tag = String.raw`<(?:[A-Za-z][A-Za-z\d-]*(?:${attribute})*\s*\/?|\/[A-Za-z][A-Za-z\d-]*\s*)>`
/** What is no tag, by how it begins, and how it ends. */
const asides: readonly (readonly [start: string, end: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
]

/**
 * Cuts raw HTML into tags and the text between them. It reads well-formed tags only and mends nothing: what is
 * not a tag is text.
 *
 * @param html The raw HTML.
 * @param placeOf Where a part of it, from one index to another, stands in the source.
 */
export function tokenize(html: string, placeOf: (start: number, end: number) => Position): Token[] {
  const tokens: Token[] = []
  const matcher = new RegExp(`(${tag})|${String.raw`<(?:\?|![A-Za-z[]|!--)`}`, 'g')
  /** Ends that do not come any more: looking for them again and again would take quadratic time. */
  const missing = new Set<string>()
  let cursor = 0
  const between = (end: number): void => {
    if (end <= cursor) return
    const value = decodeReferences(html.slice(cursor, end).replace(/[ \t\r\n\f]+/g, ' '))
    tokens.push({ type: 'between', value, position: placeOf(cursor, end) })
  }

  for (let match = matcher.exec(html); match; match = matcher.exec(html)) {
    const isTag = match[1] !== undefined
    const end = isTag ? match.index + match[0].length : asideEnd(html, match.index, missing)
    if (end === undefined) continue
    const raw = html.slice(match.index, end)
    const position = placeOf(match.index, end)
    between(match.index)
    tokens.push(isTag ? readTag(raw, position) : { type: 'aside', raw, position })
    cursor = end
    matcher.lastIndex = end
  }
  between(html.length)
  return tokens
}

function asideEnd(html: string, start: number, missing: Set<string>): number | undefined {
  const found = asides.find(([opening]) => html.startsWith(opening, start))
  if (!found || missing.has(found[1])) return undefined
  const [opening, closing] = found
  // `<!-->` and `<!--->` are whole comments (CommonMark 0.31, 6.6).
  const from = opening === '<!--' ? start + 2 : start + opening.length
  const end = html.indexOf(closing, from)
  if (end < 0) missing.add(closing)
  return end < 0 ? undefined : end + closing.length
}

function readTag(raw: string, position: Position): Tag {
  const closing = raw.startsWith('</')
  const name = (/[A-Za-z][A-Za-z\d-]*/.exec(raw)?.[0] ?? '').toLowerCase()
  const kind = closing ? 'close' : voids.has(name) ? 'void' : 'open'
  return { type: 'tag', kind, name, attributes: closing ? new Map() : readAttributes(raw), raw, position }
}

function readAttributes(raw: string): Map<string, string> {
  const found = new Map<string, string>()
  const start = /^<[A-Za-z][A-Za-z\d-]*/.exec(raw)?.[0].length ?? 0
  for (const [whole] of raw.slice(start).matchAll(new RegExp(attribute, 'g'))) {
    const [, key = '', quoted = ''] = /^\s+([^\s=]+)(?:\s*=\s*([\s\S]*))?$/.exec(whole) ?? []
    const value = /^["']/.test(quoted) ? quoted.slice(1, -1) : quoted
    // Of two of one name the first holds (HTML, 13.2.5.33).
    if (!found.has(key.toLowerCase())) found.set(key.toLowerCase(), decodeReferences(value))
  }
  return found
}

function decodeReferences(text: string): string {
  return text.replace(/&(?:#([xX]?)([\dA-Fa-f]{1,7})|([\dA-Za-z]{1,31}));/g, (whole, hex, digits, name) => {
    if (name) return decodeNamedCharacterReference(name) || whole
    if (!hex && /[a-f]/i.test(digits)) return whole
    return decodeNumericCharacterReference(digits, hex ? 16 : 10)
  })
}
