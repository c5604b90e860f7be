/**
 * Makes the fonts of the page: a part of a font's characters, under another name, as WOFF2.
 */
import fontverter from 'fontverter'
import subsetFont from 'subset-font'
import { rename } from './rename.mjs'

/**
 * What shaping needs, and the features that the style sheet may ask for. Alternates and swashes stay behind.
 */
const features = [
  'ccmp locl mark mkmk kern liga clig calt rlig',
  'onum lnum pnum tnum smcp c2sc case frac numr dnom zero',
].flatMap((tags) => tags.split(' '))

/** Of the names; moves when what is made here changes. */
const version = '1.000'

/**
 * @param {Uint8Array} bytes TrueType.
 * @param {{ family: string, style: string, codePoints: Iterable<number> }} face Its new names, and the characters to keep.
 * @returns {Promise<Uint8Array>} WOFF2; the same input gives the same bytes.
 */
export async function makeWebFont(bytes, { family, style, codePoints }) {
  const text = String.fromCodePoint(...codePoints)
  const part = await subsetFont(Buffer.from(bytes), text, {
    targetFormat: 'truetype',
    keepFeatures: features,
    preserveNameIds: [0, 7, 13, 14],
    noHinting: true,
  })
  return new Uint8Array(await fontverter.convert(rename(part, { family, style, version }), 'woff2'))
}

/**
 * @param {Uint8Array} font WOFF2.
 * @returns {Promise<Buffer>} The same as TrueType.
 */
export function unpacked(font) {
  return fontverter.convert(Buffer.from(font), 'truetype')
}
