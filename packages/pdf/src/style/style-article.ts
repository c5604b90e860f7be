/**
 * Article to styled blocks: what everything looks like, and nothing of where it goes.
 */
import { type Article, type ArticleContent, type Flow, labelsOf } from '@offprint/core'
import type { VFile } from 'vfile'
import type { FontKey } from '../face.ts'
import type { Resources } from '../resources.ts'
import { styleAbbreviations } from './abbreviations.ts'
import type { Styling } from './context.ts'
import { styleFlow } from './flow.ts'
import { styleFurniture } from './furniture.ts'
import { placeOf } from './look.ts'
import { numberNotes, styleNotes } from './notes.ts'
import { withOpening } from './opening.ts'
import type { Theme } from './theme.ts'
import { styleTitleBlock } from './title-block.ts'
import type { StyledBlocks } from './types.ts'

/** What styling is told beside article and theme. */
export interface StyleOptions {
  /** The pictures that can be printed, by the address the article has; a placeholder stands for any other. */
  pictures: { has(url: string): boolean }
  /** The faces for a key, best first: how high capitals are decides the size of a drop cap. */
  faces?: Resources['faces'] | undefined
  /** A box of the abbreviations stands before the notes. Default: false. */
  abbreviations?: boolean | undefined
  /** Links are followed by their addresses. Default: false. */
  linkAddresses?: boolean | undefined
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
    body: styleBody(flow.slice(opening.length), styling),
    notes: [
      ...(options.abbreviations ? styleAbbreviations(article, styling) : []),
      ...styleNotes(article, styling),
    ],
    furniture: styleFurniture(meta, styling),
  }
}

/** A text that begins with a paragraph opens with it. */
function styleBody(flow: readonly Flow[], styling: Styling): StyledBlocks['body'] {
  const body = styleFlow(flow, placeOf('body'), styling)
  return flow[0]?.type === 'paragraph' ? withOpening(body, styling) : body
}

/** What the styling of anything printed with an article is told. */
export function stylingOf(article: Article, theme: Theme, options: StyleOptions): Styling {
  const { pictures, faces, linkAddresses = false, file } = options
  const language = article.meta.language?.value ?? defaultLanguage
  return {
    theme,
    language,
    labels: labelsOf(language),
    noteNumbers: numberNotes(article),
    pictures,
    capHeight: (font) => capHeightOf(font, faces),
    linkAddresses,
    file,
  }
}

/** Of Source Serif and most text faces, as a part of the size. */
const usualCapHeight = 0.67

function capHeightOf(font: FontKey, faces: StyleOptions['faces']): number {
  const metrics = faces?.(font)[0]?.metrics
  return metrics && metrics.capHeight > 0 ? metrics.capHeight / metrics.unitsPerEm : usualCapHeight
}

function isFlow(node: ArticleContent): node is Flow {
  return node.type !== 'notes'
}
