import type { List, Paragraph, Text } from 'mdast'
import { readDate } from '../../language/dates.ts'
import { nodesOf, paragraphOf, plainText, startOf } from '../nodes.ts'
import type { Context, RepairRule } from '../rule.ts'

/** A date that Markdown takes for a list. */
export const orderedDate: RepairRule = {
  id: 'ordered-date',
  certainty: 'certain',
  does: 'Makes a date such as `18. May 2021`, alone on its line, a paragraph again; Markdown reads the day as the number of a list.',
  guard: 'Only in pasted text; only a list of one item that is a date with its number.',
  example: 'The ferry left on a clear morning.\n\n18. May 2021',
  run(tree, context) {
    if (!context.evidence.pasted) return {}
    const edits = nodesOf(tree, 'list').flatMap((list) => {
      const paragraph = dateOf(list, context)
      if (!paragraph?.position) return []
      const reason = 'The number and what follows are a date.'
      const after = plainText(paragraph).replace('.', '\\.')
      return [
        { position: paragraph.position, after, reason, changes: [{ replace: [list], with: [paragraph] }] },
      ]
    })
    return { edits }
  },
}

function dateOf(list: List, { source, places, language }: Context): Paragraph | undefined {
  const [item, ...more] = list.children
  const [inside, ...rest] = item?.children ?? []
  if (!list.ordered || more.length > 0 || rest.length > 0 || inside?.type !== 'paragraph') return undefined
  const [from, to] = [startOf(list), startOf(inside)]
  const marker: Text = {
    type: 'text',
    value: `${source.slice(from, to).trim()} `,
    position: places.range(from, to),
  }
  const isDate = readDate(marker.value + plainText(inside), { language }) !== undefined
  return isDate ? paragraphOf([marker, ...inside.children]) : undefined
}
