/**
 * What the samples of a picture mean (ISO 32000-1, 8.6): its own profile or gamma; without them grey, sRGB or CMYK,
 * which the output intent of the file explains.
 */
import type { Picture } from '../resources.ts'
import type { PdfFile } from './pdfkit.ts'

/** The white of sRGB (D65), as X, Y, Z. */
const white = [0.9505, 1, 1.089]
/** Red, green and blue of sRGB in that white (IEC 61966-2-1). */
const primaries = [0.4124, 0.2126, 0.0193, 0.3576, 0.7152, 0.1192, 0.1805, 0.0722, 0.9505]

const device: Readonly<Record<number, string>> = { 1: 'DeviceGray', 3: 'DeviceRGB', 4: 'DeviceCMYK' }

/**
 * @param file Gets the profile, if any.
 * @param picture
 * @param components Of a pixel: 1, 3 or 4.
 * @returns The value of `ColorSpace`.
 */
export function colorSpaceOf(file: PdfFile, { profile, gamma }: Picture, components: number): unknown {
  if (profile) return ['ICCBased', file.stream({ N: components }, profile)]
  if (gamma === undefined) return device[components]
  if (components === 1) return ['CalGray', { WhitePoint: white, Gamma: gamma }]
  return ['CalRGB', { WhitePoint: white, Gamma: [gamma, gamma, gamma], Matrix: primaries }]
}
