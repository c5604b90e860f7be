import type { Paragraph, PhrasingContent, Text } from 'mdast'
import type { Position } from '../article.ts'
import type { Places } from '../places.ts'
import { align } from './alignment.ts'
import { hullOf, plainText } from './nodes.ts'

/** A line of a paragraph, as it stands in the source. */
export interface Line {
  nodes: PhrasingContent[]
  text: string
  position: Position
  /** The line end or hard break after it; none after the last. */
  ending: PhrasingContent[]
}

/** What lines need to keep places right. */
interface Where {
  source: string
  places: Places
}

/**
 * Cuts a paragraph at its line ends and hard breaks. Line ends inside emphasis and the like do not count.
 *
 * @returns The lines that hold anything, each with nodes of its own place.
 */
export function linesOf(paragraph: Paragraph, where: Where): Line[] {
  const lines: Draft[] = [{ nodes: [], ending: [] }]
  for (const child of paragraph.children) {
    if (child.type === 'break') endLine(lines, child)
    else if (child.type === 'text') addText(child, lines, where)
    else lines.at(-1)?.nodes.push(child)
  }
  return lines
    .filter(({ nodes }) => nodes.length > 0)
    .map(toLine)
    .filter(isFilled)
}

/** @returns The nodes of lines that follow one another, with what parts them. */
export function joinLines(lines: readonly Line[]): PhrasingContent[] {
  return lines.flatMap(({ nodes, ending }, index) =>
    index < lines.length - 1 ? [...nodes, ...ending] : nodes,
  )
}

type Draft = Pick<Line, 'nodes' | 'ending'>

function endLine(lines: Draft[], ending: PhrasingContent): void {
  lines.at(-1)?.ending.push(ending)
  lines.push({ nodes: [], ending: [] })
}

function addText(node: Text, lines: Draft[], where: Where): void {
  if (!/[\n\r]/.test(node.value)) {
    lines.at(-1)?.nodes.push(node)
    return
  }
  const { range } = align(node, where.source, where.places)
  for (const { 0: value, index } of node.value.matchAll(/\r\n|[\n\r]|[^\n\r]+/g)) {
    const piece: Text = { type: 'text', value, position: range(index, index + value.length) }
    if (/^[\n\r]/.test(value)) endLine(lines, piece)
    else lines.at(-1)?.nodes.push(piece)
  }
}

/** White space alone is no line; a picture has no text and is one. */
function isFilled({ text, nodes }: Line): boolean {
  return text !== '' || nodes.some(({ type }) => type !== 'text')
}

function toLine({ nodes, ending }: Draft): Line {
  return { nodes, ending, text: nodes.map(plainText).join('').trim(), position: hullOf(nodes) }
}

/**
 * Takes characters off the beginning of a line.
 *
 * @param count How many UTF-16 units of its text.
 * @returns The nodes that are left; nothing where the line does not begin with so much text.
 */
export function cutStart(line: Line, count: number, where: Where): PhrasingContent[] | undefined {
  const [first, ...rest] = line.nodes
  if (first?.type !== 'text' || first.value.length < count) return undefined
  if (first.value.length === count) return rest
  const { range } = align(first, where.source, where.places)
  const value = first.value.slice(count)
  return [{ type: 'text', value, position: range(count, first.value.length) }, ...rest]
}

/**
 * Takes characters off the end of nodes, through emphasis and the like.
 *
 * @param nodes The last of them ends with what is taken off.
 * @param ending What it ends with.
 */
export function cutEnd(nodes: readonly PhrasingContent[], ending: RegExp, where: Where): PhrasingContent[] {
  const last = nodes.at(-1)
  const before = nodes.slice(0, -1)
  if (last?.type === 'text') {
    const value = last.value.replace(ending, '')
    if (value === '') return before
    if (value === last.value) return [...nodes]
    return [
      ...before,
      { type: 'text', value, position: align(last, where.source, where.places).range(0, value.length) },
    ]
  }
  if (last?.type !== 'emphasis' && last?.type !== 'strong') return [...nodes]
  return [...before, { ...last, children: cutEnd(last.children, ending, where) }]
}
