import { headingsOf } from '../make-heading.ts'
import type { RepairRule } from '../rule.ts'

const reason = 'The paragraph is nothing but a few emphasised words, as other paragraphs of the text are.'

/** Emphasis used as heading. */
export const emphasisHeading: RepairRule = {
  id: 'emphasis-heading',
  certainty: 'likely',
  does: 'Makes a paragraph of a few emphasised, strong or underlined (`<u>`) words a heading, without its colon. The kind that comes first has level 2.',
  guard:
    'Only in pasted text; two or more of one kind; at most twelve words; no end of a sentence; something must follow; not after a picture, where it is the caption.',
  example:
    'The first ferry left on a clear morning.\n\n*The harbour:*\n\nIt is small and deep.\n\n*The ships:*\n\nThey are old.',
  run: (tree, context) => headingsOf(tree, ['emphasis', 'strong', 'underlined'], context, reason),
}
