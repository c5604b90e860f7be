import { report } from '../../report.ts'
import { rules } from '../../rules.ts'
import { headFacts } from '../head-facts.ts'
import { type HeadLine, lift, readHead } from '../head.ts'
import { dateProblem, type MetaLine, mostSectionWords, readMetaLine } from '../meta-line.ts'
import { wordsIn } from '../nodes.ts'
import type { Context, Outcome, RepairRule } from '../rule.ts'

/** More lines than that are a list of the article. */
const mostLines = 8

interface Item {
  line: HeadLine
  read: MetaLine | undefined
}

/** Facts as bullets under the byline. */
export const headBullets: RepairRule = {
  id: 'head-bullets',
  certainty: 'likely',
  does: 'Reads the bulleted lines under the byline into facts: a range of dates into `issue`, a date into `published` or `updated`, the name of a periodical into `publication`, that of a section into `section`.',
  guard:
    'Only above the first paragraph of pasted text, under a byline or with a date among them; a line that is not understood stays text, with a finding.',
  example:
    'Maria Example (OSLO)\n• 3–9 May 2024\n• The Harbour Weekly\n• Spotlight\n\nThe first ferry of the year left the harbour on a clear and windless morning.',
  run(tree, context) {
    const head = readHead(tree, context)
    const lines = head.lines.filter(({ bullet }) => bullet)
    if (lines.length === 0 || lines.length > mostLines) return {}
    const items = readTogether(lines.map((line) => ({ line, read: readMetaLine(line.text, context) })))
    const hasByline = Boolean(context.facts.authors?.length || context.facts.byline)
    if (!hasByline && !items.some(({ read }) => read?.field === 'date')) return {}
    const known = items.flatMap(({ line, read }) => (read ? [{ line, read }] : []))
    const findings = items.flatMap(({ line, read }) => (read ? [] : [tell(line, known.length > 0, context)]))
    const { facts, edits } = headFacts(known, 'head-bullets')
    const [first, ...others] = edits
    if (!first) return { findings }
    const changes = lift(head, (line) => known.some((item) => item.line === line))
    return { facts, edits: [{ ...first, changes }, ...others], findings }
  },
}

type Tell = NonNullable<Outcome['findings']>[number]

/** What is wrong with a line that is not understood; where none is, the lines may be a list of the article. */
function tell(line: HeadLine, isHead: boolean, context: Context): Tell {
  const problem = dateProblem(line.text, context)
  return (file) => {
    const { text, position } = line
    if (problem !== undefined) report(file, rules['head-date-is-whole'], position, { line: text, problem })
    else if (isHead) report(file, rules['head-line-is-understood'], position, { line: text })
  }
}

/** One line that is left over is what is still missing. */
function readTogether(items: readonly Item[]): Item[] {
  const has = (field: MetaLine['field']): boolean => items.some(({ read }) => read?.field === field)
  const unknown = items.filter(({ read }) => !read)
  const [only, ...more] = unknown
  if (!only || more.length > 0) return [...items]
  const isShort = wordsIn(only.line.text, mostSectionWords + 1) <= mostSectionWords
  const guess = missing(has('publication'), has('section'), isShort)
  return items.map((item) => (item === only ? { ...item, read: guess } : item))
}

function missing(hasPublication: boolean, hasSection: boolean, isShort: boolean): MetaLine | undefined {
  if (hasPublication && !hasSection && isShort) return { field: 'section' }
  return hasSection && !hasPublication ? { field: 'publication' } : undefined
}
