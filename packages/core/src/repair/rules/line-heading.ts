import { headingsOf } from '../make-heading.ts'
import type { RepairRule } from '../rule.ts'

const reason = 'The few words stand alone between paragraphs, as others of the text do.'

/** Bare lines used as headings. */
export const lineHeading: RepairRule = {
  id: 'line-heading',
  certainty: 'likely',
  does: 'Makes a line of a few words that stands alone between paragraphs of running text a heading.',
  guard:
    'Only in pasted text where nothing else is set as a heading; two or more such lines; at most eight words, the first with a capital, no stop, comma or colon; running text must stand before and after, so verse, names and addresses stay.',
  example:
    'The first ferry left on a clear morning.\n\nThe harbour\n\nIt is small and deep.\n\nThe ships\n\nThey are old.',
  run: (tree, context) => headingsOf(tree, ['line'], context, reason),
}
