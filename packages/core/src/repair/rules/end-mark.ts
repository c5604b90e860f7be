import type { Paragraph, RootContent } from 'mdast'
import { furnitureOf } from '../../language/furniture.ts'
import { perLanguage } from '../../language/per-language.ts'
import { escape, removal } from '../furniture.ts'
import { align } from '../alignment.ts'
import { bodyOf, isOf, plainText } from '../nodes.ts'
import type { Context, Edit, RepairRule } from '../rule.ts'

const signs = String.raw`[■□◼◻▪●∎♦◆◇❖⬛]`
const atEnd = new RegExp(String.raw`(?<=[.?!…"'”’»)])\s*${signs}+\s*$`, 'u')

/** The sign that says that the article ends. */
export const endMark: RepairRule = {
  id: 'end-mark',
  certainty: 'likely',
  does: 'Takes out the mark that a desk puts under an article: `###`, `– 30 –`, `ENDS`, `■`.',
  guard: 'Only in pasted text; only as the last line, or as a black sign after the last sentence.',
  example: 'The first ferry of the year left the harbour on a clear and windless morning.\n\n– 30 –',
  run(tree, context) {
    if (!context.evidence.pasted) return {}
    const body = bodyOf(tree)
    const last = body.at(-1)
    if (!last || body.length < 2) return {}
    const above = body.at(-2)
    // An empty heading under anything but text is an empty heading.
    const isMark = isLineMark(last, context) && (last.type !== 'heading' || isOf(above, 'paragraph'))
    const closing = isMark ? above : last
    const inText = isOf(closing, 'paragraph') ? trailing(closing, context) : []
    const line = isMark ? [removal([last], 'The last line is the mark of an end and no text.')] : []
    return { edits: [...inText, ...line] }
  },
}

const lineMark = perLanguage(({ tag }) => {
  const words = [...furnitureOf(tag).ends, ...furnitureOf('en').ends].map(escape).join('|')
  return new RegExp(
    String.raw`^(?:[-–—*#~\s(]*(?:30|x{3})[-–—*#~\s)]*|[-–—*#~\s([]*(?:${words})[-–—*#~\s)\].]*|(?:${signs}\s*)+|(?:#\s*){3,}|(?:[*•~]\s*){3,})$`,
    'iu',
  )
})

/** An empty heading is a mark too: `###`. */
function isLineMark(node: RootContent, { language }: Context): boolean {
  const text = plainText(node).trim()
  if (node.type === 'heading') return !/[\p{L}\p{N}]/u.test(text)
  if (node.type !== 'paragraph' || text.length > 24) return false
  // Words in small letters may be a sentence.
  return lineMark(language).test(text) && !/^\p{L}[\p{Ll}\s]*\.?$/u.test(text) && !/^30$/.test(text)
}

function trailing(paragraph: Paragraph, context: Context): Edit[] {
  const text = paragraph.children.at(-1)
  if (text?.type !== 'text') return []
  const found = atEnd.exec(text.value)
  if (!found) return []
  const to = text.value.length
  const { range } = align(text, context.source, context.places)
  const reason = 'The sign after the last sentence is the mark of an end.'
  return [
    {
      position: range(found.index, to),
      after: '',
      reason,
      changes: [{ text, from: found.index, to, value: '' }],
    },
  ]
}
