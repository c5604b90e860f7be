/**
 * Galleys to pages. Each page takes what it can and leaves a shorter rest, so there is always an end.
 */
import { report } from '@offprint/core'
import type { VFile } from 'vfile'
import type { Content, Galleys, VItem } from '../galley/types.ts'
import type { Rect } from '../geometry.ts'
import { rules } from '../rules.ts'
import { type FilledColumns, fillColumns } from './columns.ts'
import { type Filled, fillFrame, placeFilled } from './fill.ts'
import { placeFurniture } from './furniture.ts'
import { columnFrames, typeArea } from './masters.ts'
import type { Page, PageMaster, PageRun, Placed } from './types.ts'

/** Grid lines between the title block and the columns below it. */
const titleGap = 1
/** Grid lines: with fewer below the title block the text begins on the next page. */
const fewestLines = 6

/** What the pages are made of. */
interface Making {
  galleys: Galleys
  run: PageRun
  file: VFile | undefined
}

/** A page before it has its furniture. */
interface Draft {
  placed: readonly Placed[]
  titleFrame?: Rect
  columns: readonly Rect[]
  /** Where columns may begin, from the top of the type area. */
  top: number
}

/**
 * Puts galleys on pages: the title block across the first, the text in columns, those of the last page balanced.
 *
 * @param galleys
 * @param masters One for all pages, numbered from 1; or a run of pages.
 * @param file Where findings land: `block-fits-the-page`.
 * @returns At least one page. Every box of the galleys is on exactly one of them.
 */
export function paginate(galleys: Galleys, masters: PageMaster | PageRun, file?: VFile): Page[] {
  const run = 'master' in masters ? masters : { first: 1, master: () => masters }
  const making = { galleys, run, file }
  const pages = placeTitle(making)
  for (const part of splitAtPageBreaks(galleys.body)) placeBody(part, pages, making)
  const drafts = pages.length > 0 ? pages : [emptyPage]
  return drafts.map(({ placed, titleFrame, columns }, index) => {
    const number = run.first + index
    const master = run.master(number)
    return {
      size: master.size,
      number,
      placed: [...placed, ...placeFurniture(galleys, master, { number, isFirst: index === 0, columns })],
      frames: [...(titleFrame ? [titleFrame] : []), ...columns],
    }
  })
}

/** The master of the page that comes after so many. */
function masterAfter(pages: number, { run }: Making): PageMaster {
  return run.master(run.first + pages)
}

const emptyPage: Draft = { placed: [], columns: [], top: 0 }

/** The title block in a frame across the page; a very long one goes on. */
function placeTitle(making: Making): Draft[] {
  const { title } = making.galleys
  const pages: Draft[] = []
  let next = 0
  while (title.slice(next).some(({ type }) => type === 'vbox')) {
    const master = masterAfter(pages.length, making)
    const area = typeArea(master)
    const filled = fillFrame(title, next, { height: area.height, grid: master.grid, whole: true })
    if (!filled) break
    reportOverfull(filled, title, {
      pageNumber: making.run.first + pages.length,
      room: area.height,
      file: making.file,
    })
    const top = (Math.ceil(filled.stop.used / master.grid) + titleGap) * master.grid
    const frame = { ...area, height: filled.stop.used }
    const placed = placeFilled(title, filled, frame, master.grid)
    pages.push({ placed, titleFrame: frame, columns: [], top })
    next = filled.stop.next
  }
  return pages
}

/** Forced page breaks cut the text into parts, each with a balanced end. */
function splitAtPageBreaks(items: readonly VItem[]): VItem[][] {
  const parts: VItem[][] = [[]]
  for (const item of items) {
    if (item.type === 'vpenalty' && item.page && item.cost === -Infinity) parts.push([])
    else parts.at(-1)?.push(item)
  }
  const hasBox = (part: readonly VItem[]): boolean => part.some(({ type }) => type === 'vbox')
  // A break before all text leaves the title block alone on its page.
  return parts.filter(
    (part, index) => hasBox(part) || (index === 0 && parts.length > 1 && parts.slice(1).some(hasBox)),
  )
}

/** Adds the pages of one part. Only below the title block a page that is there already takes text. */
function placeBody(items: readonly VItem[], pages: Draft[], making: Making): void {
  const lastArea = typeArea(masterAfter(Math.max(0, pages.length - 1), making))
  let next = 0
  let begun = hasRoom(pages.at(-1), lastArea) ? pages.pop() : undefined
  if (!items.some(({ type }) => type === 'vbox')) {
    if (begun) pages.push({ ...begun, top: lastArea.height })
    return
  }
  for (let done = false; !done; ) {
    const master = masterAfter(pages.length, making)
    const area = typeArea(master)
    const top = begun?.top ?? 0
    const height = area.height - top
    const room = { count: master.columns, height, grid: master.grid, whole: top === 0 }
    const enough = room.whole || height >= fewestLines * master.grid
    const columns = enough ? fillColumns(items, next, room) : { filled: [], next, done: false }
    pages.push(placeColumns(items, columns, { page: begun ?? emptyPage, index: pages.length }, making))
    ;({ next, done } = columns)
    begun = undefined
  }
}

/** The page that the title block ends on, as long as no text is on it. */
function hasRoom(page: Draft | undefined, { height }: Rect): boolean {
  return page !== undefined && page.columns.length === 0 && page.top < height
}

function placeColumns(
  items: readonly VItem[],
  { filled }: FilledColumns,
  { page, index: pageIndex }: { page: Draft; index: number },
  making: Making,
): Draft {
  const master = masterAfter(pageIndex, making)
  const pageNumber = making.run.first + pageIndex
  const { file } = making
  const area = typeArea(master)
  const frames = columnFrames(master, area.y + page.top, area.height - page.top)
  const columns: Rect[] = []
  const placed = filled.flatMap((column, index) => {
    const frame = frames[index]
    if (!frame) return []
    reportOverfull(column, items, { pageNumber, room: frame.height, file })
    columns.push({ ...frame, height: column.stop.used })
    return placeFilled(items, column, frame, master.grid)
  })
  return { ...page, placed: [...page.placed, ...placed], columns }
}

function reportOverfull(
  { from, overfull }: Filled,
  items: readonly VItem[],
  { pageNumber, room, file }: { pageNumber: number; room: number; file: VFile | undefined },
): void {
  if (overfull === undefined) return
  const item = items[from]
  const owner =
    item?.type === 'vbox' ? item.contents.map(ownerOf).find((one) => one !== 'artifact') : undefined
  const node = owner?.node
  report(file, rules['block-fits-the-page'], typeof node === 'string' ? undefined : node, {
    height: Math.ceil(overfull),
    room: Math.floor(room),
    page: pageNumber,
  })
}

function ownerOf(content: Content) {
  return content.kind === 'line' ? (content.line.runs[0]?.run.owner ?? 'artifact') : content.owner
}
