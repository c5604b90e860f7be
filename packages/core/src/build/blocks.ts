import type { Nodes, Paragraph, PhrasingContent } from 'mdast'
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import { report } from '../report.ts'
import { rules } from '../rules.ts'
import { keepComments, withoutComments } from './comments.ts'
import { contentOf, isCaption, isCredit, isKnown } from './directive-names.ts'
import { isPhrasing } from './phrasing.ts'
import { isEmphasisedLine, isPicture, splitPicture } from './picture.ts'
import { hull, sourceOf } from './place.ts'
import { reportUnknown, withCanonicalNames } from './read-directives.ts'
import type { State } from './state.ts'

/** A node of flow, with what its siblings say about it. */
export interface Block {
  node: Nodes
  /** The caption that stands beside it in the source. */
  caption?: Caption
  /** A line of its source that is to be kept as text, in its place. */
  line?: string
}

/** What can be read as a caption: `:::caption`, `::caption[…]`, or one emphasised line. */
export type Caption = ContainerDirective | LeafDirective | Paragraph

/**
 * Brings together what belongs together (a caption and its table, a picture and its caption, stray phrasing in
 * one paragraph) and opens what is no container of ours, so that what it holds stands in the outline.
 *
 * @param children Siblings in flow.
 */
export function blocks(children: readonly Nodes[], state: State): Block[] {
  return pair(wrapPhrasing(tidied(children, state))).flatMap((block) => open(block, state))
}

function tidied<T extends Nodes>(children: readonly T[], state: State): T[] {
  return withCanonicalNames(withoutComments(children, state), state)
}

/** Brings captions to what they are captions of. */
export function pair(siblings: readonly Nodes[]): Block[] {
  const found: Block[] = []
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

function open(block: Block, state: State): Block[] {
  const { node } = block
  if (isEmptyHeading(node)) {
    report(state.file, rules['heading-has-text'], node)
    keepComments(node, state)
    return []
  }
  if (node.type === 'listItem' || node.type === 'tableRow' || node.type === 'tableCell') {
    return blocks(node.children, state)
  }
  if (node.type !== 'containerDirective') return [block]
  if (!isKnown(node)) return openUnknown(node, state)
  return node.name === 'figure' ? openFigure(node, state) : [block]
}

function openUnknown(node: ContainerDirective, state: State): Block[] {
  reportUnknown(node, state)
  const lines = sourceOf(node, state).split(/\r\n|\n|\r/)
  const first: Block = { node, line: (lines[0] ?? '').trim() }
  const last = lines.length > 1 ? (/:{3,}\s*$/.exec(lines.at(-1) ?? '')?.[0] ?? '') : ''
  const closing: Block[] = last === '' ? [] : [{ node, line: last.trim() }]
  return [first, ...blocks(contentOf(node), state), ...closing]
}

/** What a figure holds beside pictures, captions and credits follows it. */
function openFigure(node: ContainerDirective, state: State): Block[] {
  const content = tidied(node.children, state)
  const taken = pair(contentOf({ ...node, children: content })).map((block) => ({
    ...block,
    isPart: isFigurePart(block.node),
  }))
  const parts = taken.filter(({ isPart }) => isPart)
  const rest = taken
    .filter(({ isPart }) => !isPart)
    .flatMap(({ node: child, caption }) => [...(caption ? [caption] : []), child])
  const figure = { ...node, children: content.filter((child) => !rest.includes(child)) }
  if (parts.some(({ node: part }) => splitPicture(part))) {
    for (const child of rest) report(state.file, rules['figure-holds-images-only'], child)
  }
  return [{ node: figure }, ...blocks(rest, state)]
}

function isFigurePart(node: Nodes): boolean {
  return isCaption(node) || isCredit(node) || splitPicture(node) !== undefined
}

/** Whether a node is a heading that holds nothing to read: breaks and white space say nothing. */
export function isEmptyHeading(node: Nodes): boolean {
  return node.type === 'heading' && node.children.every(isBlank)
}

function isBlank(node: Nodes): boolean {
  if (node.type === 'break') return true
  if (node.type === 'html')
    return /^(?:<!--[^]*-->|<\/?[a-z][^>]*>)$/i.test(node.value) && !/^<img\b/i.test(node.value)
  if ('value' in node) return node.value.trim() === ''
  return 'children' in node && node.children.every(isBlank)
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

function isTable(node: Nodes): boolean {
  return node.type === 'table' || (node.type === 'html' && /^\s*<table[\s>]/i.test(node.value))
}
