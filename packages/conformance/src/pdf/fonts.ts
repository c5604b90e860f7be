/**
 * The fonts of a PDF: which codes are shown in them, what those mean, and how wide they are.
 */
import { fontOf, type PageContent, stringsOf } from './content.ts'
import { bytesOf, dictOf, isReference, listOf, type Dict, type Pdf } from './file.ts'

/** A composite font with all that is shown in it. */
export interface UsedFont {
  id: string
  dict: Dict
  descendant: Dict
  descriptor: Dict
  /** Two bytes each. */
  codes: Set<number>
}

/** Every font that some page shows text in. */
export function usedFonts(pdf: Pdf, pages: readonly PageContent[]): UsedFont[] {
  const fonts = new Map<string, UsedFont>()
  for (const { page, operators } of pages) {
    for (const operator of operators) {
      const strings = stringsOf(operator)
      if (strings.length === 0) continue
      const id = fontOf(pdf, page, operator.font)
      const font = fonts.get(String(id)) ?? describe(pdf, String(id))
      fonts.set(String(id), font)
      for (const string of strings) for (const code of codesOf(string)) font.codes.add(code)
    }
  }
  return [...fonts.values()]
}

function describe(pdf: Pdf, id: string): UsedFont {
  const dict = isReference(id) ? dictOf(pdf, id) : {}
  const [descendant] = listOf(pdf, dict['/DescendantFonts'])
  const descendantDict = dictOf(pdf, descendant)
  return {
    id,
    dict,
    descendant: descendantDict,
    descriptor: dictOf(pdf, descendantDict['/FontDescriptor']),
    codes: new Set(),
  }
}

/** The two-byte codes of a string. */
export function codesOf(string: string): number[] {
  return Array.from({ length: string.length >> 1 }, (_, at) => {
    return (string.charCodeAt(2 * at) << 8) | string.charCodeAt(2 * at + 1)
  })
}

/** What codes mean, by a font's ToUnicode (ISO 32000-1, 9.10.3). */
export function textsOf(pdf: Pdf, { dict }: Pick<UsedFont, 'dict'>): Map<number, string> {
  const source = bytesOf(pdf, dict['/ToUnicode']).toString('latin1')
  const texts = new Map<number, string>()
  for (const [, block = ''] of source.matchAll(/beginbfchar([^]*?)endbfchar/g)) {
    for (const [, code = '', text = ''] of block.matchAll(/<([\da-f]+)>\s*<([\da-f]*)>/gi))
      texts.set(Number.parseInt(code, 16), utf16(text))
  }
  return texts
}

function utf16(hex: string): string {
  return Buffer.from(hex, 'hex').swap16().toString('utf16le')
}

/** The width of each code, in thousandths of the size (9.7.4.3). */
export function widthsOf(pdf: Pdf, { descendant }: Pick<UsedFont, 'descendant'>): Map<number, number> {
  const widths = new Map<number, number>()
  const list = listOf(pdf, descendant['/W'])
  for (let at = 0; at < list.length; ) {
    const [first, second] = [Number(list[at]), list[at + 1]]
    if (Array.isArray(second)) {
      second.forEach((width, index) => widths.set(first + index, Number(width)))
      at += 2
    } else {
      for (let code = first; code <= Number(second); code++) widths.set(code, Number(list[at + 2]))
      at += 3
    }
  }
  return widths
}

/** The glyph that a code draws (9.7.4.2). */
export function glyphOf(pdf: Pdf, { descendant }: Pick<UsedFont, 'descendant'>, code: number): number {
  const map = descendant['/CIDToGIDMap']
  if (!isReference(map)) return code
  const bytes = bytesOf(pdf, map)
  return 2 * code + 1 < bytes.length ? bytes.readUInt16BE(2 * code) : 0
}

/** The advance of a glyph as the embedded TrueType program has it, in thousandths; nothing where it has none. */
export function programAdvance(program: Buffer, glyph: number): number | undefined {
  const tables = new Map<string, number>()
  const count = program.length > 12 ? program.readUInt16BE(4) : 0
  for (let entry = 12; entry < 12 + 16 * count; entry += 16)
    tables.set(program.toString('latin1', entry, entry + 4), program.readUInt32BE(entry + 8))
  const [head, hhea, hmtx, maxp] = ['head', 'hhea', 'hmtx', 'maxp'].map((name) => tables.get(name))
  if (head === undefined || hhea === undefined || hmtx === undefined || maxp === undefined) return undefined
  if (glyph >= program.readUInt16BE(maxp + 4)) return undefined
  const last = program.readUInt16BE(hhea + 34) - 1
  return (program.readUInt16BE(hmtx + 4 * Math.min(glyph, last)) * 1000) / program.readUInt16BE(head + 18)
}

/** The embedded program of a font. */
export function programOf(pdf: Pdf, { descriptor }: Pick<UsedFont, 'descriptor'>): Buffer {
  return bytesOf(pdf, descriptor['/FontFile2'])
}
