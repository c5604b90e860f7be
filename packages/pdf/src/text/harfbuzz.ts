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
  hb_buffer_reset(buffer: number): void
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
  const fonts = new Map<Uint8Array, OpenFont>()
  const buffer = hb.hb_buffer_create()
  const count = hb.malloc(4)
  return {
    shape: (font, text, how) => {
      const opened = openFont(hb, fonts, font)
      fillBuffer(hb, buffer, text, how)
      shapeBuffer(hb, opened.font, buffer, how.features)
      return readGlyphs(hb, buffer, count)
    },
    glyph: (font, codePoint) => {
      const found = hb.hb_font_get_nominal_glyph(openFont(hb, fonts, font).font, codePoint, count)
      return found ? (new Uint32Array(hb.memory.buffer)[count >> 2] ?? 0) : 0
    },
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

function fillBuffer(hb: HarfBuzz, buffer: number, text: string, how: Shaping): void {
  hb.hb_buffer_reset(buffer)
  hb.hb_buffer_set_flags(buffer, flags)
  hb.hb_buffer_set_direction(buffer, directions[how.direction])
  hb.hb_buffer_set_script(buffer, tag(how.script))
  const language = copyIn(
    hb,
    Uint8Array.from(how.language, (letter) => letter.charCodeAt(0)),
  )
  hb.hb_buffer_set_language(buffer, hb.hb_language_from_string(language, how.language.length))
  hb.free(language)
  const units = hb.malloc(text.length * 2)
  const memory = new Uint16Array(hb.memory.buffer)
  for (let index = 0; index < text.length; index++) memory[(units >> 1) + index] = text.charCodeAt(index)
  hb.hb_buffer_add_utf16(buffer, units, text.length, 0, text.length)
  hb.free(units)
}

function shapeBuffer(hb: HarfBuzz, font: number, buffer: number, features: Shaping['features']): void {
  const settings = Object.entries(features).flatMap(([name, on]) => [tag(name), on ? 1 : 0, 0, everywhere])
  const pointer = hb.malloc(Math.max(settings.length, 1) * 4)
  new Uint32Array(hb.memory.buffer).set(settings, pointer >> 2)
  hb.hb_shape(font, buffer, pointer, settings.length / record.feature)
  hb.free(pointer)
}

function readGlyphs(hb: HarfBuzz, buffer: number, count: number): ShapedGlyph[] {
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
