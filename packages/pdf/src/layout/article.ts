/**
 * Running pages: title block, text in columns, notes.
 */
import type { VFile } from 'vfile'
import { makeMaster, paperSizes, typeArea } from '../page/masters.ts'
import { paginate } from '../page/paginate.ts'
import type { Page, PageMaster } from '../page/types.ts'
import type { Settings } from '../options.ts'
import { styleArticle } from '../style/style-article.ts'
import type { Theme } from '../style/theme.ts'
import { styleOptions } from './matter.ts'
import { fitText } from './fit.ts'
import { fittingOf, reportFitting, tried } from './fitting.ts'
import { singleSheets } from './signature.ts'
import { withTitleSize } from './title-size.ts'
import { areaOf, typeset } from './typeset.ts'
import type { LaidOut, Matter } from './types.ts'

/**
 * Lays an article out as running pages.
 *
 * @param matter
 * @param settings With `fit`, the text is made to fill so many pages. Finding: `text-fits-the-layout`.
 */
export function layArticle(matter: Matter, settings: Settings): LaidOut {
  const { fit, file } = settings
  const theme = titledTheme(matter, settings)
  if (!fit) return laidOut(setPages(matter, settings, theme, file))
  const found = fitText(theme, fit, (look) =>
    tried(masterOf(settings, look), (notes) => setPages(matter, settings, look, notes)),
  )
  const fitting = fittingOf(found, fit)
  file?.messages.push(...found.trial.file.messages)
  reportFitting(fitting, { unit: 'pages', fallback: 'more pages' }, file)
  return { ...laidOut(found.trial.set), fitting }
}

function laidOut(pages: readonly Page[]): LaidOut {
  return { pages, sheets: singleSheets(pages.map(({ size }) => size)) }
}

function setPages(matter: Matter, settings: Settings, theme: Theme, file?: VFile): Page[] {
  const master = masterOf(settings, theme)
  const blocks = styleArticle(matter.article, theme, styleOptions(matter, file))
  const galleys = typeset(blocks, areaOf(master, theme), { resources: matter.resources, file })
  return paginate(galleys, master, file)
}

function masterOf({ pageSize, columns }: Settings, { pages, grid, pageRules }: Theme): PageMaster {
  const look = { ...pages[pageSize], ...(columns && { columns }) }
  return makeMaster({ size: paperSizes[pageSize], look, grid, rules: pageRules })
}

/** The theme with the title as large as the page lets it be. */
function titledTheme(matter: Matter, settings: Settings): Theme {
  const { theme } = settings
  return withTitleSize(theme, theme.title, typeArea(masterOf(settings, theme)).width, matter)
}
