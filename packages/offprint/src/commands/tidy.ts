import { report, toMarkdown } from '@offprint/core'
import type { VFile } from 'vfile'
import { rules } from '../rules.ts'
import { textOf } from '../terminal/reporter.ts'
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
  if (text !== undefined) reportComment(file)
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

/** A comment is no part of the article. */
function reportComment(file: VFile): void {
  const [block = '', fence = ''] = /^\uFEFF?(---|\+\+\+)[^]*?\n\1/.exec(textOf(file) ?? '') ?? []
  const [before, comment] = /^([^]*?)\n([ \t]*#[^\n]*)/.exec(block)?.slice(1) ?? []
  if (fence === '' || before === undefined || comment === undefined) return
  const line = before.split('\n').length + 1
  const place = { start: { line, column: 1 }, end: { line, column: comment.trimEnd().length + 1 } }
  report(file, rules['comment-is-kept'], place)
}
