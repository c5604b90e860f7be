import { VFile } from 'vfile'
import { rules } from '../rules.ts'
import { articlesOf } from './articles.ts'
import { type CheckOptions, graphChecks, knownOf, profilesOf } from './check-graph.ts'
import { type Data, type DataNode, textOf, textsOf } from './data/data.ts'
import { type Block, readData } from './data/read-data.ts'
import { type BrokenJson, readJson, type ReadJson } from './data/read-json.ts'
import { type DataMessage, type Find, finderOn, type PlaceOf } from './finding.ts'
import { pageAddresses, samePage } from './house/house.ts'
import { authors } from './page/compare/authors.ts'
import type { Comparison } from './page/compare/compare.ts'
import { dates } from './page/compare/dates.ts'
import { headline, isHeading } from './page/compare/headline.ts'
import { hidden } from './page/compare/hidden.ts'
import { accessibility, addresses, canonicalOf, head, pdfLink } from './page/compare/metadata.ts'
import { breadcrumb, rubric, sections } from './page/compare/parts.ts'
import { pictures } from './page/compare/pictures.ts'
import { paywall, speakable } from './page/compare/selectors.ts'
import { words } from './page/compare/words.ts'
import type { Page, PageBlock } from './page/page.ts'
import { readPage } from './page/read-page.ts'
import { wordsIn } from './page/text.ts'
import { placesIn } from './places.ts'

/** How a page is checked. Every field may be missing. */
export interface CheckPageOptions extends CheckOptions {
  /** The address of the page. Default: what the page says itself. */
  url?: string | undefined
}

/** All comparisons of the data with the page, in the order of their findings. */
const comparisons: readonly Comparison[] = [
  headline,
  authors,
  dates,
  pictures,
  breadcrumb,
  sections,
  rubric,
  words,
  hidden,
  speakable,
  paywall,
  addresses,
  head,
  pdfLink,
  accessibility,
]

/**
 * Checks the structured data of any page: each block of JSON-LD, all of them together as one graph, and whether they
 * say what the page shows. Never throws, whatever it is given.
 *
 * @param html The source of the page.
 * @param options See the type. Places of findings are places in the page; with `article`, in the article.
 * @returns What was found. A pointer begins with the number of the block: `/0/@graph/3/name`.
 */
export function checkPage(html: string, options: CheckPageOptions = {}): DataMessage[] {
  const file = options.file ?? new VFile()
  const page = pageIn(html)
  if (!page) return unreadable(file, options)
  const address = options.url ?? canonicalOf(page) ?? page.metas.get('og:url')?.[0]?.text
  const blocks = page.blocks.map((block) => readJson(unwrapped(block.text), block.start))
  const data = readData(blocks.flatMap(dataBlock), address)
  const places = options.article ? placesIn(options.article, data) : placesInBlocks(blocks)
  const { find, found } = finderOn(file, { profiles: profilesOf(options), placeOf: places })

  blocks.forEach((block, index) => {
    if (!('problem' in block)) return
    find(rules['data-is-json'], { pointer: `/${index}`, place: block.place }, { problem: block.problem })
  })
  for (const check of graphChecks) check(data, find, knownOf(options))
  page.blocks.forEach((block, index) => checkEscapes(block, `/${index}`, find))
  compare(page, data, { find, address })
  return found
}

function pageIn(html: string): Page | undefined {
  try {
    return readPage(String(html))
  } catch {
    // The parser calls itself for what is nested, so that a page can be too deep for it.
    return undefined
  }
}

function unreadable(file: VFile, options: CheckPageOptions): DataMessage[] {
  const { find, found } = finderOn(file, { profiles: profilesOf(options), placeOf: () => undefined })
  find(rules['data-is-readable'], '', { problem: 'the page is nested too deeply' })
  return found
}

/** Systems that write XHTML wrap the data; spaces instead leave the places as they are. */
function unwrapped(text: string): string {
  return text.replace(
    /^\s*(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?|(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?\s*$|^\s*<!--|-->\s*$/g,
    (wrapper) => wrapper.replace(/\S/g, ' '),
  )
}

function dataBlock(block: ReadJson | BrokenJson, index: number): Block[] {
  return 'problem' in block ? [] : [{ pointer: `/${index}`, value: block.value }]
}

function placesInBlocks(blocks: readonly (ReadJson | BrokenJson)[]): PlaceOf {
  return (pointer, isName) => {
    const [, index = '', rest = ''] = /^\/(\d+)(.*)$/s.exec(pointer) ?? []
    const block = blocks[Number(index)]
    return block && !('problem' in block) ? block.placeOf(rest, isName) : undefined
  }
}

const unsafe = [
  ['<', '`<`'],
  ['\u2028', 'U+2028'],
  ['\u2029', 'U+2029'],
] as const

function checkEscapes({ text, start }: PageBlock, pointer: string, find: Find): void {
  const json = unwrapped(text)
  for (const [character, received] of unsafe) {
    const at = json.indexOf(character)
    if (at < 0) continue
    const before = json.slice(0, at).split(/\r\n|\r|\n/)
    const line = start.line + before.length - 1
    const column = (before.at(-1)?.length ?? 0) + (before.length === 1 ? start.column : 1)
    const place = { line, column, offset: (start.offset ?? 0) + at }
    find(rules['script-is-escaped'], { pointer, place }, { received })
  }
}

/** Fewer words than that are no article, but a page that scripts will fill. */
const leastWords = 30

function compare(
  page: Page,
  data: Data,
  { find, address }: { find: Find; address: string | undefined },
): void {
  const article = mainArticle(page, data, address)
  if (!article) return
  if (page.hasScripts && wordsIn(page.text) < leastWords) {
    find(rules['page-can-be-compared'], { pointer: article.pointer, certainty: 'certain' })
    return
  }
  const doubt = page.hasScripts
    ? ' (Likely, not certain: the page has scripts, which may change what it shows.)'
    : ''
  const certainty = page.hasScripts ? 'likely' : 'certain'
  for (const comparison of comparisons) comparison({ page, data, article, address, certainty, doubt }, find)
}

/** The article that the page is about: the only one, or the one that says so. A list of articles is about none. */
function mainArticle(page: Page, data: Data, address: string | undefined): DataNode | undefined {
  const articles = articlesOf(data)
  if (articles.length < 2) return articles[0]
  const isHere = (article: DataNode) =>
    address !== undefined &&
    [...pageAddresses(data, article), ...textsOf(data, article, 'url')].some(({ text }) =>
      samePage(text, address),
    )
  return (
    articles.find(isHere) ??
    articles.find((article) => isHeading(textOf(data, article, 'headline')?.text ?? '', page))
  )
}
