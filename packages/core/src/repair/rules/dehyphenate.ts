import type { Evidence } from '../evidence.ts'
import { textsOf } from '../nodes.ts'
import { textEdits } from '../text-edits.ts'
import type { RepairRule } from '../rule.ts'

/** Hyphens that the end of a line left in the middle of a word. */
export const dehyphenate: RepairRule = {
  id: 'dehyphenate',
  certainty: 'certain',
  does: 'Takes a hyphen out of a word that the text writes without one elsewhere, and more often: `under-standing`.',
  guard:
    'Both parts in lower case; the joined word must stand elsewhere in the text and outnumber the hyphenated one. No dictionary: it would join co-operation and re-sign. Only suggested where both parts are words of the text too (source-map), after a prefix whose hyphen makes another word (re-, co-, pre-, e- …), and in text that was not pasted.',
  needs: (_, { evidence }) => divided(evidence).length > 0,
  example:
    'The under-standing was mutual; without understanding there is no ferry, and understanding takes time.',
  run(tree, context) {
    const { words, hyphenated, pasted } = context.evidence
    const found = divided(context.evidence)
    const texts = textsOf(tree).filter(({ value }) => found.some((word) => value.includes(word)))
    const edits = textEdits(texts, context, single, ([whole, first = '', second = '']) => {
      const joined = first + second
      const times = words.get(joined) ?? 0
      if (times === 0 || times <= (hyphenated.get(whole) ?? 0)) return undefined
      const reason = `The text has "${joined}" ${times === 1 ? 'once' : `${times} times`} without the hyphen.`
      const isCompound = words.has(first) && words.has(second)
      const isDoubtful = !pasted || isCompound || context.language.hyphenPrefixes.includes(first)
      return { value: joined, reason, ...(isDoubtful && { certainty: 'suggestion' }) }
    })
    return { edits }
  },
}

const single =
  /(?<![\p{L}\p{M}\p{N}'’-])([\p{Ll}\p{M}]+)[-‐]([\p{Ll}\p{M}]+)(?![\p{L}\p{M}\p{N}]|[-‐'’]\p{L})/gu

/** The words with a hyphen that the text has without one as well. */
function divided({ words, hyphenated }: Evidence): string[] {
  return [...hyphenated.keys()].filter((word) => words.has(word.replace(/[-‐]/, '')))
}
