/**
 * A horizontal list to lines.
 */
import type { VFile } from 'vfile'
import type { ParagraphStyle } from '../blocks.ts'
import type { Item } from '../items.ts'
import { findBreakpoints, start } from './breakpoints.ts'
import { firstFit } from './first-fit.ts'
import { breakLongWords } from './long-words.ts'
import { setLine } from './set-line.ts'
import { totalFit } from './total-fit.ts'
import type { Line } from './types.ts'

/** How a paragraph is broken. Lengths in points. */
export interface BreakOptions extends Pick<ParagraphStyle, 'align' | 'leading' | 'indent'> {
  /** Width of the column; indents are inside of it. */
  measure: number
  /** Where findings land: `word-fits-the-line`. */
  file?: VFile | undefined
}

/** Room that is left however deep something is indented: a line is never narrower. */
const narrowest = 12

/**
 * Breaks a list into lines: a justified paragraph as a whole (`totalFit`), any other line by line (`firstFit`).
 * Always succeeds: a word wider than its line is broken between letters, with a finding.
 *
 * @param items Ended by a forced break, as `setText` makes them. Nothing makes no line.
 * @param options
 */
export function breakLines(items: readonly Item[], options: BreakOptions): Line[] {
  const { measure, align, leading, indent, file } = options
  const room = (line: number): number =>
    Math.max(narrowest, measure - indent.start - indent.end - (line === 0 ? indent.first : 0))
  const list = breakLongWords(items, Math.min(room(0), room(1)), file)
  const choose = align === 'justify' ? totalFit : firstFit
  const ends = choose(findBreakpoints(list), { available: room, justify: align === 'justify' })
  return ends.map((to, line) => {
    const x = indent.start + (line === 0 ? indent.first : 0)
    const place = { x, available: room(line), measure, leading, align }
    return setLine(list, { from: ends[line - 1] ?? start, to }, place)
  })
}
