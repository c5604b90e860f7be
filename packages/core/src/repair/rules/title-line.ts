import type { PhrasingContent } from 'mdast'
import { type HeadLine, lift, readHead } from '../head.ts'
import { readMetaLine } from '../meta-line.ts'
import { readByline } from '../names.ts'
import { bodyOf, hullOf } from '../nodes.ts'
import type { Context, RepairRule } from '../rule.ts'

/** The title as the first line. */
export const titleLine: RepairRule = {
  id: 'title-line',
  certainty: 'likely',
  does: 'Reads a short line above the text into `title`.',
  guard:
    'Only in pasted text without a title, above a paragraph of running text, and only a line that stands alone or directly above the byline; never a date, "Introduction" or a line that ends a sentence.',
  example:
    'The winter of the ferries\n\nThe first ferry of the year left the harbour on a clear and windless morning.',
  run(tree, context) {
    const head = readHead(tree, context)
    const [first] = bodyOf(tree)
    if (!head.lead || first?.type === 'heading') return {}
    const index = head.lines.findIndex((line) => !line.bullet && !readMetaLine(line.text, context))
    const line = head.lines[index]
    if (!line || !isTitle(line, head.lines[index + 1], context)) return {}
    const value = line.text
    const reason = 'The line stands by itself above the text.'
    const position = hullOf(line.content)
    return {
      facts: { title: { value, origin: 'text', rule: 'title-line', reason, position } },
      edits: [
        {
          position: line.position,
          after: `title: ${value}`,
          reason,
          changes: lift(head, (other) => other === line),
        },
      ],
    }
  },
}

function isTitle(line: HeadLine, next: HeadLine | undefined, context: Context): boolean {
  const isAboveHead =
    next !== undefined &&
    (next.bullet || readMetaLine(next.text, context) || readByline(next.text, context.language))
  const lower = line.text.toLowerCase().replace(/:$/, '')
  if (context.language.introductions.includes(lower) || !/\p{L}{2}/u.test(lower)) return false
  // Markup inside a title would be lost in a fact that is text.
  return (line.isolated || Boolean(isAboveHead)) && isPlain(line.content)
}

function isPlain(nodes: readonly PhrasingContent[]): boolean {
  const [only, ...more] = nodes
  if (!only || more.length > 0) return false
  if (only.type === 'emphasis' || only.type === 'strong') return isPlain(only.children)
  return only.type === 'text'
}
