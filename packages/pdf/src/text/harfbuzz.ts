/**
 * Shaping by HarfBuzz, through the raw WebAssembly of harfbuzzjs: its own entry starts by top-level await and
 * does not bundle. Constants are those of HarfBuzz's `hb-buffer.h` and `hb-common.h`.
 */
import type { ShapedGlyph, Shaping } from '../face.ts'
import { copyIn, instantiate, tag, type WasmExports } from './wasm/instantiate.ts'

/** Shapes text in a font given as bytes; opened fonts are kept for the next call. */
export interface Shaper {
  /** Text to glyphs in units per em, in the order they are drawn. */
  shape(font: Uint8Array, text: string, how: Shaping): ShapedGlyph[]
  /** The glyph of a code point, 0 where the font has none. */
  glyph(font: Uint8Array, codePoint: number): number
}

interface HarfBuzz extends WasmExports {
  hb_blob_create(data: number, length: number, mode: number, user: number, destroy: number): number
  hb_blob_destroy(blob: number): void
  hb_face_create(blob: number, index: number): number
  hb_face_destroy(face: number): void
  hb_font_create(face: number): number
  hb_font_destroy(font: number): void
  hb_font_get_nominal_glyph(font: number, codePoint: number, glyph: number): number
  hb_buffer_create(): number
  hb_buffer_clear_contents(buffer: number): void
  hb_buffer_set_flags(buffer: number, flags: number): void
  hb_buffer_add_utf16(buffer: number, text: number, length: number, offset: number, count: number): void
  hb_buffer_set_direction(buffer: number, direction: number): void
  hb_buffer_set_script(buffer: number, script: number): void
  hb_buffer_set_language(buffer: number, language: number): void
  hb_language_from_string(text: number, length: number): number
  hb_shape(font: number, buffer: number, features: number, count: number): void
  hb_buffer_get_glyph_infos(buffer: number, length: number): number
  hb_buffer_get_glyph_positions(buffer: number, length: number): number
}

const readOnly = 1
const directions = { ltr: 4, rtl: 5 } as const
/** Marks that need no glyph are left out, and no dotted circle is put under a lone mark. */
const flags = 0x8 | 0x10
const unsafeToBreak = 1
/** Words in a glyph info, in a glyph position and in a feature. */
const record = { info: 5, position: 5, feature: 4 } as const
const everywhere = 0xffffffff
/** Fonts kept open at once; the oldest is closed for another, and opened again when asked for. */
const openFonts = 64

/** Languages and sets of features that are kept in HarfBuzz's memory; there are hardly more in use at once. */
const keptLanguages = 200
const keptFeatures = 200
/** UTF-16 units that there is room for from the start. */
const usualLength = 256

/** What is set up once, since a word is shaped in microseconds and each call into HarfBuzz counts. */
interface Desk {
  hb: HarfBuzz
  fonts: Map<Uint8Array, OpenFont>
  buffer: number
  /** Where HarfBuzz puts a number that it gives back. */
  count: number
  /** Where text is put for it. */
  text: { pointer: number; length: number }
  /** HarfBuzz's own number for a language, for good. */
  languages: Map<string, number>
  /** Where features are, and how many. */
  features: Map<Shaping['features'], { pointer: number; count: number }>
}

interface OpenFont {
  bytes: number
  blob: number
  face: number
  font: number
}

/**
 * Starts HarfBuzz.
 *
 * @param wasm The bytes of harfbuzzjs' `harfbuzz.wasm`.
 * @returns A shaper with memory of its own.
 */
export async function openShaper(wasm: Uint8Array): Promise<Shaper> {
  const hb = await instantiate<HarfBuzz>(wasm)
  const desk = setUp(hb)
  const { fonts, count } = desk
  return {
    shape: (font, text, how) => {
      const opened = openFont(hb, fonts, font)
      fillBuffer(desk, text, how)
      const features = featuresIn(desk, how.features)
      hb.hb_shape(opened.font, desk.buffer, features.pointer, features.count)
      return readGlyphs(desk)
    },
    glyph: (font, codePoint) => {
      const found = hb.hb_font_get_nominal_glyph(openFont(hb, fonts, font).font, codePoint, count)
      return found ? (new Uint32Array(hb.memory.buffer)[count >> 2] ?? 0) : 0
    },
  }
}

function setUp(hb: HarfBuzz): Desk {
  const buffer = hb.hb_buffer_create()
  // They stay when the buffer is cleared.
  hb.hb_buffer_set_flags(buffer, flags)
  return {
    hb,
    fonts: new Map(),
    buffer,
    count: hb.malloc(4),
    text: { pointer: hb.malloc(usualLength * 2), length: usualLength },
    languages: new Map(),
    features: new Map(),
  }
}

function openFont(hb: HarfBuzz, fonts: Map<Uint8Array, OpenFont>, bytes: Uint8Array): OpenFont {
  const opened = fonts.get(bytes)
  if (opened) return opened
  for (const [oldest, font] of fonts) {
    if (fonts.size < openFonts) break
    closeFont(hb, font)
    fonts.delete(oldest)
  }
  const copy = copyIn(hb, bytes)
  const blob = hb.hb_blob_create(copy, bytes.length, readOnly, 0, 0)
  const face = hb.hb_face_create(blob, 0)
  const font = { bytes: copy, blob, face, font: hb.hb_font_create(face) }
  fonts.set(bytes, font)
  return font
}

function closeFont(hb: HarfBuzz, { bytes, blob, face, font }: OpenFont): void {
  hb.hb_font_destroy(font)
  hb.hb_face_destroy(face)
  hb.hb_blob_destroy(blob)
  hb.free(bytes)
}

function fillBuffer(desk: Desk, text: string, how: Shaping): void {
  const { hb, buffer } = desk
  hb.hb_buffer_clear_contents(buffer)
  hb.hb_buffer_set_direction(buffer, directions[how.direction])
  hb.hb_buffer_set_script(buffer, tag(how.script))
  hb.hb_buffer_set_language(buffer, languageIn(desk, how.language))
  if (text.length > desk.text.length) {
    hb.free(desk.text.pointer)
    desk.text = { pointer: hb.malloc(text.length * 2), length: text.length }
  }
  const { pointer } = desk.text
  const memory = new Uint16Array(hb.memory.buffer)
  for (let index = 0; index < text.length; index++) memory[(pointer >> 1) + index] = text.charCodeAt(index)
  hb.hb_buffer_add_utf16(buffer, pointer, text.length, 0, text.length)
}

function languageIn({ hb, languages }: Desk, name: string): number {
  const known = languages.get(name)
  if (known !== undefined) return known
  const copy = copyIn(
    hb,
    Uint8Array.from(name, (letter) => letter.charCodeAt(0)),
  )
  const language = hb.hb_language_from_string(copy, name.length)
  hb.free(copy)
  if (languages.size < keptLanguages) languages.set(name, language)
  return language
}

function featuresIn({ hb, features }: Desk, wanted: Shaping['features']): { pointer: number; count: number } {
  const known = features.get(wanted)
  if (known) return known
  const settings = Object.entries(wanted).flatMap(([name, on]) => [tag(name), on ? 1 : 0, 0, everywhere])
  const pointer = hb.malloc(Math.max(settings.length, 1) * 4)
  new Uint32Array(hb.memory.buffer).set(settings, pointer >> 2)
  const made = { pointer, count: settings.length / record.feature }
  for (const [oldest, { pointer: freed }] of features) {
    if (features.size < keptFeatures) break
    features.delete(oldest)
    hb.free(freed)
  }
  features.set(wanted, made)
  return made
}

function readGlyphs({ hb, buffer, count }: Desk): ShapedGlyph[] {
  const infos = hb.hb_buffer_get_glyph_infos(buffer, count) >> 2
  const positions = hb.hb_buffer_get_glyph_positions(buffer, count) >> 2
  const words = new Int32Array(hb.memory.buffer)
  const word = (index: number): number => words[index] ?? 0
  return Array.from({ length: word(count >> 2) }, (_, index) => {
    const info = infos + index * record.info
    const position = positions + index * record.position
    return {
      id: word(info),
      advance: word(position),
      dx: word(position + 2),
      dy: word(position + 3),
      cluster: word(info + 2),
      safeToBreak: (word(info + 1) & unsafeToBreak) === 0,
    }
  })
}
