import type { Break, Paragraph, Text } from 'mdast'
import { linesOf } from '../lines.ts'
import { hullOf, nodesOf, plainText, startOf } from '../nodes.ts'
import type { Context, Edit, RepairRule } from '../rule.ts'

/** Lines that a program broke are about as long as one another and about as long as a line of a mail. */
const fewestLines = 4
const shortest = 45
const longest = 90
const spreadOfLengths = 18

/** Line ends of mail and PDF that Markdown takes for hard breaks. */
export const hardWrap: RepairRule = {
  id: 'hard-wrap',
  certainty: 'likely',
  does: 'Makes hard breaks ordinary line ends where a program wrapped the lines and left spaces at their ends.',
  guard:
    'Only in pasted text; four lines or more of 45 to 90 characters and nearly one length, the last apart; a break that is written with a backslash stays.',
  example: [
    'The first ferry of the year left the harbour on a clear morning,  ',
    'with eleven passengers, two cars and the post of three weeks in  ',
    'its hold, and came back in the evening with nobody but the crew,  ',
    'who had nothing to say about it and went straight to their  ',
    'homes.',
  ].join('\n'),
  run(tree, context) {
    if (!context.evidence.pasted) return {}
    const wrapped = nodesOf(tree, 'paragraph').filter((paragraph) => isWrapped(paragraph, context))
    return { edits: wrapped.map((paragraph) => unwrap(paragraph, context)) }
  },
}

function isWrapped(paragraph: Paragraph, context: Context): boolean {
  if (!paragraph.children.some((child) => child.type === 'break' && isOfSpaces(child, context))) return false
  const lengths = linesOf(paragraph, context).map(({ text }) => text.length)
  const full = lengths.slice(0, -1)
  const [least, most] = [Math.min(...full), Math.max(...full)]
  return (
    lengths.length >= fewestLines && least >= shortest && most <= longest && most - least <= spreadOfLengths
  )
}

function isOfSpaces(node: Break, { source }: Context): boolean {
  return source.charAt(startOf(node)) === ' '
}

function unwrap(paragraph: Paragraph, context: Context): Edit {
  const children = paragraph.children.map((child): Paragraph['children'][number] => {
    if (child.type !== 'break' || !isOfSpaces(child, context)) return child
    const text: Text = { type: 'text', value: '\n', ...(child.position && { position: child.position }) }
    return text
  })
  const joined: Paragraph = { ...paragraph, children }
  return {
    position: hullOf([paragraph]),
    after: plainText(paragraph).replace(/\s*\n\s*/g, ' '),
    reason: 'Its lines are all about equally long, so a program broke them.',
    changes: [{ replace: [paragraph], with: [joined] }],
  }
}
