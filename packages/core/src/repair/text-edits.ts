import type { Text } from 'mdast'
import type { Certainty } from '../article.ts'
import { align } from './alignment.ts'
import type { Context, Edit } from './rule.ts'

/** What stands in the place of a match. */
export interface Replacement {
  value: string
  reason: string
  /** What the record says; the value where it is left out. */
  after?: string
  certainty?: Certainty
}

/**
 * Edits of texts that match a pattern.
 *
 * @param texts Of the tree.
 * @param pattern With the flag `g`.
 * @param decide What stands in the place of a match; nothing leaves it.
 */
export function textEdits(
  texts: readonly Text[],
  context: Context,
  pattern: RegExp,
  decide: (match: RegExpMatchArray, text: Text) => Replacement | undefined,
): Edit[] {
  return texts.flatMap((text) => {
    const hits = Array.from(text.value.matchAll(pattern), (match) => ({ match, made: decide(match, text) }))
    if (!hits.some(({ made }) => made)) return []
    const { range } = align(text, context.source, context.places)
    return hits.flatMap(({ match, made }) => {
      if (!made) return []
      const from = match.index ?? 0
      const to = from + match[0].length
      const { value, after = value, ...rest } = made
      return [{ ...rest, after, position: range(from, to), changes: [{ text, from, to, value }] }]
    })
  })
}
