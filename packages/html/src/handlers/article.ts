import { content } from '../article/content.ts'
import { contents } from '../article/contents.ts'
import { imprint } from '../article/imprint.ts'
import { titleBlock, titleId } from '../article/title-block.ts'
import { block } from '../element.ts'
import type { Handler } from '../handler.ts'
import { direction } from '../language.ts'

/** The article: title block, table of contents, the words, imprint. */
export const article: Handler<'article'> = (context, node) => {
  const { settings } = context
  const { language } = settings
  // A whole document says its language at the top.
  const own = settings.document || language === undefined ? {} : { lang: language, dir: direction(language) }
  const title = titleBlock(context, node)
  const words = content(context, node)
  const properties = { className: ['h-entry'], ...own, ariaLabelledBy: titleId(settings) }
  return block('article', properties, [title, contents(context, words), words, imprint(context, node)], node)
}
