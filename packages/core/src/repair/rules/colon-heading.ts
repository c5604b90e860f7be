import { headingsOf } from '../make-heading.ts'
import type { RepairRule } from '../rule.ts'

const reason = 'The line stands alone and ends with a colon, as other lines of the text do.'

/** Short lines with a colon used as headings. */
export const colonHeading: RepairRule = {
  id: 'colon-heading',
  certainty: 'likely',
  does: 'Makes a short line that stands alone and ends with a colon a heading, without the colon.',
  guard:
    'Only in pasted text; two or more such lines; at most six words; a paragraph must follow: before a list the line is the sentence that the list completes.',
  example:
    'The first ferry left on a clear morning.\n\nThe harbour:\n\nIt is small and deep.\n\nThe ships:\n\nThey are old.',
  run: (tree, context) => headingsOf(tree, ['colon'], context, reason),
}
