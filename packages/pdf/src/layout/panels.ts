/**
 * The six panels of a folded sheet: how wide each is, and where it lies.
 */
import type { Size } from '../geometry.ts'
import { paperSizes } from '../page/masters.ts'
import type { SheetSide } from './types.ts'

/** How the sheet is folded: one end into the other (letter fold), or to and fro (Z-fold). */
export type Fold = 'letter' | 'z'

/** Panels of a leaflet. */
export const panelCount = 6

/** Points: 1.5 mm, so much narrower is a panel that lies between the two others. */
const narrower = 4.25

/**
 * Indices of the panels in reading order, as they lie from left to right: cover first, back last, in the letter
 * fold the flap that is folded in last but one. The inside is printed on the reverse, upright, so that what lies
 * behind the cover is on the left.
 */
const orders: Readonly<Record<Fold, { outside: readonly number[]; inside: readonly number[] }>> = {
  letter: { outside: [4, 5, 0], inside: [1, 2, 3] },
  z: { outside: [3, 4, 0], inside: [1, 2, 5] },
}

/** In the letter fold the flap (outside) and what is behind it (inside) lie between the others. */
const narrow: Readonly<Record<Fold, readonly number[]>> = { letter: [3, 4], z: [] }

/** The sheet of a leaflet: the paper, lying. */
function sheetSize(paper: 'a4' | 'letter'): Size {
  const { width, height } = paperSizes[paper]
  return { width: height, height: width }
}

/**
 * The panels of a leaflet in reading order.
 *
 * @param paper
 * @param fold
 * @returns The size of each, in points.
 */
export function panelSizes(paper: 'a4' | 'letter', fold: Fold): Size[] {
  const { width, height } = sheetSize(paper)
  const inner = narrow[fold]
  const wide = inner.length > 0 ? (width + narrower) / 3 : width / 3
  return Array.from({ length: panelCount }, (_, index) => ({
    width: inner.includes(index) ? wide - narrower : wide,
    height,
  }))
}

/**
 * Both sides of the sheet of a leaflet.
 *
 * @param paper
 * @param fold
 * @returns Outside, then inside, which is printed on its reverse by turning the sheet over its short edge.
 */
export function leafletSheets(paper: 'a4' | 'letter', fold: Fold): SheetSide[] {
  const sizes = panelSizes(paper, fold)
  const { outside, inside } = orders[fold]
  return [outside, inside].map((order) => {
    const widths = order.map((page) => sizes[page]?.width ?? 0)
    const lefts = widths.map((_, index) => widths.slice(0, index).reduce((sum, width) => sum + width, 0))
    return {
      size: sheetSize(paper),
      places: order.map((page, index) => ({
        page,
        x: lefts[index] ?? 0,
        width: widths[index] ?? 0,
        shift: 0,
      })),
      folds: lefts.slice(1),
    }
  })
}
