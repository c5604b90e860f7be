import type { BlockContent, DefinitionContent, Nodes, Paragraph } from 'mdast'
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import type { Flow, Phrasing } from '../article.ts'
import * as make from '../builders.ts'
import { report } from '../report.ts'
import { rules } from '../rules.ts'
import { readCaption, readFigure } from './figure.ts'
import { readOwn } from './heading.ts'
import { sourceOf } from './place.ts'
import type { At, State } from './state.ts'

type Directive = ContainerDirective | LeafDirective
type Reader<T extends Directive> = (node: T, at: At, state: State) => Flow[]

const sectionRoles: Readonly<Record<string, 'conclusion' | undefined>> = {
  conclusion: 'conclusion',
  section: undefined,
}

const readSection: Reader<ContainerDirective> = (node, at, state) => [
  make.section(readOwn(contentOf(node), labelOf(node), at, state), { role: sectionRoles[node.name] }, node),
]

const containers: Readonly<Record<string, Reader<ContainerDirective>>> = {
  caption: readLoneCaption,
  conclusion: readSection,
  credit: readLoneCaption,
  figure: (node, at, state) => readFigure(node, contentOf(node), at, state),
  'pull-quote': (node, at, state) => [make.pullQuote(state.flow(contentOf(node), at), node)],
  section: readSection,
  sidebar: (node, at, state) => [make.sidebar(readOwn(contentOf(node), labelOf(node), at, state), node)],
}

const leaves: Readonly<Record<string, Reader<LeafDirective>>> = {
  caption: readLoneCaption,
  credit: readLoneCaption,
  'page-break': (node) => [make.pageBreak(node)],
}

/** These take a label: `:::sidebar[Trade in figures]`. */
const labelled = new Set(['sidebar', 'section', 'conclusion'])

/**
 * Reads `:::name … :::`. An unknown one keeps its fences as text around its content.
 *
 * @returns What it makes.
 */
export function readContainer(node: ContainerDirective, at: At, state: State): Flow[] {
  const reader = Object.hasOwn(containers, node.name) ? containers[node.name] : undefined
  if (reader && isPlain(node, labelled.has(node.name))) {
    reportUnclosed(node, state)
    return reader(node, at, state)
  }
  report(state.file, rules['directive-is-known'], node, { name: node.name })
  return keepFences(node, at, state)
}

/** Reads `::name[…]`; an unknown one is kept as text. */
export function readLeaf(node: LeafDirective, at: At, state: State): Flow[] {
  const reader = Object.hasOwn(leaves, node.name) ? leaves[node.name] : undefined
  if (reader && isPlain(node, true)) return reader(node, at, state)
  report(state.file, rules['directive-is-known'], node, { name: node.name })
  return [make.paragraph([make.text(sourceOf(node, state), node)], node)]
}

/** Whether a node is `:::section` or `:::conclusion`. */
export function isSectionFence(node: Nodes): node is ContainerDirective {
  return node.type === 'containerDirective' && Object.hasOwn(sectionRoles, node.name) && isPlain(node, true)
}

/** @returns The role that a section's fence gives it. */
export function sectionRole(node: ContainerDirective): 'conclusion' | undefined {
  return sectionRoles[node.name]
}

/** No directive of ours takes attributes; one that has some means something else. */
function isPlain(node: Directive, mayHaveLabel: boolean): boolean {
  const hasAttributes = Object.keys(node.attributes ?? {}).length > 0
  return !hasAttributes && (mayHaveLabel || node.type === 'leafDirective' || labelOf(node) === undefined)
}

function labelOf(node: ContainerDirective): Paragraph | undefined {
  const [first] = node.children
  return first?.type === 'paragraph' && first.data?.directiveLabel ? first : undefined
}

function contentOf(node: ContainerDirective): (BlockContent | DefinitionContent)[] {
  return labelOf(node) ? node.children.slice(1) : node.children
}

/** A caption or credit that belongs to nothing is a paragraph. */
function readLoneCaption(node: Directive, _: At, state: State): Flow[] {
  report(state.file, rules['caption-has-its-figure'], node, { name: node.name })
  return [make.paragraph(readCaption(node, state), node)]
}

function reportUnclosed(node: ContainerDirective, state: State): void {
  const lines = sourceOf(node, state)
    .trimEnd()
    .split(/\r\n|\n|\r/)
  const closed = lines.length > 1 && /^[\s>]*:{3,}\s*$/.test(lines.at(-1) ?? '')
  // A tree of somebody else's has no source to look at.
  if (lines[0] && !closed) report(state.file, rules['fence-is-closed'], node, { name: node.name })
}

function keepFences(node: ContainerDirective, at: At, state: State): Flow[] {
  const lines = sourceOf(node, state).split(/\r\n|\n|\r/)
  const fence = (line: string): Flow[] => {
    const content: Phrasing[] = [make.text(line.trim(), node)]
    return [make.paragraph(content, node)]
  }
  const last = lines.length > 1 ? (lines.at(-1) ?? '') : ''
  const closing = /:{3,}\s*$/.test(last) ? fence(last) : []
  return [...fence(lines[0] ?? ''), ...state.flow(contentOf(node), at), ...closing]
}
