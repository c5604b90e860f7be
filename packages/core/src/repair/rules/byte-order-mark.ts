import type { Root } from 'mdast'
import type { RepairRule } from '../rule.ts'

/** The mark some editors put at the beginning of a file. */
export const byteOrderMark: RepairRule = {
  id: 'byte-order-mark',
  certainty: 'certain',
  does: 'Records that the text begins with a byte order mark; it is no part of the article.',
  guard: 'Only at the very beginning.',
  example: '\uFEFFThe first ferry left on a clear morning.',
  run(tree, { source, places }) {
    // A tree that begins after the mark was repaired before.
    const marks = /^\uFEFF*/.exec(source)?.[0].length ?? 0
    if (marks === 0 || (tree.position?.start.offset ?? 0) > 0) return {}
    const reason = 'The text begins with a byte order mark.'
    const root: Root = { ...tree, position: places.range(marks, source.length) }
    const changes = [{ replace: [tree], with: [root] }]
    return { edits: [{ position: places.range(0, marks), after: '', reason, changes }] }
  },
}
