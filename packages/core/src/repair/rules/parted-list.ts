import type { List, ListItem, Nodes } from 'mdast'
import { flowParents, hullOf, isOf, startOf } from '../nodes.ts'
import { isShown } from '../evidence.ts'
import type { Context, Edit, RepairRule } from '../rule.ts'

/** One list in pieces. */
export const partedList: RepairRule = {
  id: 'parted-list',
  certainty: 'certain',
  does: 'Joins lists that follow one another and have the same bullet: pieces of one list that blank lines part.',
  guard: 'Only in pasted text; only unordered lists with the same bullet and nothing between them.',
  example: 'The ferry carries\n\n• passengers,\n\n• cars,\n\n• the post.',
  run(tree, context) {
    if (!isShown(context)) return {}
    const edits = flowParents(tree).flatMap((parent) =>
      runsOf(parent, context).map((lists) => join(lists, context)),
    )
    return { edits }
  },
}

/** Lists of one parent that follow one another; two or more of them. */
function runsOf(parent: Nodes, { source }: Context): List[][] {
  const runs: List[][] = [[]]
  const children: readonly Nodes[] = 'children' in parent ? parent.children : []
  for (const child of children) {
    const last = runs.at(-1)?.at(-1)
    const bullet = source.charAt(startOf(child))
    const isOne = isOf(child, 'list') && !child.ordered
    if (isOne && (!last || source.charAt(startOf(last)) === bullet)) runs.at(-1)?.push(child)
    else runs.push(isOne ? [child] : [])
  }
  return runs.filter(({ length }) => length > 1)
}

function join(lists: readonly List[], { source }: Context): Edit {
  const position = hullOf(lists)
  const children: ListItem[] = lists.flatMap((list) => list.children)
  const spread = lists.some((list) => list.spread)
  return {
    position,
    after: source
      .slice(position.start.offset, position.end.offset)
      .replace(/(?<![ \t])(?:[ \t]*(?:\r\n|\n|\r))+/g, '\n'),
    reason: `Blank lines part ${lists.length} pieces of one list.`,
    changes: [{ replace: lists, with: [{ type: 'list', ordered: false, spread, children, position }] }],
  }
}
