/**
 * A JPEG's frame header (ITU-T T.81, annex B), its EXIF orientation (CIPA DC-008, 4.6.4 and 4.6.8), its colour
 * profile (ICC.1:2010, B.4) and Adobe's segment (Adobe technical note 5116, chapter 18).
 */
import type { Picture } from '../resources.ts'
import { isUsableProfile } from './icc-profile.ts'

const marker = { prefix: 0xff, app1: 0xe1, app2: 0xe2, app14: 0xee, scan: 0xda, end: 0xd9 } as const
/** Start of a frame of any kind: SOF0 to SOF15 without DHT, JPG and DAC, which share the range. */
const notFrames: readonly number[] = [0xc4, 0xc8, 0xcc]
/** Baseline, extended and progressive with Huffman codes: what PDF's DCTDecode reads (ISO 32000-1, 7.4.8). */
const readableFrames: readonly number[] = [0xc0, 0xc1, 0xc2]
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
  const { segments, scanned } = readSegments(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  const frame = segments.find(isFrame)
  if (!frame || frame.data.byteLength < 6) return { reason: 'the file is cut short, or has no frame header' }
  const reason = faultOf(frame) ?? (scanned && endsAfterScan(bytes) ? undefined : 'the file is cut short')
  if (reason !== undefined) return { reason }
  const [height, width] = [frame.data.getUint16(1), frame.data.getUint16(3)]
  const components = frame.data.getUint8(5)
  const orientation = readOrientation(segments)
  const profile = readProfile(segments, components)
  return {
    type: 'image/jpeg',
    bytes,
    ...(orientation < firstSideways ? { width, height } : { width: height, height: width }),
    orientation,
    components,
    ...(components === 4 && { cmyk: true, inverted: segments.some(isAdobe) }),
    ...(profile && { profile }),
  }
}

function faultOf({ marker: kind, data }: Segment): string | undefined {
  const [bits, components] = [data.getUint8(0), data.getUint8(5)]
  if (data.getUint16(1) === 0 || data.getUint16(3) === 0) return 'its width or height is 0'
  if (!readableFrames.includes(kind))
    return 'it is of a rare kind (lossless or arithmetic) that a PDF cannot hold'
  if (bits !== 8) return `it has ${bits} bits a sample, and a PDF holds 8`
  if (![1, 3, 4].includes(components))
    return `it has ${components} colour components, and a PDF holds 1, 3 or 4`
  return undefined
}

function isFrame({ marker: code }: Segment): boolean {
  return code >= 0xc0 && code <= 0xcf && !notFrames.includes(code)
}

/** The segments before the first scan, and whether there is one. */
function readSegments(view: DataView): { segments: Segment[]; scanned: boolean } {
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
    if (code === marker.scan) return { segments, scanned: true }
    if (code === marker.end || length < 2 || at + 2 + length > view.byteLength) break
    segments.push({ marker: code, data: new DataView(view.buffer, view.byteOffset + at + 4, length - 2) })
    at += 2 + length
  }
  return { segments, scanned: false }
}

/** The end marker stands last, but for what cameras and editors add after it. */
function endsAfterScan(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 1; at > 1; at--)
    if (bytes[at] === marker.end && bytes[at - 1] === marker.prefix) return true
  return false
}

function startsWith({ data }: Segment, letters: string): boolean {
  if (data.byteLength < letters.length) return false
  return Array.from(letters, (_, at) => data.getUint8(at)).every(
    (byte, at) => byte === letters.charCodeAt(at),
  )
}

function isAdobe(segment: Segment): boolean {
  return segment.marker === marker.app14 && startsWith(segment, 'Adobe')
}

const profileName = 'ICC_PROFILE\0'

/** A profile may be spread over several segments, each with its number and how many there are. */
function readProfile(segments: readonly Segment[], components: number): Uint8Array | undefined {
  const parts = segments
    .filter((segment) => segment.marker === marker.app2 && startsWith(segment, profileName))
    .filter(({ data }) => data.byteLength > profileName.length + 2)
    .toSorted((a, b) => a.data.getUint8(profileName.length) - b.data.getUint8(profileName.length))
    .map(({ data }) =>
      new Uint8Array(data.buffer, data.byteOffset, data.byteLength).subarray(profileName.length + 2),
    )
  const profile = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    profile.set(part, at)
    at += part.length
  }
  return isUsableProfile(profile, components) ? profile : undefined
}

/** 1 (upright) where there is no EXIF, or none that can be read. */
function readOrientation(segments: readonly Segment[]): number {
  const exif = segments.find(
    (segment) => segment.marker === marker.app1 && startsWith(segment, 'Exif\0\0'),
  )?.data
  if (!exif) return 1
  try {
    return orientationOf(new DataView(exif.buffer, exif.byteOffset + 6, exif.byteLength - 6))
  } catch (error) {
    if (error instanceof RangeError) return 1
    throw error
  }
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
