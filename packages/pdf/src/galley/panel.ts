import type { PanelBlock } from '../blocks.ts'
import type { Line } from '../linebreak/types.ts'
import { costs } from './penalties.ts'
import type { Setting } from './setting.ts'
import { filler, heightOf, penalty, shift, type Stack } from './stack.ts'
import type { Content, VBox, VItem, VPenalty } from './types.ts'

/** Points: the rule on top of a panel. */
const ruleThickness = 1.5
/** Points: between that rule and the text, where the panel has no ground and so no padding. */
const underRule = 6

/**
 * Material on a ground. Whole where it fits a column; otherwise it may be split, and each part has its ground.
 *
 * @param block
 * @param children Its children's material, set to the measure less the padding.
 * @param setting
 */
export function panelStack(block: PanelBlock<Line>, children: readonly VItem[], setting: Setting): Stack {
  const { padding, ground, rule } = block
  const inside = children.flatMap((item): (VBox | VPenalty)[] => {
    if (item.type === 'vfloat') return []
    return [item.type === 'vglue' ? filler(item.height) : item]
  })
  if (inside.length === 0) return { before: block.before, after: block.after, items: [] }
  const above = Math.max(padding, rule === undefined ? 0 : underRule)
  const height = heightOf(inside) + above + padding
  // Its foot is on the grid, as long as it is whole; what that adds is shared by top and bottom.
  const rest = (setting.grid - (height % setting.grid)) % setting.grid
  const [top, bottom] = [filler(above + rest / 2), filler(padding + rest / 2)]
  const plain = [top, penalty(costs.never), ...inside, penalty(costs.never), bottom]
  const whole = heightOf(plain) <= setting.frameHeight
  const items = plain.map((item, index): VItem => {
    if (item.type === 'vpenalty') return whole ? penalty(Math.max(item.cost, costs.together)) : item
    return onGround(item, { padding, ground, rule: index === 0 ? rule : undefined, width: setting.measure })
  })
  return { before: block.before, after: block.after, items }
}

interface Ground {
  padding: number
  ground: string | undefined
  rule: string | undefined
  width: number
}

function onGround(box: VBox, { padding, ground, rule, width }: Ground): VBox {
  const fill = (height: number, color: string): Content => ({
    kind: 'fill',
    rect: { x: 0, y: 0, width, height },
    color,
    owner: 'artifact',
  })
  return {
    ...box,
    contents: [
      ...(ground === undefined ? [] : [fill(box.height, ground)]),
      ...(rule === undefined ? [] : [fill(ruleThickness, rule)]),
      ...box.contents.map((content) => shift(content, padding)),
    ],
  }
}
