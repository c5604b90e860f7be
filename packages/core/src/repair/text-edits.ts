import type { Root, Text } from 'mdast'
import type { Certainty } from '../article.ts'
import { align } from './alignment.ts'
import { textsOf } from './nodes.ts'
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
 * Edits of all texts of a tree that match a pattern.
 *
 * @param pattern With the flag `g`.
 * @param decide What stands in the place of a match; nothing leaves it.
 */
export function textEdits(
  tree: Root,
  context: Context,
  pattern: RegExp,
  decide: (match: RegExpMatchArray, text: Text) => Replacement | undefined,
): Edit[] {
  return textsOf(tree).flatMap((text) => {
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
