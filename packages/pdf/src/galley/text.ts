import type { CodeBlock, TextBlock } from '../blocks.ts'
import type { Line } from '../linebreak/types.ts'
import { costs, linesBelowHeading } from './penalties.ts'
import { heightOf, penalty, type Stack } from './stack.ts'
import type { Content, VBox, VItem } from './types.ts'

/** Where the baseline of a line is, as a part of its leading: capitals stand about in the middle. */
const baselineRatio = 0.76

/** The baseline of a line of such a leading, from its top. */
export function baselineOf(leading: number): number {
  return leading * baselineRatio
}

/** A paragraph, or a line with nothing but a label. */
export function textStack(block: TextBlock<Line>): Stack {
  const { style, label } = block
  const lines: readonly (Line | undefined)[] =
    block.content.length === 0 && label ? [undefined] : block.content
  const items = lines.flatMap((line, index): VItem[] => {
    const box = lineBox(line, index === 0 ? block : undefined, style.leading)
    return index === 0 ? [box] : [penalty(costBetween(block, index)), box]
  })
  return { before: style.before, after: style.after, items, ...holdOf(block), ...snapOf(items, block) }
}

/** Code: its lines one below the other. */
export function codeStack(block: CodeBlock<Line>): Stack {
  const items = block.lines
    .flatMap(({ content, style }) => content.map((line) => lineBox(line, undefined, style.leading)))
    .flatMap((box, index): VItem[] => (index === 0 ? [box] : [penalty(costs.inside), box]))
  return { before: block.before, after: block.after, items }
}

function lineBox(line: Line | undefined, first: TextBlock<Line> | undefined, leading: number): VBox {
  const baseline = baselineOf(leading)
  return {
    type: 'vbox',
    height: leading,
    contents: [
      ...(first ? labelContents(first, baseline) : []),
      ...(line ? [{ kind: 'line' as const, x: 0, baseline, line }] : []),
    ],
  }
}

/** The label ends where the text begins. */
function labelContents({ label, style }: TextBlock<Line>, baseline: number): Content[] {
  if (!label) return []
  const x = style.indent.start - label.width
  return label.content.map((line) => ({ kind: 'line', x, baseline, line }))
}

/** What a break above line `index` costs. */
function costBetween({ content, style }: TextBlock<Line>, index: number): number {
  if (style.keepTogether) return costs.together
  const below = content.length - index
  return (
    costs.inside +
    (index < style.orphans ? costs.orphan : 0) +
    (below < style.widows ? costs.widow : 0) +
    (content[index - 1]?.hyphenated ? costs.hyphen : 0)
  )
}

function holdOf({ style }: TextBlock<Line>): Pick<Stack, 'hold'> {
  return style.keepWithNext ? { hold: { cost: costs.stranded, boxes: linesBelowHeading } } : {}
}

/** What keeps to the block below stands on the grid with its foot: the odd space is above it. */
function snapOf(items: readonly VItem[], { style }: TextBlock<Line>): Pick<Stack, 'snap'> {
  return style.keepWithNext ? { snap: heightOf(items) } : {}
}
