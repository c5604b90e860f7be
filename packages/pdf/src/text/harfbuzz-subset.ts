/**
 * Font subsets by HarfBuzz. Constants are those of HarfBuzz's `hb-subset.h`.
 */
import { copyIn, instantiate, tag, type WasmExports } from './wasm/instantiate.ts'

/** Cuts a TrueType font down to some of its glyphs. */
export interface Subsetter {
  /**
   * @param font The whole font.
   * @param glyphs The glyphs to keep; glyph 0 and the parts of composite glyphs stay as well.
   * @returns TrueType bytes for a PDF: glyphs keep their numbers, and there are no tables but those that draw.
   * @throws {Error} The font is too broken to be cut.
   */
  subset(font: Uint8Array, glyphs: Iterable<number>): Uint8Array
}

interface HarfBuzzSubset extends WasmExports {
  hb_blob_create(data: number, length: number, mode: number, user: number, destroy: number): number
  hb_blob_destroy(blob: number): void
  hb_blob_get_data(blob: number, length: number): number
  hb_blob_get_length(blob: number): number
  hb_face_create(blob: number, index: number): number
  hb_face_destroy(face: number): void
  hb_face_reference_blob(face: number): number
  hb_set_add(set: number, value: number): void
  hb_subset_input_create_or_fail(): number
  hb_subset_input_destroy(input: number): void
  hb_subset_input_glyph_set(input: number): number
  hb_subset_input_set(input: number, which: number): number
  hb_subset_input_set_flags(input: number, flags: number): void
  hb_subset_or_fail(face: number, input: number): number
}

const readOnly = 1
const flag = { noHinting: 0x1, retainGids: 0x2, notdefOutline: 0x40, noLayoutClosure: 0x200 } as const
const flags = flag.noHinting | flag.retainGids | flag.notdefOutline | flag.noLayoutClosure
const dropTables = 3
/** Tables a PDF viewer never reads in a font whose codes are glyph numbers (ISO 32000-1, 9.9, table 126). */
const dropped = ['GSUB', 'GPOS', 'GDEF', 'BASE', 'STAT', 'name', 'post', 'cmap', 'OS/2', 'DSIG', 'gasp']

/**
 * Starts HarfBuzz's subsetter.
 *
 * @param wasm The bytes of harfbuzzjs' `harfbuzz-subset.wasm`.
 */
export async function openSubsetter(wasm: Uint8Array): Promise<Subsetter> {
  const hb = await instantiate<HarfBuzzSubset>(wasm)
  return { subset: (font, glyphs) => cut(hb, font, glyphs) }
}

function cut(hb: HarfBuzzSubset, font: Uint8Array, glyphs: Iterable<number>): Uint8Array {
  const copy = copyIn(hb, font)
  const blob = hb.hb_blob_create(copy, font.length, readOnly, 0, 0)
  const face = hb.hb_face_create(blob, 0)
  const input = describe(hb, glyphs)
  const result = hb.hb_subset_or_fail(face, input)
  const bytes = result === 0 ? undefined : copyOut(hb, result)
  hb.hb_subset_input_destroy(input)
  hb.hb_face_destroy(face)
  hb.hb_blob_destroy(blob)
  hb.free(copy)
  if (!bytes)
    throw new Error('The font could not be cut down to the glyphs that are used: its tables are broken')
  return bytes
}

function describe(hb: HarfBuzzSubset, glyphs: Iterable<number>): number {
  const input = hb.hb_subset_input_create_or_fail()
  hb.hb_subset_input_set_flags(input, flags)
  const kept = hb.hb_subset_input_glyph_set(input)
  for (const glyph of glyphs) hb.hb_set_add(kept, glyph)
  const tables = hb.hb_subset_input_set(input, dropTables)
  for (const name of dropped) hb.hb_set_add(tables, tag(name))
  return input
}

function copyOut(hb: HarfBuzzSubset, face: number): Uint8Array {
  const blob = hb.hb_face_reference_blob(face)
  const data = hb.hb_blob_get_data(blob, 0)
  const bytes = new Uint8Array(hb.memory.buffer).slice(data, data + hb.hb_blob_get_length(blob))
  hb.hb_blob_destroy(blob)
  hb.hb_face_destroy(face)
  return bytes
}
