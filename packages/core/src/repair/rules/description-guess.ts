import type { Sourced } from '../../article.ts'
import { isProse } from '../head.ts'
import { bodyOf, hullOf, isOf, plainText, wordsIn } from '../nodes.ts'
import type { Context, RepairRule } from '../rule.ts'

/** Shorter ones describe nothing. */
const fewestWords = 10
/** A description is read in lists of results: whole sentences, as many as fit. */
const longest = 300

/** A description for an article that has none. */
export const descriptionGuess: RepairRule = {
  id: 'description-guess',
  certainty: 'certain',
  does: 'Guesses the description from the first paragraph: its first sentences, as many as have room in 300 characters. The text stays as it is, and the description is marked as inferred: it is published only once it is confirmed.',
  guard:
    'Only from running text of ten words or more that stands before the first heading; never where anybody states one.',
  example: 'The first ferry of the year left the harbour on a clear and windless morning.',
  run(tree, context) {
    const body = bodyOf(tree)
    const lead = body.find((node) => isOf(node, 'paragraph') && isProse(node))
    if (!lead || body.slice(0, body.indexOf(lead)).some(isPart)) return {}
    const text = plainText(lead).replace(/\s+/g, ' ').trim()
    if (wordsIn(text) < fewestWords) return {}
    const value = firstSentences(text, context)
    const description: Sourced<string> = {
      value,
      origin: 'inferred',
      rule: 'description-guess',
      reason: 'There is no description; this is how the first paragraph begins.',
      position: hullOf([lead]),
    }
    return { facts: { description } }
  },
}

/** A title may stand above the lead; a heading of a part means that there is none. */
function isPart(node: { type: string; depth?: number }): boolean {
  return node.type === 'heading' && (node.depth ?? 1) > 1
}

function firstSentences(text: string, { language }: Context): string {
  if (text.length <= longest) return text
  let end = 0
  for (const { 0: mark, index } of text.matchAll(/[.?!…]["'”’»)]*(?=\s)/g)) {
    const to = index + mark.length
    if (to > longest) break
    const last =
      text
        .slice(Math.max(0, to - 20), to)
        .split(' ')
        .at(-1) ?? ''
    // "Dr." and an initial end no sentence.
    if (!language.honorifics.includes(last) && !/^\p{Lu}\.$/u.test(last)) end = to
  }
  if (end > 0) return text.slice(0, end)
  const cut = text.slice(0, longest)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[\s.,;:–—-]+$/, '')} …`
}
