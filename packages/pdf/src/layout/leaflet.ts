/**
 * A leaflet: one sheet folded twice. Cover, text on four panels, imprint on the back.
 */
import type { VFile } from 'vfile'
import type { Size } from '../geometry.ts'
import type { Settings } from '../options.ts'
import { makeMaster } from '../page/masters.ts'
import { paginate } from '../page/paginate.ts'
import type { Page, PageMaster, PageRun } from '../page/types.ts'
import { styleArticle } from '../style/style-article.ts'
import type { Theme } from '../style/theme.ts'
import { styleOptions } from './matter.ts'
import { layBooklet } from './booklet.ts'
import { makeCover, withoutCover } from './cover.ts'
import { fitText } from './fit.ts'
import { fittingOf, reportFitting, tried } from './fitting.ts'
import { blankPage, makeImprint } from './imprint.ts'
import { leafletSheets, panelCount, panelSizes } from './panels.ts'
import { areaOf, typeset } from './typeset.ts'
import type { LaidOut, Matter } from './types.ts'

/** Cover and back: all panels but these are for the text. */
const apart = 2
/** The number of the panel on which the text begins. */
const firstText = 2

/**
 * Lays an article out as a leaflet of six panels.
 *
 * @param matter
 * @param settings The text is made to fill `fit` panels, cover and back counted. Findings: `text-fits-the-layout`,
 *   `text-is-fitted`, `layout-is-filled`.
 * @returns The panels in reading order; a booklet where the text is too long.
 */
export function layLeaflet(matter: Matter, settings: Settings): LaidOut {
  const { theme, file, fold, imprint } = settings
  const paper = settings.pageSize === 'letter' ? 'letter' : 'a4'
  const sizes = panelSizes(paper, fold)
  const wanted = (settings.fit ?? panelCount) - apart
  const found = fitText(theme, wanted, (look) =>
    tried(panelMaster(sizes, firstText, look), (notes) => setPanels(matter, sizes, look, notes)),
  )
  const fitting = fittingOf(found, wanted)
  if (fitting.fits) file?.messages.push(...found.trial.file.messages)
  reportFitting(fitting, { unit: 'panels', fallback: 'a booklet' }, file)
  if (!fitting.fits) return { ...layBooklet(matter, { ...settings, fit: undefined }), fitting }
  const master = (number: number): PageMaster => panelMaster(sizes, number, found.theme)
  const [first] = sizes
  const cover = makeCover(matter, {
    size: first ?? { width: 0, height: 0 },
    look: theme.covers.leaflet,
    theme,
    file,
  })
  const text = found.trial.set.filter(({ placed }) => placed.length > 0)
  const blanks = Array.from({ length: panelCount - apart - text.length }, (_, index) => {
    const number = text.length + apart + index
    return blankPage(master(number), number)
  })
  const back = makeImprint(matter, {
    theme: found.theme,
    master: master(panelCount),
    number: panelCount,
    lines: imprint,
  })
  return { pages: [cover, ...text, ...blanks, back], sheets: leafletSheets(paper, fold), fitting }
}

function setPanels(matter: Matter, sizes: readonly Size[], theme: Theme, file?: VFile): Page[] {
  const run: PageRun = { first: firstText, master: (number) => panelMaster(sizes, number, theme) }
  const blocks = styleArticle(matter.article, theme, styleOptions(matter, file))
  const galleys = typeset(withoutCover(blocks), areaOf(run.master(run.first), theme), {
    resources: matter.resources,
    file,
  })
  return paginate(galleys, run, file)
}

/** All panels have one measure: the margins of a narrower one are narrower. */
function panelMaster(sizes: readonly Size[], number: number, theme: Theme): PageMaster {
  const widest = Math.max(...sizes.map(({ width }) => width))
  const size = sizes[number - 1] ?? sizes[0] ?? { width: widest, height: 0 }
  const { side, ...look } = theme.pages.panel
  const master = makeMaster({
    size,
    look: { ...look, side: side - (widest - size.width) / 2 },
    grid: theme.grid,
  })
  return { ...master, head: false, folio: 'none' }
}
