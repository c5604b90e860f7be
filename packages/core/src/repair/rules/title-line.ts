import type { PhrasingContent } from 'mdast'
import { type Head, type HeadLine, isHeadLine, lift, readHead } from '../head.ts'
import { readMetaLine } from '../meta-line.ts'
import { hasTitle } from './title-guess.ts'
import { readByline } from '../byline.ts'
import { hullOf } from '../nodes.ts'
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
    if (!head.lead || hasTitle(tree, context.source)) return {}
    const lines = titleLines(head, context)
    const [first] = lines
    if (!first || !isTitle(lines, context)) return {}
    const value = lines.map(({ text }) => text).join(' ')
    const reason = 'The line stands by itself above the text.'
    const content = hullOf(lines.flatMap((line) => line.content))
    const position = hullOf(lines)
    return {
      facts: { title: { value, origin: 'text', rule: 'title-line', reason, position: content } },
      edits: [
        { position, after: `title: ${value}`, reason, changes: lift(head, (line) => lines.includes(line)) },
      ],
    }
  },
}

/**
 * The line that may be a title: a paragraph of its own, which may run over two lines, or the line above a byline
 * or other metadata.
 */
function titleLines(head: Head, context: Context): HeadLine[] {
  const isOther = (line: HeadLine): boolean => line.bullet || readMetaLine(line.text, context) !== undefined
  const index = head.lines.findIndex((line) => !isOther(line))
  const line = head.lines[index]
  const next = head.lines[index + 1]
  if (!line) return []
  const block = head.blocks.find(({ lines }) => lines.includes(line))
  if (block && block.lines.length === block.all.length && !block.lines.some(isOther)) return block.lines
  const isAbove = next && (isOther(next) || readByline(next.text, context.language))
  return isAbove ? [line] : []
}

function isTitle(lines: readonly HeadLine[], { language }: Context): boolean {
  const lower = lines.map(({ text }) => text.toLowerCase()).join(' ')
  if (language.introductions.includes(lower) || !/\p{L}{2}/u.test(lower) || !isHeadLine(lower)) return false
  // Markup inside a title would be lost in a fact that is text.
  return lines.every(({ content }) => isPlain(content))
}

function isPlain(nodes: readonly PhrasingContent[]): boolean {
  const [only, ...more] = nodes
  if (!only || more.length > 0) return false
  if (only.type === 'emphasis' || only.type === 'strong') return isPlain(only.children)
  return only.type === 'text'
}
