/**
 * Horizontal lists made by hand: every letter is ten points wide and two ems, so that lines are long; a space is ten,
 * plus five minus three.
 */
import type { Box, Discretionary, Glue, GlyphRun, Item } from '../../src/items.ts'
import type { Line } from '../../src/linebreak/types.ts'
import { face } from '../engine.ts'

const serif = await face('SourceSerif4-Regular.ttf')
const letterWidth = 10

function runOf(text: string, owner: GlyphRun['owner'] = 'artifact'): GlyphRun {
  const glyphs = Array.from(text, (letter) => ({ id: 1, advance: letterWidth, dx: 0, dy: 0, text: letter }))
  return { face: serif, size: 5, color: '#000000', rise: 0, owner, glyphs }
}

/** A word. */
export function box(text: string, owner?: GlyphRun['owner']): Box {
  const run = runOf(text, owner)
  return { type: 'box', width: run.glyphs.length * letterWidth, run }
}

/** A space. */
export const glue: Glue = { type: 'glue', width: 10, stretch: 5, shrink: 3, run: runOf(' ') }

/** A hyphenation. */
export function hyphen(cost = 50): Discretionary {
  return { type: 'discretionary', cost, flagged: true, pre: [box('\u00ad')], post: [], replace: [] }
}

/** What ends a paragraph. */
export const finish: Item[] = [
  { type: 'penalty', cost: Infinity },
  { type: 'glue', width: 0, stretch: 100_000, shrink: 0 },
  { type: 'penalty', cost: -Infinity },
]

/** A paragraph of words; `-` in a word is a place to hyphenate it. */
export function list(text: string): Item[] {
  const words = text.split(' ').filter((word) => word !== '')
  const items = words.flatMap((word, index): Item[] => {
    const parts = word
      .split('-')
      .flatMap((part, at): Item[] => (at > 0 ? [hyphen(), box(part)] : [box(part)]))
    return index > 0 ? [glue, ...parts] : parts
  })
  return [...items, ...finish]
}

/** A line as text. */
export function textOf(line: Line): string {
  return line.runs.flatMap(({ run }) => run.glyphs.map(({ text }) => text)).join('')
}
