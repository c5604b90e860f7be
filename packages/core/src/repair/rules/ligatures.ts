import { ligatures as letters } from '../ligatures.ts'
import { textsOf } from '../nodes.ts'
import { textEdits } from '../text-edits.ts'
import type { RepairRule } from '../rule.ts'

/** Ligatures as characters, which text copied from a PDF has. */
export const ligatures: RepairRule = {
  id: 'ligatures',
  certainty: 'certain',
  does: 'Takes ligature characters apart into letters. Fonts make ligatures by themselves.',
  guard: 'Only the Latin ligatures of the block Alphabetic Presentation Forms; æ, œ and ß are letters.',
  needs: (text) => /[\uFB00-\uFB06]/.test(text),
  example: 'The \uFB01rst ferry left the o\uFB03ce.',
  run(tree, context) {
    const edits = textEdits(textsOf(tree), context, /[\uFB00-\uFB06]/g, ([found]) => ({
      value: letters[found] ?? found,
      reason: 'A ligature is written as one character.',
    }))
    return { edits }
  },
}
