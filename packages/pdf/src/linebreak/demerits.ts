/**
 * How bad a line is: Donald E. Knuth and Michael F. Plass, Breaking Paragraphs into Lines, Software: Practice and
 * Experience 11 (1981), pages 1119 to 1184; demerits as TeX adds them up (TeX: The Program, sections 108 and 851 to
 * 859).
 */

/** Parameters of plain TeX (The TeXbook, appendix B), and what it has no name for. */
export const prices: Readonly<
  Record<
    'line' | 'consecutiveHyphens' | 'ladder' | 'hyphenBeforeLast' | 'contrast' | 'shortLast' | 'rag',
    number
  >
> = {
  /** \linepenalty: of each line, before it is squared. */
  line: 10,
  /** \doublehyphendemerits, and of the third and each further hyphen below each other. */
  consecutiveHyphens: 10_000,
  ladder: 200_000,
  /** \finalhyphendemerits. */
  hyphenBeforeLast: 5000,
  /** \adjdemerits: a tight line next to a loose one. */
  contrast: 10_000,
  /** A last line of less than two ems. */
  shortLast: 200_000,
  /** A ragged line of which as much is empty as may be. */
  rag: 10_000,
}

/** A rounding error is no difference. */
const rounding = 1e-6
/** Nothing is as bad as this: TeX's inf_bad, raised so that a looser line is still worse than a loose one. */
const worstBadness = 1_000_000

/** What can change in a line. Points; `slack` is what the line is too short by, below 0 too long. */
export interface Play {
  slack: number
  /** What its spaces can grow by, and shrink by. */
  stretch: number
  shrink: number
  /** What its letters can be set apart by, and as much closer. */
  give: number
}

/**
 * The adjustment ratio of a line (Knuth and Plass, page 1125), that of its spaces. Spaces and letters share what the
 * line is too short by until the letters have given what they can; the rest is the spaces' alone.
 *
 * @param slack
 * @param stretch
 * @param shrink
 * @param give
 * @returns 0: natural; 1: all stretch used; -1: all shrink used, and below that the line is too long. `Infinity`
 * where there is nothing to stretch.
 */
export function ratioOf(slack: number, stretch: number, shrink: number, give: number): number {
  if (slack < rounding && slack > -rounding) return 0
  if (slack < 0) {
    const least = shrink + give
    if (least === 0) return -Infinity
    return slack < -least - rounding ? slack / least : Math.max(-1, slack / least)
  }
  const most = stretch + give
  if (slack <= most) return slack / most
  return stretch > 0 ? (slack - give) / stretch : Infinity
}

/** How bad a line of a ratio is (Knuth and Plass, page 1128): 0 where it is natural, 100 at 1 and -1. */
export function badnessOf(ratio: number): number {
  const badness = 100 * Math.abs(ratio * ratio * ratio)
  return badness < worstBadness ? badness : worstBadness
}

/** Tight 0, decent 1, loose 2, very loose 3 (Knuth and Plass, page 1155; TeX has the decent class end at 1/2). */
export function fitnessOf(ratio: number): number {
  if (ratio < -0.5) return 0
  if (ratio <= 0.5) return 1
  return ratio <= 1 ? 2 : 3
}

/** Demerits of a line by itself (TeX: The Program, section 859). `cost` is that of the break at its end. */
export function demeritsOf(ratio: number, cost: number): number {
  const line = prices.line + badnessOf(ratio)
  if (cost > 0) return line * line + cost * cost
  return cost > -Infinity ? line * line - cost * cost : line * line
}

/**
 * Demerits of a ragged line by itself: least squares, which leave no line much shorter than the others and add none.
 *
 * @param ratio What is empty of it, in parts of what may be.
 * @param cost Of the break at its end.
 */
export function ragDemeritsOf(ratio: number, cost: number): number {
  return prices.rag * ratio * ratio + (cost > 0 ? cost * cost : 0)
}
