import type { StyledBlock } from './types.ts'

/** Points. */
interface Space {
  before?: number
  after?: number
}

/** A block with at least so much space around it. */
function widened(block: StyledBlock, { before = 0, after = 0 }: Space): StyledBlock {
  if (block.kind === 'pageBreak') return block
  if (block.kind !== 'text') {
    return { ...block, before: Math.max(block.before, before), after: Math.max(block.after, after) }
  }
  const { style } = block
  const space = { before: Math.max(style.before, before), after: Math.max(style.after, after) }
  return { ...block, style: { ...style, ...space } }
}

/** Blocks with at least so much space above the first and below the last. */
export function spaced(blocks: readonly StyledBlock[], { before = 0, after = 0 }: Space): StyledBlock[] {
  return blocks.map((block, index) => {
    const space = { before: index === 0 ? before : 0, after: index === blocks.length - 1 ? after : 0 }
    return widened(block, space)
  })
}

/** Blocks set in as far as the text they belong to; text has its own indent. */
export function startingAt(start: number, blocks: readonly StyledBlock[]): StyledBlock[] {
  if (start === 0) return [...blocks]
  return blocks.map((block) => {
    const stands = block.kind === 'figure' || block.kind === 'table' || block.kind === 'panel'
    return stands ? { ...block, start } : block
  })
}
