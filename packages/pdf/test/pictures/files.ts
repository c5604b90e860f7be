/** Picture files with right structure and no picture in them. */
import { crc32, deflateSync } from 'node:zlib'

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length)
  new DataView(bytes.buffer).setUint32(0, data.length)
  bytes.set(new TextEncoder().encode(type), 4)
  bytes.set(data, 8)
  new DataView(bytes.buffer).setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)))
  return bytes
}

/** What a PNG is to hold; by default grey pixels of eight bits, all of them black. */
export interface PngOptions {
  /** Filtered rows, not compressed; `false`: none. */
  rows?: Uint8Array | false
  depth?: number
  colorType?: number
  interlaced?: 0 | 1
  /** Chunks before the pixels. */
  chunks?: readonly [type: string, data: Uint8Array][]
}

/** A PNG. */
export function png(width: number, height: number, options: PngOptions = {}): Uint8Array {
  const { rows, depth = 8, colorType = 0, interlaced = 0, chunks = [] } = options
  const header = new Uint8Array(13)
  new DataView(header.buffer).setUint32(0, width)
  new DataView(header.buffer).setUint32(4, height)
  header.set([depth, colorType, 0, 0, interlaced], 8)
  const parts = [
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', header),
    ...chunks.map(([type, data]) => chunk(type, data)),
    ...(rows === false ? [] : [chunk('IDAT', deflateSync(rows ?? new Uint8Array((width + 1) * height)))]),
    chunk('IEND', new Uint8Array()),
  ]
  return Uint8Array.from(parts.flatMap((part) => [...part]))
}

/** The chunk that holds a colour profile. */
png.profileChunk = (profile: Uint8Array): [type: string, data: Uint8Array] => [
  'iCCP',
  Uint8Array.from([0x61, 0, 0, ...deflateSync(profile)]),
]

/** The header of a colour profile, and nothing more. */
export function icc(space: string, { version = 2, kind = 'mntr' } = {}): Uint8Array {
  const bytes = new Uint8Array(132)
  new DataView(bytes.buffer).setUint32(0, bytes.length)
  bytes[8] = version
  const letters = (at: number, text: string) => bytes.set(new TextEncoder().encode(text), at)
  letters(12, kind)
  letters(16, space)
  letters(36, 'acsp')
  return bytes
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
  /** With Adobe's segment. */
  adobe?: boolean
  /** Spread over two segments, the second one first. */
  profile?: Uint8Array
  /** The marker of the frame. */
  frame?: number
  bits?: number
}): Uint8Array {
  const { width, height, components = 3, orientation, little = false, bits = 8 } = options
  const profile = [...(options.profile ?? [])]
  const part = (number: number, data: readonly number[]) =>
    segment(0xe2, [...new TextEncoder().encode('ICC_PROFILE\0'), number, 2, ...data])
  const frame = [bits, height >> 8, height & 0xff, width >> 8, width & 0xff, components]
  return Uint8Array.from([
    0xff,
    0xd8,
    ...(orientation === undefined ? [] : segment(0xe1, exif(orientation, little))),
    ...(options.adobe ? segment(0xee, [...new TextEncoder().encode('Adobe'), 0, 100, 0, 0, 0, 0, 2]) : []),
    ...(options.profile ? [...part(2, profile.slice(50)), ...part(1, profile.slice(0, 50))] : []),
    // Fill bytes may stand before a marker.
    0xff,
    ...segment(options.frame ?? 0xc0, [...frame, ...Array.from({ length: components * 3 }, () => 0)]),
    ...segment(0xda, [0]),
    0xff,
    0xd9,
  ])
}
