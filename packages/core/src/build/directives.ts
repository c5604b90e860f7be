import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import type { Flow } from '../article.ts'
import * as make from '../builders.ts'
import { report } from '../report.ts'
import { rules } from '../rules.ts'
import { contentOf, isKnown, labelOf } from './directive-names.ts'
import { readCaption, readFigure } from './figure.ts'
import { readOwn } from './heading.ts'
import { paragraphOf } from './merge.ts'
import { sourceOf } from './place.ts'
import { opening, reportUnknown } from './read-directives.ts'
import type { At, State } from './state.ts'
import { sourceText } from './text.ts'

type Reader<T extends ContainerDirective | LeafDirective> = (node: T, at: At, state: State) => Flow[]

const containers: Readonly<Record<string, Reader<ContainerDirective>>> = {
  caption: readLoneCaption,
  conclusion: (node, at, state) => [make.section(own(node, at, state), { role: 'conclusion' }, node)],
  credit: readLoneCaption,
  figure: (node, _, state) => readFigure(node, state),
  'pull-quote': (node, at, state) => [make.pullQuote(state.flow(contentOf(node), at), node)],
  section: (node, at, state) => [make.section(own(node, at, state), {}, node)],
  sidebar: (node, at, state) => [make.sidebar(own(node, at, state), node)],
}

const leaves: Readonly<Record<string, Reader<LeafDirective>>> = {
  caption: readLoneCaption,
  credit: readLoneCaption,
  'page-break': (node) => [make.pageBreak(node)],
}

/** @returns What `:::name … :::` makes. Those that are not ours were opened before. */
export function readContainer(node: ContainerDirective, at: At, state: State): Flow[] {
  reportUnclosed(node, state)
  return containers[node.name]?.(node, at, state) ?? []
}

/** @returns What `::name[…]` makes; one that is not ours is kept as text. */
export function readLeaf(node: LeafDirective, at: At, state: State): Flow[] {
  const reader = isKnown(node) ? leaves[node.name] : undefined
  if (reader) return reader(node, at, state)
  reportUnknown(node, state)
  return [make.paragraph([make.text(sourceText(node, state), node)], node)]
}

function own(node: ContainerDirective, at: At, state: State): ReturnType<typeof readOwn> {
  return readOwn(contentOf(node), labelOf(node), at, state)
}

/** A caption or credit that belongs to nothing is a paragraph. */
function readLoneCaption(node: ContainerDirective | LeafDirective, _: At, state: State): Flow[] {
  report(state.file, rules['caption-has-its-figure'], node, { name: node.name })
  return paragraphOf(readCaption(node, state), node)
}

function reportUnclosed(node: ContainerDirective, state: State): void {
  const lines = sourceOf(node, state)
    .trimEnd()
    .split(/\r\n|\n|\r/)
  const closed = lines.length > 1 && /^[\s>]*:{3,}\s*$/.test(lines.at(-1) ?? '')
  // A container that repair made, and a tree of somebody else's, have no fence in the source.
  const opened = /^[\s>]*:{3,}/.test(lines[0] ?? '')
  if (!opened || closed) return
  const { line } = make.positionOf(node).end
  report(state.file, rules['fence-is-closed'], opening(node, state), { name: node.name, line })
}
