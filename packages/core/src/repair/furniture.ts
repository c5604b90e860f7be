/**
 * What blocks that are no text of the article have in common: how they are found beside the text, and how they
 * are taken out. What is taken out stays in the record of its repair.
 */
import type { List, Paragraph, Root, RootContent } from 'mdast'
import type { Certainty } from '../article.ts'
import { joinLines, type Line, linesOf } from './lines.ts'
import { bodyOf, endOf, hullOf, isOf, paragraphOf, plainText, startOf } from './nodes.ts'
import type { Context, Edit } from './rule.ts'
import { sentenceEnd } from './stops.ts'

/** A line or block of the top level, with the texts beside it. */
export interface Unit {
  node: RootContent
  /** Where it is one line of a paragraph. */
  line: Line | undefined
  text: string
  /** The text before and after it that is not like it; empty at the ends. */
  before: string
  after: string
  /** The texts directly beside it. */
  beside: readonly string[]
}

/** The edit that takes blocks out. */
export function removal(nodes: readonly RootContent[], reason: string, certainty?: Certainty): Edit {
  return {
    position: hullOf(nodes),
    after: '',
    reason,
    changes: [{ replace: nodes, with: [] }],
    ...(certainty && { certainty }),
  }
}

/**
 * Cuts the top level into lines where a test asks for it.
 *
 * @param isLike Whether a text is what is looked for; the texts before and after a unit are those that are not.
 * @returns Only the units that are like it.
 */
export function unitsLike(tree: Root, isLike: (text: string) => boolean, context: Context): Unit[] {
  const all = bodyOf(tree).flatMap((node) => cut(node, isLike, context))
  const before = textsBefore(all, isLike)
  const after = textsBefore(all.toReversed(), isLike).toReversed()
  return all.flatMap((unit, index) => {
    if (!isLike(unit.text)) return []
    const beside = [all[index - 1]?.text ?? '', all[index + 1]?.text ?? '']
    return [{ ...unit, before: before[index] ?? '', after: after[index] ?? '', beside }]
  })
}

/** For each piece the nearest text before it that is not like what is looked for. */
function textsBefore(pieces: readonly Piece[], isLike: (text: string) => boolean): string[] {
  let last = ''
  return pieces.map(({ text }) => {
    const found = last
    if (!isLike(text)) last = text
    return found
  })
}

type Piece = Pick<Unit, 'node' | 'line' | 'text'>

function cut(node: RootContent, isLike: (text: string) => boolean, context: Context): Piece[] {
  const text = plainText(node).trim()
  const whole: Piece = { node, line: undefined, text: isOf(node, 'list') ? listText(node) : text }
  if (node.type !== 'paragraph' || !/[\n\r]/.test(text)) return [whole]
  if (!text.split(/[\n\r]+/).some((line) => isLike(line.trim()))) return [whole]
  return linesOf(node, context).map((line) => ({ node, line, text: line.text }))
}

/** A list of one item may be a line that only looks like a list: `- 12 -`. */
function listText(list: List): string {
  const [item, ...more] = list.children
  return more.length === 0 && item && !list.ordered ? `- ${plainText(item).trim()}` : plainText(list).trim()
}

/**
 * Takes units out: whole blocks, and lines of paragraphs.
 *
 * @returns One edit a unit, in order; the changes of lines of one paragraph come with its first.
 */
export function removeUnits(units: readonly Unit[], reason: string, context: Context): Edit[] {
  const byNode = new Map<RootContent, Unit[]>()
  for (const unit of units) {
    const known = byNode.get(unit.node)
    if (known) known.push(unit)
    else byNode.set(unit.node, [unit])
  }
  return units.map((unit) => {
    const { node, line } = unit
    const same = byNode.get(node) ?? []
    const changes = same[0] === unit ? [{ replace: [node], with: left(node, same, context) }] : []
    return { position: line?.position ?? hullOf([node]), after: '', reason, changes }
  })
}

function left(node: RootContent, gone: readonly Unit[], context: Context): Paragraph[] {
  if (node.type !== 'paragraph' || gone.some(({ line }) => !line)) return []
  const starts = new Set(gone.map(({ line }) => line?.position.start.offset))
  const kept = linesOf(node, context).filter(({ position }) => !starts.has(position.start.offset))
  return kept.length === 0 ? [] : [paragraphOf(joinLines(kept))]
}

/** Whether the text before goes on in the text after: no end of a sentence, then a small letter. */
export function runsOver(before: string, after: string): boolean {
  return (
    before !== '' && !before.endsWith(':') && !sentenceEnd.test(before) && /^["'“‘«(]?\p{Ll}/u.test(after)
  )
}

/** Whether a form feed stands beside a place: programs put it where a page ends. */
export function isAtPageEnd({ node, line }: Unit, { source }: Context): boolean {
  const start = line?.position.start.offset ?? startOf(node)
  const end = line?.position.end.offset ?? endOf(node)
  const around = [
    /\f\s*$/.test(source.slice(Math.max(0, start - 8), start)),
    /^\s*\f/.test(source.slice(end, end + 8)),
  ]
  return around.includes(true) || source.slice(start, end).includes('\f')
}

/** Escapes a text for a pattern. */
export function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
