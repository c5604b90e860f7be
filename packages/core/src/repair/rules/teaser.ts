import type { RootContent } from 'mdast'
import { furnitureOf } from '../../language/furniture.ts'
import { perLanguage } from '../../language/per-language.ts'
import { escape, removal } from '../furniture.ts'
import { bodyOf, isOf, plainText, wordsIn } from '../nodes.ts'
import type { Edit, RepairRule } from '../rule.ts'

const mostWords = 25

/** Lines of a web page that lead elsewhere. */
export const teaser: RepairRule = {
  id: 'teaser',
  certainty: 'likely',
  does: 'Takes out lines of a web page that lead elsewhere or say nothing of the article: "Read more: …", "Related articles" with its links, "Advertisement".',
  guard:
    'Only in pasted text; a known phrase with a colon and at most 25 words, or alone on its line. Only suggested where the phrase may as well be a heading of the article ("Related" above text).',
  example:
    'The first ferry of the year left the harbour on a clear and windless morning.\n\nREAD MORE: The summer of the ferries\n\nIt came back in the evening with nobody but the crew.',
  run(tree, context) {
    if (!context.evidence.pasted) return {}
    const { notice, leading, alone, any } = patternsOf(context.language)
    if (!any.test(context.evidence.raw)) return {}
    const body = bodyOf(tree)
    const edits = body.flatMap((node, index): Edit[] => {
      if (!isOf(node, 'paragraph')) return []
      const text = plainText(node).trim()
      if (/[\n\r]/.test(text) || wordsIn(text, mostWords + 1) > mostWords) return []
      if (notice.test(text)) return [removal([node], 'The line says nothing of the article.')]
      if (leading.test(text)) return [removal([node], 'The line leads to another text.')]
      return alone.test(text) ? leadsTo(node, body[index + 1]) : []
    })
    return { edits }
  },
}

/** The phrase alone: with the links below it, or as a suggestion. */
function leadsTo(node: RootContent, next: RootContent | undefined): Edit[] {
  if (next && isLinks(next))
    return [removal([node, next], 'The line leads to other texts, which are named below it.')]
  return [removal([node], 'The line may lead to other texts.', next ? 'suggestion' : undefined)]
}

function isLinks(node: RootContent): boolean {
  return (
    node.type === 'list' &&
    node.children.every(({ children }) => {
      const [only, ...more] = children
      const inline = more.length === 0 && isOf(only, 'paragraph') ? only.children : []
      return inline.length === 1 && inline[0]?.type === 'link'
    })
  )
}

const patternsOf = perLanguage(({ tag }) => {
  const own = furnitureOf(tag)
  const english = furnitureOf('en')
  const anyOf = (key: 'teasers' | 'notices'): string =>
    [...new Set([...own[key], ...english[key]])].map(escape).join('|')
  const before = String.raw`^[[(>»▶►→* \t]*`
  const after = String.raw`[\])…›»→\s.]*$`
  const patterns = {
    notice: new RegExp(String.raw`${before}(?:${anyOf('notices')})(?:\s*\d{1,4})?${after}`, 'iu'),
    leading: new RegExp(String.raw`${before}(?:${anyOf('teasers')})\s*(?::|\||[–—])\s*\S`, 'iu'),
    alone: new RegExp(String.raw`${before}(?:${anyOf('teasers')})\s*:?${after}`, 'iu'),
  }
  const sources = Object.values(patterns).map(({ source }) => source)
  return { ...patterns, any: new RegExp(sources.join('|'), 'imu') }
})
