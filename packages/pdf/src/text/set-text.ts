import type { VFile } from 'vfile'
import type { TableBlock, TextBlock } from '../blocks.ts'
import type { Item } from '../items.ts'
import type { Resources } from '../resources.ts'
import type { StyledBlock, StyledBlocks, StyledRun } from '../style/types.ts'
import { nothingMissing, reportMissing } from './missing.ts'
import { setParagraph, type Setting } from './set-paragraph.ts'
import type { ItemBlock, ItemBlocks } from './types.ts'

/**
 * Sets the text of styled blocks: from runs to box, glue, penalty and discretionary. Whatever the text is, it is
 * set: what no font has is replaced visibly.
 *
 * @param blocks
 * @param resources Fonts and hyphenation.
 * @param file Where findings land: `character-has-a-glyph`, `text-is-unicode`.
 * @returns The same blocks with items as their content.
 */
export function setText(blocks: StyledBlocks, resources: Resources, file?: VFile): ItemBlocks {
  const setting: Setting = { resources, file, missing: nothingMissing() }
  const setAll = (list: readonly StyledBlock[]): ItemBlock[] => list.map((block) => setBlock(block, setting))
  const { head, digits } = blocks.furniture
  const set: ItemBlocks = {
    title: setAll(blocks.title),
    body: setAll(blocks.body),
    notes: setAll(blocks.notes),
    furniture: {
      ...(head && { head: setTextBlock(head, setting) }),
      digits: digits.map((digit) => setTextBlock(digit, setting)),
    },
  }
  reportMissing(setting.missing, file)
  return set
}

function setBlock(block: StyledBlock, setting: Setting): ItemBlock {
  switch (block.kind) {
    case 'text':
      return setTextBlock(block, setting)
    case 'figure':
      return { ...block, texts: block.texts.map((text) => setTextBlock(text, setting)) }
    case 'table':
      return setTable(block, setting)
    case 'code':
      return { ...block, lines: block.lines.map((line) => setTextBlock(line, setting, true)) }
    case 'panel':
      return { ...block, children: block.children.map((child) => setBlock(child, setting)) }
    default:
      return block
  }
}

function setTextBlock(block: TextBlock<StyledRun>, setting: Setting, preserve = false): TextBlock<Item> {
  const { kind, owner, style, content, label, dropCap } = block
  const { hyphenate } = style
  const justify = style.align === 'justify'
  const set = (runs: readonly StyledRun[]): Item[] =>
    setParagraph(runs, setting, { hyphenate, justify, preserve })
  return {
    kind,
    owner,
    style,
    content: set(content),
    ...(label && { label: { ...label, content: set(label.content) } }),
    ...(dropCap && { dropCap: { ...dropCap, content: set(dropCap.content) } }),
  }
}

function setTable(table: TableBlock<StyledRun>, setting: Setting): TableBlock<Item> {
  const { caption, rows, ...rest } = table
  return {
    ...rest,
    ...(caption && { caption: setTextBlock(caption, setting) }),
    rows: rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, text: setTextBlock(cell.text, setting) })),
    })),
  }
}
