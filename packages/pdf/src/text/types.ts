import type { Block, Blocks } from '../blocks.ts'
import type { Item } from '../items.ts'

export type ItemBlock = Block<Item>
export type ItemBlocks = Blocks<Item>
