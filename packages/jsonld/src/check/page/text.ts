/** Text as a reader sees it, in a form in which what means the same is the same. */
import type { Element, ElementContent, Root, RootContent } from 'hast'

type HastNode = Root | RootContent | ElementContent

/** Elements whose content is not shown. */
const unseen = new Set(['head', 'noscript', 'object', 'script', 'style', 'svg', 'template', 'title'])

/** Elements that do not interrupt a word. */
const inline = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)

/** @returns Whether an element stands in a line, and may stand in a word. */
export function isInline({ tagName }: Element): boolean {
  return inline.has(tagName)
}

/** @returns Whether an element is not shown, whatever a style sheet says. */
export function isUnseen({ tagName, properties }: Element): boolean {
  if (unseen.has(tagName) || (properties.hidden != null && properties.hidden !== false)) return true
  const style = typeof properties.style === 'string' ? properties.style : ''
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)
}

/**
 * @param node A node.
 * @param isLeftOut Elements that are not wanted, beside those that are not shown. Default: none.
 * @returns The text of a node, blocks apart by a space.
 */
export function visibleText(node: HastNode, isLeftOut: (element: Element) => boolean = () => false): string {
  const pieces: string[] = []
  // A stack and no recursion: a page may be nested more deeply than calls may.
  const waiting: (HastNode | string)[] = [node]
  while (waiting.length > 0) {
    const next = waiting.pop()
    if (next === undefined) break
    if (typeof next === 'string') pieces.push(next)
    else if (next.type === 'text') pieces.push(next.value)
    else if (next.type === 'root') pushAll(waiting, next.children)
    else if (next.type === 'element' && !isUnseen(next) && !isLeftOut(next)) {
      const edge = inline.has(next.tagName) ? '' : ' '
      pieces.push(edge)
      waiting.push(edge)
      pushAll(waiting, next.children)
    }
  }
  return pieces.join('').replace(/\s+/gu, ' ').trim()
}

function pushAll(waiting: (HastNode | string)[], children: readonly HastNode[]): void {
  for (let index = children.length - 1; index >= 0; index -= 1) {
    const child = children[index]
    if (child) waiting.push(child)
  }
}

/** @returns Whether an element is a call to a note, a link back from one, or words in place of a picture. */
export function isMark({ properties: { className, role } }: Element): boolean {
  const names = [role, className].flat().map(String)
  return names.some((name) =>
    /^(?:img|doc-(?:noteref|backlink)|reference|footnote-ref|placeholder)$/.test(name),
  )
}

/** References that content management systems leave in texts of JSON. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  hellip: '…',
  ldquo: '"',
  lsquo: "'",
  lt: '<',
  mdash: '-',
  nbsp: ' ',
  ndash: '-',
  quot: '"',
  rdquo: '"',
  rsquo: "'",
}

/**
 * @returns The text in a form that typography does not change: quotes, dashes and spaces of one kind, small letters,
 *   no invisible characters. Tags and character references are read as in HTML.
 */
export function plain(text: string): string {
  const decoded = text.includes('&') ? text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, decode) : text
  return decoded
    .normalize('NFKC')
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/gu, '')
    .replace(/[‘’‚‛′`´]/gu, "'")
    .replace(/[“”„‟″«»‹›]/gu, '"')
    .replace(/[‐‑‒–—―−]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()
}

function decode(whole: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name !== undefined) return named[name.toLowerCase()] ?? whole
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
}

/** Words are counted as `countWords` of the model counts them: runs without spaces that have a letter or a figure. */
export function wordsIn(text: string): number {
  // From its first letter or figure on: what stands before it in the run need not be tried.
  return text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0
}
