import { type Article, type Delivery, type Labels, labelsOf } from '@offprint/core'
import type { ElementContent } from 'hast'
import type { VFile } from 'vfile'
import type { ClassMap, Components } from './finish.ts'
import type { Handlers } from './handler.ts'
import { isLanguageTag } from './language.ts'
import type { Settings } from './settings.ts'
import { styleSheet } from './style.generated.ts'

/** How an article becomes a page. Every field may be missing. */
export interface HtmlOptions {
  /** Where findings land; without it they are dropped. */
  file?: VFile | undefined
  /** What the article is delivered with: the page's address, its PDF, its pictures. */
  delivery?: Delivery | undefined
  /** Text of the JSON-LD block, as `toScript` of `@offprint/jsonld` makes it. Only in a document. */
  jsonld?: string | undefined
  /** A whole document (default), or only its `article` element, to be put into a page of one's own. */
  document?: boolean | undefined
  /** Added to every heading level, title included: 1 makes the title an `h2`. Levels end at 6. Default 0. */
  headingOffset?: number | undefined
  /** Put before every id, so that several articles can share a page. Default none. */
  idPrefix?: string | undefined
  /** Whether quotes, dashes and ellipses are set as the language has them. Default true. */
  typography?: boolean | undefined
  /** BCP 47: the language where the article does not say one. */
  language?: string | undefined
  /** The style sheet of a document: CSS instead of the default, or `false` for none. */
  style?: string | false | undefined
  /** Web fonts, as `loadWebFonts` of `@offprint/fonts` gives them; its files go beside the page. Default none. */
  fonts?: PageFonts | undefined
  /** More elements for the head of a document, put last. */
  head?: readonly ElementContent[] | undefined
  /** Address of an icon. Default: the publication's logo where it has one, else an empty icon. */
  icon?: string | undefined
  /** Whether the article's elements carry classes (microformats among them), or which: see {@link ClassMap}. Default true. */
  classNames?: boolean | ClassMap | undefined
  /** Words around the article. Default: in its language, else English. Give `language` with them. */
  labels?: Partial<Labels> | undefined
  /** Handlers of one's own for some node types, instead of the default ones. */
  handlers?: Partial<Handlers> | undefined
  /** Functions that take the finished elements of the article, by tag name, and give others for them. */
  components?: Components | undefined
}

/** Web fonts of a page. */
export interface PageFonts {
  /** `@font-face` rules, and the custom properties that name the faces. It goes before the style sheet. */
  css: string
  /** Addresses of the files that the first screen needs, as the page sees them. */
  preload?: readonly string[] | undefined
}

/**
 * The one place where options get their defaults.
 *
 * @throws `TypeError` when `headingOffset` or `idPrefix` cannot be what they are for.
 */
export function settingsOf(article: Article, options: HtmlOptions = {}): Settings {
  const { headingOffset = 0, idPrefix = '', style = styleSheet } = options
  assertOffset(headingOffset)
  assertPrefix(idPrefix)
  const language = [article.meta.language?.value, options.language].find((tag) => tag && isLanguageTag(tag))
  return {
    file: options.file,
    delivery: options.delivery ?? {},
    jsonld: options.jsonld,
    document: options.document ?? true,
    headingOffset,
    idPrefix,
    typography: options.typography ?? true,
    language,
    style: style || '',
    fonts: options.fonts,
    head: options.head ?? [],
    icon: options.icon ?? article.meta.publication?.value.logo,
    classNames: options.classNames ?? true,
    components: options.components ?? {},
    labels: { ...labelsOf(options.labels?.language ?? language), ...options.labels },
  }
}

function assertOffset(offset: number): void {
  if (Number.isInteger(offset) && offset >= 0 && offset <= 5) return
  throw new TypeError(
    `Expected headingOffset to be a whole number from 0 to 5, received ${offset}. headingOffset: 1 makes the title an h2.`,
  )
}

function assertPrefix(prefix: string): void {
  if (/^(?:[a-z][\w-]*)?$/i.test(prefix)) return
  throw new TypeError(
    `Expected idPrefix to begin with a letter and to hold letters, digits, "-" and "_" only, received ${JSON.stringify(prefix)}. For example: idPrefix: 'first-'.`,
  )
}
