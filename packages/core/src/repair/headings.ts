import type { List, Nodes, Paragraph, PhrasingContent } from 'mdast'
import { isProse } from './head.ts'
import { plainText, wordsIn } from './nodes.ts'
import { headingEnd } from './stops.ts'

/** The ways in which pasted text sets a heading that is no Markdown heading. */
export type HeadingKind =
  | 'strong'
  | 'emphasis'
  | 'underlined'
  | 'caps'
  | 'colon'
  | 'line'
  | 'numbered'
  | 'enumerated'

/** A block that reads like a heading. */
export interface HeadingLike {
  kind: HeadingKind
  /** What the heading would hold, with its colon. */
  children: PhrasingContent[]
}

/** A heading has few words. */
const mostWords = 12
const mostColonWords = 6
const mostLineWords = 8

/** `1.` and `2)` of a list are no text; these are: `IV.`, `2.1`. */
const enumerator = /^(?:[IVX]{1,5}[.)]|\d{1,2}(?:\.\d{1,2})+\.?)\s+(?=\p{Lu})/u
const continues = new Set<Nodes['type']>([
  'paragraph',
  'list',
  'blockquote',
  'table',
  'code',
  'heading',
  'image',
])

/**
 * Whether a block reads like a heading, and of what kind.
 *
 * @param before The block before it: after a picture it would be a caption.
 * @param after The block after it: a heading heads something.
 */
export function headingLike(
  node: Nodes,
  before: Nodes | undefined,
  after: Nodes | undefined,
): HeadingLike | undefined {
  if (!after || !continues.has(after.type)) return undefined
  if (node.type === 'list') return numbered(node, after)
  if (node.type !== 'paragraph' || isPicture(before)) return undefined
  const text = plainText(node).trim()
  if (/[\n\r]/.test(text) || !isShort(text)) return undefined
  const marked = markedWhole(node.children)
  if (marked) return marked
  const [only, ...more] = node.children
  if (more.length > 0 || only?.type !== 'text') return undefined
  if (enumerator.test(text)) return { kind: 'enumerated', children: node.children }
  if (isCaps(text)) return { kind: 'caps', children: node.children }
  // Before a list the line with the colon is more often the sentence that the list completes.
  if (isColon(text))
    return after.type === 'paragraph' ? { kind: 'colon', children: node.children } : undefined
  return isLine(text, before, after) ? { kind: 'line', children: node.children } : undefined
}

const byTag: Readonly<Record<string, 'strong' | 'emphasis' | 'underlined'>> = {
  b: 'strong',
  em: 'emphasis',
  i: 'emphasis',
  strong: 'strong',
  u: 'underlined',
}

/** Phrasing that one mark is around as a whole, its colon inside or behind: `*Ships:*`, `*Ships*:`, `<u>Ships</u>`. */
function markedWhole(children: readonly PhrasingContent[]): HeadingLike | undefined {
  const last = children.at(-1)
  const inside = last?.type === 'text' && /^\s*[:：]\s*$/.test(last.value) ? children.slice(0, -1) : children
  const [open, ...rest] = inside
  if (open?.type === 'strong' || open?.type === 'emphasis') {
    return rest.length === 0 ? { kind: open.type, children: open.children } : undefined
  }
  const close = rest.at(-1)
  if (open?.type !== 'html' || close?.type !== 'html') return undefined
  const [, name = ''] = /^<(\w+)>$/.exec(open.value.toLowerCase()) ?? []
  const kind = close.value.toLowerCase() === `</${name}>` ? byTag[name] : undefined
  const content = rest.slice(0, -1)
  return kind && !content.some(({ type }) => type === 'html') ? { kind, children: content } : undefined
}

/** A few words that stand alone between paragraphs of running text. */
function isLine(text: string, before: Nodes | undefined, after: Nodes): boolean {
  if (
    wordsIn(text, mostLineWords + 1) > mostLineWords ||
    !/^["'“‘«]?(?:\p{Lu}|\d)/u.test(text) ||
    !/\p{L}{3}/u.test(text)
  )
    return false
  if (/:/.test(text) || after.type !== 'paragraph' || !isProse(after)) return false
  return before !== undefined && (before.type === 'list' || (before.type === 'paragraph' && isProse(before)))
}

function isShort(text: string): boolean {
  return (
    text !== '' && wordsIn(text, mostWords + 1) <= mostWords && !headingEnd.test(text) && /\p{L}/u.test(text)
  )
}

function isCaps(text: string): boolean {
  return /\p{Lu}{4}/u.test(text) && !/\p{Ll}/u.test(text)
}

function isColon(text: string): boolean {
  return /^\p{Lu}[^:]*:$/u.test(text) && wordsIn(text, mostColonWords + 1) <= mostColonWords
}

/** An ordered list of a single item that is nothing but a heading. */
function numbered(list: List, after: Nodes): HeadingLike | undefined {
  const paragraph = onlyParagraph(list)
  if (!list.ordered || !paragraph || (after.type !== 'list' && after.type !== 'paragraph')) return undefined
  const text = plainText(paragraph).trim()
  if (/[\n\r]/.test(text) || !isShort(text)) return undefined
  const marked = markedWhole(paragraph.children)
  if (marked) return { ...marked, kind: 'numbered' }
  const [only, ...others] = paragraph.children
  if (only?.type !== 'text' || others.length > 0) return undefined
  if (text.endsWith(':')) return { kind: 'numbered', children: [only] }
  const isTitle =
    /^\p{Lu}/u.test(text) && wordsIn(text, mostLineWords + 1) <= mostLineWords && after.type === 'paragraph'
  return isTitle ? { kind: 'enumerated', children: [only] } : undefined
}

function onlyParagraph({ children }: List): Paragraph | undefined {
  const [item, ...more] = children
  const [paragraph, ...rest] = item?.children ?? []
  return more.length === 0 && rest.length === 0 && paragraph?.type === 'paragraph' ? paragraph : undefined
}

/** Whether a block is a picture and nothing else. */
export function isPicture(node: Nodes | undefined): boolean {
  if (node?.type === 'containerDirective') return node.name === 'figure'
  if (node?.type !== 'paragraph') return false
  return node.children.some((child) => child.type === 'image') && plainText(node).trim() === ''
}
