import { toMarkdown } from '@offprint/core'
import { deliver } from './deliver.ts'
import { isHeld, readArticle } from './read-article.ts'
import type { Run } from './table.ts'

/** Writes the article as clean Markdown. */
export const tidy: Run = async (session, [path = '-']) => {
  const read = await readArticle(session, path, { formats: [] })
  const { file, published } = read
  const text = published && toMarkdown(published.article, { file })
  session.reporter.show(file)
  if (text !== undefined && !isHeld(session, read)) await deliver(session, text)
}
