import type { Box, Glue, Glyph, GlyphRun, Item } from '../items.ts'
import { isFilled, measureLine, mostTracking, type Breakpoints, type Sums } from './breakpoints.ts'
import { ratioOf } from './demerits.ts'
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

/** A line as far as it is set. */
interface Draft {
  pen: number
  /** Adjustment ratio of the spaces; ems that are added after each letter. */
  ratio: number
  tracking: number
  runs: { x: number; run: GlyphRun; tracking: number; glyphs: Glyph[] }[]
  /** Whether the last run ends at the pen. */
  touches: boolean
}

/** How much of the slack goes before a line. */
const slackBefore = { justify: 0, start: 0, center: 1 / 2, end: 1 } as const

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
  const start = x + Math.max(0, available - width) * slackBefore[align]
  const pen = start - (points.hang[from] ?? 0)
  const draft: Draft = { pen, ratio, tracking: spread * mostTracking, runs: [], touches: false }
  const end = items[points.index[to] ?? 0]
  addItems(draft, list, { from, to })
  return {
    runs: draft.runs.map(finishRun),
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
  for (let index = points.next[from] ?? 0; index < last; index++) {
    const item = items[index]
    if (item) addItem(draft, item)
  }
  const end = items[last]
  if (end?.type === 'discretionary') addBoxes(draft, end.pre)
  // The space hangs: it parts the words in the text, and takes no room.
  else if (end?.type === 'glue') addRun(draft, end.run, { width: 0, tracking: trackingLike(draft, end.run) })
}

function addItem(draft: Draft, item: Item): void {
  switch (item.type) {
    case 'box':
      addBox(draft, item)
      break
    case 'kern':
      addRun(draft, undefined, { width: item.width, tracking: 0 })
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
  addRun(draft, run, { width: width + letters * tracking, tracking })
}

/** The space takes up what the line has too much or too little: its glyph moves the pen by so much more. */
function addGlue(draft: Draft, { width, stretch, shrink, run }: Glue): void {
  if (isFilled(stretch)) return addRun(draft, run, { width: 0, tracking: 0 })
  const set = width + draft.ratio * (draft.ratio < 0 ? shrink : stretch)
  const [first, ...rest] = run?.glyphs ?? []
  if (!run || !first) return addRun(draft, undefined, { width: set, tracking: 0 })
  const tracking = trackingLike(draft, run)
  const space = { ...first, advance: first.advance + set - width - tracking }
  addRun(draft, { ...run, glyphs: [space, ...rest] }, { width: set, tracking })
}

/** A space is painted like the letters before it, so that one string holds them all. */
function trackingLike({ runs }: Draft, run: GlyphRun | undefined): number {
  const before = runs.at(-1)
  return before && run && looksAlike(before.run, run) ? before.tracking : 0
}

/** Runs of one look and owner that touch become one, so that words and spaces are painted together. */
function addRun(
  draft: Draft,
  run: GlyphRun | undefined,
  { width, tracking }: { width: number; tracking: number },
): void {
  const last = draft.runs.at(-1)
  if (run && last && draft.touches && last.tracking === tracking && looksAlike(last.run, run)) {
    for (const glyph of run.glyphs) last.glyphs.push(glyph)
  } else if (run) draft.runs.push({ x: draft.pen, run, tracking, glyphs: [...run.glyphs] })
  draft.touches = run !== undefined
  draft.pen += width
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

function finishRun({ x, run, tracking, glyphs }: Draft['runs'][number]): LineRun {
  const all = { ...run, glyphs }
  return tracking === 0 ? { x, run: all } : { x, run: all, tracking }
}
