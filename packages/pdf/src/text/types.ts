import type { Block, Blocks } from '../blocks.ts'
import type { Item } from '../items.ts'

/** A block whose text is a horizontal list. */
export type ItemBlock = Block<Item>
/** The article as horizontal lists. */
export type ItemBlocks = Blocks<Item>
