import type { Breach } from './types.ts'

/**
 * What breaks cost. A column left short by n lines costs 350 n² (`page/costs.ts`), so a cost of 10 000 is worth
 * five empty lines. Finite: where every break is bad the least bad one is taken. TeX's names where it has them
 * (The TeXbook, chapter 15).
 */
export const costs: Readonly<
  Record<
    | 'free'
    | 'inside'
    | 'item'
    | 'hyphen'
    | 'widow'
    | 'orphan'
    | 'row'
    | 'smallTable'
    | 'lastItem'
    | 'few'
    | 'stranded'
    | 'together'
    | 'never'
    | 'wider'
    | 'amid'
    | 'quoteAmid',
    number
  >
> = {
  /** Between two paragraphs. */
  free: 0,
  /** Between two lines of a paragraph: slightly worse than between two paragraphs. */
  inside: 10,
  /** Inside the text of a list item. */
  item: 400,
  /** At the foot of a column, below a hyphenated line: TeX's \brokenpenalty. */
  hyphen: 2500,
  /** The last line alone on top, the first line alone at the foot: TeX's \widowpenalty and \clubpenalty. */
  widow: 20_000,
  orphan: 20_000,
  /** Between two rows of a long table, and two pictures of a figure. */
  row: 200,
  /** Between two rows of a table that would fit a column whole: such a table is better elsewhere. */
  smallTable: 15_000,
  /** Above the last item of a list, where that is one line: it would stand alone on top. */
  lastItem: 4000,
  /** A heading with two lines below it: three are better. */
  few: 900,
  /** A heading with fewer; a list parted from its introduction. */
  stranded: 40_000,
  /** Inside something that would fit a column whole. */
  together: 90_000,
  never: Infinity,
  /** No break: a line more of space above a heading. */
  wider: 800,
  /** No break: a figure or a panel in the middle of a column. */
  amid: 300,
  /** The same of a pull quote: there it stands close to what it repeats. */
  quoteAmid: 1500,
}

/** What a break costs below a heading: with no line between, with one, with two. */
export const belowHeading: readonly number[] = [costs.stranded, costs.stranded, costs.few]

/** A paragraph in more or fewer lines than is best for it costs so much for each of the demerits that it has more. */
export const perDemerit = 0.01

/** The rule that a break of such a cost gives up, if any. */
export function breachOf(cost: number): Breach | undefined {
  if (cost >= costs.together) return 'together'
  return cost >= costs.stranded ? 'stranded' : undefined
}
