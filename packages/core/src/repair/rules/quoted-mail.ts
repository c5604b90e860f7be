import type { Blockquote, Root, RootContent } from 'mdast'
import { bodyOf, hullOf, isOf, plainText, wordsIn } from '../nodes.ts'
import type { Context, RepairRule } from '../rule.ts'
import { isWrote } from './mail-header.ts'

/** So much of the text stands in the quotation. */
const leastShare = 0.7

/** The marks that a mail program puts before each line of a message that is answered. */
export const quotedMail: RepairRule = {
  id: 'quoted-mail',
  certainty: 'likely',
  does: 'Takes the marks `>` off a text that a mail quotes as a whole, and the line "… wrote:" above it.',
  guard:
    'Only in pasted text; only under the head of a mail or a line that ends "wrote:"; only where most of the text is quoted.',
  example:
    'On 3 May 2024 at 10:30, Jane Example wrote:\n\n> The first ferry of the year left the harbour on a clear morning.\n>\n> It came back in the evening.',
  run(tree, context) {
    if (!context.evidence.pasted) return {}
    const found = findQuoted(tree, context)
    if (!found) return {}
    const { above, quotation } = found
    const content = inside(quotation)
    const replaced = [...above, quotation]
    return {
      edits: [
        {
          position: hullOf(replaced),
          after: content.map((node) => plainText(node)).join('\n\n'),
          reason: 'Nearly all of the text is quoted, as an answer by mail quotes.',
          changes: [{ replace: replaced, with: content }],
        },
      ],
    }
  },
}

function findQuoted(
  tree: Root,
  context: Context,
): { above: RootContent[]; quotation: Blockquote } | undefined {
  const body = bodyOf(tree)
  const index = body.findIndex((node) => node.type === 'blockquote')
  const quotation = body[index]
  const before = body[index - 1]
  if (!isOf(quotation, 'blockquote')) return undefined
  const above = isOf(before, 'paragraph') && isWrote(before, context.language) ? [before] : []
  const isMail =
    above.length > 0 || (index === 0 && context.repairs.some(({ rule }) => rule === 'mail-header'))
  const rest = body.filter((node) => node !== above[0])
  const words = wordsIn(rest.map((node) => plainText(node)).join(' '))
  const isMost = wordsIn(plainText(quotation)) >= leastShare * words
  return isMail && isMost ? { above, quotation } : undefined
}

/** A message that was passed on twice is quoted twice. */
function inside(quotation: Blockquote): RootContent[] {
  const [only, ...more] = quotation.children
  return more.length === 0 && isOf(only, 'blockquote') ? inside(only) : [...quotation.children]
}
