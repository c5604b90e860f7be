import type { Author, Contributor, Meta, Sourced } from '../../article.ts'
import { type Byline, readByline } from '../byline.ts'
import { headFacts } from '../head-facts.ts'
import { type Head, type HeadLine, lift, readHead } from '../head.ts'
import { readMetaLine } from '../meta-line.ts'
import { hullOf } from '../nodes.ts'
import type { Context, Edit, Outcome, RepairRule } from '../rule.ts'

/** The line that says who wrote the article, and where. */
export const byline: RepairRule = {
  id: 'byline',
  certainty: 'likely',
  does: 'Reads the line with the names of the authors above the text, with "By" or a place in brackets or without, into `authors`; others named in it ("photographs by …") into `contributors`; a line such as "Staff reporter" into `byline`.',
  guard:
    'Only above the first paragraph of pasted text. A bare name of two to five capitalised words counts only under a title or above dates and other metadata.',
  example:
    'By Maria Example (OSLO)\n\nThe first ferry of the year left the harbour on a clear and windless morning.',
  run(tree, context) {
    if (context.facts.authors?.length) return {}
    const head = readHead(tree, context)
    const found = head.lines
      .map((line, index) => ({ line, read: read(line, index, head, context) }))
      .find(({ read: result }) => result)
    if (!found?.read) return {}
    return outcome(found.line, found.read, head, context)
  },
}

function read(line: HeadLine, index: number, head: Head, context: Context): Byline | undefined {
  if (line.bullet || !line.text) return undefined
  const found = readByline(line.text, context.language, (part) => readMetaLine(part, context) !== undefined)
  // Who took part otherwise is another rule's.
  if (!found || (found.authors.length === 0 && found.staff === undefined)) return undefined
  if (found.certain) return found
  const next = head.lines[index + 1]
  const isAboveFacts =
    next !== undefined && (next.bullet || readMetaLine(next.text, context)?.field === 'date')
  const isUnderTitle = index > 0 && head.lead !== undefined
  return isAboveFacts || isUnderTitle || found.rest.length > 0 ? found : undefined
}

function outcome(line: HeadLine, found: Byline, head: Head, context: Context): Outcome {
  const position = hullOf(line.content)
  const { staff, reason } = found
  const about = { origin: 'text', rule: 'byline', reason, position } as const
  const authors = found.authors.map((value): Sourced<Author> => ({ value, ...about }))
  const contributors = found.contributors.map((value): Sourced<Contributor> => ({ value, ...about }))
  const edit: Edit = {
    position: line.position,
    after: [
      ...(staff === undefined ? [`authors: ${writtenPeople(found.authors)}`] : [`byline: ${staff}`]),
      ...(contributors.length > 0 ? [`contributors: ${writtenPeople(found.contributors)}`] : []),
    ].join('\n'),
    reason,
    changes: lift(head, (other) => other === line),
  }
  const facts: Partial<Meta> = {
    ...factsOf(found.rest, line, context),
    ...(staff === undefined ? { authors } : { byline: { value: staff, ...about } }),
    ...(contributors.length > 0 && { contributors }),
  }
  return { edits: [edit], facts }
}

/** What stands beside the names: a date, a section. */
function factsOf(parts: readonly string[], line: HeadLine, context: Context): Partial<Meta> {
  const known = parts.flatMap((text) => {
    const said = readMetaLine(text, context)
    return said ? [{ line: { ...line, text }, read: said }] : []
  })
  return headFacts(known, 'byline').facts
}

/** People as front matter has them. */
export function writtenPeople(people: readonly (Author | Contributor)[]): string {
  const written = people.map((person) => {
    const fields = Object.entries(person).map(([key, value]) => `${key}: ${value}`)
    return `{ ${fields.join(', ')} }`
  })
  return `[${written.join(', ')}]`
}
