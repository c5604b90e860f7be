/**
 * Pages on sheets, for a printer: each page painted once as a form, and placed on the sides of sheets.
 */
import { bleed, type Rect, type Size } from '../geometry.ts'
import type { SheetPlace, SheetSide } from '../layout/types.ts'
import type { Page, Placed } from '../page/types.ts'
import { startCanvas } from './canvas.ts'
import { startForm } from './form.ts'
import { margin, marksOf } from './marks.ts'
import { fileFacts } from './metadata.ts'
import { operand } from './numbers.ts'
import { type Easel, type Painting, paintPage, type PaintOptions, writeFonts } from './paint.ts'
import { type PdfFile, type PdfObject, startFile } from './pdfkit.ts'
import { writePictures } from './pictures.ts'
import { startUntagged } from './untagged.ts'

/** Pages, and how they lie on sheets. */
export interface SheetPainting extends Omit<Painting, 'structure'> {
  sheets: readonly SheetSide[]
}

/**
 * Paints sheets: with bleed, crop and fold marks. One page of the file is one side of a sheet; the reverse is printed
 * by turning the sheet over its left or right edge.
 *
 * @param painting
 * @param options
 * @returns The bytes of a PDF 1.7 file for printing. It is not tagged, and claims no standard.
 */
export function paintSheets(
  painting: SheetPainting,
  options: Pick<PaintOptions, 'compress'> = {},
): Uint8Array {
  const { article, pages, sheets, pictures } = painting
  const { compress = true } = options
  const file = startFile({ language: article.meta.language?.value, compress })
  const easel: Easel = {
    tagging: startUntagged(),
    pictures: writePictures(file, pages, pictures),
    fonts: writeFonts(file, pages),
    destinations: new Map(),
    links: [],
  }
  const forms = pages.map((page) => paintForm(file, page, easel))
  for (const sheet of sheets) paintSide(file, sheet, { pages, forms })
  return file.finish(fileFacts(article, undefined))
}

function paintForm(file: PdfFile, page: Page, easel: Easel): PdfObject {
  const form = startForm(file, page.size, bleed)
  paintPage(bleeding(page), startCanvas(form.page), easel)
  return form.finish()
}

/** What reaches the edge of a page is painted beyond it, where the knife may miss the edge. */
function bleeding(page: Page): Page {
  return { ...page, placed: page.placed.map((item) => bled(item, page.size)) }
}

function bled(item: Placed, page: Size): Placed {
  if (item.kind === 'fill') return { ...item, rect: grown(item.rect, page) }
  if (item.kind === 'image' && item.clip) return { ...item, clip: grown(item.clip, page) }
  return item
}

/** Points: less than this from the edge is on it. */
const touching = 0.01

function grown({ x, y, width, height }: Rect, page: Size): Rect {
  const left = x < touching ? bleed : 0
  const top = y < touching ? bleed : 0
  const right = x + width > page.width - touching ? bleed : 0
  const bottom = y + height > page.height - touching ? bleed : 0
  return { x: x - left, y: y - top, width: width + left + right, height: height + top + bottom }
}

function paintSide(
  file: PdfFile,
  sheet: SheetSide,
  { pages, forms }: { pages: readonly Page[]; forms: readonly PdfObject[] },
): void {
  const { width, height } = sheet.size
  const side = file.addPage({ width: width + 2 * margin, height: height + 2 * margin })
  Object.assign(side.object.data, {
    TrimBox: boxAround(sheet.size, 0),
    BleedBox: boxAround(sheet.size, bleed),
  })
  for (const place of sheet.places) {
    const [form, page] = [forms[place.page ?? -1], pages[place.page ?? -1]]
    if (!form || !page) continue
    const name = `S${page.number}`
    side.usePicture(name, form)
    side.write(placed(name, place, sheet.size))
  }
  side.write(marksOf(sheet.size, sheet.folds))
}

function boxAround({ width, height }: Size, by: number): number[] {
  const edges = [margin - by, margin - by, margin + width + by, margin + height + by]
  return edges.map((edge) => Number(operand(edge)))
}

/** A page at its place: it bleeds where the sheet ends, and ends at the fold where another lies beside it. */
function placed(name: string, { x, width, shift }: SheetPlace, sheet: Size): string {
  const left = x < touching ? bleed : 0
  const right = x + width > sheet.width - touching ? bleed : 0
  const clip = [margin + x - left, margin - bleed, width + left + right, sheet.height + 2 * bleed]
  const matrix = `1 0 0 1 ${operand(margin + x + shift)} ${operand(margin)} cm`
  return `q ${clip.map(operand).join(' ')} re W n ${matrix} /${name} Do Q`
}
