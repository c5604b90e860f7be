import type { Nodes, Paragraph } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import type { Caption, Credit, Figure, Flow, Image, Phrasing } from '../article.ts'
import * as make from '../builders.ts'
import { report } from '../report.ts'
import { rules } from '../rules.ts'
import { type Caption as CaptionSource, pair } from './blocks.ts'
import { contentOf, isCaption, isCredit } from './directive-names.ts'
import { paragraphOf } from './merge.ts'
import { splitPicture } from './picture.ts'
import type { State } from './state.ts'

/** The parts of a figure while it is gathered. */
interface Parts {
  images: Image[]
  captions: Phrasing[][]
  credits: Phrasing[][]
}

/**
 * Reads `:::figure`: pictures, a caption, a credit, in whatever order they are written.
 *
 * @param node Holds nothing else: that was set after it before.
 */
export function readFigure(node: ContainerDirective, state: State): Flow[] {
  const parts: Parts = { images: [], captions: [], credits: [] }
  for (const { node: child, caption } of pair(contentOf(node))) {
    if (isCaption(child)) parts.captions.push(readCaption(child, state))
    else if (isCredit(child)) parts.credits.push(readCaption(child, state))
    else addPicture(child, parts, state)
    if (caption) parts.captions.push(readCaption(caption, state))
  }
  if (parts.images.length === 0) report(state.file, rules['figure-holds-an-image'], node)
  return assemble(parts, node)
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

function addPicture(node: Nodes, parts: Parts, state: State): boolean {
  const split = splitPicture(node)
  if (!split) return false
  const made = state.phrasing(split.picture.children)
  parts.images.push(...made.filter((child) => child.type === 'image'))
  if (split.caption) parts.captions.push(state.phrasing(split.caption))
  return true
}

function unwrapEmphasis(node: Paragraph): readonly Nodes[] {
  const [only] = node.children
  return only?.type === 'emphasis' && node.children.length === 1 ? only.children : node.children
}

function assemble({ images, captions, credits }: Parts, from: ContainerDirective): Flow[] {
  if (images.length === 0) {
    return [...captions, ...credits].flatMap((children) => paragraphOf(children, from))
  }
  const beside = [...joined(captions, from, make.caption), ...joined(credits, from, make.credit)]
  return [make.figure([...images, ...beside], from)]
}

function joined<T extends Caption | Credit>(
  parts: Phrasing[][],
  from: make.From,
  build: (children: Phrasing[], from: make.From) => T,
): T[] {
  const children = joinParts(parts, from)
  return children.length === 0 ? [] : [build(children, from)]
}

function joinParts(parts: Phrasing[][], from: make.From): Phrasing[] {
  const said = parts.filter((part) => part.length > 0)
  return said.flatMap((part, index) => (index === 0 ? part : [make.lineBreak(from), ...part]))
}

function spanning(first: make.From, last: make.From): make.From {
  return { start: make.positionOf(first).start, end: make.positionOf(last).end }
}
