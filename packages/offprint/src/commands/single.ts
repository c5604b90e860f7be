import { report } from '@offprint/core'
import { VFile } from 'vfile'
import { rules } from '../rules.ts'
import { deliver } from './deliver.ts'
import { showPageMap } from './page-map.ts'
import { isHeld, readArticle } from './read-article.ts'
import type { Session } from './session.ts'
import type { Run } from './table.ts'
import type { Format } from './values.ts'

/** Makes the web page; the graph is made because the page holds it. */
export const html: Run = single('html', ['html', 'jsonld'])

/** Makes the PDF, or with `--impose` its sheets for a printer. */
export const pdf: Run = single('pdf', ['pdf'])

/** Makes the graph. */
export const jsonld: Run = single('jsonld', ['jsonld'])

function single(format: Format, formats: readonly Format[]): Run {
  return async (session, [path = '-']) => {
    if (format === 'pdf' && isForTerminal(session)) return
    const read = await readArticle(session, path, { formats })
    const { file, published } = read
    session.reporter.show(file)
    const output = published?.[format === 'pdf' && session.options.impose ? 'print' : format]
    if (published?.pageMap && session.options.pageMap) showPageMap(session, published.pageMap, file.path)
    if (published && output !== undefined && !isHeld(session, read)) {
      await deliver(session, output, format === 'html' ? published.files : [])
    }
  }
}

function isForTerminal({ around, options, reporter }: Session): boolean {
  if (options.out !== undefined || !around.stdout.isTTY) return false
  const file = new VFile({ path: 'stdout' })
  report(file, rules['output-is-redirected'], undefined)
  reporter.show(file)
  return true
}
