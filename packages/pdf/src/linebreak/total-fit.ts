/**
 * The best breaks of a whole paragraph: Donald E. Knuth and Michael F. Plass, Breaking Paragraphs into Lines,
 * Software: Practice and Experience 11 (1981), pages 1119 to 1184.
 */
import { isFilled, type Breakpoints } from './breakpoints.ts'
import { demeritsOf, fitnessOf, prices, ragDemeritsOf, ratioOf } from './demerits.ts'
import { addNode, newNodes, type Nodes } from './nodes.ts'
import { roomOf, type Rooms } from './rooms.ts'

/** A way to break a paragraph. */
export interface Way {
  /** Numbers of the breakpoints that its lines end at. */
  ends: readonly number[]
  demerits: number
}

/** How a paragraph is broken. */
export interface TotalFitOptions {
  /** How many more demerits than the best way another number of lines may have. Without it none is looked for. */
  excess?: number
  /** Added to the stretch of each line, only to tell bad lines apart: TeX's \emergencystretch. Points. */
  emergency?: number
  /** A last line is not to be shorter; points. */
  shortest?: number
  /**
   * For ragged lines: what may stay empty of one without being bad, in points. Their spaces and letters stay as they
   * are (Knuth and Plass, page 1139; \raggedright of plain TeX has two ems).
   */
  rag?: number
}

/**
 * What the end of one way can cost further on, and that of another does not: of two ways that end at the same break
 * one that is worse by more is never part of the best.
 */
const regret = prices.contrast + prices.consecutiveHyphens + prices.ladder
/** Where lines are told apart by number, there is room for so many at first. */
const usualLines = 32
/** Ways that end at a break are told apart by fitness (4) and by whether there is a ladder (2). */
const classes = 8

/** The search at work. */
interface Search {
  points: Breakpoints
  rooms: Rooms
  widest: number
  /** Lines from this number on have the same room: TeX's easy_line. */
  easy: number
  /** Whether ways are told apart by their number of lines even then. */
  apart: boolean
  excess: number
  emergency: number
  shortest: number
  rag: number
  nodes: Nodes
  /** The first node that a line can still begin at. */
  head: number
  /** The break that is looked at, and the line to it. */
  to: number
  line: { ratio: number; fitness: number; demerits: number }
  /** Of the ways to it: the fewest demerits by class and the nodes they come from; the classes there are. */
  best: Float64Array
  from: Int32Array
  found: number[]
  /** The fewest of all, where the lines that follow have the same room. */
  fewest: number
  /** For each breakpoint, the least that a line up to it or up to a later one can be shrunk to. */
  least: Float64Array
  /** Whether a line that begins at a breakpoint is longer than from any later one. */
  longest: Uint8Array
}

/**
 * Breaks a paragraph so that the demerits of all its lines together are the fewest.
 *
 * @param points From `findBreakpoints`; the last is a forced break.
 * @param rooms
 * @param options
 * @returns The best way, and with `excess` the best for each other number of lines, from few to many. A line is too
 * long only where nothing fits. Nothing has no way.
 */
export function totalFit(points: Breakpoints, rooms: Rooms, options: TotalFitOptions = {}): Way[] {
  if (points.count < 2) return []
  const search = startSearch(points, rooms, options)
  for (let to = 1; to < points.count; to++) {
    search.to = to
    const isForced = points.cost[to] === -Infinity
    const end = search.nodes.count
    tryLines(search)
    dropTooLong(search, isForced)
    if (search.found.length === 0 && search.head === end) rescue(search)
    keepBest(search)
  }
  return waysOf(search, options.excess ?? 0)
}

function startSearch(points: Breakpoints, rooms: Rooms, options: TotalFitOptions): Search {
  const { excess = 0, emergency = 0, shortest = 0, rag = 0 } = options
  const easy = rooms.first.length
  const apart = excess > 0
  const slots = ((apart ? usualLines : easy) + 1) * classes
  const nodes = startNodes()
  addNode(nodes, { at: 0, lines: 0, fitness: 1, ladder: 0, demerits: 0, previous: -1 })
  return {
    points,
    rooms,
    widest: Math.max(rooms.rest, ...rooms.first),
    easy,
    apart,
    excess: excess + regret,
    emergency,
    shortest,
    rag,
    nodes,
    head: 0,
    to: 0,
    line: { ratio: 0.5, fitness: 1, demerits: 0.5 },
    best: new Float64Array(slots).fill(Infinity),
    from: new Int32Array(slots),
    found: [],
    fewest: Infinity,
    least: leastWidths(points),
    longest: longestStarts(points),
  }
}

/** Memory for one search after the other, which costs more to get than to fill; no search leaves anything in it. */
const desk = { nodes: newNodes(1024) }
const deskSize = 32_768

function startNodes(): Nodes {
  if (desk.nodes.at.length > deskSize) desk.nodes = newNodes(1024)
  desk.nodes.count = 0
  return desk.nodes
}

function leastWidths({ count, ends }: Breakpoints): Float64Array {
  const least = new Float64Array(count + 1).fill(Infinity)
  for (let at = count - 1; at >= 0; at--) {
    const own = (ends.width[at] ?? 0) - (ends.shrink[at] ?? 0) - (ends.give[at] ?? 0)
    least[at] = Math.min(own, least[at + 1] ?? Infinity)
  }
  return least
}

function longestStarts({ count, begins }: Breakpoints): Uint8Array {
  const longest = new Uint8Array(count)
  let later = Infinity
  for (let at = count - 1; at >= 0; at--) {
    const own = begins.width[at] ?? 0
    if (own <= later) longest[at] = 1
    later = Math.min(own, later)
  }
  return longest
}

/** Draws a line to the break from each place where it can begin: the longest first. */
function tryLines(search: Search): void {
  const { nodes, rooms, easy, line } = search
  const cheapest = easy <= 1 ? fewestDemerits(nodes, search.head) : -Infinity
  let start = -1
  let room = -1
  for (let node = search.head; node < nodes.count; node++) {
    const at = nodes.at[node] ?? 0
    const own = roomOf(rooms, nodes.lines[node] ?? 0)
    if (at !== start || own !== room) {
      start = at
      room = own
      drawLine(search, start, room)
      // From here on lines are looser still, and cannot do better even from the best of starts.
      const isHopeless = cheapest + line.demerits > search.fewest + search.excess
      if (isHopeless && line.ratio > 0 && search.longest[start] === 1) return
    }
    if (line.ratio >= -1) offer(search, node)
  }
}

function fewestDemerits({ count, demerits }: Nodes, head: number): number {
  let fewest = Infinity
  for (let node = head; node < count; node++) fewest = Math.min(fewest, demerits[node] ?? 0)
  return fewest
}

/** Judges the line to the break from a place where one can begin. */
function drawLine(search: Search, start: number, room: number): void {
  const { points, line, to, rag } = search
  const { begins, ends } = points
  const width = (ends.width[to] ?? 0) - (begins.width[start] ?? 0)
  const stretch = (ends.stretch[to] ?? 0) - (begins.stretch[start] ?? 0)
  const cost = points.cost[to] ?? 0
  const filled = isFilled(stretch)
  if (rag > 0) {
    line.ratio = ratioOf(room - width, filled ? stretch : rag, 0, 0)
    line.fitness = 1
    line.demerits = ragDemeritsOf(line.ratio, cost)
  } else {
    const shrink = (ends.shrink[to] ?? 0) - (begins.shrink[start] ?? 0)
    const give = Math.max(0, (ends.give[to] ?? 0) - (begins.give[start] ?? 0))
    line.ratio = ratioOf(room - width, stretch + search.emergency, shrink, give)
    line.fitness = filled && line.ratio > 0 ? 1 : fitnessOf(line.ratio)
    line.demerits = demeritsOf(line.ratio, cost)
  }
  if (to === points.count - 1 && width < search.shortest) line.demerits += prices.shortLast
}

/** A way to the break: it goes on from a node with the line that was drawn. */
function offer(search: Search, node: number): void {
  const { points, nodes, line, to, easy } = search
  const before = nodes.ladder[node] ?? 0
  const isFlagged = points.flagged[to] === 1
  const uneven = Math.abs(line.fitness - (nodes.fitness[node] ?? 0)) > 1 ? prices.contrast : 0
  const own = (nodes.demerits[node] ?? 0) + line.demerits + uneven
  const demerits = before > 0 ? own + hyphenDemerits(before, isFlagged, to === points.count - 1) : own
  const lines = (nodes.lines[node] ?? 0) + 1
  const slot = (search.apart || lines < easy ? lines : easy) * classes + line.fitness * 2
  const key = isFlagged && before > 0 ? slot + 1 : slot
  if (key >= search.best.length) widen(search, key)
  const known = search.best[key] ?? Infinity
  if (demerits >= known) return
  if (known === Infinity) search.found.push(key)
  search.best[key] = demerits
  search.from[key] = node
  if (lines >= easy && demerits < search.fewest) search.fewest = demerits
}

/** Makes room for a further line. */
function widen(search: Search, key: number): void {
  const { best, from } = search
  const slots = 2 * (key + classes)
  search.best = new Float64Array(slots).fill(Infinity)
  search.best.set(best)
  search.from = new Int32Array(slots)
  search.from.set(from)
}

/** Demerits of a line after `before` hyphenated ones. */
function hyphenDemerits(before: number, isFlagged: boolean, isLast: boolean): number {
  if (isLast) return prices.hyphenBeforeLast
  if (!isFlagged) return 0
  return before > 1 ? prices.consecutiveHyphens + prices.ladder : prices.consecutiveHyphens
}

/** Passes over the nodes from which any further line is too long. */
function dropTooLong(search: Search, isForced: boolean): void {
  const { points, nodes, widest } = search
  const { width, shrink, give } = points.begins
  const least = isForced ? Infinity : (search.least[search.to + 1] ?? Infinity)
  while (search.head < nodes.count) {
    const start = nodes.at[search.head] ?? 0
    const most = widest + (width[start] ?? 0) - (shrink[start] ?? 0) - (give[start] ?? 0)
    if (least <= most + 1e-6) return
    search.head++
  }
}

/** Nothing fits: the line that is too long by the least is accepted. */
function rescue(search: Search): void {
  const { nodes, rooms, line } = search
  const start = nodes.at[nodes.count - 1] ?? 0
  for (let node = nodes.count - 1; node >= 0 && nodes.at[node] === start; node--) {
    drawLine(search, start, roomOf(rooms, nodes.lines[node] ?? 0))
    line.fitness = 0
    line.demerits = demeritsOf(-1, search.points.cost[search.to] ?? 0)
    offer(search, node)
  }
}

/** Makes nodes of the ways to the break: of those that end alike only the best can be part of the best. */
function keepBest(search: Search): void {
  const { nodes, best, from, found, points, to } = search
  for (const key of found) {
    const demerits = best[key] ?? Infinity
    const previous = from[key] ?? 0
    const lines = (nodes.lines[previous] ?? 0) + 1
    best[key] = Infinity
    if (lines >= search.easy && demerits > search.fewest + search.excess) continue
    const ladder = points.flagged[to] === 1 ? 1 + (key & 1) : 0
    const fitness = (key % classes) >> 1
    addNode(nodes, { at: to, lines, fitness, ladder, demerits, previous })
  }
  found.length = 0
  search.fewest = Infinity
}

/** The ways to the last break. */
function waysOf({ points, nodes }: Search, excess: number): Way[] {
  const byLines = new Map<number, number>()
  let best = -1
  for (let node = nodes.count - 1; nodes.at[node] === points.count - 1; node--) {
    const lines = nodes.lines[node] ?? 0
    const rival = byLines.get(lines)
    if (rival === undefined || isBetter(nodes, node, rival)) byLines.set(lines, node)
    if (best < 0 || isBetter(nodes, node, best)) best = node
  }
  const limit = (nodes.demerits[best] ?? 0) + excess
  return [...byLines]
    .filter(([, node]) => node === best || (excess > 0 && (nodes.demerits[node] ?? 0) <= limit))
    .sort(([a], [b]) => a - b)
    .map(([, node]) => ({ ends: traceBack(nodes, node), demerits: nodes.demerits[node] ?? 0 }))
}

function isBetter({ demerits }: Nodes, node: number, rival: number): boolean {
  return (demerits[node] ?? 0) < (demerits[rival] ?? 0)
}

function traceBack({ at, previous }: Nodes, end: number): number[] {
  const ends: number[] = []
  for (let node = end; node > 0; node = previous[node] ?? 0) ends.push(at[node] ?? 0)
  return ends.reverse()
}
