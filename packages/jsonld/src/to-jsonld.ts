import { type Article, type Delivery, report, typography } from '@offprint/core'
import type { VFile } from 'vfile'
import { addressesOf } from './address.ts'
import { ownFacts } from './article-node.ts'
import { breadcrumbNode } from './breadcrumb.ts'
import { excerptOf } from './excerpt.ts'
import { filled, said } from './filled.ts'
import {
  type ArticleNode,
  type Graph,
  type GraphNode,
  refer,
  referAll,
  type WalledPartNode,
} from './graph.ts'
import { type Making, unseenFacts } from './making.ts'
import { imageNodes, pdfNode } from './media.ts'
import { pageNode } from './page-node.ts'
import { peopleOf } from './people.ts'
import { publicationNodes } from './publication.ts'
import { rules } from './rules.ts'
import { sectionNodes, thingsOf } from './things.ts'

/** Options of `toJsonLd`. */
export interface JsonLdOptions {
  /** Where findings land; without it they are dropped. */
  file?: VFile | undefined
  /** Where page, pictures and PDF will be. Without an address the ids are blank nodes (`_:article`). */
  delivery?: Delivery | undefined
  /** Publish guesses that the page does not show (an inferred description, kind or keyword). Default: false. */
  guesses?: boolean | undefined
  /** Quotes, dashes and ellipses as the page has them. Default: true. */
  typography?: boolean | undefined
  /** CSS selectors of what is fit to be read aloud: `['.p-name', '.standfirst']`. Default: none. */
  speakable?: readonly string[] | undefined
  /**
   * The class of the part that only subscribers can read, as a selector: `.paywall`. `false` says that all is free.
   * Default: nothing is said.
   */
  paywall?: string | false | undefined
}

/**
 * The article as a linked schema.org graph: flat nodes, one for each thing, linked by `@id`. Every reference
 * resolves; what is not known is left out together with every reference to it. Same article, same graph.
 *
 * @param input The article.
 * @param options See the type.
 * @returns A JSON-LD document. `toScript` writes it into a page.
 * @throws TypeError for a `paywall` that is no class.
 */
export function toJsonLd(input: Article, options: JsonLdOptions = {}): Graph {
  const making = makingOf(input, options)
  const { shown, delivery, at } = making
  tellWhatIsMissing(making, options.file)

  const { organization, logo, website, periodical, volume, issue } = publicationNodes(shown.meta, at)
  const people = peopleOf(shown.meta, at)
  const images = imageNodes(shown, delivery, at)
  const pdf = pdfNode(shown, delivery, at)
  const things = thingsOf(shown, at)
  const sections = sectionNodes(shown, at)
  const breadcrumb = breadcrumbNode(shown, delivery, at)
  const walled = walledPart(making)
  const page = pageNode(making, { website, breadcrumb, image: images[0] })
  const main: ArticleNode = {
    ...ownFacts(making),
    mainEntityOfPage: { '@id': page['@id'] },
    isPartOf: [{ '@id': page['@id'] }, ...(issue ? [{ '@id': issue['@id'] }] : [])],
    ...filled({
      author: referAll(people.author),
      editor: referAll(people.editor),
      translator: referAll(people.translator),
      contributor: referAll(people.contributor),
      publisher: refer(organization),
      image: referAll(images),
      locationCreated: refer(things.location),
      about: referAll(things.about),
      mentions: referAll(things.mentions),
      hasPart: referAll([...sections, ...(walled ? [walled] : [])]),
      encoding: referAll(pdf ? [pdf] : []),
    }),
  }
  const shared = [organization, logo, website]
  const own = [page, breadcrumb, main, ...Object.values(people).flat(), ...images, pdf]
  const around = [periodical, volume, issue, ...things.about, ...things.mentions, things.location]
  return {
    '@context': 'https://schema.org',
    '@graph': distinct([...shared, ...own, ...around, ...sections, walled]),
  }
}

/** The one place where options get their defaults. */
function makingOf(input: Article, options: JsonLdOptions): Making {
  const { delivery = {}, guesses = false, speakable = [], paywall } = options
  if (typeof paywall === 'string' && !/^\.-?[_a-z][\w-]*$/i.test(paywall)) {
    throw new TypeError(
      `Expected paywall to be a class or false, received ${JSON.stringify(paywall)}. For example: { paywall: '.paywall' }.`,
    )
  }
  const excerpt = excerptOf(input)
  const shown = options.typography === false ? excerpt : typography(excerpt)
  const at = addressesOf(shown.meta, delivery)
  const facts = unseenFacts(shown.meta, guesses)
  return { article: input, shown, delivery, at, facts, speakable, paywall }
}

function tellWhatIsMissing({ article: { meta }, at }: Making, file: VFile | undefined): void {
  if (at.page === undefined) report(file, rules['page-address-is-known'], undefined)
  if (said(meta.title?.value) === undefined) report(file, rules['headline-is-present'], undefined)
  if (meta.authors.length === 0) report(file, rules['author-is-present'], undefined)
}

function walledPart({ at, paywall }: Making): WalledPartNode | undefined {
  if (!paywall) return undefined
  return {
    '@type': 'WebPageElement',
    '@id': at.ofPage('walled-part'),
    isAccessibleForFree: false,
    cssSelector: paywall,
  }
}

function distinct(nodes: readonly (GraphNode | undefined)[]): GraphNode[] {
  const byId = new Map<string, GraphNode>()
  for (const node of nodes) if (node && !byId.has(node['@id'])) byId.set(node['@id'], node)
  return [...byId.values()]
}
