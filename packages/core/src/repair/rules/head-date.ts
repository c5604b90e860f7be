import type { VFile } from 'vfile'
import { report } from '../../report.ts'
import { rules } from '../../rules.ts'
import { headFacts } from '../head-facts.ts'
import { lift, readHead } from '../head.ts'
import { dateProblem, readMetaLine } from '../meta-line.ts'
import type { RepairRule } from '../rule.ts'

/** A date as a line of its own in the head. */
export const headDate: RepairRule = {
  id: 'head-date',
  certainty: 'likely',
  does: 'Reads a line of the head that is a date, with or without "Published" or "Updated", or the number of an issue into the fact it gives.',
  guard: 'Only above the first paragraph of pasted text, and only a line that is a date and nothing else.',
  example:
    'Harbour life\nBy Maria Example\n3 May 2024\n\nThe first ferry of the year left the harbour on a clear and windless morning.',
  run(tree, context) {
    const head = readHead(tree, context)
    if (!head.lead) return {}
    const known = head.lines.flatMap((line) => {
      const read = line.bullet ? undefined : readMetaLine(line.text, context)
      return read && (read.field === 'date' || read.field === 'number') ? [{ line, read }] : []
    })
    const findings = head.lines.flatMap((line) => {
      const problem = line.bullet ? undefined : dateProblem(line.text, context)
      const values = { line: line.text, problem: problem ?? '' }
      const tell = (file: VFile | undefined): void =>
        report(file, rules['head-date-is-whole'], line.position, values)
      return problem === undefined ? [] : [tell]
    })
    const { facts, edits } = headFacts(known, 'head-date')
    const [first, ...others] = edits
    if (!first) return { findings }
    const changes = lift(head, (line) => known.some((item) => item.line === line))
    return { facts, edits: [{ ...first, changes }, ...others], findings }
  },
}
