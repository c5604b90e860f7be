/**
 * Article to styled blocks: what everything looks like, and nothing of where it goes.
 */
import { type Article, type ArticleContent, type Flow, labelsOf } from '@offprint/core'
import type { VFile } from 'vfile'
import type { Styling } from './context.ts'
import { styleFlow } from './flow.ts'
import { styleFurniture } from './furniture.ts'
import { placeOf } from './look.ts'
import { numberNotes, styleNotes } from './notes.ts'
import type { Theme } from './theme.ts'
import { styleTitleBlock } from './title-block.ts'
import type { StyledBlocks } from './types.ts'

/** What styling is told beside article and theme. */
export interface StyleOptions {
  /** The pictures that can be printed, by the address the article has; a placeholder stands for any other. */
  pictures: { has(url: string): boolean }
  /** Where findings land: `title-is-known`, `note-exists`, `image-has-room`, `deletion-is-visible`. */
  file?: VFile | undefined
}

/** The language of an article that names none, as for its hyphenation. */
const defaultLanguage = 'en'

/**
 * Resolves the styles of an article. A figure that opens the article stands in the title block, across the page.
 *
 * @param article
 * @param theme
 * @param options
 * @returns Title block, body and notes as blocks of styled runs; running head and digits beside them.
 */
export function styleArticle(article: Article, theme: Theme, options: StyleOptions): StyledBlocks {
  const { meta, children } = article
  const styling = stylingOf(article, theme, options)
  const flow = children.filter(isFlow)
  const opening = flow[0]?.type === 'figure' ? flow.slice(0, 1) : []
  return {
    title: [...styleTitleBlock(meta, styling), ...styleFlow(opening, placeOf('body'), styling)],
    body: styleFlow(flow.slice(opening.length), placeOf('body'), styling),
    notes: styleNotes(article, styling),
    furniture: styleFurniture(meta, styling),
  }
}

/** What the styling of anything printed with an article is told. */
export function stylingOf(article: Article, theme: Theme, { pictures, file }: StyleOptions): Styling {
  const language = article.meta.language?.value ?? defaultLanguage
  return {
    theme,
    language,
    labels: labelsOf(language),
    noteNumbers: numberNotes(article),
    pictures,
    file,
  }
}

function isFlow(node: ArticleContent): node is Flow {
  return node.type !== 'notes'
}
