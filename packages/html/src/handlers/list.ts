import { is, type List, type ListItem, type Parent, visit } from '@offprint/core'
import type { ElementContent } from 'hast'
import { block, element, onLines } from '../element.ts'
import type { Context, Handlers } from '../handler.ts'

/** Lists, tight where the article's are: a tight item holds its text without a paragraph. */
export const lists: Pick<Handlers, 'list' | 'listItem'> = {
  list(context, node) {
    const start = node.ordered && node.start !== 1 ? node.start : undefined
    const tasks = node.children.some((item) => item.checked !== undefined)
    const className = tasks ? ['tasks'] : undefined
    const list = block(node.ordered ? 'ol' : 'ul', { className, start }, context.all(node), node)
    return hasPictures(node) ? block('figure', {}, [list]) : list
  },

  listItem(context, node, parent) {
    const task = taskMark(context, node)
    const first = node.children[0]
    if (is(first, 'paragraph') && isTight(parent)) {
      const rest = context.all({ ...node, children: node.children.slice(1) })
      return element('li', {}, [...task, ...context.all(first), ...onLines(rest)], node)
    }
    return block('li', {}, [...task, ...context.all(node)], node)
  },
}

/** Reader modes take a list of several pictures for links to elsewhere, and drop it, unless it stands in a figure. */
function hasPictures(list: List): boolean {
  let pictures = 0
  visit(list, ({ type }) => {
    if (type === 'image') pictures += 1
  })
  return pictures > 1
}

function isTight(parent: Parent | undefined): boolean {
  return is(parent, 'list') && !parent.spread
}

/**
 * Brackets, not an `input`: the page has no form, and nothing on it can be ticked. Nor a drawn box: checkers of
 * contrast do not take it for text.
 */
function taskMark({ settings: { labels } }: Context, { checked }: ListItem): ElementContent[] {
  if (checked === undefined) return []
  const label = checked ? labels.done : labels.open
  return [
    element('span', { className: ['task'], role: 'img', ariaLabel: label }, [checked ? '[x]' : '[ ]']),
    { type: 'text', value: ' ' },
  ]
}
