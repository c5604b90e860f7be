import { headingsOf } from '../make-heading.ts'
import type { RepairRule } from '../rule.ts'

const reason = 'The line stands alone and is set in capitals, as other lines of the text are.'

/** Lines in capitals used as headings. */
export const capsHeading: RepairRule = {
  id: 'caps-heading',
  certainty: 'likely',
  does: 'Makes a line in capitals that stands alone a heading. Its letters stay as they are.',
  guard:
    'Only in pasted text; two or more such lines; at most twelve words, one of four letters at least; no end of a sentence; something must follow.',
  example:
    'The first ferry left on a clear morning.\n\nTHE HARBOUR\n\nIt is small and deep.\n\nTHE SHIPS\n\nThey are old.',
  run: (tree, context) => headingsOf(tree, ['caps'], context, reason),
}
