/** Picture files with right structure and no picture in them. */
import { deflateSync } from 'node:zlib'

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length)
  new DataView(bytes.buffer).setUint32(0, data.length)
  bytes.set(new TextEncoder().encode(type), 4)
  bytes.set(data, 8)
  return bytes
}

/** A PNG; `pixels`: whether it has any. */
export function png(width: number, height: number, pixels = true): Uint8Array {
  const header = new Uint8Array(13)
  new DataView(header.buffer).setUint32(0, width)
  new DataView(header.buffer).setUint32(4, height)
  header.set([8, 0], 8)
  const data = pixels
    ? [chunk('IDAT', new Uint8Array(deflateSync(new Uint8Array((width + 1) * height))))]
    : []
  const parts = [
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', header),
    ...data,
  ]
  return Uint8Array.from([...parts, chunk('IEND', new Uint8Array())].flatMap((part) => [...part]))
}

function segment(marker: number, data: readonly number[]): number[] {
  return [0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 0xff, ...data]
}

/** TIFF with one entry, the orientation. */
function exif(orientation: number, little: boolean): number[] {
  const tiff = new DataView(new ArrayBuffer(22))
  tiff.setUint16(0, little ? 0x4949 : 0x4d4d)
  tiff.setUint16(2, 42, little)
  tiff.setUint32(4, 8, little)
  tiff.setUint16(8, 1, little)
  tiff.setUint16(10, 0x0112, little)
  tiff.setUint16(12, 3, little)
  tiff.setUint32(14, 1, little)
  tiff.setUint16(18, orientation, little)
  return [0x45, 0x78, 0x69, 0x66, 0, 0, ...new Uint8Array(tiff.buffer)]
}

/** A JPEG's headers. */
export function jpeg(options: {
  width: number
  height: number
  components?: number
  orientation?: number
  little?: boolean
}): Uint8Array {
  const { width, height, components = 3, orientation, little = false } = options
  const frame = [8, height >> 8, height & 0xff, width >> 8, width & 0xff, components]
  return Uint8Array.from([
    0xff,
    0xd8,
    ...(orientation === undefined ? [] : segment(0xe1, exif(orientation, little))),
    // Fill bytes may stand before a marker.
    0xff,
    ...segment(0xc0, [...frame, ...Array.from({ length: components * 3 }, () => 0)]),
    ...segment(0xda, [0]),
    0xff,
    0xd9,
  ])
}
