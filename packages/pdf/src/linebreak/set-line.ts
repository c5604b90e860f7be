import type { Box, Glue, Glyph, GlyphRun, Item } from '../items.ts'
import { isFilled, levelOf, measureLine, mostTracking, type Breakpoints, type Sums } from './breakpoints.ts'
import { ratioOf } from './demerits.ts'
import { reorder } from './reorder.ts'
import type { Line, LineRun } from './types.ts'

/** Where and how a line is set. Points. */
export interface LinePlace {
  /** Where it may begin, from the start of the measure. */
  x: number
  available: number
  measure: number
  leading: number
  align: 'justify' | 'start' | 'center' | 'end'
}

/** A list, and where it may be broken. */
export interface BrokenList {
  items: readonly Item[]
  points: Breakpoints
}

/** A run as far as it is set. */
interface Part {
  x: number
  look: GlyphRun
  tracking: number
  glyphs: Glyph[]
}

/** A line as far as it is set. */
interface Draft {
  pen: number
  /** Adjustment ratio of the spaces; ems that are added after each letter. */
  ratio: number
  tracking: number
  parts: Part[]
  /** The last run, if it ends at the pen. */
  open: Part | undefined
  /** The last space: most spaces of a line are the same, and need be made but once. */
  space: { of: Glyph; advance: number; set: Glyph } | undefined
}

/** How much of the slack goes before a line. */
const slackBefore = { justify: 0, start: 0, center: 1 / 2, end: 1 } as const
/** The same where text runs from right to left: lines begin at the right. */
const slackBeforeLeft = { justify: 1, start: 1, center: 1 / 2, end: 0 } as const

/**
 * Sets the line between two breakpoints: what was stretched or shrunk is in the advances of its spaces and in the
 * tracking of its runs.
 *
 * @param list
 * @param ends Numbers of the breakpoints that the line before ended at, and that this one does.
 * @param place
 */
export function setLine(
  list: BrokenList,
  { from, to }: { from: number; to: number },
  { available, align, measure, leading, x }: LinePlace,
): Line {
  const { items, points } = list
  const sums = measureLine(points, from, to)
  const ratio = finalRatio(sums, available, align)
  const spread = sums.give === 0 ? 0 : Math.max(-1, Math.min(1, ratio))
  const width =
    sums.width + (isFilled(sums.stretch) && ratio > 0 ? 0 : grownBy(sums, ratio)) + spread * sums.give
  const slack = Math.max(0, available - width)
  const start =
    points.turned && runsLeft(items)
      ? measure - x - available + slack * slackBeforeLeft[align]
      : x + slack * slackBefore[align]
  const pen = start - (points.hang[from] ?? 0)
  const tracking = spread * mostTracking
  const draft: Draft = { pen, ratio, tracking, parts: [], open: undefined, space: undefined }
  const end = items[points.index[to] ?? 0]
  addItems(draft, list, { from, to })
  return {
    runs: draft.parts.map(finishRun),
    width: start + width,
    measure,
    leading,
    ratio,
    hyphenated: end?.type === 'discretionary' && end.pre.length > 0,
  }
}

/** Only a justified line is stretched, and never the last; any line is shrunk rather than too long. */
function finalRatio(sums: Sums, available: number, align: LinePlace['align']): number {
  const ratio = ratioOf(available - sums.width, sums.stretch, sums.shrink, sums.give)
  if (ratio < 0) return Math.max(ratio, -1)
  return align === 'justify' && !isFilled(sums.stretch) && Number.isFinite(ratio) ? ratio : 0
}

/** How much longer its spaces make the line. */
function grownBy({ stretch, shrink }: Sums, ratio: number): number {
  return ratio * (ratio < 0 ? shrink : stretch)
}

function addItems(
  draft: Draft,
  { items, points }: BrokenList,
  { from, to }: { from: number; to: number },
): void {
  const begun = items[points.index[from] ?? -1]
  if (begun?.type === 'discretionary') addBoxes(draft, begun.post)
  const last = points.index[to] ?? items.length
  const first = points.next[from] ?? 0
  if (points.turned && hasOddLevel(items, first, last)) addReordered(draft, items.slice(first, last))
  else {
    for (let index = first; index < last; index++) {
      const item = items[index]
      if (item) addItem(draft, item)
    }
  }
  const end = items[last]
  if (end?.type === 'discretionary') addBoxes(draft, end.pre)
  // The space hangs: it parts the words in the text, and takes no room.
  const space = end?.type === 'penalty' ? items[last + 1] : end
  if (space?.type === 'glue') addSpace(draft, space.run, 0, 0)
}

/** Whether the paragraph runs from right to left: its fill says so, which ends it with the forced break after it. */
function runsLeft(items: readonly Item[]): boolean {
  const end = items[items.length - 2]
  return end !== undefined && isOdd(levelOf(end))
}

function hasOddLevel(items: readonly Item[], first: number, last: number): boolean {
  for (let index = first; index < last; index++) {
    const item = items[index]
    if (item && isOdd(levelOf(item))) return true
  }
  return false
}

function isOdd(level = 0): boolean {
  return level % 2 === 1
}

/** What has a place in a line. */
interface Placed {
  item: Item
  level: number
  x: number
}

/**
 * Adds what has its place by bidirectional levels. It stays in reading order, which is the order of the text in a PDF;
 * only the places are those of the visual order.
 */
function addReordered(draft: Draft, items: readonly Item[]): void {
  const line: Placed[] = []
  for (const item of items) {
    // What has no level of its own goes with what is before it.
    if (item.type !== 'penalty') line.push({ item, level: levelOf(item) ?? line.at(-1)?.level ?? 0, x: 0 })
  }
  let pen = draft.pen
  for (const placed of reorder(line)) {
    placed.x = pen
    pen += widthIn(draft, placed.item)
  }
  for (const { item, x } of line) {
    if (x !== draft.pen) draft.open = undefined
    draft.pen = x
    addItem(draft, item)
  }
  draft.pen = pen
  draft.open = undefined
}

function widthIn({ ratio, tracking }: Pick<Draft, 'ratio' | 'tracking'>, item: Item): number {
  switch (item.type) {
    case 'box':
      return item.width + (item.letters ?? 0) * tracking * item.run.size
    case 'kern':
      return item.width
    case 'glue':
      if (isFilled(item.stretch)) return 0
      return item.width + ratio * (ratio < 0 ? item.shrink : item.stretch)
    case 'discretionary':
      return item.replace.reduce((sum, box) => sum + widthIn({ ratio, tracking }, box), 0)
    default:
      return 0
  }
}

function addItem(draft: Draft, item: Item): void {
  switch (item.type) {
    case 'box':
      addBox(draft, item)
      break
    case 'kern':
      skip(draft, item.width)
      break
    case 'glue':
      addGlue(draft, item)
      break
    case 'discretionary':
      addBoxes(draft, item.replace)
      break
    default:
  }
}

function addBoxes(draft: Draft, boxes: readonly Box[]): void {
  for (const box of boxes) addBox(draft, box)
}

function addBox(draft: Draft, { width, run, letters = 0 }: Box): void {
  const tracking = letters > 0 ? draft.tracking * run.size : 0
  const part = openPart(draft, run, tracking)
  const { glyphs } = run
  for (let index = 0; index < glyphs.length; index++) {
    const glyph = glyphs[index]
    if (glyph) part.glyphs.push(glyph)
  }
  draft.pen += width + letters * tracking
}

function addGlue(draft: Draft, { width, stretch, shrink, run }: Glue): void {
  if (isFilled(stretch)) return addSpace(draft, run, 0, 0)
  const extra = draft.ratio * (draft.ratio < 0 ? shrink : stretch)
  addSpace(draft, run, width + extra, extra)
}

/** The space takes up what the line has too much or too little: its glyph moves the pen by so much more. */
function addSpace(draft: Draft, run: GlyphRun | undefined, width: number, extra: number): void {
  const [first] = run?.glyphs ?? []
  if (!run || !first) return skip(draft, width)
  // Painted like the letters before it, so that one string holds them all.
  const { open } = draft
  const part = open && looksAlike(open.look, run) ? open : openPart(draft, run, 0)
  part.glyphs.push(widened(draft, first, extra - part.tracking))
  draft.pen += width
}

function widened(draft: Draft, of: Glyph, by: number): Glyph {
  const advance = of.advance + by
  const { space } = draft
  if (space && space.of === of && space.advance === advance) return space.set
  const { id, dx, dy, text } = of
  const set = { id, advance, dx, dy, text }
  draft.space = { of, advance, set }
  return set
}

function skip(draft: Draft, width: number): void {
  draft.pen += width
  draft.open = undefined
}

/** Runs of one look and owner that touch become one, so that words and spaces are painted together. */
function openPart(draft: Draft, look: GlyphRun, tracking: number): Part {
  const { open } = draft
  if (open && open.tracking === tracking && looksAlike(open.look, look)) return open
  const part: Part = { x: draft.pen, look, tracking, glyphs: [] }
  draft.parts.push(part)
  draft.open = part
  return part
}

function looksAlike(a: GlyphRun, b: GlyphRun): boolean {
  return (
    a.face === b.face &&
    a.size === b.size &&
    a.color === b.color &&
    a.rise === b.rise &&
    a.actual === b.actual &&
    isSame(a.owner, b.owner)
  )
}

function isSame(a: GlyphRun['owner'], b: GlyphRun['owner']): boolean {
  if (a === b) return true
  return a !== 'artifact' && b !== 'artifact' && a.node === b.node && a.part === b.part
}

function finishRun({ x, look, tracking, glyphs }: Part): LineRun {
  const run = { ...look, glyphs }
  return tracking === 0 ? { x, run } : { x, run, tracking }
}
