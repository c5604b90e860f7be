import type { VFile } from 'vfile'
import type { DropCap, TableBlock, TextBlock } from '../blocks.ts'
import type { Item } from '../items.ts'
import type { ItemBlock, ItemBlocks } from '../text/types.ts'
import { breakLines, breakParagraph } from './break-lines.ts'
import { columnWidths, placeCells } from './table-columns.ts'
import type { Line, LineBlock, LineBlocks } from './types.ts'

/** Widths that text is set to, in points: of a column, and of the whole type area. */
export interface Measures {
  column: number
  page: number
}

const noIndent = { start: 0, end: 0, first: 0 } as const
/** Wider than any line. */
const unbounded = 100_000

/**
 * Breaks the text of all blocks into lines: title and furniture across the page, body and notes in columns.
 *
 * @param blocks
 * @param measures
 * @param file Where findings land: `word-fits-the-line`.
 * @returns The same blocks with lines as their content; tables know the widths of their columns.
 */
export function breakBlocks(blocks: ItemBlocks, measures: Measures, file?: VFile): LineBlocks {
  const breakAll = (list: readonly ItemBlock[], measure: number): LineBlock[] =>
    list.map((block) => breakBlock(block, measure, file))
  const { head, digits } = blocks.furniture
  return {
    title: breakAll(blocks.title, measures.page),
    body: breakAll(blocks.body, measures.column),
    notes: breakAll(blocks.notes, measures.column),
    furniture: {
      ...(head && { head: breakText(head, measures.page, file) }),
      digits: digits.map((digit) => breakText(digit, measures.page, file)),
    },
  }
}

function breakBlock(block: ItemBlock, whole: number, file: VFile | undefined): LineBlock {
  const measure = whole - ('start' in block ? (block.start ?? 0) : 0)
  switch (block.kind) {
    case 'text':
      return breakText(block, measure, file)
    case 'figure':
      return { ...block, texts: block.texts.map((text) => breakText(text, measure, file)) }
    case 'table':
      return breakTable(block, measure, file)
    case 'code':
      return { ...block, lines: block.lines.map((line) => breakText(line, measure, file)) }
    case 'panel': {
      const inside = measure - 2 * block.padding
      return { ...block, children: block.children.map((child) => breakBlock(child, inside, file)) }
    }
    default:
      return block
  }
}

function breakText(block: TextBlock<Item>, measure: number, file: VFile | undefined): TextBlock<Line> {
  const { kind, owner, style, content, label, dropCap } = block
  const { align, leading, indent, balance = false } = style
  const cap = dropCap && breakDropCap(dropCap, leading, file)
  const options = { measure, align, leading, indent, balance, variants: true, file, indents: cap?.indents }
  const { lines, variants } = breakParagraph(content, options)
  return {
    kind,
    owner,
    style,
    content: lines,
    ...(variants && { variants }),
    ...(label && { label: { ...label, content: breakLabel(label, leading, file) } }),
    ...(cap && { dropCap: cap.dropCap }),
  }
}

/** A drop cap is one line as wide as it is; so far, and by the gap, the lines beside it are set in. */
function breakDropCap(
  dropCap: DropCap<Item>,
  leading: number,
  file: VFile | undefined,
): { dropCap: DropCap<Line>; indents: number[] } {
  const { lines, gap } = dropCap
  const options = { measure: unbounded, align: 'start' as const, leading, indent: noIndent, file }
  const content = breakLines(dropCap.content, options)
  const width = Math.max(0, ...content.map((line) => line.width))
  return { dropCap: { lines, gap, content }, indents: Array.from({ length: lines }, () => width + gap) }
}

/** A label is one line as wide as it needs, however little room it has. */
function breakLabel(
  label: NonNullable<TextBlock<Item>['label']>,
  leading: number,
  file: VFile | undefined,
): Line[] {
  const lines = breakLines(label.content, {
    measure: unbounded,
    align: 'start',
    leading,
    indent: noIndent,
    file,
  })
  return lines.map((line) => ({ ...line, measure: label.width }))
}

function breakTable(table: TableBlock<Item>, measure: number, file: VFile | undefined): TableBlock<Line> {
  const { caption, rows, ...rest } = table
  const columns = columnWidths(table, measure)
  const placed = placeCells(table)
  return {
    ...rest,
    columns,
    ...(caption && { caption: breakText(caption, measure, file) }),
    rows: rows.map((row, index) => ({
      ...row,
      cells: (placed[index] ?? []).map(({ cell, column }) => {
        const widths = columns.slice(column, column + cell.colSpan)
        const width = widths.reduce((sum, one) => sum + one, 0) - 2 * table.padding
        return { ...cell, column, text: breakText(cell.text, width, file) }
      }),
    })),
  }
}
