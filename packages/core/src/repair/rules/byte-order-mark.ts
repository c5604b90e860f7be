import type { RepairRule } from '../rule.ts'

/** The mark some editors put at the beginning of a file. */
export const byteOrderMark: RepairRule = {
  id: 'byte-order-mark',
  certainty: 'certain',
  does: 'Records that the text begins with a byte order mark; it is no part of the article.',
  guard: 'Only at the very beginning.',
  example: '\uFEFFThe first ferry left on a clear morning.',
  run(_, { source, places }) {
    if (!source.startsWith('\uFEFF')) return {}
    const reason = 'The text begins with a byte order mark.'
    return { edits: [{ position: places.range(0, 1), after: '', reason, changes: [] }] }
  },
}
