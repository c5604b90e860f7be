/**
 * A horizontal list to lines.
 */
import type { VFile } from 'vfile'
import type { ParagraphStyle, Variant } from '../blocks.ts'
import type { Item } from '../items.ts'
import { findBreakpoints, measureLine, newBreakpoints, type Breakpoints } from './breakpoints.ts'
import { ratioOf } from './demerits.ts'
import { firstFit } from './first-fit.ts'
import { breakLongWords } from './long-words.ts'
import { roomOf, type Rooms } from './rooms.ts'
import { type BrokenList, setLine } from './set-line.ts'
import { totalFit, type Way } from './total-fit.ts'
import type { Line } from './types.ts'

/** How a paragraph is broken. Lengths in points. */
export interface BreakOptions extends Pick<ParagraphStyle, 'align' | 'leading' | 'indent' | 'balance'> {
  /** Width of the column; indents are inside of it. */
  measure: number
  /** Further indents of the first lines, at their start: where a drop cap or a picture takes room. */
  indents?: readonly number[] | undefined
  /** Whether the best lines for other numbers of lines are wanted too: only of justified paragraphs. */
  variants?: boolean | undefined
  /** Where findings land: `word-fits-the-line`. */
  file?: VFile | undefined
}

/** A paragraph as lines. */
export interface BrokenParagraph {
  /** The best. */
  lines: Line[]
  /** With the best, from few lines to many; missing where there is no other number of lines. */
  variants?: Variant<Line>[]
}

/** Room that is left however deep something is indented: a line is never narrower. */
const narrowest = 12
/** Another number of lines may have so many demerits more: as many as eight lines of badness 500. */
const variantExcess = 2_000_000
/** A paragraph of fewer lines has no variants. */
const fewestLines = 3
/** Nor has one of about so many more: they fill whole pages, and ways to break them grow with their square. */
const mostLines = 100
/** What has more than so many, a file on one line say, no person wrote to be read: its lines are as they come. */
const vast = 1000
/** Lines looser than this are all as bad; if there is one, the paragraph is broken anew with so many ems of stretch more. */
const loosest = 20
/** What follows is in ems of the text. */
const emergency = 2
/** A last line is at least so long: longer than the indent below. */
const shortest = 2
/** In so little room (about 33 letters) no way to justify is a good one, and the lines are ragged. */
const justifiable = 15
/** In less room than this (about 35 letters) ragged lines are chosen together, and so much of one may stay empty. */
const raggedOneByOne = 16
const rag = 2

/**
 * Breaks a list into lines: a justified paragraph as a whole (`totalFit`), any other line by line (`firstFit`).
 * Always succeeds: a word wider than its line is broken between letters, with a finding.
 *
 * @param items Ended by a forced break, as `setText` makes them. Nothing makes no line.
 * @param options
 */
export function breakLines(items: readonly Item[], options: BreakOptions): Line[] {
  return breakParagraph(items, { ...options, variants: false }).lines
}

/**
 * Breaks a list into lines, in variants.
 *
 * @param items As for `breakLines`.
 * @param options
 */
export function breakParagraph(items: readonly Item[], options: BreakOptions): BrokenParagraph {
  const rooms = roomsOf(options)
  const list = breakLongWords(items, Math.min(rooms.rest, ...rooms.first), options.file)
  const em = emOf(list)
  const isJustified = options.align === 'justify' && rooms.rest >= justifiable * em
  const align = options.align === 'justify' && !isJustified ? 'start' : options.align
  const points = findBreakpoints(list, { micro: isJustified, into: desk.points })
  if (points.count <= deskSize) desk.points = points
  const set = setter({ items: list, points }, rooms, { ...options, align })
  if (!isJustified) return { lines: set(ragged(points, rooms, { em, balance: options.balance ?? false })) }
  const variants = options.variants === true && widthOf(points) < mostLines * rooms.rest
  const ways = justified(points, rooms, { em, variants })
  const best = bestOf(ways)
  if (!best) return { lines: [] }
  const lines = set(best.ends)
  if (ways.length < 2 || lines.length < fewestLines) return { lines }
  const content = (way: Way): Line[] => (way === best ? lines : set(way.ends))
  return { lines, variants: ways.map((way) => ({ content: content(way), demerits: way.demerits })) }
}

/** Memory for the breakpoints of one paragraph after the other, which costs more to get than to fill. */
const desk = { points: newBreakpoints(512) }
const deskSize = 8192

/** Sets the lines of a paragraph; ways to break it have many of them in common, and each is set once. */
function setter(list: BrokenList, rooms: Rooms, options: BreakOptions): (ends: readonly number[]) => Line[] {
  const lines = new Map<number, Line>()
  const { count } = list.points
  const once = (from: number, to: number, line: number): Line => {
    const key = (Math.min(line, rooms.first.length) * count + from) * count + to
    const set = lines.get(key) ?? setLine(list, { from, to }, placeOf(options, rooms, line))
    lines.set(key, set)
    return set
  }
  return (ends) => ends.map((to, line) => once(ends[line - 1] ?? 0, to, line))
}

function roomsOf({ measure, indent, indents = [] }: BreakOptions): Rooms {
  const whole = measure - indent.start - indent.end
  const count = Math.max(indents.length, indent.first === 0 ? 0 : 1)
  const first = Array.from({ length: count }, (_, line) => whole - startOf({ indent, indents }, line))
  return { first: first.map((room) => Math.max(narrowest, room)), rest: Math.max(narrowest, whole) }
}

/** Where a line starts, from the start of the paragraph. */
function startOf({ indent, indents = [] }: Pick<BreakOptions, 'indent' | 'indents'>, line: number): number {
  return (line === 0 ? indent.first : 0) + (indents[line] ?? 0)
}

function placeOf(options: BreakOptions, rooms: Rooms, line: number) {
  const { indent, measure, leading, align } = options
  const x = indent.start + startOf(options, line)
  return { x, available: roomOf(rooms, line), measure, leading, align }
}

function emOf(items: readonly Item[]): number {
  const first = items.find((item) => item.type === 'box')
  return first?.run.size ?? 0
}

/** The ways to break a justified paragraph, by their number of lines. */
function justified(
  points: Breakpoints,
  rooms: Rooms,
  { em, variants }: { em: number; variants: boolean },
): Way[] {
  if (widthOf(points) > vast * rooms.rest) {
    return [{ ends: firstFit(points, rooms, { justify: true }), demerits: 0 }]
  }
  const options = { shortest: em * shortest, excess: variants ? variantExcess : 0 }
  const ways = totalFit(points, rooms, options)
  const best = bestOf(ways)
  if (!best || worstRatio(points, rooms, best) <= loosest) return ways
  return totalFit(points, rooms, { ...options, emergency: em * emergency })
}

/** Of all of it on one line. */
function widthOf(points: Breakpoints): number {
  return measureLine(points, 0, points.count - 1).width
}

function bestOf(ways: readonly Way[]): Way | undefined {
  return ways.reduce<Way | undefined>(
    (best, way) => (best && best.demerits <= way.demerits ? best : way),
    undefined,
  )
}

function worstRatio(points: Breakpoints, rooms: Rooms, { ends }: Way): number {
  return ends.reduce((worst, to, line) => {
    const { width, stretch, shrink, give } = measureLine(points, ends[line - 1] ?? 0, to)
    return Math.max(worst, ratioOf(roomOf(rooms, line) - width, stretch, shrink, give))
  }, 0)
}

/** Lines as long as they come; in little room so that they are about alike. */
function ragged(
  points: Breakpoints,
  rooms: Rooms,
  { em, balance }: { em: number; balance: boolean },
): readonly number[] {
  if (balance) return balanced(points, rooms)
  if (rooms.rest >= raggedOneByOne * em) return firstFit(points, rooms, { justify: false })
  return totalFit(points, rooms, { rag: em * rag, shortest: em * shortest })[0]?.ends ?? []
}

/** Halvings of the room: the last is a few thousandths of it. */
const halvings = 8

/** As many lines as in the whole room, in the narrowest room that gives so many: CSS calls it `text-wrap: balance`. */
function balanced(points: Breakpoints, rooms: Rooms): number[] {
  const fit = (part: number): number[] => {
    const narrowed = { first: rooms.first.map((room) => room * part), rest: rooms.rest * part }
    return firstFit(points, narrowed, { justify: false })
  }
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
