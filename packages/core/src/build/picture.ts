import type { Nodes, Paragraph } from 'mdast'

/** A picture and, on the line after it in the same paragraph, an emphasised caption. */
export interface Picture {
  picture: Paragraph
  caption?: readonly Nodes[]
}

/** @returns The picture that a paragraph is; nothing where it is anything more. */
export function splitPicture(node: Nodes): Picture | undefined {
  if (node.type !== 'paragraph') return undefined
  if (isPicture(node)) return { picture: node }
  const last = node.children.at(-1)
  const before = node.children.at(-2)
  const onItsOwnLine = before?.type === 'break' || (before?.type === 'text' && /[\r\n]/.test(before.value))
  const picture = { ...node, children: node.children.slice(0, before?.type === 'break' ? -2 : -1) }
  return last?.type === 'emphasis' && onItsOwnLine && isPicture(picture)
    ? { picture, caption: last.children }
    : undefined
}

/** Whether a paragraph holds pictures and nothing else (but white space). */
export function isPicture(node: Nodes): boolean {
  return node.type === 'paragraph' && node.children.some(isImage) && node.children.every(isImageOrSpace)
}

/** Whether a paragraph is one emphasised line; one that ends in a colon announces, and is no caption. */
export function isEmphasisedLine(node: Nodes): node is Paragraph {
  if (node.type !== 'paragraph' || node.children.length !== 1 || node.children[0]?.type !== 'emphasis')
    return false
  const last = node.children[0].children.at(-1)
  return !(last?.type === 'text' && last.value.trimEnd().endsWith(':'))
}

function isImageOrSpace(node: Nodes): boolean {
  return isImage(node) || (node.type === 'text' && node.value.trim() === '')
}

function isImage(node: Nodes): boolean {
  return node.type === 'image' || node.type === 'imageReference'
}
