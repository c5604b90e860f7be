import type { List, Nodes, Paragraph, PhrasingContent, Root } from 'mdast'
import type { Position } from '../article.ts'
import { bulletOf } from './bullets.ts'
import { cutStart, joinLines, type Line, linesOf } from './lines.ts'
import { bodyOf, endOf, frontMatterOf, paragraphOf, plainText, startOf, wordsIn } from './nodes.ts'
import type { Change, Context } from './rule.ts'
import { clauseEnd, sentenceEndOfLine } from './stops.ts'

/** One line above the text proper: a title, a byline, a date. */
export interface HeadLine {
  /** Without its bullet. */
  text: string
  /** Its nodes, without the bullet. */
  content: PhrasingContent[]
  /** With its bullet. */
  position: Position
  bullet: boolean
  /** A paragraph of its own. */
  isolated: boolean
}

interface HeadBlock {
  node: Paragraph | List
  /** All lines of the block; those after the head are running text without a blank line before it. */
  all: Line[]
  lines: HeadLine[]
}

/** What stands above the text proper. */
export interface Head {
  blocks: HeadBlock[]
  lines: HeadLine[]
  /** The first paragraph of running text; missing where something else follows the head. */
  lead: Paragraph | undefined
}

/** Head lines are short and no sentences; the running text starts where they end. */
const mostWords = 14
const mostCharacters = 160
const mostBlocks = 8

/**
 * Reads the lines above the text proper. Nothing is changed.
 *
 * @returns The head; empty where the document is no pasted text or does not begin with this tree.
 */
export function readHead(tree: Root, context: Context): Head {
  const body = bodyOf(tree).filter((node, index) => index > 0 || !isTitle(node))
  const blocks = context.evidence.pasted ? readBlocks(body.slice(0, mostBlocks), context) : []
  const last = blocks.at(-1)
  const next = last && runsOn(last) ? last.node : body[blocks.length]
  const isOpen = context.evidence.pasted && isWhole(tree, next ?? last?.node, context)
  if (!isOpen) return { blocks: [], lines: [], lead: undefined }
  return {
    blocks,
    lines: blocks.flatMap(({ lines }) => lines),
    lead: next?.type === 'paragraph' && isProse(next) ? next : undefined,
  }
}

function readBlocks(body: readonly Nodes[], context: Context): HeadBlock[] {
  const blocks: HeadBlock[] = []
  for (const node of body) {
    const block = readBlock(node, blocks, context)
    if (!block || block.lines.length === 0) break
    blocks.push(block)
    if (runsOn(block)) break
  }
  return blocks
}

/** Whether running text follows in the same paragraph. */
function runsOn({ all, lines }: HeadBlock): boolean {
  return lines.length < all.length
}

/**
 * Takes lines out of the head.
 *
 * @param isLifted Which of its lines.
 */
export function lift(head: Head, isLifted: (line: HeadLine) => boolean): Change[] {
  return head.blocks
    .filter(({ lines }) => lines.some(isLifted))
    .map((block) => ({ replace: [block.node], with: remaining(block, (line) => !isLifted(line)) }))
}

/** Whether a paragraph is running text. */
export function isProse(paragraph: Paragraph): boolean {
  const text = plainText(paragraph).trim()
  return sentenceEndOfLine.test(text) || wordsIn(text, mostWords + 1) > mostWords
}

function remaining(
  { node, all, lines }: HeadBlock,
  isKept: (line: HeadLine) => boolean,
): (Paragraph | List)[] {
  const keeps = (index: number): boolean => lines[index] === undefined || isKept(lines[index])
  if (node.type === 'list') {
    const children = node.children.filter((_, index) => keeps(index))
    return children.length === 0 ? [] : [{ ...node, children }]
  }
  const groups: Line[][] = [[]]
  for (const [index, line] of all.entries()) {
    if (keeps(index)) groups.at(-1)?.push(line)
    else groups.push([])
  }
  return groups.filter((group) => group.length > 0).map((group) => paragraphOf(joinLines(group)))
}

/**
 * Whether the tree has all of the source down to a block, but for what the rules before have lifted. Where text
 * is missing that no rule took, another run has taken it: what stood beside it is not what stands there now.
 */
function isWhole(tree: Root, last: Nodes | undefined, { source, repairs }: Context): boolean {
  if (!last) return false
  const above = tree.children.slice(0, tree.children.findIndex((child) => child === last) + 1)
  const spans = [
    ...above.map((node) => [startOf(node), endOf(node)]),
    ...repairs.map(({ position }) => ends(position)),
  ]
  let cursor = frontMatterOf(tree, source).length
  for (const [start = 0, end = 0] of spans.sort(([a = 0], [b = 0]) => a - b)) {
    if (cursor >= startOf(last)) break
    if (source.slice(cursor, start).trim() !== '') return false
    cursor = Math.max(cursor, end)
  }
  return true
}

function ends({ start, end }: Position): number[] {
  return [start.offset ?? 0, end.offset ?? 0]
}

function isTitle(node: Nodes): boolean {
  return node.type === 'heading' && node.depth === 1
}

function readBlock(node: Nodes, before: readonly HeadBlock[], context: Context): HeadBlock | undefined {
  if (node.type === 'list') return before.length > 0 || isSigned(context) ? readList(node) : undefined
  if (node.type !== 'paragraph' || (before.length > 0 && isHeading(node, context))) return undefined
  const all = linesOf(node, context)
  const prose = all.findIndex(({ text }) => !isHeadLine(text))
  const lines = prose < 0 ? all : all.slice(0, prose)
  return { node, all, lines: lines.map((line) => toHeadLine(line, all.length === 1, context)) }
}

/** Whether a byline was found: what follows it may be a list of metadata. */
function isSigned({ facts }: Context): boolean {
  return facts.authors !== undefined || facts.byline !== undefined
}

function toHeadLine(line: Line, isolated: boolean, context: Context): HeadLine {
  const bullet = bulletOf(line.text)
  const content = bullet ? cutStart(line, bulletOf(plainOf(line.nodes))?.length ?? 0, context) : line.nodes
  const isRead = content !== undefined && content.length > 0
  return {
    text: bullet && isRead ? line.text.slice(bullet.length).trim() : line.text,
    content: isRead ? content : line.nodes,
    position: line.position,
    bullet: bullet !== undefined,
    isolated,
  }
}

function plainOf(nodes: readonly PhrasingContent[]): string {
  return nodes.map(plainText).join('')
}

/** Whether a line can stand above the text: short, and no sentence. */
export function isHeadLine(text: string): boolean {
  if (text.length > mostCharacters) return false
  return wordsIn(text, mostWords + 1) <= mostWords && !clauseEnd.test(text) && /[\p{L}\p{N}]/u.test(text)
}

/** A line set as the headings of the document are. */
function isHeading(node: Paragraph, { evidence }: Context): boolean {
  const [only, ...more] = node.children
  if (more.length > 0 || !only || !(only.type === 'emphasis' || only.type === 'strong')) return false
  return evidence.levels[only.type] !== undefined
}

/** Metadata that somebody gave as a list: one short line an item. */
function readList(list: List): HeadBlock | undefined {
  const lines = list.children.map(({ children, position }) => {
    const [paragraph, ...more] = children
    const isLine =
      more.length === 0 && paragraph?.type === 'paragraph' && isHeadLine(plainText(paragraph).trim())
    return isLine && position ? { paragraph, position } : undefined
  })
  const whole = lines.filter((line) => line !== undefined)
  if (list.ordered || whole.length < lines.length) return undefined
  return {
    node: list,
    all: [],
    lines: whole.map(({ paragraph, position }) => ({
      text: plainText(paragraph).trim(),
      content: paragraph.children,
      position,
      bullet: true,
      isolated: false,
    })),
  }
}
