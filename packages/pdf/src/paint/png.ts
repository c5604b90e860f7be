/**
 * A PNG as an image of the PDF: its compressed rows as they are where the formats agree (ISO 32000-1, 7.4.4.4);
 * otherwise (an opacity, interlacing) its pixels, with the opacity as a soft mask (11.6.5.3).
 */
import { type DecodedPng, decode } from 'fast-png'
import type { Picture } from '../resources.ts'
import { colorSpaceOf } from './color-space.ts'
import type { PdfFile, PdfObject } from './pdfkit.ts'
import { planesOf } from './png-planes.ts'

/** What the header says (PNG specification, third edition, 11.2.1). */
interface Header {
  width: number
  height: number
  depth: number
  colorType: number
  interlaced: boolean
}

/** What of a PNG goes into the file; read once for all documents that show it. */
type Raster =
  | { kind: 'rows'; header: Header; rows: Uint8Array; palette: Uint8Array; keyed?: number[] | undefined }
  | { kind: 'planes'; width: number; height: number; color: Uint8Array; alpha?: Uint8Array | undefined }

const rasters = new WeakMap<Picture, Raster>()

const indexed = 3
/** Samples a pixel, by colour type; those with an opacity are not listed. */
const opaque: Readonly<Record<number, number>> = { 0: 1, 2: 3, [indexed]: 1 }

/** @returns The image in the file. */
export function writePng(file: PdfFile, picture: Picture): PdfObject {
  const raster = rasters.get(picture) ?? rasterOf(picture)
  rasters.set(picture, raster)
  return raster.kind === 'rows' ? writeRows(file, picture, raster) : writePlanes(file, picture, raster)
}

function rasterOf({ bytes, chunks }: Picture): Raster {
  if (!chunks) throw new TypeError('Expected a PNG with its chunks, as loadResources gives it.')
  const header = headerOf(bytes)
  const { width, height, colorType, interlaced } = header
  const transparency = chunks.find(({ type }) => type === 'tRNS')?.data
  const asRows = colorType in opaque && !interlaced && !(transparency && colorType === indexed)
  if (!asRows) return { kind: 'planes', width, height, ...planesOf(decoded(bytes)) }
  const palette = joined(chunks, 'PLTE')
  return { kind: 'rows', header, rows: joined(chunks, 'IDAT'), palette, keyed: colorKey(transparency) }
}

/** The package's type leaves open what it always gives. */
function decoded(bytes: Uint8Array): DecodedPng {
  return decode(bytes)
}

function headerOf(bytes: Uint8Array): Header {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return {
    width: view.getUint32(16),
    height: view.getUint32(20),
    depth: view.getUint8(24),
    colorType: view.getUint8(25),
    interlaced: view.getUint8(28) !== 0,
  }
}

function joined(chunks: NonNullable<Picture['chunks']>, wanted: string): Uint8Array {
  const parts = chunks.filter(({ type }) => type === wanted).map(({ data }) => data)
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

/** One colour that is transparent, as a mask by colour (ISO 32000-1, 8.9.6.4): from and to, for each component. */
function colorKey(transparency: Uint8Array | undefined): number[] | undefined {
  if (!transparency) return undefined
  const values: number[] = []
  for (let at = 0; at + 1 < transparency.length; at += 2) {
    const value = ((transparency[at] ?? 0) << 8) | (transparency[at + 1] ?? 0)
    values.push(value, value)
  }
  return values
}

function writeRows(
  file: PdfFile,
  picture: Picture,
  { header, rows, palette, keyed }: Raster & { kind: 'rows' },
): PdfObject {
  const { width, height, depth, colorType } = header
  const data = {
    ...imageOf(width, height, depth),
    ColorSpace:
      colorType === indexed
        ? ['Indexed', colorSpaceOf(file, picture, 3), palette.length / 3 - 1, file.stream({}, palette)]
        : colorSpaceOf(file, picture, opaque[colorType] ?? 1),
    Filter: 'FlateDecode',
    DecodeParms: { Predictor: 15, Colors: opaque[colorType], BitsPerComponent: depth, Columns: width },
    Mask: keyed,
  }
  return file.stream(data, rows)
}

function writePlanes(
  file: PdfFile,
  picture: Picture,
  { width, height, color, alpha }: Raster & { kind: 'planes' },
): PdfObject {
  const mask = alpha && file.stream({ ...imageOf(width, height, 8), ColorSpace: 'DeviceGray' }, alpha)
  const components = color.length / (width * height)
  const data = {
    ...imageOf(width, height, 8),
    ColorSpace: colorSpaceOf(file, picture, components),
    SMask: mask,
  }
  return file.stream(data, color)
}

function imageOf(width: number, height: number, depth: number): object {
  return { Type: 'XObject', Subtype: 'Image', Width: width, Height: height, BitsPerComponent: depth }
}
