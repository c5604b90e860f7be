import { type Article, report, typography } from '@offprint/core'
import type { Element, ElementContent, Root } from 'hast'
import { finished } from './finish.ts'
import { handlers } from './handlers.ts'
import { assertKnownNodes } from './known-nodes.ts'
import { type HtmlOptions, settingsOf } from './options.ts'
import { document } from './page/document.ts'
import { checkLinkTexts } from './link-texts.ts'
import { transform } from './remark-rehype.ts'
import { rules } from './rules.ts'
import { surveyOf } from './survey.ts'

/**
 * Makes a hast tree of an article, ready for any rehype plugin.
 *
 * @param article The article. It is not changed.
 * @param options See the type. Findings land on `options.file`; without it they are dropped.
 * @returns The whole document, or with `document: false` a root that holds the `article` element.
 * @throws `TypeError` for options that cannot be meant and for nodes that are not of the model.
 */
export function toHast(article: Article, options: HtmlOptions = {}): Root {
  const settings = settingsOf(article, options)
  const table = { ...handlers, ...options.handlers }
  assertKnownNodes(article, table)
  const set = settings.typography ? typography(article, { language: settings.language }) : article
  const survey = surveyOf(set, settings)
  if (settings.language === undefined) report(settings.file, rules['language-is-known'], article)
  checkLinkTexts(set, settings.file)
  const children = finished(transform(set, table, { settings, survey }), settings)
  return settings.document ? document(set, settings, onlyElement(children)) : { type: 'root', children }
}

/** A handler of one's own for `article` may make more than one node. */
function onlyElement(children: ElementContent[]): Element {
  const [first, ...others] = children
  if (first?.type === 'element' && others.length === 0) return first
  return { type: 'element', tagName: 'article', properties: {}, children }
}
