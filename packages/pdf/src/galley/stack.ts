/**
 * Blocks as vertical material, and how one follows the other.
 */
import { costs } from './penalties.ts'
import type { Content, VBox, VGlue, VItem, VPenalty } from './types.ts'

/** The material of one block. Points. */
export interface Stack {
  before: number
  after: number
  items: readonly VItem[]
  /** What it costs to part the block from the next one; how many boxes of the next it holds on to. */
  hold?: { cost: number; boxes: number }
  /** The height that ends on a grid line, where the block is one piece off the grid. Default 0: it begins on one. */
  snap?: number
}

/** Space that does not stretch. */
export function space(height: number, snap?: number): VGlue {
  return { type: 'vglue', height, stretch: 0, shrink: 0, ...(snap !== undefined && { snap }) }
}

/** A place to break. */
export function penalty(cost: number): VPenalty {
  return { type: 'vpenalty', cost }
}

/** The height of material that is set without a break. */
export function heightOf(items: readonly VItem[]): number {
  return items.reduce((sum, item) => sum + (item.type === 'vpenalty' ? 0 : item.height), 0)
}

/**
 * Sets blocks one below the other, each on the grid. Of two spaces that meet, the larger holds.
 *
 * @param stacks
 * @returns One vertical list. Every place where it may be broken is a penalty.
 */
export function joinStacks(stacks: readonly Stack[]): VItem[] {
  const items: VItem[] = []
  /** Boxes that the blocks above hold on to, and at what cost. */
  let held = { cost: 0, boxes: 0 }
  const hold = ({ cost }: VPenalty): VPenalty => penalty(held.boxes > 0 ? Math.max(cost, held.cost) : cost)
  for (const [index, stack] of stacks.entries()) {
    const above = stacks[index - 1]
    if (above)
      items.push(hold(penalty(costs.free)), space(Math.max(above.after, stack.before), stack.snap ?? 0))
    for (const item of stack.items) {
      const forced = item.type === 'vpenalty' && item.cost === -Infinity
      items.push(item.type === 'vpenalty' && !forced ? hold(item) : item)
      if (item.type === 'vbox') held = { ...held, boxes: held.boxes - 1 }
    }
    if (stack.hold) held = stack.hold
  }
  return items
}

/** A box that stands in for space where space would be lost: inside of a ground. */
export function filler(height: number): VBox {
  return { type: 'vbox', height, contents: [] }
}

/** Something moved to the right. */
export function shift(content: Content, x: number): Content {
  if (content.kind === 'line') return { ...content, x: content.x + x }
  return { ...content, rect: { ...content.rect, x: content.rect.x + x } }
}

/** An item with all that is on it moved to the right. */
export function shiftItem(item: VItem, x: number): VItem {
  return item.type === 'vbox'
    ? { ...item, contents: item.contents.map((content) => shift(content, x)) }
    : item
}
