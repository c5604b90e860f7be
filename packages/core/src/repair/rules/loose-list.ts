import type { List } from 'mdast'
import { hullOf, isOf, nodesOf } from '../nodes.ts'
import { isShown } from '../evidence.ts'
import type { Context, Edit, RepairRule } from '../rule.ts'

/** Items parted by blank lines. */
export const looseList: RepairRule = {
  id: 'loose-list',
  certainty: 'certain',
  does: 'Sets a list tight whose items are parted by blank lines and have one paragraph each.',
  guard:
    'Only in pasted text that shows it by something else, a bullet, a byline, a repaired heading; and no list in which an item has more than one paragraph.',
  example:
    'By Maria Example\n\nThe ferry carries all that the harbour town needs for its long winter:\n\n- passengers,\n\n- cars,\n\n- the post.',
  run(tree, context) {
    if (!isShown(context)) return {}
    return {
      edits: nodesOf(tree, 'list')
        .filter(isLoose)
        .map((list) => tighten(list, context)),
    }
  },
}

function isLoose(list: List): boolean {
  return (
    list.children.length > 1 &&
    Boolean(list.spread) &&
    list.children.every(({ children }) => children.length === 1 && isOf(children[0], 'paragraph'))
  )
}

function tighten(list: List, { source }: Context): Edit {
  const position = hullOf([list])
  const before = source.slice(position.start.offset, position.end.offset)
  const tight: List = {
    ...list,
    spread: false,
    children: list.children.map((item) => ({ ...item, spread: false })),
  }
  return {
    position,
    after: before.replace(/(?:\r\n|\n|\r)(?:[ \t]*(?:\r\n|\n|\r))+/g, '\n'),
    reason: 'The blank lines part items of one paragraph each.',
    changes: [{ replace: [list], with: [tight] }],
  }
}
