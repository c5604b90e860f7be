/**
 * A PNG as an image of the PDF: its compressed rows as they are where the formats agree (ISO 32000-1, 7.4.4.4);
 * otherwise (transparency, interlacing) its pixels, with the transparency as a soft mask (11.6.5.3).
 */
import { convertIndexedToRgb, type DecodedPng, decode } from 'fast-png'
import type { Picture } from '../resources.ts'
import type { PdfFile, PdfObject } from './pdfkit.ts'

/** What the header says (PNG specification, third edition, 11.2.1). */
interface Header {
  width: number
  height: number
  depth: number
  colorType: number
  interlaced: boolean
}

interface Chunk {
  type: string
  data: Uint8Array
}

const indexed = 3
/** Samples a pixel, by colour type; those with transparency are not listed. */
const opaque: Readonly<Record<number, { colors: number; space: string }>> = {
  0: { colors: 1, space: 'DeviceGray' },
  2: { colors: 3, space: 'DeviceRGB' },
  [indexed]: { colors: 1, space: 'Indexed' },
}

/** @returns The image in the file. */
export function writePng(file: PdfFile, { bytes }: Picture): PdfObject {
  const chunks = chunksOf(bytes)
  const header = headerOf(bytes)
  const layout = opaque[header.colorType]
  const direct = layout && !header.interlaced && !chunks.some(({ type }) => type === 'tRNS')
  return direct ? writeRows(file, header, layout, chunks) : writePixels(file, decode(bytes))
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

function chunksOf(bytes: Uint8Array): Chunk[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const chunks: Chunk[] = []
  for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    chunks.push({ type, data: bytes.subarray(at + 8, at + 8 + view.getUint32(at)) })
  }
  return chunks
}

function writeRows(
  file: PdfFile,
  { width, height, depth, colorType }: Header,
  { colors, space }: { colors: number; space: string },
  chunks: readonly Chunk[],
): PdfObject {
  const dataOf = (wanted: string) => chunks.flatMap(({ type, data }) => (type === wanted ? [data] : []))
  const image = file.object({
    ...imageOf(width, height, depth),
    ColorSpace: colorType === indexed ? palette(file, dataOf('PLTE')) : space,
    Filter: 'FlateDecode',
    DecodeParms: { Predictor: 15, Colors: colors, BitsPerComponent: depth, Columns: width },
  })
  for (const part of dataOf('IDAT')) image.write(part)
  image.end()
  return image
}

function palette(file: PdfFile, [colors = new Uint8Array()]: readonly Uint8Array[]): unknown[] {
  const table = file.object({})
  table.end(colors)
  return ['Indexed', 'DeviceRGB', colors.length / 3 - 1, table]
}

function imageOf(width: number, height: number, depth: number): object {
  return { Type: 'XObject', Subtype: 'Image', Width: width, Height: height, BitsPerComponent: depth }
}

function writePixels(file: PdfFile, png: DecodedPng): PdfObject {
  const { width, height } = png
  const { color, alpha } = planesOf(samplesOf(png), width * height)
  const image = file.object({
    ...imageOf(width, height, 8),
    ColorSpace: color.length === width * height ? 'DeviceGray' : 'DeviceRGB',
  })
  if (alpha) {
    const mask = file.object({ ...imageOf(width, height, 8), ColorSpace: 'DeviceGray' })
    mask.end(alpha)
    image.data['SMask'] = mask
  }
  image.end(color)
  return image
}

/** Samples of eight bits: one, two, three or four a pixel; with two or four the last is the opacity. */
function samplesOf(png: DecodedPng): Uint8Array {
  if (png.palette) return convertIndexedToRgb(png)
  const eight = png.depth === 16 ? Uint8Array.from(png.data, (sample) => sample >> 8) : unpacked(png)
  return png.transparency ? withOpacity(eight, png, png.transparency) : eight
}

/** Grey samples of fewer than eight bits are packed; each row begins with a new byte. */
function unpacked({ data, width, height, depth, channels }: DecodedPng): Uint8Array {
  if (depth === 8) return Uint8Array.from(data)
  const row = width * channels
  const rowBytes = Math.ceil((row * depth) / 8)
  const highest = 2 ** depth - 1
  return Uint8Array.from({ length: row * height }, (_, index) => {
    const bit = (index % row) * depth
    const byte = data[Math.floor(index / row) * rowBytes + Math.floor(bit / 8)] ?? 0
    return (((byte >> (8 - depth - (bit % 8))) & highest) * 255) / highest
  })
}

/** One colour is transparent; it is named at the picture's own depth. */
function withOpacity(
  samples: Uint8Array,
  { depth, channels }: DecodedPng,
  transparent: Uint16Array,
): Uint8Array {
  const named = [...transparent].map((value) =>
    depth === 16 ? value >> 8 : Math.floor((value * 255) / (2 ** depth - 1)),
  )
  const pixels = samples.length / channels
  const result = new Uint8Array(pixels * (channels + 1))
  for (let pixel = 0; pixel < pixels; pixel++) {
    const color = samples.subarray(pixel * channels, (pixel + 1) * channels)
    result.set(color, pixel * (channels + 1))
    const isNamed = color.every((sample, channel) => sample === named[channel])
    result[pixel * (channels + 1) + channels] = isNamed ? 0 : 255
  }
  return result
}

function planesOf(samples: Uint8Array, pixels: number): { color: Uint8Array; alpha?: Uint8Array } {
  const channels = samples.length / pixels
  if (channels === 1 || channels === 3) return { color: samples }
  const alpha = new Uint8Array(pixels)
  const color = new Uint8Array(pixels * (channels - 1))
  for (let pixel = 0; pixel < pixels; pixel++) {
    const at = pixel * channels
    color.set(samples.subarray(at, at + channels - 1), pixel * (channels - 1))
    alpha[pixel] = samples[at + channels - 1] ?? 0
  }
  return { color, alpha }
}
