import type { Flow, List, ListItem } from '@offprint/core'
import type { TextBlock } from '../blocks.ts'
import type { Place, Styling } from './context.ts'
import { characterStyle, marked, paragraphStyle, setIn } from './look.ts'
import { spaced } from './space.ts'
import type { StyledBlock, StyledRun } from './types.ts'

/** What a list needs of the article around it. */
export interface ListContext {
  styling: Styling
  styleFlow(children: readonly Flow[], place: Place): StyledBlock[]
}

/** Figures and the full stop take about half an em each. */
const figureWidth = 0.55

/** A list: its labels hang to the left of the items' text. */
export function styleList(node: List, place: Place, context: ListContext): StyledBlock[] {
  const { theme } = context.styling
  const last = (node.start ?? 1) + node.children.length - 1
  const figures = (String(last).length + 1) * figureWidth * characterStyle(context.styling, place.role).size
  const width = node.ordered ? Math.max(theme.indent.list, Math.ceil(figures + 2)) : theme.indent.list
  const inside = { ...setIn(context.styling, place, { start: width }), lists: place.lists + 1 }
  const gap = node.spread ? theme.grid : 0
  return node.children.flatMap((item, index) => {
    const text = labelOf(node, index, { item, place, styling: context.styling })
    const blocks = labelled(item, context.styleFlow(item.children, inside), { text, width, inside }, context)
    return spaced(blocks, { before: index > 0 ? gap : 0 })
  })
}

interface Labelled {
  item: ListItem
  place: Place
  styling: Styling
}

function labelOf(list: List, index: number, { item, place, styling }: Labelled): string {
  if (item.checked !== undefined) return item.checked ? '☑' : '☐'
  if (list.ordered) return `${(list.start ?? 1) + index}.`
  const { bullets } = styling.theme
  return bullets[place.lists % bullets.length] ?? '•'
}

interface Label {
  text: string
  width: number
  inside: Place
}

/** The label stands before the item's first text; where the item begins with something else, on a line of its own. */
function labelled(
  item: ListItem,
  blocks: readonly StyledBlock[],
  { text, width, inside }: Label,
  { styling }: ListContext,
): StyledBlock[] {
  const style = marked(styling, characterStyle(styling, inside.role), 'listLabel')
  const label = { content: [{ text, style, owner: { node: item, part: 'label' as const } }], width }
  const [first, ...rest] = blocks
  if (first?.kind === 'text' && !first.label) return [{ ...first, label }, ...rest]
  const alone: TextBlock<StyledRun> = {
    kind: 'text',
    owner: { node: item },
    style: { ...paragraphStyle(styling, inside), keepWithNext: blocks.length > 0 },
    content: [],
    label,
  }
  return [alone, ...blocks]
}
