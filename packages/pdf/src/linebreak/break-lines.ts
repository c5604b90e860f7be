/**
 * A horizontal list to lines.
 */
import type { VFile } from 'vfile'
import type { ParagraphStyle } from '../blocks.ts'
import type { Item } from '../items.ts'
import { type Breakpoint, findBreakpoints, start } from './breakpoints.ts'
import { firstFit } from './first-fit.ts'
import { breakLongWords } from './long-words.ts'
import { setLine } from './set-line.ts'
import { totalFit } from './total-fit.ts'
import type { Line } from './types.ts'

/** How a paragraph is broken. Lengths in points. */
export interface BreakOptions extends Pick<ParagraphStyle, 'align' | 'leading' | 'indent' | 'balance'> {
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
  const { measure, align, leading, indent, balance = false, file } = options
  const room = (line: number): number =>
    Math.max(narrowest, measure - indent.start - indent.end - (line === 0 ? indent.first : 0))
  const list = breakLongWords(items, Math.min(room(0), room(1)), file)
  const breakpoints = findBreakpoints(list)
  const justify = align === 'justify'
  const choose = justify ? totalFit : firstFit
  const fit = (part: number) => choose(breakpoints, { available: (line) => room(line) * part, justify })
  const ends = balance && !justify ? balanced(fit) : fit(1)
  return ends.map((to, line) => {
    const x = indent.start + (line === 0 ? indent.first : 0)
    const place = { x, available: room(line), measure, leading, align }
    return setLine(list, { from: ends[line - 1] ?? start, to }, place)
  })
}

/** Halvings of the room: the last is a few thousandths of it. */
const halvings = 8

/** As many lines as in the whole room, in the narrowest room that gives so many: CSS calls it `text-wrap: balance`. */
function balanced(fit: (part: number) => Breakpoint[]): Breakpoint[] {
  const whole = fit(1)
  let ends = whole
  let [narrow, wide] = [0, 1]
  for (let step = 0; step < halvings && whole.length > 1; step++) {
    const part = (narrow + wide) / 2
    const tried = fit(part)
    if (tried.length === whole.length) [ends, wide] = [tried, part]
    else narrow = part
  }
  return ends
}
