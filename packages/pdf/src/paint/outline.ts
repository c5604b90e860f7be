/**
 * The document outline (ISO 32000-1, 12.3.3): the headings as a reader's side bar shows them.
 */
import { type Article, type Heading, isParent, type Node } from '@offprint/core'
import type { Destination } from './links.ts'
import { type PdfFile, type PdfObject, pdfText } from './pdfkit.ts'
import { wordsOf } from './words.ts'

interface Entry {
  title: string
  place: Destination
  children: readonly Entry[]
}

/**
 * Writes the outline, nested as the sections are and unfolded. Without headings there is none.
 *
 * @param file
 * @param article
 * @param destinations Where headings begin; one that is on no page or has no words is left out, its
 *   subheadings move up.
 */
export function writeOutline(
  file: PdfFile,
  article: Article,
  destinations: ReadonlyMap<Node, Destination>,
): void {
  const entries = entriesOf(article, destinations)
  if (entries.length === 0) return
  const root = file.object({ Type: 'Outlines' })
  Object.assign(root.data, writeEntries(file, entries, root))
  root.end()
  file.catalog({ Outlines: root, PageMode: 'UseOutlines' })
}

function entriesOf(node: Node, destinations: ReadonlyMap<Node, Destination>): Entry[] {
  if (!isParent(node)) return []
  const children: readonly Node[] = node.children
  const heading = children.find((child) => child.type === 'heading')
  const inner = children.flatMap((child) => entriesOf(child, destinations))
  const place = heading && destinations.get(heading)
  const title = heading ? titleOf(heading) : ''
  return place && title !== '' ? [{ title, place, children: inner }] : inner
}

function titleOf(heading: Heading): string {
  return [heading.number, wordsOf(heading)].filter(Boolean).join(' ')
}

/** @returns What their parent says of them; `Count` is of all entries below it, as long as they are unfolded. */
function writeEntries(file: PdfFile, entries: readonly Entry[], parent: PdfObject): object {
  const items = entries.map(({ title, place }) =>
    file.object({
      Title: pdfText(title),
      Parent: parent,
      Dest: [place.page.object, 'XYZ', 0, place.top, 0],
    }),
  )
  for (const [index, item] of items.entries()) {
    const children = entries[index]?.children ?? []
    Object.assign(item.data, {
      Prev: items[index - 1],
      Next: items[index + 1],
      ...(children.length > 0 && writeEntries(file, children, item)),
    })
    item.end()
  }
  return { First: items[0], Last: items.at(-1), Count: countOf(entries) }
}

function countOf(entries: readonly Entry[]): number {
  return entries.reduce((sum, { children }) => sum + 1 + countOf(children), 0)
}
