import type { Paragraph, RootContent } from 'mdast'
import type { Position } from '../../article.ts'
import { joinLines, linesOf } from '../lines.ts'
import { headingEdit } from '../make-heading.ts'
import { bodyOf, hullOf, isOf, paragraphOf, plainText, wordsIn } from '../nodes.ts'
import type { Context, Edit, RepairRule } from '../rule.ts'
import { headingEnd } from '../stops.ts'

const mostWords = 12
/** Three stars part scenes; a line under words is about as long as they are. */
const shortestLine = 4
const [leastLength, mostLength] = [0.6, 1.5]

const reason = 'A line of signs as long as the words stands right under them.'

/** Headings with a line of signs under them, in other ways than Markdown's. */
export const underlinedHeading: RepairRule = {
  id: 'underlined-heading',
  certainty: 'likely',
  does: 'Makes a short line that is underlined with signs (`*****`, `_____`, `.....`, `–––––`) a heading; `=====` and `-----` are Markdown. The sign that comes first has level 2.',
  guard: 'Only in pasted text; the signs stand right under the words and are about as many.',
  example: 'The first ferry left on a clear morning.\n\nThe harbour\n***********\n\nIt is small and deep.',
  needs: (text) => /^\p{Lu}/mu.test(text),
  run(tree, context) {
    if (!context.evidence.pasted) return {}
    const found = bodyOf(tree).flatMap((node, index, body) => {
      const read = isOf(node, 'paragraph') ? readUnderlined(node, body[index + 1], context) : undefined
      return read ? [read] : []
    })
    const signs = [...new Set(found.map(({ sign }) => sign))]
    const edits = found.map(({ nodes, heading, rest, sign, position }): Edit => {
      const edit = headingEdit(heading, heading.children, { depth: signs.indexOf(sign) + 2, reason }, context)
      const made = edit.changes.flatMap((change) => ('replace' in change ? change.with : []))
      return { ...edit, position, changes: [{ replace: nodes, with: [...made, ...rest] }] }
    })
    return { edits }
  },
}

interface Underlined {
  /** What it was. */
  nodes: RootContent[]
  heading: Paragraph
  /** The text that goes on directly below. */
  rest: Paragraph[]
  sign: string
  /** Of the words and the signs. */
  position: Position
}

function readUnderlined(
  node: Paragraph,
  next: RootContent | undefined,
  context: Context,
): Underlined | undefined {
  const text = plainText(node)
  if (isOf(next, 'thematicBreak') && isBelow(node, next)) {
    const line = context.source.slice(next.position?.start.offset, next.position?.end.offset).trim()
    return !/[\n\r]/.test(text) && isUnder(line, text.trim())
      ? { nodes: [node, next], heading: node, rest: [], sign: line.charAt(0), position: hullOf([node, next]) }
      : undefined
  }
  // Cheaper than cutting every paragraph into lines.
  if (!/^[^\n\r]+[\n\r]+\s*([^\p{L}\p{N}\s])\1{3,}\s*(?:[\n\r]|$)/u.test(text)) return undefined
  const [first, second, ...others] = linesOf(node, context)
  if (!first || !second || !isUnder(second.text, first.text)) return undefined
  return {
    nodes: [node],
    heading: paragraphOf(first.nodes),
    rest: others.length > 0 ? [paragraphOf(joinLines(others))] : [],
    sign: second.text.charAt(0),
    position: hullOf([first, second]),
  }
}

function isBelow(above: RootContent, below: RootContent): boolean {
  return (below.position?.start.line ?? 0) - (above.position?.end.line ?? 0) === 1
}

function isUnder(line: string, text: string): boolean {
  const isLine = line.length >= shortestLine && /^([^\p{L}\p{N}\s])\1+$/u.test(line)
  const share = line.length / text.length
  if (!isLine || share < leastLength || share > mostLength) return false
  return (
    wordsIn(text, mostWords + 1) <= mostWords &&
    /^["'“‘«]?(?:\p{Lu}|\d)/u.test(text) &&
    !headingEnd.test(text)
  )
}
