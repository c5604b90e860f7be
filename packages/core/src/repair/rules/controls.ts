import { textsOf } from '../nodes.ts'
import { textEdits } from '../text-edits.ts'
import type { RepairRule } from '../rule.ts'

/** Vertical tab (the manual line break of Word), form feed and next line part words; the others are noise. */
const parting = ['\u000B', '\u000C', '\u0085']

/** Characters that no reader sees. */
export const controls: RepairRule = {
  id: 'controls',
  certainty: 'certain',
  does: 'Takes control characters out; those that part lines or pages become a space.',
  guard: 'Tabs and line ends stay, and so does code.',
  needs: (text) => /(?![\t\n\r])\p{Cc}/u.test(text),
  example: 'The first ferry\u000Bleft on a clear morning.',
  run(tree, context) {
    const edits = textEdits(textsOf(tree), context, /(?:(?![\t\n\r])\p{Cc})+/gu, ([found]) => ({
      value: parting.some((character) => found.includes(character)) ? ' ' : '',
      reason: 'Control characters are not for readers.',
    }))
    return { edits }
  },
}
