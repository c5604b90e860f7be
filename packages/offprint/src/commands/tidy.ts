import { report, toMarkdown } from '@offprint/core'
import type { VFile } from 'vfile'
import { rules } from '../rules.ts'
import { deliver } from './deliver.ts'
import { isHeld, readArticle } from './read-article.ts'
import type { Run } from './table.ts'

/** Findings of front matter whose lines are in no article, so that they would be lost. */
const losing: ReadonlySet<string> = new Set([
  'aliases-are-few',
  'colon-is-quoted',
  'front-matter-is-a-map',
  'key-is-unique',
  'source-parses',
  'text-is-quoted',
])

/** Writes the article as clean Markdown. */
export const tidy: Run = async (session, [path = '-']) => {
  const read = await readArticle(session, path, { formats: [] })
  const { file, published } = read
  const text = published && toMarkdown(published.article, { file })
  const isWhole = text === undefined || isKept(file)
  session.reporter.show(file)
  if (text !== undefined && isWhole && !isHeld(session, read)) await deliver(session, text)
}

/** Whether all of the front matter can be written back. Told where it cannot: the source may be written over. */
function isKept(file: VFile): boolean {
  const lost = file.messages.find(({ ruleId }) => losing.has(ruleId ?? ''))
  if (!lost) return true
  report(file, rules['front-matter-is-whole'], lost.place)
  return false
}
