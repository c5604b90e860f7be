/**
 * A booklet: sheets folded once and stapled. Cover, contents, text, and blank pages to a multiple of four.
 */
import type { VFile } from 'vfile'
import type { Settings } from '../options.ts'
import { makeMaster, paperSizes } from '../page/masters.ts'
import { paginate } from '../page/paginate.ts'
import type { Page, PageMaster } from '../page/types.ts'
import { styleArticle } from '../style/style-article.ts'
import type { Theme } from '../style/theme.ts'
import { styleOptions } from './matter.ts'
import { makeContents, mayHaveContents, needsContents } from './contents.ts'
import { makeCover, withoutCover } from './cover.ts'
import { fitText } from './fit.ts'
import { fittingOf, reportFitting, tried } from './fitting.ts'
import { blankPage, makeImprint } from './imprint.ts'
import { pagesPerSheet, saddleStitch } from './signature.ts'
import { areaOf, typeset } from './typeset.ts'
import type { Fitting, LaidOut, Matter } from './types.ts'

/** Where text begins: behind the cover and one page more, on the right; or on the back of the cover. */
const usualFirst = 3
const earliestFirst = 2
/** Cover, the page behind it, and the back of the booklet: all pages but these are for text that is to fill it. */
const apart = 3
/** Grid lines between the end of the text and an imprint below it. */
const clearLines = 3

/** Pages of text, and the number of the first. */
interface Text {
  pages: readonly Page[]
  first: number
  theme: Theme
  fitting?: Fitting
}

/**
 * Lays an article out as a booklet.
 *
 * @param matter
 * @param settings With `fit`, the text is made so long that the booklet has so many pages. Findings:
 *   `text-fits-the-layout`, `text-is-fitted`, `layout-is-filled`.
 * @returns Cover, contents or a blank page, text, blank pages: a multiple of four, the imprint at the foot of the
 *   last. What stands behind the cover is left out where that saves a sheet, unless they are contents that are needed.
 */
export function layBooklet(matter: Matter, settings: Settings): LaidOut {
  const { theme, file, imprint } = settings
  const text = layText(matter, settings)
  const master = masterOf(settings, text.theme)
  const { size } = master
  const cover = makeCover(matter, { size, look: theme.covers.booklet, theme, file })
  const behind = text.first === earliestFirst ? [] : [pageBehindCover(matter, text, master)]
  const before = [cover, ...behind, ...text.pages]
  const count = wholeSheets(Math.max(before.length, settings.fit ?? 0))
  const blanks = Array.from({ length: count - before.length }, (_, index) =>
    blankPage(master, before.length + index + 1),
  )
  const pages = [...before, ...blanks]
  const last = pages.at(-1)
  const back = makeImprint(matter, { theme: text.theme, master, number: count, lines: imprint })
  const closed = last && hasRoomFor(back, last, master) ? [...pages.slice(0, -1), joined(last, back)] : pages
  return {
    pages: closed,
    sheets: saddleStitch(count, size),
    ...(text.fitting && { fitting: text.fitting }),
  }
}

function wholeSheets(pages: number): number {
  return Math.ceil(pages / pagesPerSheet) * pagesPerSheet
}

/** The text, in as many pages as it takes or as there are to be. */
function layText(matter: Matter, settings: Settings): Text {
  const { theme, fit, file } = settings
  if (fit) {
    const wanted = wholeSheets(fit) - apart
    const found = fitText(theme, wanted, (look) =>
      tried(masterOf(settings, look), (notes) => setText(matter, settings, look, notes)(usualFirst, notes)),
    )
    const fitting = fittingOf(found, wanted)
    file?.messages.push(...found.trial.file.messages)
    reportFitting(fitting, { unit: 'pages', fallback: 'more pages' }, file)
    return { pages: found.trial.set, first: usualFirst, theme: found.theme, fitting }
  }
  const paginated = setText(matter, settings, theme, file)
  const count = paginated(usualFirst).length
  const saves = wholeSheets(earliestFirst - 1 + count) < wholeSheets(usualFirst - 1 + count)
  const first = saves && !needsContents(matter.article, count) ? earliestFirst : usualFirst
  return { pages: paginated(first, file), first, theme }
}

/** Contents, or nothing. */
function pageBehindCover(matter: Matter, { pages, theme }: Text, master: PageMaster): Page {
  const number = earliestFirst
  if (!mayHaveContents(matter.article, pages.length)) return blankPage(master, number)
  return makeContents(matter, pages, { theme, master, number })
}

function hasRoomFor(imprint: Page, page: Page, { grid }: PageMaster): boolean {
  const foot = Math.max(0, ...page.frames.map(({ y, height }) => y + height))
  const tops = imprint.placed.map((item) =>
    item.kind === 'line' ? item.baseline - item.line.leading : item.rect.y,
  )
  return Math.min(Infinity, ...tops) - foot > clearLines * grid
}

function joined(page: Page, imprint: Page): Page {
  return { ...page, placed: [...page.placed, ...imprint.placed] }
}

function masterOf({ pageSize }: Settings, theme: Theme): PageMaster {
  const kind = pageSize === 'letter' ? 'halfLetter' : 'a5'
  const { grid, pageRules } = theme
  return makeMaster({ size: paperSizes[kind], look: theme.pages[kind], grid, rules: pageRules })
}

/** Sets the text; what is returned makes pages of it, the first of a given number. Findings land on the files. */
function setText(
  matter: Matter,
  settings: Settings,
  theme: Theme,
  file: VFile | undefined,
): (first: number, file?: VFile) => Page[] {
  const master = masterOf(settings, theme)
  const blocks = styleArticle(matter.article, theme, styleOptions(matter, file))
  const needs = { resources: matter.resources, file }
  const galleys = typeset(withoutCover(blocks), areaOf(master, theme), needs)
  return (first, pageFile) => paginate(galleys, { first, alikeFrom: first, master: () => master }, pageFile)
}
