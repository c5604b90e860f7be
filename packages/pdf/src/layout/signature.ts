/**
 * Pages on sheets: saddle stitch, and one by one.
 */
import type { Size } from '../geometry.ts'
import type { SheetSide } from './types.ts'

/** Pages that a folded sheet has. */
export const pagesPerSheet = 4

/** Points: 0.1 mm, paper of 80 to 100 g/m². A sheet that lies inside of others comes out so much further at the edge. */
const paperThickness = 0.283

/**
 * Sheets for saddle stitching: folded once, one inside the other, stapled through the fold.
 *
 * @param count Of pages, a multiple of four.
 * @param page Size of each, in points.
 * @returns For each sheet, from the outermost, its front (last page, first page) and its back, printed by turning
 *   the sheet over its short edge. Pages of inner sheets are moved to the fold (creep).
 */
export function saddleStitch(count: number, page: Size): SheetSide[] {
  const sheets = count / pagesPerSheet
  return Array.from({ length: sheets }, (_, sheet) => {
    const first = 2 * sheet
    const last = count - 1 - first
    const creep = sheet * paperThickness
    return [spread(last, first, { page, creep }), spread(first + 1, last - 1, { page, creep })]
  }).flat()
}

function spread(left: number, right: number, { page, creep }: { page: Size; creep: number }): SheetSide {
  const { width, height } = page
  return {
    size: { width: 2 * width, height },
    places: [
      { page: left, x: 0, width, shift: creep },
      { page: right, x: width, width, shift: 0 - creep },
    ],
    folds: [width],
  }
}

/** Each page on a sheet of its own. */
export function singleSheets(sizes: readonly Size[]): SheetSide[] {
  return sizes.map((size, page) => ({
    size,
    places: [{ page, x: 0, width: size.width, shift: 0 }],
    folds: [],
  }))
}
