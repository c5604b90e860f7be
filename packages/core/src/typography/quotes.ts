import type { LanguageStyle } from './languages.ts'
import type { Edit } from './line.ts'

/** A straight quote that waits for its partner. */
interface Open {
  index: number
  mark: string
  style: LanguageStyle
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
  styleAt: (index: number) => LanguageStyle,
): Edit[] {
  const edits: Edit[] = []
  const open: Open[] = []
  const set = (index: number, value: string): void => {
    edits.push({ start: index, end: index + 1, text: value })
  }

  for (const { index, 0: mark } of text.matchAll(/["']/g)) {
    if (taken.has(index)) continue
    if (
      opens(
        text,
        index,
        open.some((other) => other.mark === mark),
      )
    ) {
      open.push({ index, mark, style: styleAt(index) })
      continue
    }
    const level = open.findLastIndex((other) => other.mark === mark)
    const [partner, ...unclosed] = level < 0 ? [] : open.splice(level)
    for (const other of unclosed) set(other.index, lone(other))
    if (partner) {
      const [opening, closing] = pairFor(partner, open)
      set(partner.index, opening)
      set(index, closing)
    } else set(index, mark === "'" ? apostrophe : styleAt(index).double[1])
  }
  for (const [level, other] of open.entries()) {
    set(other.index, other.mark === "'" ? apostrophe : pairFor(other, open.slice(0, level))[0])
  }
  return edits
}

function lone({ mark, style }: Open): string {
  return mark === "'" ? apostrophe : style.double[0]
}

function pairFor({ mark, style }: Open, around: readonly Open[]): readonly [string, string] {
  const nested = around.some((other) => other.mark === mark)
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
