/**
 * Styled blocks to vertical lists: the phases between style and page, in order.
 */
import type { VFile } from 'vfile'
import { toGalleys } from '../galley/to-galleys.ts'
import type { Galleys } from '../galley/types.ts'
import { breakBlocks } from '../linebreak/break-blocks.ts'
import { columnMeasure, typeArea } from '../page/masters.ts'
import type { PageMaster } from '../page/types.ts'
import type { Resources } from '../resources.ts'
import type { Theme } from '../style/theme.ts'
import type { StyledBlock, StyledBlocks } from '../style/types.ts'
import { setText } from '../text/set-text.ts'

/** What blocks are set into. Points. */
export interface TypeArea {
  measures: { page: number; column: number }
  frameHeight: number
  grid: number
  /** The largest part of a column's height that a picture takes. */
  pictureShare: number
  /** Where notes stand. Default: at the foot of the column that calls them. */
  notes?: 'foot' | 'end'
}

/** The type area of a master, with what a theme wants of pictures and notes in it. */
export function areaOf(master: PageMaster, { figure, notes }: Theme): TypeArea {
  const { width, height } = typeArea(master)
  return {
    measures: { page: width, column: columnMeasure(master) },
    frameHeight: height,
    grid: master.grid,
    pictureShare: figure.share,
    ...(notes && { notes }),
  }
}

/**
 * Sets blocks: text to items, items to lines, lines to vertical lists.
 *
 * @param blocks
 * @param area
 * @param needs Findings of the three phases land on `file`.
 */
export function typeset(
  blocks: StyledBlocks,
  area: TypeArea,
  { resources, file }: { resources: Resources; file?: VFile | undefined },
): Galleys {
  const items = setText(blocks, resources, file)
  const lines = breakBlocks(items, area.measures, file)
  return toGalleys(lines, resources.pictures, area)
}

/** Blocks that stand alone: set across the page. */
export function standing(blocks: readonly StyledBlock[]): StyledBlocks {
  return { title: blocks, body: [], notes: [], furniture: { digits: [] } }
}
