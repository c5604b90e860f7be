import type { Nodes, PhrasingContent } from 'mdast'
import { plainText, wordsIn } from './nodes.ts'

/** The ways in which pasted text sets a heading that is no Markdown heading. */
export type HeadingKind = 'strong' | 'emphasis' | 'caps' | 'colon' | 'numbered'

/** A block that reads like a heading. */
export interface HeadingLike {
  kind: HeadingKind
  /** What the heading would hold, with its colon. */
  children: PhrasingContent[]
}

/** A heading has few words. */
const mostWords = 12
const mostColonWords = 6

const sentenceEnd = /[.?!…;,]["'”’»)]*$/
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
  const [only, ...more] = node.children
  if (!only || more.length > 0 || /[\n\r]/.test(text) || !isShort(text)) return undefined
  if (only.type === 'strong' || only.type === 'emphasis') return { kind: only.type, children: only.children }
  if (only.type !== 'text') return undefined
  if (isCaps(text)) return { kind: 'caps', children: node.children }
  // Before a list the line with the colon is more often the sentence that the list completes.
  return isColon(text) && after.type === 'paragraph' ? { kind: 'colon', children: node.children } : undefined
}

function isShort(text: string): boolean {
  return text !== '' && wordsIn(text) <= mostWords && !sentenceEnd.test(text) && /\p{L}/u.test(text)
}

function isCaps(text: string): boolean {
  return /\p{Lu}{4}/u.test(text) && !/\p{Ll}/u.test(text)
}

function isColon(text: string): boolean {
  return /^\p{Lu}[^:]*:$/u.test(text) && wordsIn(text) <= mostColonWords
}

/** An ordered list of a single item that is nothing but a heading. */
function numbered(list: Extract<Nodes, { type: 'list' }>, after: Nodes): HeadingLike | undefined {
  const [item, ...more] = list.children
  const [paragraph, ...rest] = item?.children ?? []
  if (!list.ordered || more.length > 0 || rest.length > 0 || paragraph?.type !== 'paragraph') return undefined
  if (after.type !== 'list' && after.type !== 'paragraph') return undefined
  const text = plainText(paragraph).trim()
  const [only, ...others] = paragraph.children
  if (!only || others.length > 0 || /[\n\r]/.test(text) || !isShort(text)) return undefined
  if (only.type === 'strong' || only.type === 'emphasis') return { kind: 'numbered', children: only.children }
  return only.type === 'text' && text.endsWith(':') ? { kind: 'numbered', children: [only] } : undefined
}

function isPicture(node: Nodes | undefined): boolean {
  if (node?.type === 'containerDirective') return node.name === 'figure'
  if (node?.type !== 'paragraph') return false
  return node.children.some((child) => child.type === 'image') && plainText(node).trim() === ''
}
