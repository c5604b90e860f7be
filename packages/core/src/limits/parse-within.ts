import type { Nodes, Root } from 'mdast'
import type { VFile } from 'vfile'
import { movePoints, moveTo } from '../move-points.ts'
import { parse } from '../parse.ts'
import type { Parse } from '../phases.ts'
import { type Places, places } from '../places.ts'
import { report } from '../report.ts'
import { rules } from '../rules.ts'
import { type Excess, findExcess } from './excess.ts'
import { defaultLimits, type Limits } from './limits.ts'

/** Options of `parseWithin`. */
export interface ParseWithinOptions {
  /** Limits that differ from the defaults. */
  limits?: Partial<Limits> | undefined
  file?: VFile | undefined
}

/**
 * A parser that never takes long: what is over a limit becomes plain text, with a finding.
 *
 * The parts that are over are masked by a character that means nothing in Markdown and that the source does
 * not have, as many as they have characters; so offsets hold, and afterwards each run of it is one part.
 *
 * @param options See {@link ParseWithinOptions}.
 */
export function parseWithin(options: ParseWithinOptions = {}): Parse {
  const limits = { ...defaultLimits, ...options.limits }
  return (text, start) => {
    const excess = findExcess(text, limits)
    if (excess.length === 0) return parse(text, start)
    const at = places(text)
    for (const part of excess) reportExcess(part, { at, limits, file: options.file })
    const tree = parseMasked(text, excess, start ? textStart : undefined)
    const move = start && moveTo(start)
    // The mask hides line ends, so only offsets are right.
    movePoints(tree, ({ offset = 0 }) => (move ? move(at.point(offset)) : at.point(offset)))
    return tree
  }
}

const textStart = { line: 1, column: 1, offset: 0 } as const

function parseMasked(text: string, excess: readonly Excess[], start: Parameters<Parse>[1]): Root {
  const mask = unusedCharacter(text)
  if (mask === undefined) return plain(text)
  const tree = parse(maskParts(text, excess, mask), start)
  unmask(tree, new RegExp(`${mask}+`, 'g'), partsOf(text, excess))
  return tree
}

/** From Unicode's private use area, which no text in general use has. */
function unusedCharacter(text: string): string | undefined {
  const used = new Set(text.match(/[\uE000-\uF8FF]/g))
  const all = Array.from({ length: 0xf8ff - 0xe000 }, (_, index) => String.fromCharCode(0xe000 + index))
  return all.find((character) => !used.has(character))
}

function maskParts(text: string, excess: readonly Excess[], mask: string): string {
  const pieces = excess.map(({ start, end }, index) => {
    const before = text.slice(excess[index - 1]?.end ?? 0, start)
    return before + mask.repeat(end - start)
  })
  return pieces.join('') + text.slice(excess.at(-1)?.end)
}

function* partsOf(text: string, excess: readonly Excess[]): Generator<string, undefined> {
  for (const { start, end } of excess) yield text.slice(start, end)
}

/** Runs of the mask and masked parts come in the same order: each part began a passage, so it is one value. */
function unmask(node: Nodes, runs: RegExp, parts: Iterator<string, undefined>): void {
  if ('value' in node) node.value = node.value.replace(runs, (run) => parts.next().value ?? run)
  if ('children' in node) for (const child of node.children) unmask(child, runs, parts)
}

function plain(text: string): Root {
  const position = places(text).range(0, text.length)
  return {
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', value: text, position }], position }],
    position,
  }
}

interface Context {
  at: Places
  limits: Limits
  file: VFile | undefined
}

function reportExcess(excess: Excess, { at, limits, file }: Context): void {
  const { start, end, over, marks, lines } = excess
  const place = at.range(start, end)
  const limit = limits[over]
  if (over === 'depth') report(file, rules['containers-are-shallow'], place, { limit })
  else if (over === 'fences') report(file, rules['fences-are-shallow'], place, { limit })
  else if (over === 'work') report(file, rules['marks-are-few'], place, { marks, lines, length: end - start })
  else report(file, rules['source-is-short'], place, { limit, unit: units[over], option: over })
}

const units = {
  length: 'characters',
  lines: 'lines',
  containers: 'quotations, inner lists and notes',
} as const
