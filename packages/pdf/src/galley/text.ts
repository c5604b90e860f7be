import type { CodeBlock, TextBlock } from '../blocks.ts'
import type { Line } from '../linebreak/types.ts'
import { belowHeading, costs, perDemerit } from './penalties.ts'
import { filler, heightOf, penalty, type Stack } from './stack.ts'
import type { Content, VBox, VItem, VPenalty } from './types.ts'

/** Where the baseline of a line is, as a part of its leading: capitals stand about in the middle. */
const baselineRatio = 0.76

/** The baseline of a line of such a leading, from its top. */
export function baselineOf(leading: number): number {
  return leading * baselineRatio
}

/** A paragraph in all its variants, or a line with nothing but a label. */
export function textStack(block: TextBlock<Line>): Stack {
  const { style, content, variants = [] } = block
  const items = linesOf(block)
  const others = variants.filter((variant) => variant.content !== content)
  const best = variants.find((variant) => variant.content === content)?.demerits ?? 0
  const ways = others.map((variant) => ({
    items: linesOf({ ...block, content: variant.content }),
    cost: Math.max(0, variant.demerits - best) * perDemerit,
  }))
  return {
    before: style.before,
    after: style.after,
    items: ways.length > 0 ? [{ type: 'vchoice', ways: [{ items, cost: 0 }, ...ways] }] : items,
    ...holdOf(block),
    ...snapOf(items, block),
    ...(block.label && { item: true }),
  }
}

/** A paragraph as its best lines alone. */
export function plainStack(block: TextBlock<Line>): Stack & { items: readonly VItem[] } {
  return { before: block.style.before, after: block.style.after, items: linesOf(block) }
}

function linesOf(block: TextBlock<Line>): VItem[] {
  const { style, label, content, dropCap } = block
  const lines: readonly (Line | undefined)[] = content.length === 0 && label ? [undefined] : content
  const items = lines.flatMap((line, index): VItem[] => {
    const box = lineBox(line, index === 0 ? block : undefined, style.leading)
    return index === 0 ? [box] : [breakBetween(block, index), box]
  })
  const short = Math.max(0, (dropCap?.lines ?? 0) - lines.length)
  return short > 0 ? [...items, penalty(costs.never), filler(short * style.leading)] : items
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
      ...(first ? [...labelContents(first, baseline), ...dropCapContents(first, baseline)] : []),
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

/** On the baseline of the last line beside it. */
function dropCapContents({ dropCap, style }: TextBlock<Line>, baseline: number): Content[] {
  if (!dropCap) return []
  const down = (dropCap.lines - 1) * style.leading
  return dropCap.content.map((line) => ({
    kind: 'line',
    x: style.indent.start,
    baseline: baseline + down,
    line,
  }))
}

/** A break above line `index`. */
function breakBetween({ content, style, label, dropCap }: TextBlock<Line>, index: number): VPenalty {
  if (style.keepTogether || index < (dropCap?.lines ?? 0)) return penalty(costs.together)
  const isOrphan = index < style.orphans
  const isWidow = content.length - index < style.widows
  const isHyphen = content[index - 1]?.hyphenated ?? false
  const breach = isWidow ? 'widow' : isOrphan ? 'orphan' : isHyphen ? 'hyphen' : undefined
  const cost =
    (label ? costs.item : costs.inside) +
    (isOrphan ? costs.orphan : 0) +
    (isWidow ? costs.widow : 0) +
    (isHyphen ? costs.hyphen : 0)
  return { ...penalty(cost), ...(breach && { breach }) }
}

function holdOf({ style }: TextBlock<Line>): Pick<Stack, 'hold'> {
  return style.keepWithNext ? { hold: belowHeading } : {}
}

/** What keeps to the block below stands on the grid with its foot: the odd space is above it. */
function snapOf(items: readonly VItem[], { style }: TextBlock<Line>): Pick<Stack, 'snap'> {
  return style.keepWithNext ? { snap: heightOf(items) } : {}
}
