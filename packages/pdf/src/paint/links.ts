/**
 * Link annotations: where a reader can click, and where that leads.
 */
import { type Article, fillLabel, labelsOf, type Node, report, visit } from '@offprint/core'
import type { VFile } from 'vfile'
import type { Rect } from '../geometry.ts'
import { rules } from '../rules.ts'
import type { StructureElement } from '../structure/types.ts'
import { operand } from './numbers.ts'
import { type PdfFile, type PdfObject, type PdfPage, pdfText } from './pdfkit.ts'
import type { Tagging } from './tags.ts'
import { wordsOf } from './words.ts'

/** A place that can be gone to: the top of a node's first line, from the bottom of the page. */
export interface Destination {
  page: PdfPage
  top: number
}

/** One line's worth of a link. */
export interface LinkArea {
  element: StructureElement
  page: PdfPage
  rect: Rect
}

const printable = /^(?:https?:|mailto:|tel:)/i

/** Bit 3 of an annotation's flags: printed, as PDF/A wants it (ISO 19005-2, 6.3.2). */
const printed = 4

/**
 * Writes the annotations of all links, after the pages are painted and their places are known.
 *
 * @param areas In reading order.
 * @param context Findings: `link-leads-somewhere`.
 */
export function writeLinks(
  areas: readonly LinkArea[],
  context: {
    file: PdfFile
    tagging: Tagging
    article: Article
    destinations: ReadonlyMap<Node, Destination>
    findings?: VFile | undefined
  },
): void {
  const { file, tagging, article, destinations, findings } = context
  const targets = targetsOf(article, destinations)
  const describe = describer(article)
  const lost = new Set<Node>()
  for (const { element, page, rect } of areas) {
    const { node } = element.owner
    if (typeof node === 'string') continue
    const action = actionOf(node, targets)
    if (!action) {
      if (node.type === 'link' && !lost.has(node)) {
        report(findings, rules['link-leads-somewhere'], node, { url: node.url })
      }
      lost.add(node)
      continue
    }
    const annotation = annotationOf(file, rect, { ...action, Contents: pdfText(describe(node)) })
    page.annotate(annotation)
    tagging.annotate(element, page, annotation)
    annotation.end()
  }
}

/** Destinations by what a link names: `#id` of a heading, the id of a note. */
function targetsOf(
  article: Article,
  destinations: ReadonlyMap<Node, Destination>,
): ReadonlyMap<string, Destination> {
  const targets = new Map<string, Destination>()
  visit(article, (node) => {
    const place = destinations.get(node)
    if (place && (node.type === 'heading' || node.type === 'note')) targets.set(`#${node.id}`, place)
  })
  return targets
}

function actionOf(node: Node, targets: ReadonlyMap<string, Destination>): object | undefined {
  if (node.type === 'noteReference') return goTo(targets.get(`#${node.note}`))
  if (node.type !== 'link') return undefined
  if (printable.test(node.url)) return { A: { S: 'URI', URI: pdfText(addressOf(node.url)) } }
  return goTo(targets.get(node.url))
}

/** An address in ASCII, as the action wants it (ISO 32000-1, 12.6.4.7); what is escaped is not escaped again. */
function addressOf(url: string): string {
  if (URL.canParse(url)) return new URL(url).href
  return encodeURI(url.replaceAll(/\p{Cs}/gu, '\uFFFD')).replaceAll('%25', '%')
}

function goTo(place: Destination | undefined): object | undefined {
  return place && { Dest: [place.page.object, 'XYZ', 0, place.top, 0] }
}

/** Says what a link leads to, for readers who meet it apart from its words (ISO 14289-1, 7.18.5). */
function describer(article: Article): (node: Node) => string {
  const labels = labelsOf(article.meta.language?.value)
  const notes = article.children.flatMap((child) => (child.type === 'notes' ? child.children : []))
  const numbers = new Map(notes.map(({ id }, index) => [id, index + 1]))
  return (node) => {
    if (node.type === 'noteReference') return fillLabel(labels.note, { number: numbers.get(node.note) ?? '' })
    const words = wordsOf(node)
    if (node.type !== 'link' || words === node.url) return words
    return words === '' ? node.url : `${words} (${node.url})`
  }
}

function annotationOf(file: PdfFile, { x, y, width, height }: Rect, more: object): PdfObject {
  return file.object({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [x, y, x + width, y + height].map((corner) => Number(operand(corner))),
    Border: [0, 0, 0],
    F: printed,
    ...more,
  })
}
