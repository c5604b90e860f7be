import { textEdits } from '../text-edits.ts'
import type { RepairRule } from '../rule.ts'

/** Line ends of Windows and of the old Macintosh. */
export const lineEnds: RepairRule = {
  id: 'line-ends',
  certainty: 'certain',
  does: 'Makes the line ends in texts those of Unix. Recorded once, at the first of them.',
  guard: 'Code stays as it is.',
  example: 'The first ferry left\r\non a clear morning.',
  run(tree, context) {
    const { source, places } = context
    const first = /\r\n?/.exec(source)
    if (!first) return {}
    const inTexts = textEdits(tree, context, /\r\n?/g, () => ({ value: '\n', reason: '' }))
    const position = places.range(first.index, first.index + first[0].length)
    const reason = 'The text has line ends of Windows or of an old Macintosh.'
    return { edits: [{ position, after: '\n', reason, changes: inTexts.flatMap(({ changes }) => changes) }] }
  },
}
