/**
 * A JPEG's frame header (ITU-T T.81, annex B) and its EXIF orientation (CIPA DC-008, 4.6.4 and 4.6.8).
 */
import type { Picture } from '../resources.ts'

const marker = { prefix: 0xff, exif: 0xe1, scan: 0xda, end: 0xd9 } as const
/** Start of a frame of any kind: SOF0 to SOF15 without DHT, JPG and DAC, which share the range. */
const notFrames: readonly number[] = [0xc4, 0xc8, 0xcc]
const orientationTag = 0x0112
/** Orientations 5 to 8 lie on their side. */
const firstSideways = 5

interface Segment {
  marker: number
  /** Its data, without marker and length. */
  data: DataView
}

/**
 * Reads a JPEG's headers.
 *
 * @returns The picture, turned as it is displayed, or what is wrong with the file.
 */
export function readJpeg(bytes: Uint8Array): Picture | { reason: string } {
  const segments = readSegments(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  const frame = segments.find(isFrame)?.data
  if (!frame || frame.byteLength < 6) return { reason: 'the file is cut short, or has no frame header' }
  const [height, width] = [frame.getUint16(1), frame.getUint16(3)]
  if (width === 0 || height === 0) return { reason: 'its width or height is 0' }
  const orientation = readOrientation(segments)
  const size = orientation < firstSideways ? { width, height } : { width: height, height: width }
  const bits = frame.getUint8(0)
  if (bits !== 8) return { reason: `it has ${bits} bits a sample, and a PDF holds 8` }
  const components = frame.getUint8(5)
  const cmyk = components === 4
  return { type: 'image/jpeg', bytes, ...size, orientation, components, ...(cmyk && { cmyk }) }
}

function isFrame({ marker: code }: Segment): boolean {
  return code >= 0xc0 && code <= 0xcf && !notFrames.includes(code)
}

/** The segments before the first scan. */
function readSegments(view: DataView): Segment[] {
  const segments: Segment[] = []
  let at = 2
  while (at + 4 <= view.byteLength && view.getUint8(at) === marker.prefix) {
    const code = view.getUint8(at + 1)
    // A marker may be preceded by any number of fill bytes.
    if (code === marker.prefix) {
      at++
      continue
    }
    const length = view.getUint16(at + 2)
    if (code === marker.scan || code === marker.end || length < 2 || at + 2 + length > view.byteLength) break
    segments.push({ marker: code, data: new DataView(view.buffer, view.byteOffset + at + 4, length - 2) })
    at += 2 + length
  }
  return segments
}

/** 1 (upright) where there is no EXIF, or none that can be read. */
function readOrientation(segments: readonly Segment[]): number {
  const exif = segments.find(({ marker: code, data }) => code === marker.exif && isExif(data))?.data
  if (!exif) return 1
  try {
    return orientationOf(new DataView(exif.buffer, exif.byteOffset + 6, exif.byteLength - 6))
  } catch (error) {
    if (error instanceof RangeError) return 1
    throw error
  }
}

function isExif(data: DataView): boolean {
  return data.byteLength > 14 && data.getUint32(0) === 0x45786966 && data.getUint16(4) === 0
}

/** Looks through the first directory of the TIFF structure. */
function orientationOf(tiff: DataView): number {
  const little = tiff.getUint16(0) === 0x4949
  const directory = tiff.getUint32(4, little)
  for (let index = 0; index < tiff.getUint16(directory, little); index++) {
    const entry = directory + 2 + index * 12
    if (tiff.getUint16(entry, little) !== orientationTag) continue
    const orientation = tiff.getUint16(entry + 8, little)
    return orientation >= 1 && orientation <= 8 ? orientation : 1
  }
  return 1
}
