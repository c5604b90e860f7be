import type { Author, Sourced } from '../../article.ts'
import { hullOf } from '../nodes.ts'
import { type Head, type HeadLine, lift, readHead } from '../head.ts'
import { type Byline, readByline } from '../names.ts'
import { readMetaLine } from '../meta-line.ts'
import type { Context, Edit, Outcome, RepairRule } from '../rule.ts'

/** The line that says who wrote the article, and where. */
export const byline: RepairRule = {
  id: 'byline',
  certainty: 'likely',
  does: 'Reads the line with the names of the authors above the text, with "By" or a place in brackets or without, into `authors`; a line such as "Staff reporter" into `byline`.',
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
    return outcome(found.line, found.read, head)
  },
}

function read(line: HeadLine, index: number, head: Head, context: Context): Byline | undefined {
  if (line.bullet || !line.text) return undefined
  const found = readByline(line.text, context.language)
  if (!found || found.certain) return found
  const next = head.lines[index + 1]
  const isAboveFacts =
    next !== undefined && (next.bullet || readMetaLine(next.text, context)?.field === 'date')
  const isUnderTitle = index > 0 && head.lead !== undefined
  return isAboveFacts || isUnderTitle ? found : undefined
}

function outcome(line: HeadLine, found: Byline, head: Head): Outcome {
  const position = hullOf(line.content)
  const { staff } = found
  const { reason } = found
  const about = { origin: 'text', rule: 'byline', reason, position } as const
  const authors = found.authors.map((value): Sourced<Author> => ({ value, ...about }))
  const edit: Edit = {
    position: line.position,
    after: staff === undefined ? `authors: [${found.authors.map(written).join(', ')}]` : `byline: ${staff}`,
    reason,
    changes: lift(head, (other) => other === line),
  }
  return { edits: [edit], facts: staff === undefined ? { authors } : { byline: { value: staff, ...about } } }
}

function written(author: Author): string {
  const fields = Object.entries(author).map(([key, value]) => `${key}: ${value}`)
  return `{ ${fields.join(', ')} }`
}
