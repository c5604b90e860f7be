/**
 * What is where on the pages, and how good it is: data for the command line and for tests.
 */
import type { Content, VBox, VItem } from '../galley/types.ts'
import type { Owner } from '../owner.ts'
import type { Ended } from './search.ts'
import { floatsBetween } from './floats.ts'
import { materialBetween, type Strip } from './strip.ts'
import type { BlockMap, ChangeMap, ColumnMap } from './types.ts'

type Line = Extract<Content, { kind: 'line' }>['line']

/** Letters of a text that are shown. */
const shown = 32

/** The map of a column. */
export function mapColumn(strip: Strip, ended: Ended, column: ColumnMap['column']): ColumnMap {
  const { frame, before, notes } = ended.column
  const boxes = boxesIn(strip, ended)
  const breach = breachAt(strip, ended)
  return {
    column,
    lines: round(ended.used / frame.grid),
    room: round(frame.rect.height / frame.grid),
    blocks: blocksOf(boxes),
    noteLines: ended.notes - notes,
    badness: badnessOf(boxes.flatMap(linesIn)),
    changes: changesOf(strip, ended),
    ...(breach && { breach }),
    cost: round(ended.cost - (before?.cost ?? 0)),
  }
}

/** What stands in a column, from the top down; what a break puts there is left out. */
function boxesIn(strip: Strip, { column, to, taken, set, floats }: Ended): VBox[] {
  const onTop = floatsBetween(strip.floats, column.before?.floats ?? 0, column.floats)
  const atFoot = floatsBetween(strip.floats, set, floats)
  const text = materialBetween(strip, column.from, to, taken).filter((item) => item.type === 'vbox')
  return [...onTop.flatMap(({ boxes }) => boxes), ...text, ...atFoot.flatMap(({ boxes }) => boxes)]
}

/** The rule that a column gives up with its foot. */
export function breachAt({ steps }: Strip, { to, column }: Ended): ColumnMap['breach'] {
  // What is left over after the end are notes and floats.
  if (to >= steps.length - 1 || to <= column.from) return undefined
  const step = steps[to - 1]
  return step?.type === 'vpenalty' && step.cost < Infinity ? step.breach : 'never'
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

function linesIn({ contents }: VBox): Line[] {
  return contents.flatMap((content) => (content.kind === 'line' ? [content.line] : []))
}

function wordsOf(boxes: readonly VItem[]): string {
  const lines = boxes.flatMap((item) => (item.type === 'vbox' ? linesIn(item) : []))
  const texts = lines
    .slice(0, 2)
    .map(({ runs }) => runs.flatMap(({ run }) => run.glyphs.map(({ text }) => text)).join(''))
  const text = texts.join(' ').replaceAll('\u00ad ', '').replace(/\s+/g, ' ').trim()
  return text.length > shown ? `${text.slice(0, shown).trimEnd()}…` : text
}

/** Rules that only decorate are left out. */
function blocksOf(boxes: readonly VBox[]): BlockMap[] {
  const groups: { block: Owner; boxes: VBox[] }[] = []
  for (const box of boxes) {
    const { block } = box
    const last = groups.at(-1)
    if (!block || block === 'artifact') continue
    if (last?.block === block) last.boxes.push(box)
    else groups.push({ block, boxes: [box] })
  }
  return groups.map(({ block: { node }, boxes: inside }) => ({
    what: typeof node === 'string' ? node : node.type,
    words: wordsOf(inside),
    lines: inside.filter((box) => linesIn(box).length > 0).length,
  }))
}

function badnessOf(lines: readonly Line[]): ColumnMap['badness'] {
  const all = lines.filter(({ ratio }) => ratio !== 0).map(({ ratio }) => 100 * Math.abs(ratio) ** 3)
  if (all.length === 0) return { mean: 0, worst: 0 }
  return { mean: round(all.reduce((sum, one) => sum + one, 0) / all.length), worst: round(Math.max(...all)) }
}

/** The ways that were taken, other than the usual. */
function changesOf(strip: Strip, { taken, column }: Ended): ChangeMap[] {
  const changes: ChangeMap[] = []
  for (let one = taken; one; one = one.before) {
    const step = strip.steps[one.fork]
    if (step?.type !== 'fork') continue
    const [usual = [], own = []] = [0, one.way].map((way) => itemsOfWay(strip, step.ways[way]?.at ?? 0))
    const isSpace = own.every(({ type }) => type === 'vglue')
    const below = strip.steps.slice(one.fork, one.fork + 8).find((item) => item.type === 'vbox')
    changes.push({
      what: isSpace ? 'space' : 'paragraph',
      words: wordsOf(isSpace ? (below?.type === 'vbox' ? [below] : []) : own),
      lines: isSpace
        ? round((heightOf(own) - heightOf(usual)) / column.frame.grid)
        : count(own) - count(usual),
    })
  }
  return changes.reverse()
}

function itemsOfWay({ steps }: Strip, from: number): VItem[] {
  const items: VItem[] = []
  for (let place = from; ; place++) {
    const step = steps[place]
    if (!step || step.type === 'join' || step.type === 'fork' || step.type === 'end') return items
    items.push(step)
  }
}

function heightOf(items: readonly VItem[]): number {
  return items.reduce((sum, item) => sum + ('height' in item ? item.height : 0), 0)
}

function count(items: readonly VItem[]): number {
  return items.filter(({ type }) => type === 'vbox').length
}
