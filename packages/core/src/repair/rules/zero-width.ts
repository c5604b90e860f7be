import { textsOf } from '../nodes.ts'
import { textEdits } from '../text-edits.ts'
import type { RepairRule } from '../rule.ts'

/** These scripts put no spaces between words; a space of no width shows where lines may break. */
const unspaced = /[\p{sc=Thai}\p{sc=Khmr}\p{sc=Laoo}\p{sc=Mymr}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u

/** Spaces of no width and soft hyphens. */
export const zeroWidth: RepairRule = {
  id: 'zero-width',
  certainty: 'certain',
  does: 'Takes out spaces of no width, stray byte order marks and soft hyphens. Hyphenation is made anew for each output.',
  guard:
    'Joiners and non-joiners stay (Urdu, Persian and emoji need them), and so does the space of no width between letters of scripts without spaces.',
  needs: (text) => /[\u200B\u2060\uFEFF\u00AD]/.test(text),
  example: 'The first fer\u00ADry left on a clear\u200B morning.',
  run(tree, context) {
    const edits = textEdits(textsOf(tree), context, /[\u200B\u2060\uFEFF\u00AD]+/g, (match, { value }) => {
      const before = value.charAt((match.index ?? 0) - 1)
      if (match[0].includes('\u200B') && unspaced.test(before)) return undefined
      return { value: '', reason: 'The character has no width and no meaning here.' }
    })
    return { edits }
  },
}
