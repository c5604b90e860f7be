/**
 * What the foot of a column costs beside its penalty, in the same unit (`galley/penalties.ts`).
 */

/** Vertical lists are measured in fractions of a point: less than this is rounding. */
export const tolerance = 0.01

/** A column that is one line short; n lines cost n² times as much. */
const shortLine = 350
/** On a page with balanced columns a difference of one line is hardly seen, one of more is. */
const unevenLine = 60
const uneven = 4000
/** Each line that balanced columns are higher than they need to be. */
const higher = 30
/** Each page more. */
export const anotherPage = 6000
/** A last page with fewer lines than these. */
const sparse = 12_000
const fewestLines = 5

/** What it costs that the text ends on a page with so many lines, where pages stand before it. */
export function ending(pages: number, lines: number): number {
  return pages > 0 && lines < fewestLines ? sparse : 0
}

/** What it costs that a note goes on in the next column. */
export const splitNote = 3000
/** What it costs that a float does not stand where the text has it, by how many are left over before it. */
export function waiting(left: number): number {
  return 500 * (1 + left * left)
}

/** What it costs that a float is set after one that belongs behind it. */
export const passed = 60_000

/** What it costs that so many floats stand one on the other: readers want text between them. */
export function stacked(floats: number): number {
  return 2500 * Math.max(0, floats - 1)
}

/** What it costs that so many floats are left over in the next column, and on the next page. */
export function leftOver(floats: number, isNewPage: boolean): number {
  return floats * (isNewPage ? 1500 : 300)
}

/** A path that costs so much more than the cheapest to the same place is never caught up by it. */
export const hopeless = 150_000
/** What it costs that something is higher than any frame. */
export const overfull = 500_000
/** What a break costs where none is allowed, as long as there is any other. */
export const emergency = 300_000

/** What it costs that so many lines are missing at the foot of a column. */
export function shortness(lines: number): number {
  return shortLine * lines * lines
}

/** What it costs that a column has so many lines less than the highest beside it, where the text ends. */
export function unevenness(lines: number): number {
  return unevenLine * lines + uneven * Math.max(0, lines - 1) ** 2
}

/** What it costs that balanced columns are so many lines higher than the least. */
export function surplus(lines: number): number {
  return higher * lines
}
