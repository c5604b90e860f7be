/** Paragraphs to set, and ways to look at what came out. */
import { article, paragraph } from '@offprint/core'
import { VFile } from 'vfile'
import type { Box, Glyph, Item } from '../../src/items.ts'
import { loadResources } from '../../src/load-resources.ts'
import type { CharacterStyle, StyledRun } from '../../src/style/types.ts'
import { nothingMissing, reportMissing } from '../../src/text/missing.ts'
import { setParagraph, type ParagraphOptions } from '../../src/text/set-paragraph.ts'

const here = { start: { line: 7, column: 1, offset: 0 }, end: { line: 7, column: 2, offset: 1 } }
const node = paragraph([], here)

/** The default fonts, and English patterns. */
export const resources = await loadResources(article([], {}, here))

/** Ten points of Source Serif 4. */
export const plain: CharacterStyle = {
  font: { family: 'serif', weight: 400, italic: false, optical: 'text' },
  size: 10,
  color: '#000000',
  features: {},
  tracking: 0,
  rise: 0,
  language: 'en',
}

/** A run of text, in the plain style but for what is given. */
export function run(text: string, style: Partial<CharacterStyle> = {}): StyledRun {
  return { text, style: { ...plain, ...style }, owner: { node } }
}

/** Sets text, with its findings as `rule line: reason`. */
export function set(
  content: string | readonly StyledRun[],
  options: Partial<ParagraphOptions> = {},
): { items: Item[]; findings: string[] } {
  const file = new VFile()
  const runs = typeof content === 'string' ? [run(content)] : content
  const missing = nothingMissing()
  const items = setParagraph(runs, { resources, file, missing }, { hyphenate: true, ...options })
  reportMissing(missing, file)
  return { items, findings: file.messages.map(({ ruleId, line, reason }) => `${ruleId} ${line}: ${reason}`) }
}

/** Items as text: `in·ter|na` with `-` for a hyphenation, `|` for a break, `_` for glue, `~` for a fixed space. */
export function shown(items: readonly Item[]): string {
  return items.map((item, index) => show(item, items[index - 1])).join('')
}

function show(item: Item, before: Item | undefined): string {
  switch (item.type) {
    case 'box':
      return textOf([item])
    case 'glue':
      if (item.stretch > 1000) return '/'
      return before?.type === 'penalty' && before.cost === Infinity ? '~' : '_'
    case 'discretionary':
      return (textOf(item.pre).endsWith('\u00ad') ? '-' : '|') + textOf(item.replace)
    case 'penalty':
      return Number.isFinite(item.cost) ? '|' : ''
    default:
      return ''
  }
}

function textOf(boxes: readonly Box[]): string {
  return boxes.flatMap(({ run: { glyphs } }) => glyphs.map(({ text }) => text)).join('')
}

/** The text the items stand for, unbroken; glyphs that run from right to left are read from there. */
export function wholeText(items: readonly Item[]): string {
  return items
    .flatMap((item): readonly Glyph[] => {
      if (item.type === 'discretionary') return item.replace.flatMap(glyphsOf)
      return item.type === 'box' ? glyphsOf(item) : item.type === 'glue' ? (item.run?.glyphs ?? []) : []
    })
    .map(({ text }) => text)
    .join('')
}

function glyphsOf({ run: { glyphs }, level = 0 }: Box): readonly Glyph[] {
  return level % 2 === 1 ? glyphs.toReversed() : glyphs
}
