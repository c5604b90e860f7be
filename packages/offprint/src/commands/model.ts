import { deliver } from './deliver.ts'
import { isHeld, readArticle } from './read-article.ts'
import type { Run } from './table.ts'

/** Prints the article as JSON. */
export const model: Run = async (session, [path = '-']) => {
  const read = await readArticle(session, path, { formats: [] })
  const { file, published } = read
  session.reporter.show(file)
  if (published && !isHeld(session, read)) {
    await deliver(session, `${JSON.stringify(published.article, undefined, 2)}\n`)
  }
}
