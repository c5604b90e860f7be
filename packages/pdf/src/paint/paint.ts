/**
 * Pages to PDF bytes: fonts, then each page in reading order, then what needs the places of all of them.
 */
import type { Article, Node } from '@offprint/core'
import type { VFile } from 'vfile'
import type { Face } from '../face.ts'
import type { Rect } from '../geometry.ts'
import type { Page, Placed } from '../page/types.ts'
import type { Attachment, Picture } from '../resources.ts'
import type { Structure } from '../structure/types.ts'
import { writeAttachments } from './attachments.ts'
import { mayClaim } from './claims.ts'
import { type Canvas, setColor, startCanvas } from './canvas.ts'
import { assignCodes, type FaceCodes } from './codes.ts'
import { writeFont } from './fonts.ts'
import { sRgbProfile } from './icc.ts'
import { paintLine, widthOf } from './line.ts'
import { type Destination, type LinkArea, writeLinks } from './links.ts'
import { fileDate, fileFacts } from './metadata.ts'
import { operand } from './numbers.ts'
import { writeOutline } from './outline.ts'
import { type PdfFile, type PdfObject, type PdfPage, pdfText, startFile } from './pdfkit.ts'
import { type PaintedPicture, pictureOperators, writePictures } from './pictures.ts'
import { startTagging, type Tagging } from './tags.ts'

/** Everything a PDF is painted from. */
export interface Painting {
  /** As it was set; the owners of all ink are its nodes. */
  article: Article
  structure: Structure
  pages: readonly Page[]
  pictures: ReadonlyMap<string, Picture>
}

/** How it is painted. */
export interface PaintOptions {
  /** Streams are deflated. Default: true. */
  compress?: boolean | undefined
  /** Files to put into the file. */
  attachments?: readonly Attachment[] | undefined
  /** Where findings land; without it they are dropped. */
  file?: VFile | undefined
}

/** What is known while pages are painted. */
export interface Easel {
  tagging: Tagging
  pictures: ReadonlyMap<string, PaintedPicture>
  fonts: ReadonlyMap<Face, { codes: FaceCodes; name: string; object: PdfObject }>
  destinations: Map<Node, Destination>
  links: LinkArea[]
}

/**
 * Paints pages. The file is tagged, its fonts are embedded subsets, and the same input gives the same bytes.
 *
 * @param painting
 * @param options Findings: `pdf-meets-standards`, `link-leads-somewhere`.
 * @returns The bytes of a PDF 1.7 file; it claims PDF/UA-1 and PDF/A-2a (with attachments
 *   PDF/A-3a) where the article has what they ask for.
 */
export function paint(painting: Painting, options: PaintOptions = {}): Uint8Array {
  const { article, structure, pages } = painting
  const { compress = true, attachments = [], file: findings } = options
  const file = startFile({ language: article.meta.language?.value, compress })
  const tagging = startTagging(file, structure)
  const fonts = writeFonts(file, pages)
  const pictures = writePictures(file, pages, painting.pictures)
  const easel: Easel = { tagging, pictures, fonts, destinations: new Map(), links: [] }

  for (const page of pages) paintPage(page, startCanvas(file.addPage(page.size)), easel)
  const { destinations, links } = easel
  writeLinks(links, { file, tagging, article, destinations, findings })
  writeOutline(file, article, destinations)
  tagging.write()
  writeAttachments(file, attachments, fileDate(article))
  file.catalog({ PageLabels: { Nums: [0, { S: 'D' }] }, OutputIntents: [outputIntent(file)] })
  const archive = attachments.length > 0 ? 3 : 2
  const claims = mayClaim(
    {
      article,
      root: structure.root,
      pictures: [...pictures.values()].map(({ picture }) => picture),
      fonts: [...fonts.values()].map(({ codes }) => codes),
      archive,
    },
    findings,
  )
  return file.finish(fileFacts(article, claims ? archive : undefined))
}

/** Writes the fonts of pages: of each face a subset with the glyphs that are on them. */
export function writeFonts(file: PdfFile, pages: readonly Page[]): Easel['fonts'] {
  const fonts = [...assignCodes(pages)].map(([face, codes], index) => {
    const font = { codes, name: `F${index + 1}`, object: writeFont(file, codes) }
    return [face, font] as const
  })
  return new Map(fonts)
}

/** Paints all that is on a page, in reading order. */
export function paintPage(page: Page, canvas: Canvas, easel: Easel): void {
  easel.tagging.openPage(canvas)
  for (const placed of page.placed) paintPlaced(placed, canvas, easel)
  easel.tagging.closePage()
}

function paintPlaced(placed: Placed, canvas: Canvas, easel: Easel): void {
  if (placed.kind === 'line') return paintText(placed, canvas, easel)
  const rect = fromBottom(placed.rect, canvas)
  if (placed.kind === 'image') return paintPicture(placed, rect, canvas, easel)
  // Rules and grounds say nothing that a reader would have to be told.
  easel.tagging.open('artifact', 'graphics')
  setColor(canvas, placed.color)
  const box = [rect.x, rect.y, rect.width, rect.height].map(operand).join(' ')
  canvas.page.write(`${box} re f`)
}

function fromBottom({ x, y, width, height }: Rect, { page }: Canvas): Rect {
  return { x, y: page.height - y - height, width, height }
}

function paintText(placed: Placed & { kind: 'line' }, canvas: Canvas, easel: Easel): void {
  const { fonts, tagging } = easel
  const { page } = canvas
  const baseline = page.height - placed.baseline
  paintLine(placed.line, placed.x, baseline, {
    canvas,
    tagging,
    artifact: placed.artifact ? (baseline * 2 > page.height ? 'header' : 'footer') : undefined,
    fontOf: ({ face }) => {
      const font = fonts.get(face)
      if (!font) throw new TypeError(`Expected the codes of ${face.name}, which is on the pages.`)
      page.useFont(font.name, font.object)
      return font
    },
  })
  if (!placed.artifact) noteLine(placed, baseline, page, easel)
}

/** Remembers where nodes begin, and which stretches of the line are links. */
function noteLine(
  { x, line }: Placed & { kind: 'line' },
  baseline: number,
  page: PdfPage,
  { tagging, destinations, links }: Easel,
): void {
  const areas = new Map<LinkArea['element'], LinkArea>()
  for (const { x: start, run } of line.runs) {
    const around = tagging.around(run.owner)
    noteBeginning(around, { page, top: baseline + line.leading }, destinations)
    const element = around.find(({ role }) => role === 'Link')
    if (!element) continue
    const end = x + start + widthOf(run.glyphs)
    const from = areas.get(element)?.rect.x ?? x + start
    const rect = { x: from, y: baseline - line.leading / 4, width: end - from, height: line.leading }
    areas.set(element, { element, page, rect })
  }
  links.push(...areas.values())
}

function noteBeginning(
  around: ReturnType<Tagging['around']>,
  { page, top }: Destination,
  destinations: Easel['destinations'],
): void {
  for (const { owner } of around) {
    if (typeof owner.node === 'string' || destinations.has(owner.node)) continue
    destinations.set(owner.node, { page, top: Number(operand(top)) })
  }
}

function paintPicture(
  { url, owner, clip }: Placed & { kind: 'image' },
  whole: Rect,
  canvas: Canvas,
  { tagging, pictures, destinations, links }: Easel,
): void {
  const painted = pictures.get(url)
  if (!painted) throw new TypeError(`Expected the picture ${url}, which is on the pages.`)
  const { page } = canvas
  const rect = clip ? fromBottom(clip, canvas) : whole
  tagging.open(owner, 'graphics')
  tagging.cover(owner, () => rect)
  page.usePicture(painted.name, painted.object)
  page.write(clip ? clipped(pictureOperators(painted, whole), rect) : pictureOperators(painted, whole))
  const around = tagging.around(owner)
  noteBeginning(around, { page, top: rect.y + rect.height }, destinations)
  const element = around.find(({ role }) => role === 'Link')
  if (element) links.push({ element, page, rect })
}

/** Operators whose ink is shown inside of a box alone. */
function clipped(operators: string, { x, y, width, height }: Rect): string {
  return `q ${[x, y, width, height].map(operand).join(' ')} re W n ${operators} Q`
}

function outputIntent(file: PdfFile): PdfObject {
  const profile = file.stream({ N: 3 }, sRgbProfile)
  const name = pdfText('sRGB IEC61966-2.1')
  const intent = file.object({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    Info: name,
    OutputConditionIdentifier: name,
    DestOutputProfile: profile,
  })
  intent.end()
  return intent
}
