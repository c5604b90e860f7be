/**
 * Typographic score: figures of how a PDF is set, from its word boxes alone.
 */
import { findBodyText } from './body-text.ts'
import { gapsOf } from './lines.ts'
import { mean, mode, quantile } from './statistics.ts'
import type { BodyText, FaceFacts, Score, TextColumn, TextLine, WordPage } from './types.ts'

/** Source Serif 4, the face of the brochures. */
export const sourceSerif: FaceFacts = { space: 0.233, height: 1.371 }

/** Lines that word gaps go through, one under the other, before it is called a river. */
const riverLength = 5

/**
 * Scores a PDF.
 *
 * @param pages Its words, from `readWords`.
 * @param face Of the body. Default: Source Serif 4.
 * @returns The score; zeros where the PDF has no text.
 */
export function score(pages: readonly WordPage[], face: FaceFacts = sourceSerif): Score {
  const body = findBodyText(pages, face)
  const { columns, size, leading } = body
  const lines = columns.flatMap((column) => column.lines)
  return {
    pages: pages.length,
    size,
    leading,
    measure: mode(
      columns.map(({ left, right }) => right - left),
      0.5,
    ),
    lines: lines.length,
    ...spacing(body),
    hyphens: share(lines, ({ hyphenated }) => hyphenated),
    ladder: Math.max(0, ...columns.map((column) => longestLadder(column.lines))),
    hyphensAtColumnEnd: columns.filter((column) => column.lines.at(-1)?.hyphenated).length,
    widows: columns.filter(isWidowed).length,
    orphans: columns.filter(isOrphaned).length,
    strandedHeads: columns.filter(({ strandedHead }) => strandedHead).length,
    runts: lines.filter(({ ends, starts, x0, x1 }) => ends && !starts && x1 - x0 < 2 * size).length,
    rivers: columns.reduce((sum, column) => sum + countRivers(column.lines), 0),
    stacks: columns.reduce((sum, column) => sum + countStacks(column.lines), 0),
    overfull: columns.reduce(
      (sum, { lines: own, right }) => sum + own.filter(({ x1 }) => x1 > right + 0.35 * size).length,
      0,
    ),
    imbalance: imbalanceOf(columns, leading),
    onGrid: onGrid(lines, leading),
  }
}

const share = <T>(list: readonly T[], is: (one: T) => boolean): number =>
  list.length === 0 ? 0 : list.filter(is).length / list.length

type Spacing = Pick<
  Score,
  'justified' | 'meanBadness' | 'gapP95' | 'gapMax' | 'gapMin' | 'wide' | 'veryWide' | 'contrast'
>

function spacing({ columns, space }: BodyText): Spacing {
  const meansOf = (lines: readonly TextLine[]): number[] =>
    lines.filter(isJustified).map((line) => mean(gapsOf(line).map(({ from, to }) => to - from)) / space)
  const means = columns.flatMap((column) => meansOf(column.lines))
  const contrasts = columns.flatMap((column) => {
    const own = meansOf(column.lines)
    return own.slice(1).map((one, index) => Math.abs(one - (own[index] ?? one)))
  })
  return {
    justified: means.length,
    meanBadness: mean(means.map(badness)),
    gapP95: quantile(means, 0.95),
    gapMax: quantile(means, 1),
    gapMin: quantile(means, 0),
    wide: share(means, (gap) => gap > 1.5),
    veryWide: share(means, (gap) => gap > 2),
    contrast: mean(contrasts),
  }
}

function isJustified(line: TextLine): boolean {
  return line.full && !line.ends && gapsOf(line).length > 0
}

/** TeX's badness (The TeXbook, chapter 14) of a line whose gaps are `gap` spaces wide. */
function badness(gap: number): number {
  const ratio = gap >= 1 ? (gap - 1) / (1 / 2) : (1 - gap) / (1 / 3)
  return 100 * ratio ** 3
}

function longestLadder(lines: readonly TextLine[]): number {
  let longest = 0
  let run = 0
  for (const { hyphenated } of lines) {
    run = hyphenated ? run + 1 : 0
    longest = Math.max(longest, run)
  }
  return longest
}

/** The last line of a paragraph alone on top of a column. */
function isWidowed({ lines }: TextColumn, index: number, columns: readonly TextColumn[]): boolean {
  const first = lines[0]
  const before = columns[index - 1]?.lines.at(-1)
  return first !== undefined && before !== undefined && !before.ends && first.ends && !first.starts
}

/** The first line of a paragraph alone at the foot of a column. */
function isOrphaned({ lines }: TextColumn, index: number, columns: readonly TextColumn[]): boolean {
  const last = lines.at(-1)
  return lines.length > 1 && index < columns.length - 1 && last !== undefined && last.starts && !last.ends
}

function countRivers(lines: readonly TextLine[]): number {
  let rivers = 0
  let above: { from: number; to: number; length: number }[] = []
  for (const line of [...lines, undefined]) {
    const gaps = line ? gapsOf(line).map((gap) => ({ ...gap, length: 1 })) : []
    for (const gap of gaps) {
      const joined = above.filter((other) => overlap(gap, other) > 0.5 * Math.min(width(gap), width(other)))
      gap.length = 1 + Math.max(0, ...joined.map(({ length }) => length))
      if (gap.length === riverLength) rivers += 1
    }
    above = gaps
  }
  return rivers
}

type Gap = { from: number; to: number }
const width = ({ from, to }: Gap): number => to - from
const overlap = (a: Gap, b: Gap): number => Math.min(a.to, b.to) - Math.max(a.from, b.from)

function countStacks(lines: readonly TextLine[]): number {
  return lines.slice(1).filter((line, index) => {
    const above = lines[index]
    if (!above || above.ends) return false
    return [0, -1].some((place) => {
      const [one, other] = [line.words.at(place)?.text, above.words.at(place)?.text]
      return one !== undefined && one.length > 1 && one.toLowerCase() === other?.toLowerCase()
    })
  }).length
}

function imbalanceOf(columns: readonly TextColumn[], leading: number): number {
  const page = columns.at(-1)?.page
  const feet = columns.filter((column) => column.page === page).map(({ foot }) => foot)
  return feet.length < 2 ? 0 : Math.round((Math.max(...feet) - Math.min(...feet)) / leading)
}

function onGrid(lines: readonly TextLine[], leading: number): number {
  if (!(leading > 0)) return 0
  const phases = lines.map(({ y }) => y % leading)
  const phase = mode(phases, 0.1)
  return share(phases, (one) => {
    const away = Math.abs(one - phase)
    return Math.min(away, leading - away) < 0.15
  })
}
