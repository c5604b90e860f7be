import { textsOf } from '../nodes.ts'
import { textEdits } from '../text-edits.ts'
import type { RepairRule } from '../rule.ts'

/** No-break spaces where web pages and word processors use them as padding. */
export const noBreakSpaces: RepairRule = {
  id: 'no-break-spaces',
  certainty: 'certain',
  does: 'Makes runs of spaces that hold no-break spaces one space.',
  guard: 'A single no-break space stays: it may part a number from its unit on purpose.',
  needs: (text) => text.includes('\u00A0'),
  example: 'The first ferry\u00A0 left on a clear morning.',
  run(tree, context) {
    const edits = textEdits(textsOf(tree), context, /[ \u00A0]{2,}/g, ([run]) =>
      run.includes('\u00A0')
        ? { value: ' ', reason: 'No-break spaces stand in a row as padding.' }
        : undefined,
    )
    return { edits }
  },
}
