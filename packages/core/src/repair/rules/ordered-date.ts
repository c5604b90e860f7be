import type { List, Paragraph, Text } from 'mdast'
import { readDate } from '../../language/dates.ts'
import { endOf, nodesOf, paragraphOf, plainText, startOf } from '../nodes.ts'
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
  const marker = `${source.slice(from, to).trim()} `
  if (!readDate(marker + plainText(inside), { language })) return undefined
  const [first, ...others] = inside.children
  // One text, so that what looks for dates finds the whole of it.
  const whole: Text =
    first?.type === 'text'
      ? { type: 'text', value: marker + first.value, position: places.range(from, endOf(first)) }
      : { type: 'text', value: marker, position: places.range(from, to) }
  return paragraphOf([whole, ...(first?.type === 'text' ? others : inside.children)])
}
