/**
 * Galleys to pages: the title block across the first, then each part of the text by the shortest path through it.
 */
import { type Node, report } from '@offprint/core'
import type { VFile } from 'vfile'
import type { Content, GalleyItem, Galleys, VItem } from '../galley/types.ts'
import type { Rect } from '../geometry.ts'
import type { Mark } from '../owner.ts'
import { rules } from '../rules.ts'
import { tolerance } from './costs.ts'
import { type Frames, framesOf } from './frames.ts'
import { placeFurniture } from './furniture.ts'
import { explore } from './journey.ts'
import { type NoteLines, toNoteLines } from './notes.ts'
import { type Ended, startingState } from './search.ts'
import { bestEnd } from './last-page.ts'
import { typeArea } from './masters.ts'
import { breachAt, mapColumn } from './map.ts'
import { columnsOf, placeColumn } from './place.ts'
import { type Strip, toStrip } from './strip.ts'
import type { ColumnMap, Page, PageMaster, PageRun, Placed } from './types.ts'

/** Grid lines between the title block and the columns below it. */
const titleGap = 1
/** Grid lines: with fewer below the title block the text begins on the next page. */
const fewestLines = 6

/** What the pages are made of. */
interface Making {
  galleys: Galleys
  notes: NoteLines
  run: PageRun
  file: VFile | undefined
}

/** A page before it has its furniture. */
interface Draft {
  placed: Placed[]
  titleFrame?: Rect
  columns: Rect[]
  map: ColumnMap[]
}

/** Pages so far, and how much of the last one is taken from its top: all of it once text is on it. */
interface Drafts {
  pages: Draft[]
  top: number
}

/**
 * Puts galleys on pages: the title block across the first, the text in columns, those of the last page balanced.
 *
 * @param galleys
 * @param masters One for all pages, numbered from 1; or a run of pages.
 * @param file Where findings land: `block-fits-the-page`, `column-ends-well`.
 * @returns At least one page. Every box of the galleys is on exactly one of them.
 */
export function paginate(galleys: Galleys, masters: PageMaster | PageRun, file?: VFile): Page[] {
  const run = 'master' in masters ? masters : { first: 1, alikeFrom: 1, master: () => masters }
  const notes = toNoteLines(galleys.notes)
  const making = { galleys, notes, run, file }
  const drafts = placeTitle(making)
  placeParts(drafts, making)
  if (drafts.pages.length === 0) drafts.pages.push(emptyPage())
  return drafts.pages.map(({ placed, titleFrame, columns, map }, index) => {
    const number = run.first + index
    const master = run.master(number)
    return {
      size: master.size,
      number,
      placed: [...placed, ...placeFurniture(galleys, master, { number, isFirst: index === 0, columns })],
      frames: [...(titleFrame ? [titleFrame] : []), ...columns],
      columns: map,
    }
  })
}

function emptyPage(): Draft {
  return { placed: [], columns: [], map: [] }
}

function hasBox(items: readonly GalleyItem[]): boolean {
  return items.some((item) =>
    item.type === 'vchoice'
      ? item.ways.some(({ items: inside }) => hasBox(inside))
      : item.type === 'vbox' || item.type === 'vfloat',
  )
}

/** The title block in a frame across the page; a very long one goes on. */
function placeTitle(making: Making): Drafts {
  const { galleys, run } = making
  const drafts: Drafts = { pages: [], top: 0 }
  if (!hasBox(galleys.title)) return drafts
  const across: PageRun = { ...run, master: (number) => ({ ...run.master(number), columns: 1 }) }
  const strip = toStrip(galleys.title)
  const frames = framesOf(across, { page: 0, top: 0 })
  for (const column of shortestPath(strip, frames)) {
    const { rect, grid } = column.column.frame
    reportFoot(column, strip, making)
    const titleFrame = { ...rect, height: column.used }
    const map = [mapColumn(strip, column, 'title')]
    drafts.pages.push({ ...emptyPage(), placed: placeColumn(strip, column), titleFrame, map })
    drafts.top = (Math.ceil(column.used / grid - tolerance) + titleGap) * grid
  }
  return drafts
}

function shortestPath(strip: Strip, frames: Frames, notes = 0): Ended[] {
  const start = startingState(frames, notes)
  return start ? columnsOf(bestEnd(strip, frames, explore(strip, frames, start))) : []
}

/** The text, from one forced page break to the next, each with a balanced end; notes of a part end on its pages. */
function placeParts(drafts: Drafts, making: Making): void {
  const { galleys, notes } = making
  const parts = splitAtPageBreaks(galleys.body)
  if (parts.length === 0 && notes.lines.length > 0) parts.push([])
  let called = calledIn(galleys.title, notes)
  let set = 0
  for (const [index, part] of parts.entries()) {
    const strip = toStrip(part, { notes, called, isLast: index === parts.length - 1 })
    called = strip.called[strip.steps.length - 1] ?? 0
    placeText(strip, set, drafts, making)
    set = called
  }
}

/** Up to where notes are called by some items. */
function calledIn(items: readonly VItem[], { ends }: NoteLines): number {
  const calls = items.flatMap((item) => (item.type === 'vbox' ? (item.calls ?? []) : []))
  return Math.max(0, ...calls.map((note) => ends[note] ?? 0))
}

function splitAtPageBreaks(items: readonly GalleyItem[]): GalleyItem[][] {
  const parts: GalleyItem[][] = [[]]
  for (const item of items) {
    if (item.type === 'vpenalty' && item.page && item.cost === -Infinity) parts.push([])
    else parts.at(-1)?.push(item)
  }
  // A break before all text leaves the title block alone on its page.
  return parts.filter(
    (part, index) => hasBox(part) || (index === 0 && parts.length > 1 && parts.slice(1).some(hasBox)),
  )
}

/** Adds the pages of one part. Only below the title block a page that is there already takes text. */
function placeText(strip: Strip, notesSet: number, drafts: Drafts, making: Making): void {
  const { pages } = drafts
  const top = roomBelowTitle(drafts, making)
  drafts.top = Infinity
  const { steps, called } = strip
  const hasNotes = (called[steps.length - 1] ?? 0) > notesSet
  if (!hasNotes && !steps.some(({ type }) => type === 'vbox' || type === 'vfloat')) {
    if (pages.length === 0) pages.push(emptyPage())
    return
  }
  const page = top === undefined ? pages.length : pages.length - 1
  const frames = framesOf(making.run, { page, top: top ?? 0 })
  for (const ended of shortestPath(strip, frames, notesSet)) {
    const { column, used, notes } = ended
    const { frame } = column
    while (pages.length <= frame.page) pages.push(emptyPage())
    const draft = pages[frame.page]
    const isNoting = notes > column.notes
    if (!draft || (used === 0 && !isNoting)) continue
    reportFoot(ended, strip, making)
    draft.columns.push({ ...frame.rect, height: isNoting ? frame.rect.height : used })
    draft.placed.push(...placeColumn(strip, ended))
    draft.map.push(mapColumn(strip, ended, frame.column + 1))
  }
}

/** Where text may begin on the page that the title block ends on; undefined where there is too little room. */
function roomBelowTitle({ pages, top }: Drafts, { run }: Making): number | undefined {
  if (pages.length === 0) return undefined
  const master = run.master(run.first + pages.length - 1)
  return typeArea(master).height - top < fewestLines * master.grid ? undefined : top
}

/** Says where a rule had to give. */
function reportFoot(ended: Ended, strip: Strip, { run, file }: Making): void {
  const { frame, from } = ended.column
  const page = run.first + frame.page
  if (ended.used > frame.rect.height + tolerance) {
    report(file, rules['block-fits-the-page'], nodeAt(strip, from, ended.to), {
      height: Math.ceil(ended.used),
      room: Math.floor(frame.rect.height),
      page,
    })
  }
  const breach = breachAt(strip, ended)
  if (!breach) return
  const data = { column: frame.column + 1, page, how: breaches[breach] }
  report(file, rules['column-ends-well'], nodeAt(strip, ended.to, strip.steps.length), data)
}

/** How a column ends, in words. */
const breaches: Readonly<Record<NonNullable<ColumnMap['breach']>, string>> = {
  hyphen: 'with a hyphenated word',
  widow: 'so that the last line of a paragraph stands alone on top of the next',
  orphan: 'with the first line of a paragraph alone at its foot',
  stranded: 'with a head or an introduction that has too little below it',
  together: 'inside of something that should be whole',
  never: 'inside of something that cannot be parted',
}

/** The first node that has ink between two places. */
function nodeAt({ steps }: Strip, from: number, to: number): Node | undefined {
  for (let place = from; place < to; place++) {
    const step = steps[place]
    const owner =
      step?.type === 'vbox' ? step.contents.map(ownerOf).find((one) => one !== 'artifact') : undefined
    if (owner) return typeof owner.node === 'string' ? undefined : owner.node
  }
  return undefined
}

function ownerOf(content: Content): Mark {
  return content.kind === 'line' ? (content.line.runs[0]?.run.owner ?? 'artifact') : content.owner
}
