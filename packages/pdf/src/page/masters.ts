/**
 * Page masters: the geometry of pages, each type area a whole number of grid lines high.
 */
import type { Rect, Size } from '../geometry.ts'
import type { PageMaster } from './types.ts'

/** The paper sizes there are. */
export type PageSize = 'a4' | 'a5' | 'letter'

/** Points. A4 and A5 are 210 × 297 and 148 × 210 mm (ISO 216), Letter is 8.5 × 11 inches. */
export const paperSizes: Readonly<Record<PageSize | 'halfLetter', Size>> = {
  a4: { width: 595.28, height: 841.89 },
  a5: { width: 419.53, height: 595.28 },
  letter: { width: 612, height: 792 },
  halfLetter: { width: 396, height: 612 },
}

/** How a page is wanted. */
export interface MasterOptions {
  size: Size
  /** Points. `side` is left and right; `bottom` is the least. */
  look: { side: number; top: number; bottom: number; columns: number; gutter: number }
  /** Distance of the baseline grid, in points. */
  grid: number
  /** `#rrggbb` of the hairlines between columns and under the running head. */
  rules?: { column?: string; head?: string } | undefined
}

/** The master for a page; the lower margin takes what the grid leaves over. */
export function makeMaster({ size, look, grid, rules = {} }: MasterOptions): PageMaster {
  const { side, top, bottom, columns, gutter } = look
  const lines = Math.floor((size.height - top - bottom) / grid)
  const margins = { top, right: side, bottom: size.height - top - lines * grid, left: side }
  return {
    size,
    margins,
    columns,
    gutter,
    grid,
    ...(rules.column !== undefined && { columnRule: rules.column }),
    ...(rules.head !== undefined && { headRule: rules.head }),
  }
}

/** The page less its margins. */
export function typeArea({ size, margins }: PageMaster): Rect {
  return {
    x: margins.left,
    y: margins.top,
    width: size.width - margins.left - margins.right,
    height: size.height - margins.top - margins.bottom,
  }
}

/** The measure of a column, in points. */
export function columnMeasure(master: PageMaster): number {
  const { columns, gutter: between } = master
  return (typeArea(master).width - (columns - 1) * between) / columns
}

/** The columns of a page, from `top` downward, `height` high. */
export function columnFrames(master: PageMaster, top: number, height: number): Rect[] {
  const { x } = typeArea(master)
  const width = columnMeasure(master)
  return Array.from({ length: master.columns }, (_, index) => ({
    x: x + index * (width + master.gutter),
    y: top,
    width,
    height,
  }))
}
