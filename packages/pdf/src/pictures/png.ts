import { decode } from 'fast-png'
import { unzlibSync } from 'fflate'
import type { Picture } from '../resources.ts'
import { isUsableProfile } from './icc-profile.ts'
import { fileOf, straightened } from './straighten.ts'

const signatureLength = 8
/** Length, type and checksum of a chunk. */
const chunkOverhead = 12
/** Enough for any page, and far below what a small file can claim to hold. */
const mostPixels = 100_000_000
/** What gAMA states for sRGB, times 100,000; files that differ by less than a tenth mean it. */
const sRgbGamma = 45_455
/** Bytes: no profile of three colours is larger, deflated or whole; a bomb is. */
const largestProfile = { deflated: 500_000, whole: 4_000_000 }

type Chunks = NonNullable<Picture['chunks']>

/**
 * Reads a PNG's header and walks its chunks (PNG specification, third edition, chapter 5).
 *
 * @returns The picture, or what is wrong with the file.
 */
export function readPng(bytes: Uint8Array): Picture | { reason: string } {
  const chunks = chunksOf(bytes)
  const has = (wanted: string) => chunks.some(({ type }) => type === wanted)
  if (!has('IEND')) return { reason: 'the file is cut short' }
  if (chunks[0]?.type !== 'IHDR' || !has('IDAT')) return { reason: 'it has no header or no pixels' }
  const view = viewOf(bytes)
  const [width, height] = [view.getUint32(16), view.getUint32(20)]
  if (width === 0 || height === 0) return { reason: 'its width or height is 0' }
  if (width * height > mostPixels) return { reason: 'it has over 100 million pixels' }
  const pixels = readPixels(bytes, chunks, { width, height })
  if ('reason' in pixels) return pixels
  const colors = colorsOf(chunks, bytes[25] ?? 0)
  return { type: 'image/png', width, height, orientation: 1, ...pixels, ...colors }
}

/** The parts of the file (5.3), as far as they are whole. */
function chunksOf(bytes: Uint8Array): Chunks {
  const view = viewOf(bytes)
  const chunks: Chunks[number][] = []
  let at = signatureLength
  while (at + chunkOverhead <= view.byteLength) {
    const end = at + chunkOverhead + view.getUint32(at)
    if (end > view.byteLength) break
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    chunks.push({ type, data: bytes.subarray(at + 8, end - 4) })
    at = end
  }
  return chunks
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength)
}

/**
 * Reads the pixels once, so that what is broken is found here and not by the reader of the PDF.
 *
 * @returns The file and its chunks, in an order that the rest can read; or what is wrong with it.
 */
function readPixels(
  bytes: Uint8Array,
  chunks: Chunks,
  size: { width: number; height: number },
): Required<Pick<Picture, 'bytes' | 'chunks'>> | { reason: string } {
  const [depth = 0, interlaced = 0] = [bytes[24], bytes[28]]
  try {
    if (interlaced !== 0 && depth < 8) {
      const straight = straightened(chunks, { ...size, depth })
      return { bytes: fileOf(bytes.subarray(0, signatureLength), straight), chunks: straight }
    }
    decode(bytes, { checkCrc: true })
    return { bytes, chunks }
  } catch (error) {
    return {
      reason: `its pixels cannot be decoded (${error instanceof Error ? error.message : String(error)})`,
    }
  }
}

/** What its colours mean, where that is not sRGB; a profile goes before a gamma (11.3.2). */
function colorsOf(chunks: Chunks, colorType: number): Pick<Picture, 'profile' | 'gamma'> {
  const dataOf = (wanted: string) => chunks.find(({ type }) => type === wanted)?.data
  const profile = profileOf(dataOf('iCCP'), (colorType & 2) === 0 ? 1 : 3)
  if (profile) return { profile }
  const gamma = dataOf('gAMA')
  if (!gamma || gamma.length < 4 || dataOf('sRGB')) return {}
  const stated = viewOf(gamma).getUint32(0)
  if (stated === 0 || Math.abs(stated / sRgbGamma - 1) < 0.1) return {}
  return { gamma: Math.round(1e8 / stated) / 1000 }
}

/** A name, a zero, the method (deflate is the only one), the profile. */
function profileOf(chunk: Uint8Array | undefined, components: number): Uint8Array | undefined {
  const end = chunk?.indexOf(0) ?? -1
  if (!chunk || end < 0 || chunk.length > largestProfile.deflated) return undefined
  try {
    const profile = unzlibSync(chunk.subarray(end + 2), { out: new Uint8Array(largestProfile.whole) }).slice()
    return isUsableProfile(profile, components) ? profile : undefined
  } catch {
    // Without its profile a picture is shown in sRGB, as browsers do.
    return undefined
  }
}
