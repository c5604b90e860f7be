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

/** What it costs that they stand in the middle of a column. */
const amid: { readonly [K in LineBlock['kind']]?: number } = {
  figure: costs.amid,
  table: 0,
  panel: costs.amid,
}

/**
 * A block as a float, if it may be one: a figure, table or panel that is not too high, stands in no list, and calls no
 * note.
 *
 * @param stack
 * @param block What it was made of.
 * @param setting
 */
export function floating(stack: Stack, block: LineBlock, { frameHeight, grid }: Setting): Stack {
  const cost = amid[block.kind]
  const items = plain(stack.items)
  const isInList = 'start' in block && (block.start ?? 0) > 0
  if (cost === undefined || isInList || callsIn(items).length > 0) return stack
  const space = Math.max(stack.before, stack.after, grid)
  const room = Math.ceil((heightOf(items) + space) / grid - tolerance) * grid
  if (room > frameHeight * mostOfColumn) return stack
  return { ...stack, float: { boxes: boxesOf(items), room, amid: cost } }
}

/** Grid lines: less than this is rounding. */
const tolerance = 0.001
