/**
 * The contents page of a booklet, made when it is known where everything is.
 */
import { type Article, type Heading, type Node, toText, visit } from '@offprint/core'
import { typeArea } from '../page/masters.ts'
import type { Page, PageMaster } from '../page/types.ts'
import { type ContentsEntry, styleContents } from '../style/front-matter.ts'
import { stylingOf } from '../style/style-article.ts'
import type { Theme } from '../style/theme.ts'
import { styleOptions } from './matter.ts'
import { placeList } from './place.ts'
import { areaOf, standing, typeset } from './typeset.ts'
import type { Matter } from './types.ts'

/** With fewer heads nobody needs to look one up. */
const fewestHeads = 4
/** Pages of text: with fewer there are no contents, with so many they are worth a sheet of paper. */
const fewestPages = 3
const manyPages = 8

/** The heads of an article's main sections. */
export function mainHeads({ children }: Article): Heading[] {
  return children.flatMap((child) => {
    const first = child.type === 'section' ? child.children[0] : undefined
    return first?.type === 'heading' && toText(first).trim() !== '' ? [first] : []
  })
}

/** Whether contents of so many pages are of use. */
export function mayHaveContents(article: Article, pages: number): boolean {
  return pages >= fewestPages && mainHeads(article).length >= fewestHeads
}

/** Whether a reader would miss them. */
export function needsContents(article: Article, pages: number): boolean {
  return pages >= manyPages && mayHaveContents(article, pages)
}

/**
 * The page of contents.
 *
 * @param matter
 * @param pages Those that the text is on.
 * @param wish
 */
export function makeContents(
  matter: Matter,
  pages: readonly Page[],
  { theme, master, number }: { theme: Theme; master: PageMaster; number: number },
): Page {
  const styling = stylingOf(matter.article, theme, styleOptions(matter))
  const blocks = styleContents(entriesOf(matter.article, pages), styling)
  const galley = typeset(standing(blocks), areaOf(master, theme), matter).title
  const { placed } = placeList(galley, typeArea(master))
  return {
    size: master.size,
    number,
    frames: [],
    placed: placed.map((item) => ({ ...item, artifact: true })),
  }
}

function entriesOf(article: Article, pages: readonly Page[]): ContentsEntry[] {
  const found = pagesOf(pages)
  return mainHeads(article).map((head) => ({ text: headText(head), page: pageOf(head, found) ?? 0 }))
}

function headText(head: Heading): string {
  const words = toText(head).replace(/\s+/g, ' ').trim()
  return head.number === undefined ? words : `${head.number}\u2002${words}`
}

/** The first page that each node has ink on. */
function pagesOf(pages: readonly Page[]): Map<Node, number> {
  const found = new Map<Node, number>()
  for (const { placed, number } of pages) {
    const owners = placed.flatMap((item) =>
      item.kind === 'line' ? item.line.runs.map(({ run }) => run.owner) : [],
    )
    for (const owner of owners) {
      if (owner === 'artifact' || typeof owner.node === 'string' || found.has(owner.node)) continue
      found.set(owner.node, number)
    }
  }
  return found
}

function pageOf(head: Heading, found: ReadonlyMap<Node, number>): number | undefined {
  let page: number | undefined
  visit(head, (node) => {
    page ??= found.get(node)
  })
  return page
}
