import type { Glue, Glyph, GlyphRun, Item } from '../items.ts'
import { isFilled, measureLine, ratioOf, type Breakpoint } from './breakpoints.ts'
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

/** Ink, if any, and how far it moves the pen. */
interface Part {
  run?: GlyphRun | undefined
  width: number
}

/** How much of the slack goes before a line. */
const slackBefore = { justify: 0, start: 0, center: 1 / 2, end: 1 } as const

/**
 * Sets the line between two breakpoints: what was stretched or shrunk is in the advances of its spaces.
 *
 * @param items The whole list.
 * @param ends Where the line before was broken, and where this one is.
 * @param place
 */
export function setLine(
  items: readonly Item[],
  { from, to }: { from: Breakpoint; to: Breakpoint },
  place: LinePlace,
): Line {
  const { available, align, measure, leading } = place
  const sums = measureLine(from, to)
  const ratio = finalRatio(ratioOf(sums, available), isFilled(sums.stretch), align)
  const parts = partsOf(items, { from, to }, ratio)
  const width = parts.reduce((sum, part) => sum + part.width, 0)
  const x = place.x + Math.max(0, available - width) * slackBefore[align]
  const end = items[to.index]
  return {
    runs: joinRuns(parts, x),
    width: x + width,
    measure,
    leading,
    ratio,
    hyphenated: end?.type === 'discretionary' && end.pre.length > 0,
  }
}

/** Only a justified line is stretched, and never the last; any line is shrunk rather than too long. */
function finalRatio(ratio: number, filled: boolean, align: LinePlace['align']): number {
  if (ratio < 0) return Math.max(ratio, -1)
  return align === 'justify' && !filled && Number.isFinite(ratio) ? ratio : 0
}

function partsOf(
  items: readonly Item[],
  { from, to }: { from: Breakpoint; to: Breakpoint },
  ratio: number,
): Part[] {
  const begun = items[from.index]
  const end = items[to.index]
  return [
    ...(begun?.type === 'discretionary' ? begun.post : []),
    ...items.slice(from.next, to.index).flatMap((item) => partOf(item, ratio)),
    ...(end?.type === 'discretionary' ? end.pre : []),
    // The space hangs: it parts the words in the text, and takes no room.
    ...(end?.type === 'glue' ? [{ run: end.run, width: 0 }] : []),
  ]
}

function partOf(item: Item, ratio: number): readonly Part[] {
  switch (item.type) {
    case 'box':
      return [item]
    case 'kern':
      return [{ width: item.width }]
    case 'glue':
      return [isFilled(item.stretch) ? { run: item.run, width: 0 } : setGlue(item, ratio)]
    case 'discretionary':
      return item.replace
    default:
      return []
  }
}

/** The space takes up what the line has too much or too little: its glyph moves the pen by so much more. */
function setGlue({ width, stretch, shrink, run }: Glue, ratio: number): Part {
  const extra = ratio * (ratio < 0 ? shrink : stretch)
  const [first, ...rest] = run?.glyphs ?? []
  if (!run || !first) return { width: width + extra }
  return {
    width: width + extra,
    run: { ...run, glyphs: [{ ...first, advance: first.advance + extra }, ...rest] },
  }
}

/** Runs of one look and owner that touch become one, so that words and spaces are painted together. */
function joinRuns(parts: readonly Part[], x: number): LineRun[] {
  const groups: { x: number; first: GlyphRun; glyphs: Glyph[] }[] = []
  let pen = x
  let touches = false
  for (const { run, width } of parts) {
    const last = groups.at(-1)
    if (run && last && touches && looksAlike(last.first, run)) last.glyphs.push(...run.glyphs)
    else if (run) groups.push({ x: pen, first: run, glyphs: [...run.glyphs] })
    touches = run !== undefined
    pen += width
  }
  return groups.map((group) => ({ x: group.x, run: { ...group.first, glyphs: group.glyphs } }))
}

function looksAlike(a: GlyphRun, b: GlyphRun): boolean {
  return (
    a.face === b.face &&
    a.size === b.size &&
    a.color === b.color &&
    a.rise === b.rise &&
    isSame(a.owner, b.owner)
  )
}

function isSame(a: GlyphRun['owner'], b: GlyphRun['owner']): boolean {
  if (a === b) return true
  return a !== 'artifact' && b !== 'artifact' && a.node === b.node && a.part === b.part
}
