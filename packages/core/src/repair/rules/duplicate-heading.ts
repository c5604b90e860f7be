import type { Heading } from 'mdast'
import { report } from '../../report.ts'
import { rules } from '../../rules.ts'
import { nodesOf, plainText } from '../nodes.ts'
import type { RepairRule } from '../rule.ts'

/** Two headings of one text. */
export const duplicateHeading: RepairRule = {
  id: 'duplicate-heading',
  certainty: 'suggestion',
  does: 'Says where a heading repeats the text of another. Nothing is changed: ids are told apart by the heading above.',
  guard: 'Only in pasted text; in Markdown such headings are meant.',
  example:
    'The first ferry left on a clear morning.\n\n*The ships:*\n\nThey are old.\n\n*The ships:*\n\nThey are slow.',
  run(tree, context) {
    if (!context.evidence.pasted) return {}
    const first = new Map<string, Heading>()
    const repeated = nodesOf(tree, 'heading').filter((heading) => {
      const text = textOf(heading)
      const isNew = !first.has(text)
      if (isNew) first.set(text, heading)
      return !isNew
    })
    return {
      findings: repeated.map((heading) => {
        const values = {
          heading: plainText(heading),
          line: first.get(textOf(heading))?.position?.start.line ?? 1,
        }
        return (file) => report(file, rules['heading-is-unique'], heading, values)
      }),
    }
  },
}

function textOf(heading: Heading): string {
  return plainText(heading)
    .replace(/^(?:\d+[.)]\s*)+/, '')
    .trim()
    .toLowerCase()
}
