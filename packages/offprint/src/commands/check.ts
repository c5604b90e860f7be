import { extname } from 'node:path'
import { report } from '@offprint/core'
import { VFile } from 'vfile'
import { rules } from '../rules.ts'
import { progressOn } from '../terminal/progress.ts'
import { readArticle } from './read-article.ts'
import type { Session } from './session.ts'
import type { Run } from './table.ts'
import { formats } from './values.ts'

const webPages: ReadonlySet<string> = new Set(['.html', '.htm', '.xhtml'])

/** Tells what is wrong with articles, and writes nothing. */
export const check: Run = async (session, paths) => {
  const progress = progressOn(session.around.stderr, session.isTalkative ? paths.length : 0)
  for (const path of paths) {
    progress.next(path)
    const file = webPages.has(extname(path).toLowerCase()) ? refuse(path) : await look(session, path)
    progress.clear()
    session.reporter.show(file)
  }
  session.reporter.say(session.reporter.status() === 0 ? 'No errors.' : 'Nothing was written.')
}

async function look(session: Session, path: string): Promise<VFile> {
  const { file } = await readArticle(session, path, { formats })
  return file
}

function refuse(path: string): VFile {
  const file = new VFile({ path })
  report(file, rules['check-reads-articles'], undefined)
  return file
}
