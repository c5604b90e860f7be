/**
 * Blocks as vertical material, and how one follows the other.
 */
import { breachOf, costs } from './penalties.ts'
import type { Content, Float, GalleyItem, VBox, VChoice, VFloat, VGlue, VItem, VPenalty } from './types.ts'

/** The material of one block. Points. */
export interface Stack {
  before: number
  after: number
  items: readonly GalleyItem[]
  /** What it costs to part the block from what follows: with no box of it below, with one, with two … */
  hold?: readonly number[]
  /** The height that ends on a grid line, where the block is one piece off the grid. Default 0: it begins on one. */
  snap?: number
  /** It is the text of a list item. */
  item?: boolean
  /** The block as a float, where it need not stand in the text; without boxes where it has to, and none passes it. */
  float?: Float
}

/** Space that does not stretch. */
export function space(height: number, snap?: number): VGlue {
  return { type: 'vglue', height, stretch: 0, shrink: 0, ...(snap !== undefined && { snap }) }
}

/** A place to break, and what a break puts on top of the next frame. */
export function penalty(cost: number, post: readonly VBox[] = []): VPenalty {
  const breach = cost < Infinity ? breachOf(cost) : undefined
  return { type: 'vpenalty', cost, ...(breach && { breach }), ...(post.length > 0 && { post }) }
}

/** The height of material that is set without a break. */
export function heightOf(items: readonly VItem[]): number {
  return items.reduce((sum, item) => sum + ('height' in item ? item.height : 0), 0)
}

/** Material without choices: every one made as is usual. */
export function plain(items: readonly GalleyItem[]): VItem[] {
  return items.flatMap((item) => (item.type === 'vchoice' ? (item.ways[0]?.items ?? []) : [item]))
}

/**
 * Sets blocks one below the other, each on the grid. Of two spaces that meet, the larger holds.
 *
 * @param stacks
 * @param grid Space above what is held to the text below it may grow by a line of it.
 * @returns One vertical list. Every place where it may be broken is a penalty.
 */
export function joinStacks(stacks: readonly Stack[], grid: number): GalleyItem[] {
  const items: GalleyItem[] = []
  /** What a break costs because of the blocks above: with no box more, with one … */
  let held: readonly number[] = []
  /** Whether a block before may stand below what follows. */
  let mayBePassed = false
  for (const [index, stack] of stacks.entries()) {
    const [above, below] = [stacks[index - 1], stacks[index + 1]]
    if (above && below && floats(stack, { above, below })) {
      items.push(floatingChoice(stack, { above, below, held, grid }))
      mayBePassed = true
      continue
    }
    if (stack.float && mayBePassed) items.push(wallBefore(stack.float))
    if (above && !floats(above, { above: stacks[index - 2], below: stack })) {
      const cost = isLastItem(stack, above, below) ? costs.lastItem : costs.free
      items.push(dearer(penalty(cost), held), spaceBetween(above, stack, grid))
    }
    for (const item of stack.items) {
      items.push(heldItem(item, held))
      held = held.slice(boxesIn(item))
    }
    if (stack.hold) held = stack.hold
  }
  return items
}

/** Whether a block is the last of several items of a list, and one line. */
function isLastItem({ item, items }: Stack, above: Stack, below: Stack | undefined): boolean {
  const isLast = item === true && above.item === true && below?.item !== true
  return isLast && items.reduce((sum, one) => sum + boxesIn(one), 0) === 1
}

/** A place that no float should pass. */
function wallBefore(float: Float): VFloat {
  return { type: 'vfloat', float: { ...float, boxes: [], room: 0 }, here: true }
}

/** Whether a block may leave the text: not from below a head or an introduction, and of several in a row the last. */
function floats({ float }: Stack, { above, below }: { above: Stack | undefined; below: Stack }): boolean {
  const isMovable = float !== undefined && float.boxes.length > 0
  return isMovable && above !== undefined && !above.hold && !below.float
}

interface Surroundings {
  above: Stack
  below: Stack
  held: readonly number[]
  grid: number
}

/** A block in the text, or away from it; with the space to what is below, which depends on that. */
function floatingChoice(stack: Stack, { above, below, held, grid }: Surroundings): VChoice {
  const { float } = stack
  if (!float) return { type: 'vchoice', ways: [] }
  const broken = dearer(penalty(costs.free), held)
  const here = [broken, ...plain([spaceBetween(above, stack, grid)]), ...plain(stack.items)]
  const withSpace = (items: readonly VItem[], space: VGlue | VChoice): VChoice['ways'] =>
    (space.type === 'vchoice' ? space.ways : [{ items: [space], cost: 0 }]).map((way) => ({
      items: [...items, ...way.items],
      cost: way.cost,
    }))
  return {
    type: 'vchoice',
    ways: [
      ...withSpace(
        [{ type: 'vfloat', float, here: true }, ...here, penalty(costs.free)],
        spaceBetween(stack, below, grid),
      ),
      ...withSpace([{ type: 'vfloat', float, here: false }, broken], spaceBetween(above, below, grid)),
    ],
  }
}

function spaceBetween(above: Stack, { before, snap = 0, hold }: Stack, grid: number): VGlue | VChoice {
  const height = Math.max(above.after, before)
  const usual = space(height, snap)
  if (!hold || above.hold || height < grid) return usual
  const wider = space(height + grid, snap)
  return {
    type: 'vchoice',
    ways: [
      { items: [usual], cost: 0 },
      { items: [wider], cost: costs.wider },
    ],
  }
}

function boxesIn(item: GalleyItem): number {
  if (item.type !== 'vchoice') return item.type === 'vbox' ? 1 : 0
  return Math.min(...item.ways.map(({ items }) => items.filter(({ type }) => type === 'vbox').length))
}

/** An item whose breaks are held by what is above. */
function heldItem(item: GalleyItem, held: readonly number[]): GalleyItem {
  if (held.length === 0) return item
  if (item.type === 'vpenalty') return dearer(item, held)
  if (item.type !== 'vchoice') return item
  const ways = item.ways.map(({ items, cost }) => {
    let left = held
    const inside = items.map((one): VItem => {
      if (one.type === 'vbox') left = left.slice(1)
      return one.type === 'vpenalty' ? dearer(one, left) : one
    })
    return { items: inside, cost }
  })
  return { ...item, ways }
}

function dearer(item: VPenalty, [cost = 0]: readonly number[]): VPenalty {
  if (item.cost === -Infinity || item.cost >= cost) return item
  const breach = breachOf(cost)
  return { ...item, cost, ...(breach && { breach }) }
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
