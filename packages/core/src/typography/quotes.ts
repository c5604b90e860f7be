import type { SetStyle } from './languages.ts'
import type { Edit } from './line.ts'

/** A straight quote that waits for its partner. */
interface Open {
  index: number
  mark: '"' | "'"
  style: SetStyle
  /** Whether it stands in a quote of its own kind. */
  nested: boolean
}

const apostrophe = '’'
const before = /[\s([{<\u2013\u2014\u2012\-/«“‘„‚¿¡]/u
const after = /[\s)\]}>\u2013\u2014\-/.,;:!?…»”’]/u

/**
 * Turns straight quotes into pairs. One opens after white space or an opening mark and closes otherwise; a pair
 * in a pair of its own kind takes the other form. A `'` without a partner is an apostrophe; a `"` without one
 * stays open, as in a speech of several paragraphs.
 *
 * @param text A whole block.
 * @param taken Places that other rules have dealt with.
 * @param styleAt The style of the language at a place; that of the opening quote holds for both.
 */
export function quotes(
  text: string,
  taken: ReadonlySet<number>,
  styleAt: (index: number) => SetStyle,
): Edit[] {
  const edits: Edit[] = []
  const open: Open[] = []
  const counts = { '"': 0, "'": 0 }
  const set = (index: number, value: string): void => {
    edits.push({ start: index, end: index + 1, text: value })
  }

  function closeQuote(index: number, mark: Open['mark']): void {
    const [partner, ...unclosed] = open.splice(open.findLastIndex((other) => other.mark === mark))
    if (!partner) return
    for (const other of unclosed) set(other.index, lone(other))
    for (const other of [partner, ...unclosed]) counts[other.mark] -= 1
    const [opening, closing] = pairFor(partner)
    set(partner.index, opening)
    set(index, closing)
  }

  for (const { index, 0: found } of text.matchAll(/["']/g)) {
    const mark = found === '"' ? '"' : "'"
    if (taken.has(index)) continue
    if (opens(text, index, counts[mark] > 0)) {
      open.push({ index, mark, style: styleAt(index), nested: counts[mark] > 0 })
      counts[mark] += 1
    } else if (counts[mark] === 0) set(index, mark === "'" ? apostrophe : styleAt(index).double[1])
    else closeQuote(index, mark)
  }
  for (const other of open) set(other.index, lone(other))
  return edits
}

/** What becomes of an opening quote that nothing closes. */
function lone(open: Open): string {
  return open.mark === "'" ? apostrophe : pairFor(open)[0]
}

/** A quote in a quote of its own kind takes the other form. */
function pairFor({ mark, style, nested }: Open): readonly [string, string] {
  return (mark === '"') === nested ? style.single : style.double
}

function opens(text: string, index: number, isOpen: boolean): boolean {
  const previous = text[index - 1]
  const next = text[index + 1]
  if (next === undefined || /\s/.test(next)) return false
  if (previous === undefined || /[\s([{«“‘„‚¿¡]/u.test(previous)) return true
  if (!before.test(previous) && !/["']/.test(previous))
    return !isOpen && text[index] === '"' && !after.test(next)
  return !isOpen && !after.test(next)
}
