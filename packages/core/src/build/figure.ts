import type { Nodes, Paragraph } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import type { Caption, Credit, Figure, Flow, Image, Phrasing } from '../article.ts'
import * as make from '../builders.ts'
import { report } from '../report.ts'
import { rules } from '../rules.ts'
import { blocks, type Caption as CaptionSource, isCaption, isPicture } from './blocks.ts'
import type { At, State } from './state.ts'

/** The parts of a figure while it is gathered. */
interface Parts {
  images: Image[]
  captions: Phrasing[][]
  credits: Phrasing[][]
}

/**
 * Reads `:::figure`: pictures, a caption, a credit. Anything else it holds follows it as ordinary text.
 *
 * @param content What the container holds.
 */
export function readFigure(
  node: ContainerDirective,
  content: readonly Nodes[],
  at: At,
  state: State,
): Flow[] {
  const parts: Parts = { images: [], captions: [], credits: [] }
  const rest: Nodes[] = []
  for (const { node: child, caption } of blocks(content)) {
    if (caption) parts.captions.push(readCaption(caption, state))
    if (isCaption(child)) parts.captions.push(readCaption(child, state))
    else if (isCredit(child)) parts.credits.push(readCaption(child, state))
    else if (!addPicture(child, parts, state)) rest.push(child)
  }
  if (parts.images.length === 0) report(state.file, rules['figure-holds-an-image'], node)
  else for (const child of rest) report(state.file, rules['figure-holds-images-only'], child)
  return [...assemble(parts, node), ...state.flow(rest, at)]
}

/**
 * Reads a paragraph that is a picture (or several), with the emphasised line below or the caption beside it.
 *
 * @returns Nothing where the paragraph is no picture.
 */
export function readPicture(
  node: Paragraph,
  caption: CaptionSource | undefined,
  state: State,
): Figure | undefined {
  const parts: Parts = { images: [], captions: [], credits: [] }
  if (!addPicture(node, parts, state)) return undefined
  if (caption) parts.captions.push(readCaption(caption, state))
  const children = [...parts.images, ...joined(parts.captions, node, make.caption)]
  return make.figure(children, caption ? spanning(node, caption) : node)
}

/** @returns The phrasing of a caption or credit; its paragraphs are set apart by breaks. */
export function readCaption(node: CaptionSource, state: State): Phrasing[] {
  if (node.type === 'leafDirective') return state.phrasing(node.children)
  if (node.type === 'paragraph') return state.phrasing(unwrapEmphasis(node))
  return joinParts(
    node.children.map((child) => {
      if (child.type === 'paragraph') return state.phrasing(child.children)
      return state.phrasing([child])
    }),
    node,
  )
}

function isCredit(node: Nodes): node is Extract<CaptionSource, { name: string }> {
  return (node.type === 'containerDirective' || node.type === 'leafDirective') && node.name === 'credit'
}

function addPicture(node: Nodes, parts: Parts, state: State): boolean {
  const { picture, caption } = splitPicture(node)
  if (!picture) return false
  const made = state.phrasing(picture.children)
  parts.images.push(...made.filter((child) => child.type === 'image'))
  if (caption) parts.captions.push(state.phrasing(caption))
  return true
}

/** A picture and, on the line after it in the same paragraph, an emphasised caption. */
function splitPicture(node: Nodes): { picture?: Paragraph; caption?: Nodes[] } {
  if (node.type !== 'paragraph') return {}
  if (isPicture(node)) return { picture: node }
  const last = node.children.at(-1)
  const before = node.children.at(-2)
  const picture: Paragraph = { ...node, children: node.children.slice(0, -1) }
  const onItsOwnLine = before?.type === 'break' || (before?.type === 'text' && /[\r\n]/.test(before.value))
  if (before?.type === 'break') picture.children.pop()
  return last?.type === 'emphasis' && onItsOwnLine && isPicture(picture)
    ? { picture, caption: last.children }
    : {}
}

function unwrapEmphasis(node: Paragraph): readonly Nodes[] {
  const [only] = node.children
  return only?.type === 'emphasis' && node.children.length === 1 ? only.children : node.children
}

function assemble({ images, captions, credits }: Parts, from: ContainerDirective): Flow[] {
  if (images.length === 0) {
    return [...captions, ...credits].map((children) => make.paragraph(children, from))
  }
  const beside = [...joined(captions, from, make.caption), ...joined(credits, from, make.credit)]
  return [make.figure([...images, ...beside], from)]
}

function joined<T extends Caption | Credit>(
  parts: Phrasing[][],
  from: make.From,
  build: (children: Phrasing[], from: make.From) => T,
): T[] {
  return parts.length === 0 ? [] : [build(joinParts(parts, from), from)]
}

function joinParts(parts: Phrasing[][], from: make.From): Phrasing[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [make.lineBreak(from), ...part]))
}

function spanning(first: make.From, last: make.From): make.From {
  return { start: make.positionOf(first).start, end: make.positionOf(last).end }
}
