/**
 * Link annotations: where a reader can click, and where that leads.
 */
import { type Article, type Node, report, toText, visit } from '@offprint/core'
import type { VFile } from 'vfile'
import type { Rect } from '../geometry.ts'
import { rules } from '../rules.ts'
import type { StructureElement } from '../structure/types.ts'
import { operand } from './numbers.ts'
import { type PdfFile, type PdfObject, type PdfPage, pdfText } from './pdfkit.ts'
import type { Tagging } from './tags.ts'

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
  if (printable.test(node.url)) return { A: { S: 'URI', URI: pdfText(encodeURI(decode(node.url))) } }
  return goTo(targets.get(node.url))
}

/** An address that is already escaped is not escaped twice. */
function decode(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    return url
  }
}

function goTo(place: Destination | undefined): object | undefined {
  return place && { Dest: [place.page.object, 'XYZ', 0, place.top, 0] }
}

function describe(node: Node): string {
  if (node.type === 'noteReference') return `Note ${node.note.replace(/^article-note-/, '')}`
  const words = toText(node).replaceAll(/\s+/g, ' ').trim()
  return node.type === 'link' && words !== node.url ? `${words} (${node.url})` : words
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
