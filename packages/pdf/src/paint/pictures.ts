/**
 * Pictures in the file, and on a page, turned as their EXIF orientation says (CIPA DC-008, tag 274).
 */
import type { Rect } from '../geometry.ts'
import type { Page } from '../page/types.ts'
import type { Picture } from '../resources.ts'
import { colorSpaceOf } from './color-space.ts'
import { operand } from './numbers.ts'
import type { PdfFile, PdfObject } from './pdfkit.ts'
import { writePng } from './png.ts'

/** A picture in the file, and the name that pages know it by. */
export interface PaintedPicture {
  name: string
  object: PdfObject
  picture: Picture
}

/**
 * Writes the pictures on the pages, each once.
 *
 * @returns By their address.
 */
export function writePictures(
  file: PdfFile,
  pages: readonly Page[],
  pictures: ReadonlyMap<string, Picture>,
): ReadonlyMap<string, PaintedPicture> {
  const painted = new Map<string, PaintedPicture>()
  const urls = pages.flatMap(({ placed }) =>
    placed.flatMap((item) => (item.kind === 'image' ? item.url : [])),
  )
  for (const [index, url] of [...new Set(urls)].entries()) {
    const picture = pictures.get(url)
    if (!picture) throw new TypeError(`Expected the picture ${url}, which is on the pages.`)
    painted.set(url, { name: `P${index + 1}`, object: writePicture(file, picture), picture })
  }
  return painted
}

function writePicture(file: PdfFile, picture: Picture): PdfObject {
  return picture.type === 'image/png' ? writePng(file, picture) : writeJpeg(file, picture)
}

/** A JPEG is held as it is (ISO 32000-1, 7.4.8), and turned where it is shown. */
function writeJpeg(file: PdfFile, picture: Picture): PdfObject {
  const { bytes, width, height, orientation, components = 3, inverted } = picture
  const stored = orientation < 5 ? { Width: width, Height: height } : { Width: height, Height: width }
  const data = {
    Type: 'XObject',
    Subtype: 'Image',
    ...stored,
    BitsPerComponent: 8,
    ColorSpace: colorSpaceOf(file, picture, components),
    Filter: 'DCTDecode',
    ...(inverted && { Decode: [1, 0, 1, 0, 1, 0, 1, 0] }),
  }
  return file.stream(data, bytes)
}

/** From the picture as stored to the picture as shown, both in the unit square with y upward. */
const turns: Readonly<Record<number, readonly [number, number, number, number, number, number]>> = {
  1: [1, 0, 0, 1, 0, 0],
  2: [-1, 0, 0, 1, 1, 0],
  3: [-1, 0, 0, -1, 1, 1],
  4: [1, 0, 0, -1, 0, 1],
  5: [0, -1, -1, 0, 1, 1],
  6: [0, -1, 1, 0, 0, 1],
  7: [0, 1, 1, 0, 0, 0],
  8: [0, 1, -1, 0, 1, 0],
}

/**
 * @param painted
 * @param rect Where it is shown, from the bottom left corner of the page.
 * @returns The operators.
 */
export function pictureOperators({ name, picture }: PaintedPicture, rect: Rect): string {
  const turn = (turns[picture.orientation] ?? turns[1] ?? []).join(' ')
  const place = [rect.width, 0, 0, rect.height, rect.x, rect.y].map(operand).join(' ')
  return `q ${place} cm ${turn} cm /${name} Do Q`
}
