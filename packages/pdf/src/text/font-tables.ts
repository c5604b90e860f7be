/**
 * The few tables of a TrueType font that layout and PDF need, read as the OpenType specification 1.9 describes
 * them. Offsets in the code are those of its tables.
 */
import type { FaceMetrics } from '../face.ts'

/** What a font says about itself. Lengths in units per em. */
export interface FontFacts {
  /** PostScript name. */
  name: string
  metrics: FaceMetrics
  weight: number
  serif: boolean
  fixedPitch: boolean
  /** Licence bits of OS/2: what may be done with the font. */
  embedding: number
  /** Tags of all tables. */
  tables: ReadonlySet<string>
  /** Advance of a glyph. */
  advance(glyph: number): number
}

const required = ['cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name', 'OS/2', 'post']

/**
 * Reads the tables of a TrueType font.
 *
 * @param bytes The whole file.
 * @returns Its facts, or in one clause what is wrong with it.
 */
export function readFontFacts(bytes: Uint8Array): FontFacts | string {
  const tables = readDirectory(bytes)
  if (typeof tables === 'string') return tables
  const missing = required.filter((tag) => !tables.has(tag))
  if (missing.length > 0) return `its table ${missing.join(', ')} is missing`
  try {
    return readTables((tag) => tables.get(tag) ?? new DataView(new ArrayBuffer(0)), new Set(tables.keys()))
  } catch (error) {
    if (error instanceof RangeError) return 'one of its tables is shorter than it must be'
    throw error
  }
}

function readDirectory(bytes: Uint8Array): Map<string, DataView> | string {
  const cut = 'the file is cut short'
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 12) return cut
  const count = view.getUint16(4)
  if (bytes.length < 12 + count * 16) return cut
  const tables = new Map<string, DataView>()
  for (let entry = 12; entry < 12 + count * 16; entry += 16) {
    const start = view.getUint32(entry + 8)
    const length = view.getUint32(entry + 12)
    if (start + length > bytes.length) return cut
    tables.set(latin(view, entry, 4), new DataView(bytes.buffer, bytes.byteOffset + start, length))
  }
  return tables
}

function readTables(table: (tag: string) => DataView, tables: ReadonlySet<string>): FontFacts | string {
  const os2 = table('OS/2')
  const post = table('post')
  const name = readName(table('name'))
  if (name === undefined) return 'it has no PostScript name'
  const metrics = readMetrics(table)
  if (metrics.unitsPerEm < 16) return `its em has ${metrics.unitsPerEm} units, where 16 to 16384 are allowed`
  return {
    name,
    metrics,
    weight: os2.getUint16(4),
    serif: isSerif(os2),
    fixedPitch: post.getUint32(12) !== 0,
    embedding: os2.getUint16(8),
    tables,
    advance: advanceReader(table('hhea').getUint16(34), table('hmtx')),
  }
}

function readMetrics(table: (tag: string) => DataView): FaceMetrics {
  const head = table('head')
  const hhea = table('hhea')
  const os2 = table('OS/2')
  const ascender = hhea.getInt16(4)
  const modern = os2.getUint16(0) >= 2
  return {
    unitsPerEm: head.getUint16(18),
    ascender,
    descender: hhea.getInt16(6),
    // Fonts from before version 2 of the table state neither; these are the usual proportions of a Latin face.
    xHeight: modern ? os2.getInt16(86) : Math.round(ascender * 0.5),
    capHeight: modern ? os2.getInt16(88) : Math.round(ascender * 0.7),
    italicAngle: table('post').getInt32(4) / 65_536,
    bbox: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
  }
}

/** Advances are read one by one: of most fonts that are opened few glyphs are used, or none. */
function advanceReader(count: number, hmtx: DataView): FontFacts['advance'] {
  if (count === 0) return () => 0
  // The last holds for all glyphs that follow; that it can be read shows that all can.
  const last = count - 1
  hmtx.getUint16(last * 4)
  return (glyph) => hmtx.getUint16(Math.min(glyph, last) * 4)
}

/** By PANOSE (serif style 2 to 10), otherwise by the IBM family class (1 to 5 and 7). */
function isSerif(os2: DataView): boolean {
  const latinText = os2.getUint8(32) === 2
  const style = os2.getUint8(33)
  if (latinText && style >= 2) return style <= 10
  const family = os2.getInt8(30)
  return (family >= 1 && family <= 5) || family === 7
}

const postScriptName = 6
const platform = { macintosh: 1, windows: 3 } as const

function readName(table: DataView): string | undefined {
  const strings = table.getUint16(4)
  for (let index = 0; index < table.getUint16(2); index++) {
    const record = 6 + index * 12
    if (table.getUint16(record + 6) !== postScriptName) continue
    const start = strings + table.getUint16(record + 10)
    const kind = table.getUint16(record)
    const text = latin(table, start, table.getUint16(record + 8))
    // The name is ASCII; Windows writes it in UTF-16.
    const name = kind === platform.windows ? text.replaceAll('\0', '') : text
    if ((kind === platform.windows || kind === platform.macintosh) && /^[!-~]{1,63}$/.test(name)) return name
  }
  return undefined
}

function latin(view: DataView, start: number, length: number): string {
  return Array.from({ length }, (_, index) => String.fromCharCode(view.getUint8(start + index))).join('')
}
