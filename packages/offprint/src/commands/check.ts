import { extname } from 'node:path'
import { defined, report } from '@offprint/core'
import type { CheckOptions } from '@offprint/jsonld/check'
import type { VFile } from 'vfile'
import { readSource } from '../files/read-source.ts'
import { isBinary, textOfBytes } from '../files/read-text.ts'
import { dropRepeated } from '../publish/drop-repeated.ts'
import { rules } from '../rules.ts'
import { progressOn } from '../terminal/progress.ts'
import { readArticle } from './read-article.ts'
import type { Session } from './session.ts'
import type { Run } from './table.ts'
import { formats } from './values.ts'

/** Looks at a file, and gives it back with its findings. */
type Look = (session: Session, path: string) => Promise<VFile>

/** How a file is looked at, by the ending of its name; anything else is an article. */
const looks: Readonly<Record<string, Look>> = {
  '.html': lookAtPage,
  '.htm': lookAtPage,
  '.xhtml': lookAtPage,
  '.json': lookAtData,
  '.jsonld': lookAtData,
}

/** Tells what is wrong with articles, pages and structured data, and writes nothing. */
export const check: Run = async (session, paths) => {
  const progress = progressOn(session.around.stderr, session.isTalkative ? paths.length : 0)
  for (const path of paths) {
    progress.next(path)
    const look = looks[extname(path).toLowerCase()] ?? lookAtArticle
    const file = await look(session, path)
    progress.clear()
    session.reporter.show(file)
  }
  session.reporter.say(session.reporter.status() === 0 ? 'No errors.' : 'Nothing was written.')
}

/** What would be published, and whether its page and its graph say the same. */
async function lookAtArticle(session: Session, path: string): Promise<VFile> {
  const { file, published } = await readArticle(session, path, { formats })
  if (published?.html === undefined) return file
  const { article, delivery } = published
  const { checkPage } = await import('@offprint/jsonld/check')
  checkPage(published.html, { file, article, delivery, ...checkOptions(session) })
  dropRepeated(file)
  return file
}

async function lookAtPage(session: Session, path: string): Promise<VFile> {
  const { file, text } = await readText(session, path)
  if (text === undefined) return file
  const { checkPage } = await import('@offprint/jsonld/check')
  checkPage(text, { file, ...checkOptions(session) })
  if (!/<script\b[^>]*\bapplication\/ld\+json\b/i.test(text)) {
    report(file, rules['page-has-data'], undefined)
  }
  return file
}

async function lookAtData(session: Session, path: string): Promise<VFile> {
  const { file, text } = await readText(session, path)
  if (text === undefined) return file
  const { checkGraph } = await import('@offprint/jsonld/check')
  checkGraph(text, { file, ...checkOptions(session) })
  return file
}

/** A file whose value is its text, so that places in it can be shown. */
async function readText(session: Session, path: string): Promise<{ file: VFile; text?: string }> {
  const file = await readSource(path, session.around)
  if (file.value === undefined) return { file }
  const text = typeof file.value === 'string' ? file.value : textOfBytes(file.value)
  if (isBinary(text)) {
    report(file, rules['file-is-text'], undefined)
    file.value = ''
    return { file }
  }
  file.value = text
  return { file, text }
}

function checkOptions({ around, options }: Session): CheckOptions {
  return defined({ profiles: options.profile, today: around.today })
}
