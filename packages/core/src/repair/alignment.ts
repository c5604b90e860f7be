import type { Text } from 'mdast'
import type { Position } from '../article.ts'
import { positionOf } from '../builders.ts'
import type { Places } from '../places.ts'
import { ligatures } from './ligatures.ts'

/** Where the characters of a text stand in the source. */
export interface Alignment {
  /** The place of a stretch of the text's value; of the whole text where the two cannot be matched. */
  range: (from: number, to: number) => Position
}

/** What a source is cut into: a line end, an escape, a character reference, a letter with its marks, anything else. */
const unitPattern = /\r\n|\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#x[\da-f]{1,6}|\w{2,31});|[^\p{M}]\p{M}+|[^]/giu

interface Unit {
  start: number
  end: number
  text: string
}

/**
 * Matches a text with its source. They differ by escapes (`\*`), character references (`&amp;`), the indent of
 * lines, and by what rules before have repaired: characters taken out, letters composed, ligatures undone.
 *
 * One pass; what the source has beyond the text is passed over.
 *
 * @param node A text, parsed or repaired.
 * @param source The text its position counts in.
 */
export function align(node: Text, source: string, places: Places): Alignment {
  const whole = positionOf(node)
  const start = whole.start.offset ?? 0
  const raw = source.slice(start, whole.end.offset ?? 0)
  if (raw === node.value) return { range: (from, to) => places.range(start + from, start + to) }
  const matched = match(node.value, raw)
  if (!matched) return { range: () => whole }
  const { starts, ends } = matched
  return {
    range(from, to) {
      const first = from < starts.length ? starts[from] : raw.length
      const last = to > from ? ends[to - 1] : first
      return first === undefined || last === undefined ? whole : places.range(start + first, start + last)
    },
  }
}

function match(value: string, raw: string): { starts: number[]; ends: number[] } | undefined {
  const starts: number[] = []
  const ends: number[] = []
  for (const unit of units(raw)) {
    const length = matchLength(unit, value, starts.length)
    for (let taken = 0; taken < length; taken += 1) {
      starts.push(unit.start)
      ends.push(unit.end)
    }
  }
  return starts.length === value.length ? { starts, ends } : undefined
}

function units(raw: string): Unit[] {
  return Array.from(raw.matchAll(unitPattern), ({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
    text,
  }))
}

/** How many UTF-16 units of the value, from an index on, a unit of the source stands for. */
function matchLength({ text }: Unit, value: string, index: number): number {
  if (index >= value.length) return 0
  const candidates = [
    text,
    text.normalize('NFC'),
    text.startsWith('\r') ? '\n' : undefined,
    ligatures[text],
    text.length > 1 ? text.slice(1) : undefined,
  ]
  const found = candidates.find((candidate) => candidate && value.startsWith(candidate, index))
  if (found !== undefined) return found.length
  const isReference = text.length > 3 && text.startsWith('&')
  return isReference ? String.fromCodePoint(value.codePointAt(index) ?? 0).length : 0
}
