/**
 * Blocks that need not stand where the text has them.
 */
import type { LineBlock } from '../linebreak/types.ts'
import { boxesOf, callsIn } from './notes.ts'
import { costs } from './penalties.ts'
import type { Setting } from './setting.ts'
import { heightOf, plain, type Stack } from './stack.ts'

/** The largest part of a column that a float takes: there has to be room for text. */
const mostOfColumn = 0.7

/** What it costs that a block stands in the middle of a column; undefined where it always stands in the text. */
function costAmid(block: LineBlock): number | undefined {
  if (block.kind === 'table') return costs.free
  if (block.kind !== 'figure' && block.kind !== 'panel') return undefined
  const { node } = block.owner
  return typeof node === 'object' && node.type === 'pullQuote' ? costs.quoteAmid : costs.amid
}

/**
 * A block as a float: a figure, table or panel. One that is too high, belongs to a list or calls a note stands in the
 * text; still, none passes it.
 *
 * @param stack
 * @param block What it was made of.
 * @param setting
 */
export function floating(stack: Stack, block: LineBlock, { frameHeight, grid }: Setting): Stack {
  const amid = costAmid(block)
  if (amid === undefined) return stack
  const items = plain(stack.items)
  const isInList = 'start' in block && (block.start ?? 0) > 0
  const space = Math.max(stack.before, stack.after, grid)
  const room = Math.ceil((heightOf(items) + space) / grid - tolerance) * grid
  const stays = isInList || callsIn(items).length > 0 || room > frameHeight * mostOfColumn
  return { ...stack, float: stays ? { boxes: [], room: 0, amid: 0 } : { boxes: boxesOf(items), room, amid } }
}

/** Grid lines: less than this is rounding. */
const tolerance = 0.001
