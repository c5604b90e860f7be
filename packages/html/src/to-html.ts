import type { Article } from '@offprint/core'
import { toHtml as stringify } from 'hast-util-to-html'
import type { Root } from 'hast'
import type { HtmlOptions } from './options.ts'
import { toHast } from './to-hast.ts'

/**
 * Makes the page of an article: a whole document, or with `document: false` its `article` element.
 *
 * @param article The article. It is not changed.
 * @param options See the type. Findings land on `options.file`; without it they are dropped.
 * @returns HTML. The same article and options give the same text.
 * @throws `TypeError` for options that cannot be meant and for nodes that are not of the model.
 */
export function toHtml(article: Article, options: HtmlOptions = {}): string {
  return stringifyPage(toHast(article, options))
}

/**
 * Writes a page that `toHast` made, and rehype plugins may have changed, as `toHtml` does.
 *
 * @param page A document or a fragment.
 * @returns HTML.
 */
export function stringifyPage(page: Root): string {
  return stringify(page, { upperDoctype: true })
}
