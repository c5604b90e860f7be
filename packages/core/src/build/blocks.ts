import type { Nodes, Paragraph, PhrasingContent } from 'mdast'
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import { hull } from './place.ts'
import { isPhrasing } from './phrasing.ts'

/** A node of flow, with the caption that stands beside it in the source. */
export interface Block {
  node: Exclude<Nodes, PhrasingContent> | PhrasingContent
  caption?: Caption
}

/** What can be read as a caption: `:::caption`, `::caption[…]`, or one emphasised line. */
export type Caption = ContainerDirective | LeafDirective | Paragraph

/**
 * Brings together what belongs together: a caption and its table, a picture and its caption, stray phrasing
 * in one paragraph.
 *
 * @param children Siblings in flow.
 */
export function blocks(children: readonly Nodes[]): Block[] {
  const found: Block[] = []
  const siblings = wrapPhrasing(children)
  for (let index = 0; index < siblings.length; index += 1) {
    const node = siblings[index]
    const next = siblings[index + 1]
    if (!node) continue
    if (next && isCaption(node) && isTable(next)) found.push({ node: next, caption: node })
    else if (next && isPicture(node) && (isCaption(next) || isEmphasisedLine(next))) {
      found.push({ node, caption: next })
    } else {
      found.push({ node })
      continue
    }
    index += 1
  }
  return found
}

function wrapPhrasing(children: readonly Nodes[]): Nodes[] {
  const wrapped: Nodes[] = []
  let run: PhrasingContent[] = []
  const close = (): void => {
    if (run.length > 0) wrapped.push({ type: 'paragraph', children: run, position: hull(run) })
    run = []
  }
  for (const child of children) {
    if (isPhrasing(child) && child.type !== 'html') run.push(child)
    else {
      close()
      wrapped.push(child)
    }
  }
  close()
  return wrapped
}

/** Whether a node is a caption directive. */
export function isCaption(node: Nodes): node is ContainerDirective | LeafDirective {
  return (node.type === 'containerDirective' || node.type === 'leafDirective') && node.name === 'caption'
}

function isTable(node: Nodes): boolean {
  return node.type === 'table' || (node.type === 'html' && /^\s*<table[\s>]/i.test(node.value))
}

/** Whether a paragraph holds pictures and nothing else (but white space). */
export function isPicture(node: Nodes): boolean {
  return node.type === 'paragraph' && node.children.some(isImage) && node.children.every(isImageOrSpace)
}

function isImageOrSpace(node: Nodes): boolean {
  return isImage(node) || (node.type === 'text' && node.value.trim() === '')
}

function isImage(node: Nodes): boolean {
  return node.type === 'image' || node.type === 'imageReference'
}

/** Whether a paragraph is one emphasised line: an emphasised line that ends in a colon announces, it is no caption. */
function isEmphasisedLine(node: Nodes): node is Paragraph {
  if (node.type !== 'paragraph' || node.children.length !== 1 || node.children[0]?.type !== 'emphasis')
    return false
  const last = node.children[0].children.at(-1)
  return !(last?.type === 'text' && last.value.trimEnd().endsWith(':'))
}
