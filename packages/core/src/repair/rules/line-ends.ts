import { textsOf } from '../nodes.ts'
import { textEdits } from '../text-edits.ts'
import type { RepairRule } from '../rule.ts'

const reason = 'The text has line ends of Windows or of an old Macintosh.'

/** Line ends of Windows and of the old Macintosh. */
export const lineEnds: RepairRule = {
  id: 'line-ends',
  certainty: 'certain',
  does: 'Makes the line ends in texts those of Unix. Recorded once, at the first of them.',
  guard: 'Code stays as it is.',
  needs: (text) => text.includes('\r'),
  example: 'The first ferry left\r\non a clear morning.',
  run(tree, context) {
    const [first, ...others] = textEdits(textsOf(tree), context, /\r\n?/g, () => ({ value: '\n', reason }))
    if (!first) return {}
    return { edits: [{ ...first, changes: [first, ...others].flatMap(({ changes }) => changes) }] }
  },
}
