/**
 * What breaks cost. A column left short by n lines costs 100 n² (`page/break.ts`), so a cost of 2500 is worth
 * five empty lines. Finite: where every break is bad the least bad one is taken. TeX's names where it has them
 * (The TeXbook, chapter 15).
 */
export const costs: Readonly<
  Record<
    'free' | 'inside' | 'hyphen' | 'widow' | 'orphan' | 'row' | 'stranded' | 'together' | 'never',
    number
  >
> = {
  /** Between two paragraphs. */
  free: 0,
  /** Between two lines of a paragraph: slightly worse than between two paragraphs. */
  inside: 10,
  /** At the foot of a column, below a hyphenated line: TeX's \brokenpenalty. */
  hyphen: 300,
  /** The last line alone on top, the first line alone at the foot: TeX's \widowpenalty and \clubpenalty. */
  widow: 4900,
  orphan: 4900,
  /** Between two rows of a table, and two pictures of a figure. */
  row: 200,
  /** A heading with fewer lines below it than it needs; a list parted from its introduction. */
  stranded: 40_000,
  /** Inside something that would fit a column whole. */
  together: 90_000,
  never: Infinity,
}

/** Lines that have to stand below a heading before its column may end. */
export const linesBelowHeading = 2
