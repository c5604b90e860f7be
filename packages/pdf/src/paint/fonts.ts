/**
 * The fonts in the file: composite fonts with two-byte codes (ISO 32000-1, 9.7), the TrueType subset embedded,
 * widths and the text of each code.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import type { Face } from '../face.ts'
import type { Code, FaceCodes } from './codes.ts'
import { bytesOf, hex4 } from './numbers.ts'
import { type PdfFile, type PdfObject, pdfText } from './pdfkit.ts'

/** Bits of a font descriptor's Flags (ISO 32000-1, table 123). */
const flags = { fixedPitch: 1, serif: 2, symbolic: 4, italic: 64 } as const

/** An entry of a CMap block may not exceed this (Adobe technical note 5014). */
const blockSize = 100

/**
 * Writes a font.
 *
 * @returns The object that pages name as a font resource.
 */
export function writeFont(file: PdfFile, faceCodes: FaceCodes): PdfObject {
  const { face } = faceCodes
  const { name, program, widths, glyphMap, toUnicode } = partsOf(faceCodes)
  const programFile = file.stream({ Length1: program.length }, program)
  const descriptor = file.object(describe(face, name, programFile))
  descriptor.end()
  const descendant = file.object({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: { Registry: pdfText('Adobe'), Ordering: pdfText('Identity'), Supplement: 0 },
    FontDescriptor: descriptor,
    DW: 1000,
    W: widths,
    CIDToGIDMap: glyphMap ? file.stream({}, glyphMap) : 'Identity',
  })
  descendant.end()
  const font = file.object({
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: file.stream({}, toUnicode),
  })
  font.end()
  return font
}

/** What a font is written from; the same for the same face and codes in every document. */
interface FontParts {
  /** With the tag that tells it from other subsets of its face. */
  name: string
  program: Uint8Array
  widths: readonly (number | number[])[]
  glyphMap: Uint8Array | undefined
  toUnicode: Uint8Array
}

/** Fonts kept of a face: an archive sets many articles that use the same few characters. */
const keptFonts = 16

/** Of each face by its codes, what was used last in the last place. */
const fonts = new WeakMap<Face, Map<string, FontParts>>()

function partsOf(faceCodes: FaceCodes): FontParts {
  const { face, codes } = faceCodes
  const key = [...codes.values()].map(({ code, glyph, text }) => `${code} ${glyph} ${text}`).join('\n')
  const kept = fonts.get(face) ?? new Map<string, FontParts>()
  fonts.set(face, kept)
  const parts = kept.get(key) ?? makeParts(faceCodes)
  kept.delete(key)
  kept.set(key, parts)
  for (const oldest of kept.keys()) {
    if (kept.size <= keptFonts) break
    kept.delete(oldest)
  }
  return parts
}

function makeParts({ face, codes, remapped }: FaceCodes): FontParts {
  const glyphs = [...new Set([...codes.values()].map(({ glyph }) => glyph))].sort((a, b) => a - b)
  return {
    name: `${subsetTag(glyphs)}+${face.name}`,
    program: face.subset(glyphs),
    widths: widthsOf(codes),
    glyphMap: remapped ? glyphMapOf(codes) : undefined,
    toUnicode: bytesOf(toUnicode(codes)),
  }
}

function describe(face: Face, name: string, program: PdfObject): object {
  const { unitsPerEm, ascender, descender, capHeight, italicAngle, bbox } = face.metrics
  const scaled = (units: number) => Math.round((units * 1000) / unitsPerEm)
  const italic = italicAngle === 0 ? 0 : flags.italic
  return {
    Type: 'FontDescriptor',
    FontName: name,
    Flags:
      flags.symbolic + (face.serif ? flags.serif : 0) + (face.fixedPitch ? flags.fixedPitch : 0) + italic,
    FontBBox: bbox.map(scaled),
    ItalicAngle: italicAngle,
    Ascent: scaled(ascender),
    Descent: scaled(descender),
    CapHeight: scaled(capHeight),
    // Stem width is not in the font: the usual estimate from the weight.
    StemV: Math.round(10 + (220 * (face.weight - 50)) / 900),
    FontFile2: program,
  }
}

/** Six letters that differ with the set of glyphs (ISO 32000-1, 9.6.4). */
function subsetTag(glyphs: readonly number[]): string {
  const hash = sha256(bytesOf(glyphs.join(' ')))
  return String.fromCharCode(...hash.subarray(0, 6).map((byte) => 65 + (byte % 26)))
}

/** Runs of neighbouring codes: `[first [width …] first [width …]]`. */
function widthsOf(codes: ReadonlyMap<number, Code>): (number | number[])[] {
  const runs: { first: number; widths: number[] }[] = []
  for (const { code, advance: width } of codes.values()) {
    const last = runs.at(-1)
    if (last && last.first + last.widths.length === code) last.widths.push(width)
    else runs.push({ first: code, widths: [width] })
  }
  return runs.flatMap((run) => [run.first, run.widths])
}

/** Two bytes a code: its glyph. */
function glyphMapOf(codes: ReadonlyMap<number, Code>): Uint8Array {
  const map = new Uint8Array(2 * (Math.max(0, ...codes.keys()) + 1))
  for (const { code, glyph } of codes.values()) {
    map[2 * code] = glyph >> 8
    map[2 * code + 1] = glyph & 0xff
  }
  return map
}

/** A code whose text is already told by the code before it still needs some: nothing that shows, nor parts words. */
const silent = '\u2060'

function toUnicode(codes: ReadonlyMap<number, Code>): string {
  const entries = [...codes.values()].map(({ code, text }) => `<${hex4(code)}> <${utf16(text || silent)}>`)
  const blocks: string[] = []
  for (let at = 0; at < entries.length; at += blockSize) {
    const block = entries.slice(at, at + blockSize)
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`)
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <ffff>',
    'endcodespacerange',
    ...blocks,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n')
}

/** What a text may not map to (ISO 19005-2, 6.2.11.7.2). */
// oxlint-disable-next-line no-control-regex -- a null is what is looked for
const unmappable = /[\0\ufeff\ufffe]/g

function utf16(source: string): string {
  const text = source.replace(unmappable, '\ufffd')
  return Array.from({ length: text.length }, (_, at) => hex4(text.charCodeAt(at))).join('')
}
