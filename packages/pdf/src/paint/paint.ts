/**
 * Pages to PDF bytes: fonts, then each page in reading order, then what needs the places of all of them.
 */
import type { Article, Node } from '@offprint/core'
import type { VFile } from 'vfile'
import type { Face } from '../face.ts'
import type { Rect } from '../geometry.ts'
import type { Page, Placed } from '../page/types.ts'
import type { Picture } from '../resources.ts'
import type { Structure } from '../structure/types.ts'
import { mayClaim } from './claims.ts'
import { assignCodes, type FaceCodes } from './codes.ts'
import { writeFont } from './fonts.ts'
import { sRgbProfile } from './icc.ts'
import { paintLine } from './line.ts'
import { type Destination, type LinkArea, writeLinks } from './links.ts'
import { fileFacts } from './metadata.ts'
import { operand, rgb } from './numbers.ts'
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
  /** Where findings land; without it they are dropped. */
  file?: VFile | undefined
}

/** What is known while pages are painted. */
interface Easel {
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
 * @returns The bytes of a PDF 1.7 file; it claims PDF/UA-1 and PDF/A-2a where the article has what they ask for.
 */
export function paint(painting: Painting, options: PaintOptions = {}): Uint8Array {
  const { article, structure, pages } = painting
  const { compress = true, file: findings } = options
  const file = startFile({ language: article.meta.language?.value, compress })
  const tagging = startTagging(file, structure)
  const fonts = writeFonts(file, pages)
  const pictures = writePictures(file, pages, painting.pictures)
  const easel: Easel = { tagging, pictures, fonts, destinations: new Map(), links: [] }

  for (const page of pages) paintPage(page, file.addPage(page.size), easel)
  const { destinations, links } = easel
  writeLinks(links, { file, tagging, article, destinations, findings })
  writeOutline(file, article, destinations)
  tagging.write()
  file.catalog({ PageLabels: { Nums: [0, { S: 'D' }] }, OutputIntents: [outputIntent(file)] })
  const claims = mayClaim(
    {
      article,
      root: structure.root,
      pictures: [...pictures.values()].map(({ picture }) => picture),
      fonts: [...fonts.values()].map(({ codes }) => codes),
    },
    findings,
  )
  return file.finish(fileFacts(article, claims))
}

function writeFonts(file: PdfFile, pages: readonly Page[]): Easel['fonts'] {
  const fonts = [...assignCodes(pages)].map(([face, codes], index) => {
    const font = { codes, name: `F${index + 1}`, object: writeFont(file, codes) }
    return [face, font] as const
  })
  return new Map(fonts)
}

function paintPage(page: Page, sheet: PdfPage, easel: Easel): void {
  const { tagging } = easel
  tagging.openPage(sheet)
  for (const placed of page.placed) paintPlaced(placed, sheet, easel)
  tagging.close()
}

function paintPlaced(placed: Placed, sheet: PdfPage, easel: Easel): void {
  if (placed.kind === 'line') return paintText(placed, sheet, easel)
  const rect = fromBottom(placed.rect, sheet)
  if (placed.kind === 'image') return paintPicture(placed, rect, sheet, easel)
  easel.tagging.open(placed.owner, placed.artifact ? 'Pagination' : 'Layout')
  const box = [rect.x, rect.y, rect.width, rect.height].map(operand).join(' ')
  sheet.write(`${rgb(placed.color)} rg ${box} re f`)
}

function fromBottom({ x, y, width, height }: Rect, sheet: PdfPage): Rect {
  return { x, y: sheet.height - y - height, width, height }
}

function paintText(placed: Placed & { kind: 'line' }, sheet: PdfPage, easel: Easel): void {
  const { fonts, tagging } = easel
  const baseline = sheet.height - placed.baseline
  paintLine(placed.line, placed.x, baseline, {
    page: sheet,
    tagging,
    artifact: placed.artifact ? 'Pagination' : undefined,
    fontOf: ({ face }) => {
      const font = fonts.get(face)
      if (!font) throw new TypeError(`Expected the codes of ${face.name}, which is on the pages.`)
      sheet.useFont(font.name, font.object)
      return font
    },
  })
  if (!placed.artifact) noteLine(placed, baseline, sheet, easel)
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
    const end = x + start + run.glyphs.reduce((sum, glyph) => sum + glyph.advance, 0)
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
  { url, owner }: Placed & { kind: 'image' },
  rect: Rect,
  sheet: PdfPage,
  { tagging, pictures, destinations, links }: Easel,
): void {
  const painted = pictures.get(url)
  if (!painted) throw new TypeError(`Expected the picture ${url}, which is on the pages.`)
  tagging.open(owner)
  tagging.cover(owner, rect)
  sheet.usePicture(painted.name, painted.object)
  sheet.write(pictureOperators(painted, rect))
  const around = tagging.around(owner)
  noteBeginning(around, { page: sheet, top: rect.y + rect.height }, destinations)
  const element = around.find(({ role }) => role === 'Link')
  if (element) links.push({ element, page: sheet, rect })
}

function outputIntent(file: PdfFile): PdfObject {
  const profile = file.object({ N: 3 })
  profile.end(sRgbProfile())
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
